/**
 * A server process that a test kills: data in the folder of its first argument, on the database of its second or SQLite, any free
 * port, said on standard output.
 * Loads its code and begins when it is told to, so that the next one can stand ready.
 */
import {once} from 'node:events';
import {createSqlAdapter} from '../../../src/server/sql/index.ts';
import {serve} from '../../../src/server/node.ts';
import {deskData, policy} from '../support/desk.ts';
import {handlerFor} from '../support/server.ts';

await once(process.stdin, 'data');
const [, , folder = '', database] = process.argv;
const adapter = await createSqlAdapter({
  folder,
  ...(database !== undefined && {database}),
  desk: deskData,
  prefix: policy.ticketPrefix,
});
const handler = handlerFor(adapter);
const server = await serve({fetch: handler.fetch, handler, port: 0});
console.log(server.url);
