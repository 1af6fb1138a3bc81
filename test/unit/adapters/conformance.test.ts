/** The contract, kept by every adapter of the house: alone, and over the wire. */
import {memoryDesk, PEOPLE, seats} from '../support/desk.ts';
import {runConformance} from '../support/run-cases.ts';
import {sqlDesk, startServer} from '../support/server.ts';

runConformance('memory, told who acts', () => {
  const adapter = memoryDesk();
  return seats(() => adapter, true);
});

runConformance('memory, one viewer each', () => {
  const adapter = memoryDesk();
  return seats((key) => adapter.as(PEOPLE[key]), false);
});

runConformance('sql', async () => {
  const {adapter, close} = await sqlDesk();
  return {...seats(() => adapter, true), dispose: close};
});

runConformance('http in front of memory', async () => {
  const server = await startServer(memoryDesk());
  return {...seats((key) => server.adapterFor(key), false), links: server.links, dispose: () => server.close()};
});

runConformance('http in front of sql', async () => {
  const desk = await sqlDesk();
  const server = await startServer(desk.adapter);
  return {
    ...seats((key) => server.adapterFor(key), false),
    links: server.links,
    async dispose() {
      await server.close();
      await desk.close();
    },
  };
});
