/** Generated from `locales/xliff` by `npm run localize`; edit the translations there. */
import {str} from '@lit/localize/internal/str-tag.js';
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
  'server.mail.ack': str`Tenemos tu ticket. Su número es ${0}.`,
  'server.mail.answer': 'Puedes responder a este correo: lo que escribas se añade al ticket.',
  'server.mail.complete': 'Completar el ticket',
  'server.mail.files': 'Archivos adjuntos, que se abren en el área de cliente',
  'server.mail.form.done': 'Añadido al ticket',
  'server.mail.form.done-text': str`Lo que has contado ya está en el ticket ${0}. Puedes cerrar esta página.`,
  'server.mail.form.gone':
    'Es demasiado antiguo, o el ticket está cerrado. Responde al correo o escríbenos desde el área de cliente.',
  'server.mail.form.more': 'Algo más',
  'server.mail.form.send': 'Añadir al ticket',
  'server.mail.form.title': str`Completa el ticket ${0}`,
  'server.mail.help': str`Ayuda (${0})`,
  'server.mail.invitation.end': 'El enlace sirve una vez, durante 7 días. Si no sabes de qué se trata, no hagas nada.',
  'server.mail.invitation.subject': 'Confirma que eres contacto',
  'server.mail.invitation.text':
    'El titular de una cuenta ha añadido esta dirección como contacto. Confírmalo y podrás abrir tickets y seguirlos.',
  'server.mail.message-file': 'mensaje.txt',
  'server.mail.missing': 'Para empezar ya, nos falta',
  'server.mail.refused': str`[No se han guardado, por tamaño, número o tipo: ${0}]`,
  'server.mail.see': 'Ver el ticket en el área de cliente',
  'server.mail.team': 'Lo verá',
  'server.mail.type': 'Se trata de',
  'server.mail.understood': 'Lo que hemos entendido',
  'server.mail.unknown.text':
    'Nos ha llegado un mensaje desde esta dirección, pero no está dada de alta en ninguna cuenta.',
  'server.mail.unknown.way':
    'Escríbenos desde una dirección dada de alta, o pide al titular de la cuenta que añada esta como contacto técnico en el área de cliente. Después envía de nuevo tu mensaje.',
  'server.mail.unverified.subject': 'Hemos recibido tu mensaje',
  'server.mail.unverified.text':
    'Nos ha llegado un mensaje desde esta dirección. Tu proveedor de correo no nos deja comprobar que lo has enviado tú, así que lo mirará un técnico antes de hacer nada.',
  'server.mail.unverified.way': 'Lo más rápido es el área de cliente: entra y abre allí el ticket.',
  'server.mail.wrote': str`${0} ha escrito en ${1}`,
};
