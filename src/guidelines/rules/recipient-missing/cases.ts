/** Examples of the rule: what it must find, with the range in marks, and what it must leave alone. */
import type {RuleCases} from '../../../testing/rule-tester.ts';

export const cases: RuleCases = {
  es: {
    valid: [
      {subject: 'No recibo correos', body: 'No llega nada a info@vinos.example desde esta mañana.'},
      {subject: 'Rebotes', body: 'Al enviar de ventas@vinos.example a pedidos@papel.example me rebota el correo.'},
      {subject: 'Firma del correo', body: '¿Cómo pongo el logotipo en la firma?'},
      {subject: 'Rebote al escribir a conta@molinos.example', body: 'Lo mandé desde ventas@pan.example y volvió.'},
      {
        subject: 'Registro',
        body: 'status=bounced from=<coro@vinos.example> to=<ana@papel.example> y no sale ningún correo.',
      },
      {
        subject: 'Rebotes',
        body: 'Mi cuenta es ventas@pan.example y el correo rebota. Ejemplo: compras@molinos.example',
      },
    ],
    invalid: [
      {
        subject: 'Correo perdido',
        body: 'Se mandó el 14 de marzo desde legal@tela.example a un cliente nuestro y no le ha llegado.',
      },
      {subject: 'No puedo enviar correos', body: 'Desde info@vinos.example no salen los correos a ningún cliente.'},
      {subject: 'No recibimos correos', body: 'No llega nada desde esta mañana.'},
      {
        subject: 'Avisos de pedido',
        body: 'Se manda desde info@vinos.example. A los de Gmail no les llega nada, ni siquiera a spam.',
      },
      {
        subject: 'Boletín',
        body: 'La mitad de los socios dice que el correo de coro@vinos.example está en no deseados.',
      },
      {subject: 'correo a spam', body: 'los correos que mando desde gerencia@vinos.example caen en spam'},
      {subject: 'Rebotado', body: 'La que envía es admin@fincas.example y nos pasa con todos los vecinos.'},
    ],
  },
  en: {
    valid: [
      {
        subject: 'No mail from our accountant',
        body: 'Nothing from her has reached me at pat@lane.example since Monday.',
      },
      {subject: 'Not receiving mail', body: 'Nothing arrives at info@tide.example since this morning.'},
      {subject: 'Bounces', body: 'Mail from sales@tide.example to orders@paper.example bounces.'},
      {subject: 'Signature', body: 'How do I put a logo in the signature?'},
      {subject: 'My sister', body: 'What my cousin writes never gets to my mailbox hello@clay.example.'},
      {subject: 'Newsletter', body: 'The newsletter of news@seeds.example lands in Junk at grow@plants.example.'},
      {
        subject: 'Log',
        body: 'status=deferred from=<choir@tide.example> to=<ann@paper.example>, the mail does not go out.',
      },
      {subject: 'Bounce', body: 'From: hello@tide.example, e.g. to kim@clay.example, our mails bounce.'},
    ],
    invalid: [
      {subject: 'Cannot send mail', body: 'From info@tide.example no mail is going out to customers.'},
      {
        subject: 'Booking confirmations',
        body: 'The booking plugin sends it from info@tide.example. People with Gmail get nothing, not even in spam.',
      },
      {subject: 'mail problem', body: 'hello the mail no work from 2 days, repair please'},
      {subject: 'Junk', body: 'Half of our members say the newsletter from choir@tide.example is in their junk.'},
      {subject: 'Customers', body: 'From info@tide.example we send them to customers and they are not getting it.'},
      {subject: 'No mail', body: 'We have not received any emails since this morning.'},
      {subject: 'Outbox', body: 'Everything from shop@wren.example sits in the outbox.'},
      {subject: 'Gmail', body: 'Mails of sales@optics.example to gmail users are refused.'},
    ],
  },
};
