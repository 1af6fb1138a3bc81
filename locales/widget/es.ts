/** Generated from `locales/xliff` by `npm run localize`; edit the translations there. */
import {str} from '@lit/localize/internal/str-tag.js';
import type {Templates} from '../../src/i18n/msg.ts';

export const templates: Templates = {
  'widget.arrived': 'Tienes un mensaje nuevo de soporte.',
  'widget.close': 'Cerrar',
  'widget.failed': 'No se ha podido cargar el soporte. Revisa tu conexión y vuelve a intentarlo.',
  'widget.heading': 'Soporte',
  'widget.label': 'Ayuda',
  'widget.loading': 'Cargando…',
  'widget.retry': 'Reintentar',
  'widget.sign-in.again': 'Ya he entrado',
  'widget.sign-in.heading': 'Entra para escribirnos',
  'widget.sign-in.link': 'Entrar',
  'widget.sign-in.others': 'Sin entrar',
  'widget.sign-in.why': 'Así sabemos qué servicios son tuyos, y encuentras nuestras respuestas en tu cuenta.',
  'widget.unread': str`${0} mensajes sin leer`,
  'widget.unread-one': '1 mensaje sin leer',
};
