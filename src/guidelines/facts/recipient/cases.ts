/** Examples of the fact: what must be read out of which draft. */
import type {FactCases} from '../../../testing/rule-tester.ts';

export const cases: FactCases = {
  es: [
    {draft: {subject: 'No recibo correos', body: 'Mi cuenta es info@vinos.example'}, values: ['info@vinos.example']},
    {
      draft: {body: 'Al enviar un correo de ventas@vinos.example a pedidos@papel.example me rebota.'},
      values: ['pedidos@papel.example'],
    },
  ],
  en: [{draft: {body: 'No mail arrives at info@tide.example.'}, values: ['info@tide.example']}],
};
