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
      {subject: 'Carpeta de enviados vacía', body: 'Los mensajes enviados han desaparecido de la carpeta.'},
      {subject: 'No llega la factura de abril', body: 'No me ha llegado la factura.'},
    ],
    invalid: [
      {subject: 'No recibo correos', body: 'Desde ayer no me llega nada a info@vinos.example.'},
      {subject: 'No puedo enviar correos', body: 'Me da error al enviar.'},
      {subject: 'Correos rebotados', body: 'Los correos que mandamos vienen rebotados.'},
      {subject: 'Mis correos van a spam', body: 'Todo lo que envío cae en spam.'},
      {subject: 'correo', body: 'los correos tardan horas en llegar'},
    ],
  },
  en: {
    valid: [
      {subject: 'Mail missing', body: 'Mail from w.harker@parts.example to accounts@tide.example never arrives.'},
      {subject: 'Cannot send mail', body: 'From info@tide.example I cannot send any mail.'},
      {subject: 'Set up Outlook', body: 'Which server do I enter?'},
      {subject: 'How do I send emails with an attachment?', body: ''},
    ],
    invalid: [
      {subject: 'Not receiving emails', body: 'Since yesterday info@tide.example gets no mail.'},
      {subject: 'Unable to send email', body: 'I get an error when sending.'},
      {subject: 'Emails delayed', body: 'Everything we get arrives hours late.'},
      {subject: 'Our mail lands in spam', body: 'Everything we send lands in the junk folder of customers.'},
    ],
  },
};
