/** Generated from `locales/xliff` by `npm run localize`; edit the translations there. */
import {str} from '@lit/localize/internal/str-tag.js';
import type {Templates} from '../../src/i18n/msg.ts';

export const templates: Templates = {
  'assist.demo': 'Demostración: no se envía nada a nadie; todo se queda en este navegador.',
  'assist.sent.another': 'Escribir otro ticket',
  'assist.sent.answer': 'Encontrarás la respuesta en el ticket.',
  'assist.sent.assignee': str`Lo atenderá ${0}, del equipo ${1}.`,
  'assist.sent.by-email': str`La respuesta te llegará al ticket y al correo (${0}). También puedes contestar a ese correo.`,
  'assist.sent.by-email-only': str`La respuesta te llegará al correo (${0}).`,
  'assist.sent.expectation': str`Primera respuesta habitual: ${0}. Atendemos ${1}.`,
  'assist.sent.next': 'Qué pasa ahora',
  'assist.sent.see': 'Ver el ticket',
  'assist.sent.team': str`Lo atenderá el equipo ${0}.`,
};
