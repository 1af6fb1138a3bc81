/**
 * A desk for managed servers: one matter per ticket, but a numbered list of four or more tasks on one server is one ticket.
 */
import type {Policy} from '../policy.ts';
import {extendPolicy} from './extend.ts';
import {hosting} from './hosting.ts';

export const taskLists: Policy = extendPolicy(hosting, {
  id: 'task-lists',
  name: 'Managed servers',
  ticketPrefix: 'MS',
  problemTypes: {
    server: {
      keywords: ['tareas', 'lista de tareas', 'mantenimiento', 'tasks', 'task list', 'maintenance'],
      facts: {service: 'required', ip: 'off', 'occurred-at': 'off'},
    },
  },
  rules: {
    'one-topic': {severity: 'warn', options: {tasksFrom: 4}},
    'subject-urgency': {severity: 'error'},
    'service-missing': {severity: 'warn'},
  },
  texts: {
    intro: {
      es: 'Una cosa por ticket. Si son cuatro tareas o más en un mismo servidor, numéralas en un solo ticket y las hacemos por orden.',
      en: 'One matter per ticket. Four tasks or more on one server go into one ticket as a numbered list: we do them in that order.',
    },
  },
});
