/** A new adapter: one file, and the published conformance suite run on it. */
import {type Generator, KEBAB, pascal, placeholder} from './generator.ts';

export const adapter: Generator = {
  id: KEBAB,
  idHint: 'kebab-case, the help desk it speaks to',
  files: (id) => ({
    [`src/adapters/${id}.ts`]: `/**
 * Speaks to … . Runs in: page | server | both. Knows neither elements nor words for people.
 */
import type {TicketAdapter} from '../core/adapter.ts';
import {TicketError} from '../core/errors.ts';

export interface ${pascal(id)}AdapterOptions {
  /** Base address. */
  readonly endpoint: string;
}

/** @throws TicketError from every method, and nothing else */
export function create${pascal(id)}Adapter(options: ${pascal(id)}AdapterOptions): TicketAdapter {
  throw new TicketError('unavailable', \`the ${id} adapter for \${options.endpoint} is not written\`);
}
`,
    [`test/unit/adapters/${id}.test.ts`]: placeholder(`the ${id} adapter passes the conformance suite`),
  }),
  next: (id) => [
    `write the test with conformanceCases of src/testing/conformance, as its siblings do`,
    `register '${id}' in src/define/adapters.ts, with a file in src/define/adapters/, if it can run in a page`,
    'npm run entries',
  ],
};
