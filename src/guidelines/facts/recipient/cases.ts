/** Examples of the fact: what must be read out of which draft. */
import type {FactCases} from '../../../testing/rule-tester.ts';

export const cases: FactCases = {
  es: [
    {draft: {subject: 'No recibo correos', body: 'Mi cuenta es info@vinos.example'}, values: ['info@vinos.example']},
    {
      draft: {body: 'Al enviar un correo de ventas@vinos.example a pedidos@papel.example me rebota.'},
      values: ['pedidos@papel.example'],
    },
    {
      draft: {
        subject: 'Me rebota un correo',
        body: 'Error de entrega a estos destinatarios o grupos:\n\npedidos@papel.example\nEl buzón está lleno.',
      },
      values: ['pedidos@papel.example'],
    },
  ],
  en: [
    {
      draft: {
        subject: 'Mails rejected',
        body: '11:02:37 1s6pXk-0004Qe-2B <= desk@kiln.example\n11:02:41 1s6pXk-0004Qe-2B ** lab@reed.example R=dnslookup: 554 blocked',
      },
      values: ['lab@reed.example'],
    },
    {draft: {body: 'No mail arrives at info@tide.example.'}, values: ['info@tide.example']},
    {
      draft: {
        subject: 'My mail bounces',
        body: 'Delivery has failed to these recipients or groups:\n\norders@papers.example\nThe mailbox is full.',
      },
      values: ['orders@papers.example'],
    },
    {
      draft: {
        subject: 'Mailbox',
        body: 'The orders mailbox is full and everything bounces. orders@papers.example, 2 GB.',
      },
      values: ['orders@papers.example'],
    },
  ],
};
