/** Examples of the fact: what must be read out of which draft. */
import type {FactCases} from '../../../testing/rule-tester.ts';

export const cases: FactCases = {
  es: [
    {draft: {body: 'No carga https://www.vinos.example/pago'}, values: ['vinos.example']},
    {draft: {body: 'El VPS 203.0.113.45 no responde'}, values: ['203.0.113.45']},
    {draft: {body: 'El buzón info@vinos.example está lleno'}, values: ['info@vinos.example']},
    {draft: {body: 'Mi web no carga'}, values: []},
  ],
  en: [
    {draft: {body: 'quarry.example does not load'}, values: ['quarry.example']},
    {draft: {body: 'My site does not load'}, values: []},
  ],
};
