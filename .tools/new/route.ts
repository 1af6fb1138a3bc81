/** A new route of the server. The row in the table comes first: the adapter and the document are made from it. */
import {camel, type Generator, KEBAB, placeholder} from './generator.ts';

export const route: Generator = {
  id: KEBAB,
  idHint: 'the verb in kebab-case, for example merge-tickets',
  files: (id) => ({
    [`src/server/routes/${id}.ts`]: `/** … */
import type {RouteHandler} from './route.ts';

export const ${camel(id)}: RouteHandler<'${camel(id)}'> = async () => {
  throw new Error('${camel(id)} is not written');
};
`,
    [`test/unit/server/routes/${id}.test.ts`]: placeholder(`${camel(id)} answers as the route table says`),
  }),
  next: (id) => [
    `add ${camel(id)} to Verb and ACCESS in src/core/access.ts, to TicketAdapter and to ROUTES in src/core/protocol.ts`,
    `add it to src/server/routes/index.ts; the types name every place that is missing`,
  ],
};
