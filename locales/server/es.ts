/** Generated from `locales/xliff` by `npm run localize`; edit the translations there. */
import type {Templates} from '../../src/i18n/msg.ts';

export const templates: Templates = {
  'server.contact-confirm-button': 'Confirmar',
  'server.contact-confirm-text':
    'Te han añadido como contacto de una cuenta de cliente. Confírmalo para ver sus tickets.',
  'server.contact-confirm-title': 'Confirma tu acceso',
  'server.contact-confirmed-text': 'Ya puedes cerrar esta página y entrar en el área de cliente.',
  'server.contact-confirmed-title': 'Acceso confirmado',
  'server.contact-unknown-text': 'Ya se usó o ha caducado. Pide otro a quien te añadió.',
  'server.contact-unknown-title': 'Este enlace ya no sirve',
};
