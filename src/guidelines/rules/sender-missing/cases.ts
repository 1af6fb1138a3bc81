/** Examples of the rule: what it must find, with the range in marks, and what it must leave alone. */
import type {RuleCases} from '../../../testing/rule-tester.ts';

export const cases: RuleCases = {
  es: {
    valid: [
      {
        subject: 'No llegan correos',
        body: 'Lo que envía ana@cliente.example a info@vinos.example no llega desde anoche.',
      },
      {subject: 'No puedo enviar correos', body: 'Desde info@vinos.example no puedo enviar a nadie.'},
      {subject: 'Configurar el correo en Outlook', body: '¿Qué servidor pongo?'},
      {subject: 'Firma', body: 'La firma no sale cuando envío correos desde el móvil.'},
      {subject: 'Demasiado spam', body: 'Recibo cientos de correos basura al día.'},
      {subject: 'Crear carpeta', body: 'Quiero una carpeta donde vayan los correos de spam.'},
      {subject: 'Carpeta de enviados vacía', body: 'Los mensajes enviados han desaparecido de la carpeta.'},
      {subject: 'No llega la factura de abril', body: 'No me ha llegado la factura.'},
    ],
    invalid: [
      {subject: 'No recibo correos', body: 'Desde ayer no me llega nada a info@vinos.example.'},
      {subject: 'No puedo enviar correos', body: 'Me da error al enviar.'},
      {subject: 'Correos rebotados', body: 'Los correos que mandamos vienen rebotados.'},
      {subject: 'Mis correos van a spam', body: 'Todo lo que envío cae en spam.'},
      {subject: 'Correo', body: 'Mis mensajes acaban en la carpeta de correo no deseado del cliente.'},
      {subject: 'Problema', body: 'No funciona el correo'},
      {subject: 'no entran mails', body: 'desde ayer no me entran los mails, che'},
      {subject: 'correo', body: 'los correos tardan horas en llegar'},
    ],
  },
  en: {
    valid: [
      {subject: 'Mail missing', body: 'Mail from w.harker@parts.example to accounts@tide.example never arrives.'},
      {subject: 'Cannot send mail', body: 'From info@tide.example I cannot send any mail.'},
      {subject: 'Set up Outlook', body: 'Which server do I enter?'},
      {subject: 'Too much spam', body: 'We are getting hundreds of spam mails a day.'},
      {subject: 'Sorting', body: 'Messages are marked as read after a delay.'},
      {subject: 'How do I send emails with an attachment?', body: ''},
    ],
    invalid: [
      {subject: 'Not receiving emails', body: 'Since yesterday info@tide.example gets no mail.'},
      {subject: 'Unable to send email', body: 'I get an error when sending.'},
      {subject: 'Emails slow', body: 'Mail takes up to an hour to come through.'},
      {subject: 'Emails delayed', body: 'Everything we get arrives hours late.'},
      {subject: 'Our mail lands in spam', body: 'Everything we send lands in the junk folder of customers.'},
    ],
  },
};
