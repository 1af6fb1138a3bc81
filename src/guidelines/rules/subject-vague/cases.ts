/** Examples of the rule: what it must find, with the range in marks, and what it must leave alone. */
import type {RuleCases} from '../../../testing/rule-tester.ts';

export const cases: RuleCases = {
  es: {
    valid: [
      {subject: 'No puedo enviar correos', body: ''},
      {subject: 'Error SMTP', body: ''},
      {subject: 'Transferir dominio', body: ''},
      {subject: 'web lenta', body: ''},
      {subject: 'CORREOS REBOTADOS', body: ''},
      {subject: '¿Qué MX pongo?', body: ''},
      {subject: 'Alta de registro TXT', body: ''},
      {subject: 'Reinicio del VPS', body: ''},
      {subject: 'factura duplicada', body: ''},
      {subject: '', body: 'No carga la web.'},
    ],
    invalid: [
      {subject: 'Hola', body: ''},
      {
        subject: 'Ayuda',
        body: 'Buenas tardes: no puedo enviar correos desde info@vinos.example. Gracias.',
        fixed: {subject: 'No puedo enviar correos desde info@vinos.example'},
      },
      {subject: 'Consulta', body: '¿Podéis mover mi web?', fixed: {subject: '¿Podéis mover mi web?'}},
      {subject: 'dos cosas', body: 'Gracias.'},
      {subject: 'vinos.example', body: 'Hola', messageId: 'vague'},
      {subject: 'Re: ticket 123', body: ''},
      {subject: 'correo', body: ''},
      {subject: 'Ayuda para mi cuñado', body: ''},
      {subject: 'Office 365', body: ''},
      {subject: 'FACTURA', body: ''},
      {subject: 'Plugin de reservas', body: ''},
    ],
  },
  en: {
    valid: [
      {subject: 'Cannot send mail', body: ''},
      {subject: 'SMTP error', body: ''},
      {subject: 'Renew quarry.example', body: ''},
      {subject: 'Site not loading', body: ''},
      {subject: 'Invoice charged twice', body: ''},
      {subject: 'how do I point my domain?', body: ''},
    ],
    invalid: [
      {subject: 'Hello', body: ''},
      {
        subject: 'Help please',
        body: 'Hi team, our shop does not open since noon. Thanks.',
        fixed: {subject: 'Our shop does not open since noon'},
      },
      {subject: 'Question', body: 'Thanks'},
      {subject: 'website', body: ''},
      {subject: 'Captcha on my website', body: ''},
      {subject: 'Our rowing club', body: ''},
      {subject: 'SOS', body: ''},
      {subject: 'Error message', body: ''},
      {subject: 'A couple of things', body: ''},
    ],
  },
};
