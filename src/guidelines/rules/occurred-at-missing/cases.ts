/** Examples of the rule: what it must find, with the range in marks, and what it must leave alone. */
import type {RuleCases} from '../../../testing/rule-tester.ts';

export const cases: RuleCases = {
  es: {
    valid: [
      {subject: 'No llega el correo', body: 'Anoche me escribieron a info@vinos.example y no ha llegado el correo.'},
      {subject: 'No recibo correos', body: 'Hace dos horas que no entra ningún correo.'},
      {subject: 'Correo rebotado', body: 'Envié un correo el 12/03 a las 8:30 y vino rebotado.'},
      {subject: 'Configurar el correo en el móvil', body: 'No sé qué puerto poner.'},
      {subject: 'No llega', body: 'Ayer nada más comer le mandé un correo y no le ha llegado.'},
      {subject: 'No salen', body: 'Hará diez minutos mandé un correo y no ha salido.'},
    ],
    invalid: [
      {subject: 'No recibo correos', body: 'Desde ayer no me llega ningún correo.'},
      {subject: 'No puedo enviar correos', body: 'Hace 4 días que no puedo enviar correos.'},
      {subject: 'Correos rebotados', body: 'El lunes me rebotaron varios correos.'},
    ],
  },
  en: {
    valid: [
      {subject: 'Mails stuck', body: "They sit in the queue since this morning's 6 o'clock run."},
      {subject: 'Mail missing', body: 'They emailed us this morning around 9 but the message never arrived.'},
      {subject: 'No mail', body: 'For the last two hours no mail has arrived.'},
      {subject: 'Bounce', body: 'A mail sent on 14 Feb at 4:45 pm bounced.'},
      {subject: 'Mail stopped', body: 'It was working until Friday afternoon, now no mail comes.'},
      {subject: 'Not sent', body: "Today's mail to j@jobs.example, due at 09:00, was not sent."},
      {subject: 'Missing', body: 'I mailed it on Tuesday just after lunch and the message never arrived.'},
      {subject: 'Outbox', body: 'My mails have been stuck in the outbox since breakfast.'},
    ],
    invalid: [
      {subject: 'Not receiving emails', body: 'Since yesterday we have not received any emails.'},
      {subject: 'Cannot send mail', body: 'I cannot send mail since Monday.'},
    ],
  },
};
