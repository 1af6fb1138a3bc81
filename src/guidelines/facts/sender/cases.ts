/** Examples of the fact: what must be read out of which draft. */
import type {FactCases} from '../../../testing/rule-tester.ts';

export const cases: FactCases = {
  es: [
    {
      draft: {body: 'No llega lo que manda ana@cliente.example a info@vinos.example, ningún correo.'},
      values: ['ana@cliente.example'],
    },
    {
      draft: {subject: 'No puedo enviar correos', body: 'Mi cuenta es info@vinos.example'},
      values: ['info@vinos.example'],
    },
    {
      draft: {subject: 'No llegan correos', body: 'Los envía ventas@papel.example.'},
      values: ['ventas@papel.example'],
    },
    {
      draft: {
        subject: 'No llegan los presupuestos',
        body: '<p>Los que salen de <a href="mailto:obra@tejas.example">obra@tejas.example</a> dejaron de llegar a jefe@tejas.example.</p>',
      },
      values: ['obra@tejas.example'],
    },
    {draft: {subject: 'No puedo enviar correos', body: 'Mi cuenta es xxxx@xxxx.example'}, values: []},
    {draft: {subject: 'Cambiar contraseña', body: 'De la cuenta info@vinos.example'}, values: []},
  ],
  en: [
    {
      draft: {
        subject: 'Mails rejected',
        body: '11:02:37 1s6pXk-0004Qe-2B <= desk@kiln.example\n11:02:41 1s6pXk-0004Qe-2B ** lab@reed.example R=dnslookup: 554 blocked',
      },
      values: ['desk@kiln.example'],
    },
    {draft: {body: 'Mail from amy@parts.example to info@tide.example never arrives.'}, values: ['amy@parts.example']},
    {
      draft: {
        subject: 'Cannot send',
        body: 'The mail server responded: <desk@kiln.example>: Sender address rejected: Access denied.',
      },
      values: ['desk@kiln.example'],
    },
  ],
};
