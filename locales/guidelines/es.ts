/** Generated from `locales/xliff` by `npm run localize`; edit the translations there. */
import {str} from '@lit/localize/internal/str-tag.js';
import type {Templates} from '../../src/i18n/msg.ts';

export const templates: Templates = {
  'guidelines.access-missing.access':
    'Para verlo hay que iniciar sesión. Danos acceso con un usuario de prueba, en su propio campo y no en el texto.',
  'guidelines.body-detail.detail':
    'Cuenta algo más: qué hiciste, qué viste, desde cuándo y qué mensaje de error salió.',
  'guidelines.body-plain-text.fix': 'Dejar solo las palabras',
  'guidelines.body-plain-text.markup':
    'El texto viene lleno de código de formato. El texto sin formato se lee a la primera.',
  'guidelines.body-plain-text.picture': 'Cuéntalo también con palabras: en una imagen no se puede buscar ni copiar.',
  'guidelines.clause.G1':
    'Abre el ticket desde el Área de cliente o por correo, desde la dirección que nos diste como contacto.',
  'guidelines.clause.G1.title': 'Cómo abrir un ticket',
  'guidelines.clause.G10': 'Puede que un artículo de ayuda ya tenga la respuesta.',
  'guidelines.clause.G10.title': 'Artículos de ayuda',
  'guidelines.clause.G2':
    'Debe escribir un contacto dado de alta. Si lo hace otra persona en tu nombre, añádela antes como contacto técnico.',
  'guidelines.clause.G2.title': 'Quién puede abrir un ticket',
  'guidelines.clause.G3':
    'Di en el asunto de qué se trata, no para quién es ni que es urgente. Con solo leerlo sabemos qué técnico debe atenderlo.',
  'guidelines.clause.G3.title': 'Cómo escribir el asunto',
  'guidelines.clause.G4': 'Cuéntalo con todo el detalle que puedas y di a qué servicio te refieres.',
  'guidelines.clause.G4.title': 'Cuánto detalle dar',
  'guidelines.clause.G5': 'Escribe en texto plano. Los pantallazos, solo para completar la información.',
  'guidelines.clause.G5.title': 'Texto sin formato y capturas',
  'guidelines.clause.G6':
    'Si falla una web, indica su URL, los pasos para ver el fallo y, si hay que iniciar sesión, los datos de acceso.',
  'guidelines.clause.G6.title': 'Sitios web y datos de acceso: qué necesitamos',
  'guidelines.clause.G7':
    'Si el problema es el envío o la recepción de correo, indica remitente, destinatario y fecha y hora aproximadas: así localizamos el mensaje.',
  'guidelines.clause.G7.title': 'Correo que falla: qué necesitamos',
  'guidelines.clause.G8': 'Un único ticket por consulta.',
  'guidelines.clause.G8.title': 'Un ticket por consulta',
  'guidelines.clause.G9': 'Responde en el mismo hilo, para que todos los mensajes de un asunto queden juntos.',
  'guidelines.clause.G9.title': 'Seguir en el mismo hilo',
  'guidelines.clause.title': 'Las pautas para los tickets',
  'guidelines.fact.access': 'Datos de acceso',
  'guidelines.fact.access.prompt': 'Solo si hay que iniciar sesión para verlo.',
  'guidelines.fact.attachments': 'Archivos',
  'guidelines.fact.attachments.prompt': 'Lo que has añadido al ticket.',
  'guidelines.fact.domain': 'Dominio',
  'guidelines.fact.domain.prompt': 'De cuál de tus dominios se trata.',
  'guidelines.fact.error-message': 'Texto del error',
  'guidelines.fact.error-message.prompt': 'Palabra por palabra, tal como aparece.',
  'guidelines.fact.ip': 'Dirección IP',
  'guidelines.fact.ip.prompt': 'La de la conexión que no puede entrar.',
  'guidelines.fact.occurred-at': 'Fecha y hora',
  'guidelines.fact.occurred-at.prompt': 'Basta con que sean aproximadas: nos dicen dónde mirar en los registros.',
  'guidelines.fact.recipient': 'Destinatario',
  'guidelines.fact.recipient.prompt': 'La dirección a la que se envió el mensaje.',
  'guidelines.fact.sender': 'Remitente',
  'guidelines.fact.sender.prompt': 'La dirección desde la que se envió el mensaje.',
  'guidelines.fact.service': 'Servicio',
  'guidelines.fact.service.prompt': 'A cuál de tus servicios te refieres.',
  'guidelines.fact.steps': 'Pasos para verlo',
  'guidelines.fact.steps.prompt': 'Lo que haces justo antes de que falle.',
  'guidelines.fact.ticket-reference': 'Ticket anterior',
  'guidelines.fact.ticket-reference.prompt': 'Su número, para ver lo que ya se dijo.',
  'guidelines.fact.url': 'URL de la página',
  'guidelines.fact.url.prompt': 'Para ver la misma página que tú.',
  'guidelines.fix.fill-fact': 'Usar este dato',
  'guidelines.fix.move-to-access-data': 'Mover a los datos de acceso',
  'guidelines.fix.remove': str`Quitar «${0}»`,
  'guidelines.fix.replace': str`Cambiar por «${0}»`,
  'guidelines.fix.reply-to': 'Responder allí',
  'guidelines.fix.split': 'Dividir en dos tickets',
  'guidelines.follow-up.continues': str`«${0}»: ya nos has escrito sobre esto. Responde en aquel ticket y no se perderá su historial.`,
  'guidelines.follow-up.reference': str`Mencionas ${0}. Responde en ese ticket y todo lo que le toca quedará junto.`,
  'guidelines.follow-up.same-subject': str`Se parece a tu ticket ${0}, que sigue abierto. Si es lo mismo, responde allí.`,
  'guidelines.occurred-at-missing.occurred-at':
    'Añade el día y la hora aproximados, para encontrar el mensaje en los registros.',
  'guidelines.one-topic.matters': str`«${0}» parece otro asunto. En un ticket propio llegará antes a quien le toca.`,
  'guidelines.one-topic.two':
    'Parece que aquí hay dos asuntos. En un ticket propio cada uno llegará antes a quien le toca.',
  'guidelines.recipient-missing.recipient': 'Añade la dirección a la que se envió el mensaje.',
  'guidelines.secret-in-clear.secret':
    'Esto parece una contraseña o una clave. Quien lea el ticket podría usarla: sácala del texto.',
  'guidelines.sender-missing.sender': 'Añade la dirección desde la que se envió el mensaje.',
  'guidelines.service-missing.service': 'Di de qué servicio se trata: el dominio, el buzón o el servidor.',
  'guidelines.steps-missing.steps':
    'Cuenta qué haces justo antes de que falle, paso a paso, para que también lo veamos.',
  'guidelines.subject-addressee.addressee': str`«${0}» no hace falta: de qué trata el ticket decide quién lo atiende.`,
  'guidelines.subject-addressee.only-addressee':
    'Di en el asunto de qué se trata. Eso decide quién lo atiende, no el nombre de una persona o de un equipo.',
  'guidelines.subject-urgency.only-urgency':
    'Di en el asunto qué falla o qué necesitas, para que lo vea antes el técnico adecuado.',
  'guidelines.subject-urgency.urgency': str`«${0}» ocupa el sitio de lo que falla. El orden no depende de ello.`,
  'guidelines.subject-vague.vague': 'Di en el asunto qué falla o qué necesitas: por él sabemos qué técnico debe verlo.',
  'guidelines.third-party.acts-for':
    'Si actúas por el titular de la cuenta, pídele que te añada como contacto técnico. Sin eso quizá no podamos darte datos de la cuenta.',
  'guidelines.url-missing.url': 'Añade la URL de la página que falla, para ver lo mismo que tú.',
};
