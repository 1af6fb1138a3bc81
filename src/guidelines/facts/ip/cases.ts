/** Examples of the fact: what must be read out of which draft. */
import type {FactCases} from '../../../testing/rule-tester.ts';

export const cases: FactCases = {
  es: [
    {draft: {body: 'Desbloquead mi IP, es 203.0.113.9, gracias'}, values: ['203.0.113.9']},
    {draft: {body: 'El VPS 198.51.100.4 no responde, 198.51.100.4'}, values: ['198.51.100.4']},
    {draft: {body: 'Thunderbird 115.10.1 y 999.1.1.1'}, values: []},
  ],
  en: [
    {draft: {body: 'Please allow my IP 203.0.113.9 in the firewall.'}, values: ['203.0.113.9']},
    {draft: {body: 'PHP 8.3.14 and 1.2.3'}, values: []},
  ],
};
