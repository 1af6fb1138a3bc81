/** Generated from `locales/xliff` by `npm run localize`; edit the translations there. */
import type {Templates} from '../../src/i18n/msg.ts';

export const templates: Templates = {
  'center.back': 'Todos los tickets',
  'center.contacts': 'Contactos',
  'center.guide': 'Cómo escribir tu ticket',
  'center.nav': 'Soporte',
  'center.new': 'Enviar un ticket',
};
