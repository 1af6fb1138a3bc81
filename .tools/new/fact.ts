/** A new fact: its folder with a lexicon in each language. */
import {camel, type Generator, KEBAB} from './generator.ts';

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
    [`src/guidelines/facts/${id}/cases.ts`]: `/** Examples of the fact: what must be read out of which draft. */
import type {FactCases} from '../../../testing/rule-tester.ts';

export const cases: FactCases = {
  es: [{draft: {body: 'Escribe aquí un ejemplo.'}, values: ['un ejemplo']}],
  en: [{draft: {body: 'Write an example here.'}, values: ['an example']}],
};
`,
    [`src/guidelines/facts/${id}/README.md`]: `# ${id}

What is read, what is left alone, when it is wanted, and its roles.
`,
  }),
  next: (id) => [
    `add ${camel(id)} to src/guidelines/facts/index.ts`,
    'node .tools/lexicons.ts',
    `give '${id}' a label in src/guidelines/messages.ts, then npm run localize`,
  ],
};
