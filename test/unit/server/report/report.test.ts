/** "Complete at the first message": what is counted, when, for whom, and by command. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {TicketError} from '../../../../src/core/errors.ts';
import type {Ticket} from '../../../../src/core/ticket.ts';
import {type FirstMessages, firstDay, reportOf} from '../../../../src/server/report/report.ts';
import {runCommand} from '../../support/command.ts';
import {memoryDesk, PEOPLE} from '../../support/desk.ts';
import {sqlDesk, startServer, type TestServer} from '../../support/server.ts';

const row = (day: string, problemType: string, missing: string[], tickets = 1): FirstMessages => ({
  day,
  problemType,
  missing,
  tickets,
});

describe('the report', () => {
  test('begins on a Monday, UTC, so many weeks ago', () => {
    assert.equal(firstDay(1, new Date('2026-11-23T00:00:00Z')), '2026-11-23');
    assert.equal(firstDay(1, new Date('2026-11-29T23:59:59.999Z')), '2026-11-23');
    assert.equal(firstDay(2, new Date('2026-11-29T12:00:00Z')), '2026-11-16');
    assert.equal(firstDay(5, new Date('2026-01-01T12:00:00Z')), '2025-12-01');
  });

  test('adds up weeks, types and what lacked; a week without tickets is told too', () => {
    const now = new Date('2026-11-25T12:00:00Z');
    const report = reportOf(
      [
        row('2026-11-09', 'web', ['url', 'steps'], 2),
        row('2026-11-15', 'web', []),
        row('2026-11-23', 'email', [], 3),
        row('2026-11-25', 'web', ['url']),
        row('2026-11-08', 'web', ['url'], 50),
      ],
      3,
      now,
    );
    assert.deepEqual(report.weeks, [
      {week: '2026-11-09', tickets: 3, complete: 1},
      {week: '2026-11-16', tickets: 0, complete: 0},
      {week: '2026-11-23', tickets: 4, complete: 3},
    ]);
    assert.deepEqual(report.types, [
      {
        problemType: 'web',
        tickets: 4,
        complete: 1,
        missing: [
          {fact: 'url', tickets: 3},
          {fact: 'steps', tickets: 2},
        ],
      },
      {problemType: 'email', tickets: 3, complete: 3, missing: []},
    ]);
  });
});

describe('a server with the SQL adapter', () => {
  let desk: Awaited<ReturnType<typeof sqlDesk>>;
  let server: TestServer;
  let keys = 0;
  const open = async (subject: string, body: string, serviceId?: string): Promise<Ticket> => {
    const response = await server.ask('holder', '/v1/tickets', {
      method: 'POST',
      headers: {'content-type': 'application/json', 'idempotency-key': `report-${keys++}`},
      body: JSON.stringify({subject, body, language: 'es', serviceId, facts: [], attachments: []}),
    });
    assert.equal(response.status, 201);
    return (await response.json()) as Ticket;
  };

  before(async () => {
    desk = await sqlDesk();
    server = await startServer(desk.adapter);
  });
  after(async () => {
    await server.close();
    await desk.close();
  });

  test('counts what the guidelines wanted and the first message did not tell; a later answer changes nothing', async () => {
    await open(
      'La página de pago muestra un error 500',
      'Hoy a las 9:20 https://tienda.example/pago muestra «Error 500». Pasos: añadir al carrito, abrir el carrito, pulsar Pagar.',
      'svc-shop',
    );
    const lacking = await open('La web muestra un error 500', 'La web muestra un error 500 y no sé por qué.');
    const adapter = server.adapterFor('agent');
    const report = await adapter.getReport?.({weeks: 1});
    assert.deepEqual([report?.weeks.length, report?.weeks[0]?.tickets], [1, 2]);
    const [web] = report?.types ?? [];
    assert.equal(web?.problemType, 'web');
    assert.ok(web.missing.some(({fact}) => fact === 'url'));
    assert.equal(web.complete, 1);
    await server
      .adapterFor('holder')
      .reply(
        lacking.id,
        {text: 'Es https://tienda.example/pago, a las 9:20.', attachments: []},
        {idempotencyKey: 'report-late-answer'},
      );
    assert.deepEqual(await adapter.getReport?.({weeks: 1}), report);
  });

  test('is for technicians: it counts everybody’s tickets', async () => {
    for (const key of ['holder', 'technical', 'other'] as const)
      await assert.rejects(
        async () => server.adapterFor(key).getReport?.({}),
        (error) => TicketError.is(error) && error.code === 'forbidden',
      );
  });

  test('leaves out tickets that nobody judged', async () => {
    const {weeks} = await desk.adapter.getReport({weeks: 1});
    await desk.adapter.createTicket(
      {subject: 'Sin juzgar', body: 'Sin juzgar.', language: 'es', facts: [], attachments: []},
      {actor: PEOPLE.holder, idempotencyKey: 'report-unjudged'},
    );
    assert.deepEqual((await desk.adapter.getReport({weeks: 1})).weeks, weeks);
  });

  test('ventanilla report tells the same, for people and for programs', async () => {
    const run = (...args: string[]) => runCommand(['report', '--data', desk.folder, ...args]);
    const {out} = await run('--json', '--weeks', '1');
    assert.deepEqual(JSON.parse(out), await desk.adapter.getReport({weeks: 1}));
    const readable = await run();
    assert.match(readable.out, /week of +tickets +complete\n/);
    assert.match(readable.out, /\nweb +2 +1 +50 % .*url 1/);
    assert.equal(readable.out.match(/^\d{4}-\d\d-\d\d/gm)?.length, 12);
    const wrong = await run('--weeks', '99');
    assert.deepEqual([wrong.code, /--weeks is '99'/.test(wrong.err)], [2, true]);
    const nowhere = await run('--data', `${desk.folder}-none`);
    assert.deepEqual([nowhere.code, /there is no folder/.test(nowhere.err)], [2, true]);
  });
});

test('a help desk without a report says so', async () => {
  const server = await startServer(memoryDesk());
  try {
    await assert.rejects(
      async () => server.adapterFor('agent').getReport?.({}),
      (error) => TicketError.is(error) && error.code === 'not-found',
    );
  } finally {
    await server.close();
  }
});
