/** Generated from `locales/xliff` by `npm run localize`; edit the translations there. */
import {str} from '@lit/localize/internal/str-tag.js';
import type {Templates} from '../../src/i18n/msg.ts';

export const templates: Templates = {
  'assist.articles.heading': 'Quizá la respuesta está aquí',
  'assist.articles.new-tab': '(se abre en otra pestaña)',
  'assist.articles.told': str`${0} artículos de ayuda pueden responder a esto`,
  'assist.articles.told-one': '1 artículo de ayuda puede responder a esto',
  'assist.demo': 'Demostración: no se envía nada a nadie; todo se queda en este navegador.',
  'assist.draft.bring-back': 'Recuperarlo',
  'assist.draft.delete': 'Borrar borrador',
  'assist.draft.deleted': 'Borrador borrado.',
  'assist.draft.files': str`Los archivos no se guardan: adjunta otra vez ${0}.`,
  'assist.draft.kept': 'Borrador guardado en este navegador.',
  'assist.draft.masked': 'Lo que parece una contraseña no se guarda.',
  'assist.draft.not-kept':
    'Este navegador no puede guardar borradores: deja la página abierta hasta enviarlo. Tu texto sigue aquí.',
  'assist.draft.other': str`Tienes otro borrador (${0}): «${1}».`,
  'assist.draft.restored': str`Aquí sigue tu borrador (${0}).`,
  'assist.draft.stranger': str`Ahora has entrado como ${0}. Lo que estaba escrito no se ha enviado y ya no está aquí.`,
  'assist.draft.undo': 'Deshacer',
  'assist.kept.delete': 'Borrar',
  'assist.kept.delete-named': str`Borrar «${0}»`,
  'assist.kept.heading': 'Guardado, todavía sin enviar',
  'assist.kept.not-yet': 'Sigue sin conexión. Se enviará cuando vuelva.',
  'assist.kept.open': 'Abrirlo en el formulario',
  'assist.kept.row': str`«${0}» (${1})`,
  'assist.kept.said': 'Guardado en este dispositivo. Se enviará.',
  'assist.kept.send': 'Intentar enviarlo ahora',
  'assist.kept.sent': str`Enviado: ticket ${0}.`,
  'assist.kept.text':
    'Espera en este dispositivo y se envía solo, una vez, cuando vuelva la conexión: también si cierras esta página y la abres de nuevo.',
  'assist.kept.waiting': 'Escrito en este dispositivo y todavía sin enviar:',
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
