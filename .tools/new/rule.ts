/** A new rule: its folder with the whole anatomy. Its cases and the examples of its README fail until they are written. */
import {camel, type Generator, KEBAB} from './generator.ts';

const lexicon = (language: string): string => `/** ${language} of … Exceptions: … */
import type {Lexicon} from '../../../text/matcher.ts';

export const lexicon: Lexicon = {};
`;

export const rule: Generator = {
  id: KEBAB,
  idHint: 'kebab-case, field first: subject-emoji',
  files: (id) => ({
    [`src/guidelines/rules/${id}/index.ts`]: `/** What it tells the customer, and what it leaves alone. */
import type {Lexicon} from '../../../text/matcher.ts';
import type {RuleDefinition} from '../../types.ts';

export const ${camel(id)}: RuleDefinition<Lexicon> = {
  meta: {id: '${id}', clause: 'G3', field: 'subject', defaultSeverity: 'info'},
  check: () => [],
};
`,
    [`src/guidelines/rules/${id}/lexicon.es.ts`]: lexicon('Spanish'),
    [`src/guidelines/rules/${id}/lexicon.en.ts`]: lexicon('English'),
    [`src/guidelines/rules/${id}/messages.ts`]: `/** The words of the rule. */
import type {RuleMessages} from '../../types.ts';

export const messages: RuleMessages = {
  found: (msg) => msg('…', {id: 'guidelines.${id}.found'}),
};
`,
    [`src/guidelines/rules/${id}/cases.ts`]: `/** Examples of the rule: what it must find, with the range in ⟦…⟧, and what it must leave alone. */
import type {RuleCases} from '../../../testing/rule-tester.ts';

export const cases: RuleCases = {
  es: {valid: [], invalid: [{subject: 'Escribe aquí un ⟦ejemplo⟧', body: ''}]},
  en: {valid: [], invalid: [{subject: 'Write an ⟦example⟧ here', body: ''}]},
};
`,
    [`src/guidelines/rules/${id}/README.md`]: `# ${id}

## Clause

G3

## What it looks for

## Why

## Wrong

## Right

## Options

None.

## What it lets pass
`,
  }),
  next: (id) => [
    `add ${camel(id)} to src/guidelines/rules/index.ts and messages.ts, and to the policies that want it`,
    'node .tools/lexicons.ts, npm run localize',
    'write cases.ts first: a rule without cases fails',
  ],
};
