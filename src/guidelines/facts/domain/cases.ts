/** Examples of the fact: what must be read out of which draft. */
import type {FactCases} from '../../../testing/rule-tester.ts';

export const cases: FactCases = {
  es: [
    {draft: {body: 'Renovad www.vinos.example y VINOS.example/tienda'}, values: ['vinos.example']},
    {draft: {body: 'Apuntad sierra.example al correo de google.com'}, values: ['sierra.example']},
    {draft: {body: 'Escribid a ana@vinos.example'}, values: []},
  ],
  en: [
    {draft: {body: 'Move quarry.co.uk and tide.example to you'}, values: ['quarry.co.uk', 'tide.example']},
    {draft: {body: 'See https://imgur.com/a/1'}, values: []},
  ],
};
