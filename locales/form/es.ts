/** Generated from `locales/xliff` by `npm run localize`; edit the translations there. */
import {str} from '@lit/localize/internal/str-tag.js';
import type {Templates} from '../../src/i18n/msg.ts';

export const templates: Templates = {
  'form.error.conflict': 'Alguien ha cambiado esto al mismo tiempo. Recarga y vuelve a intentarlo.',
  'form.error.forbidden': 'Tu usuario no puede hacer esto. Pide permiso al titular de la cuenta.',
  'form.error.kept': 'Tu texto se conserva.',
  'form.error.not-found': 'Este ticket no existe o no puedes verlo.',
  'form.error.offline': 'No tienes conexión. Inténtalo de nuevo cuando vuelva.',
  'form.error.protocol': 'La respuesta no viene del centro de soporte. Revisa tu conexión o recarga la página.',
  'form.error.rate-limited': 'Demasiados intentos en poco tiempo. Espera un minuto y vuelve a intentarlo.',
  'form.error.rate-limited-seconds': str`Demasiados intentos en poco tiempo. Vuelve a intentarlo dentro de ${0} segundos.`,
  'form.error.rejected': 'Hay que corregir algo antes de enviarlo.',
  'form.error.timeout': 'La respuesta está tardando demasiado. Inténtalo de nuevo: nada se enviará dos veces.',
  'form.error.too-large': 'Lo que envías supera el tamaño permitido. Quita un archivo o redúcelo.',
  'form.error.unauthenticated': 'Tu sesión ha terminado. Vuelve a entrar en otra pestaña y reinténtalo.',
  'form.error.unavailable': 'El centro de soporte no responde. Inténtalo de nuevo en unos minutos.',
  'form.error.unsupported-type': 'No se admiten archivos de este tipo. Elige otro.',
};
