/** The contract, kept on PostgreSQL: alone, and over the wire. Each case begins with an empty database. */
import {after, before} from 'node:test';
import {seats} from '../support/desk.ts';
import {noPostgres, type PostgresCluster, startPostgres} from '../support/postgres.ts';
import {runConformance} from '../support/run-cases.ts';
import {migrateSql, sqlDesk, startServer} from '../support/server.ts';

let cluster: PostgresCluster | undefined;
before(async () => {
  if (noPostgres === false) cluster = await startPostgres((database) => migrateSql({database}));
});
after(() => cluster?.stop());

const desk = async () => sqlDesk({database: (await cluster?.fresh()) ?? ''});

runConformance(
  'sql on PostgreSQL',
  async () => {
    const {adapter, close} = await desk();
    return {...seats(() => adapter, true), dispose: close};
  },
  noPostgres,
);

runConformance(
  'http in front of sql on PostgreSQL',
  async () => {
    const {adapter, close} = await desk();
    const server = await startServer(adapter);
    return {
      ...seats((key) => server.adapterFor(key), false),
      links: server.links,
      async dispose() {
        await server.close();
        await close();
      },
    };
  },
  noPostgres,
);
