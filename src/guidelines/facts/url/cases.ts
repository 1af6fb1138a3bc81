/** Examples of the fact: what must be read out of which draft. */
import type {FactCases} from '../../../testing/rule-tester.ts';

export const cases: FactCases = {
  es: [
    {draft: {body: 'Falla https://vinos.example/pago?id=3, mirad.'}, values: ['https://vinos.example/pago?id=3']},
    {draft: {subject: 'WWW.VINOS.EXAMPLE no abre'}, values: ['WWW.VINOS.EXAMPLE']},
    {
      draft: {body: 'La tienda (vinos.example) y https://vinos.example/pago'},
      values: ['https://vinos.example/pago'],
    },
    {draft: {body: 'Captura en https://imgur.com/a/9x y búsqueda en google.com'}, values: []},
    {draft: {body: 'No funciona.Gracias por todo.No va wp-config.php ni mail.vinos.example'}, values: []},
    {draft: {body: 'Escribidme a ana@vinos.example'}, values: []},
  ],
  en: [
    {draft: {body: 'See <https://quarry.example/shop>.'}, values: ['https://quarry.example/shop']},
    {draft: {body: 'My site quarry.co.uk is down'}, values: ['quarry.co.uk']},
    {draft: {body: 'We use Node.js and ASP.NET, version 8.3'}, values: []},
  ],
};
