/** The invented company's procedure: the hosting policy with its own names and its own ways to get help. */
import {extendPolicy} from '../guidelines/policies/extend.ts';
import {hosting} from '../guidelines/policies/hosting.ts';
import type {Policy} from '../guidelines/policy.ts';
import {COMPANY} from './seed/people.ts';

export const policy: Policy = extendPolicy(hosting, {
  id: 'tejaverde',
  name: COMPANY.name,
  ticketPrefix: 'TV',
  urgentHelp: {
    phone: COMPANY.phone,
    email: COMPANY.mail,
    statusPage: COMPANY.statusPage,
    hours: {es: 'todos los días, las 24 horas', en: 'every day, around the clock'},
  },
  expectation: {
    hours: {es: 'de lunes a viernes, de 8 a 20 h', en: 'Monday to Friday, 8 am to 8 pm'},
    firstAnswer: {es: 'en menos de dos horas', en: 'within two hours'},
  },
});
