/** Examples of the fact: what must be read out of which draft. */
import type {FactCases} from '../../../testing/rule-tester.ts';

export const cases: FactCases = {
  es: [
    {draft: {body: 'Sigue fallando lo del ticket 48213.'}, values: ['48213']},
    {draft: {subject: 'RE: [#99120] Cambio de titular', body: ''}, values: ['99120']},
    {draft: {body: 'Mi caso nº 5521 sigue abierto.'}, values: ['5521']},
    {draft: {body: 'No cobra un ticket de 500 euros.'}, values: []},
    {draft: {body: 'Hay 3 tickets y el pedido 104233.'}, values: []},
  ],
  en: [
    {draft: {subject: 'Re: [Ticket#2026110510001234] Restore', body: ''}, values: ['2026110510001234']},
    {draft: {body: 'Regarding case number 77120, see the logs.'}, values: ['77120']},
    {draft: {body: 'We sold 300 tickets for order 104233.'}, values: []},
  ],
};
