/** Examples of the fact: what must be read out of which draft. */
import type {FactCases} from '../../../testing/rule-tester.ts';

export const cases: FactCases = {
  es: [
    {
      draft: {body: 'Adjunto captura.', attachments: [{name: 'captura.png', type: 'image/png'}]},
      values: ['captura.png'],
    },
    {draft: {body: 'Adjunto captura.'}, values: []},
  ],
  en: [
    {
      draft: {
        body: 'Logs attached.',
        attachments: [
          {name: 'error.log', type: ''},
          {name: 'bounce.eml', type: ''},
        ],
      },
      values: ['error.log', 'bounce.eml'],
    },
    {draft: {body: 'Logs attached.'}, values: []},
  ],
};
