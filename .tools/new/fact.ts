/** A new fact: its folder with a lexicon in each language. */
import {camel, type Generator, KEBAB, placeholder} from './generator.ts';

const lexicon = (language: string): string => `/** ${language} of … */
import type {Lexicon} from '../../../text/matcher.ts';

export const lexicon: Lexicon = {};
`;

export const fact: Generator = {
  id: KEBAB,
  idHint: 'kebab-case, for example error-message',
  files: (id) => ({
    [`src/guidelines/facts/${id}/index.ts`]: `/** What is read, and what is left alone. */
import type {Lexicon} from '../../../text/matcher.ts';
import type {FactDefinition} from '../../types.ts';

export const ${camel(id)}: FactDefinition<Lexicon> = {
  id: '${id}',
  find: () => [],
};
`,
    [`src/guidelines/facts/${id}/lexicon.es.ts`]: lexicon('Spanish'),
    [`src/guidelines/facts/${id}/lexicon.en.ts`]: lexicon('English'),
    [`test/unit/guidelines/facts/${id}.test.ts`]: placeholder(`${id} is read out of the prose`),
  }),
  next: (id) => [
    `add ${camel(id)} to src/guidelines/facts/index.ts`,
    'node .tools/lexicons.ts',
    `give '${id}' a label in src/guidelines/messages.ts, then npm run localize`,
  ],
};
