/** A server that is killed again and again while people write: nothing confirmed is lost, nothing is there twice. */
import assert from 'node:assert/strict';
import {type ChildProcessByStdio, spawn} from 'node:child_process';
import {EventEmitter, once} from 'node:events';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import type {Readable, Writable} from 'node:stream';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {createHttpAdapter} from '../../../src/adapters/http.ts';
import type {TicketAdapter} from '../../../src/core/adapter.ts';
import {TicketError} from '../../../src/core/errors.ts';
import type {Ticket} from '../../../src/core/ticket.ts';
import {PEOPLE, type PersonKey} from '../support/desk.ts';
import {tokenFor, urlOf} from '../support/server.ts';

const PROGRAM = fileURLToPath(new URL('crash-server.ts', import.meta.url));
const KILLS = 20;
const WRITERS = 4;

type Child = ChildProcessByStdio<Writable, Readable, null>;

class Process {
  readonly #folder: string;
  #child: Child | undefined;
  /** The one that takes its place. */
  #next: Child;
  url = '';

  constructor(folder: string) {
    this.#folder = folder;
    this.#next = this.#spawn();
  }

  async start(): Promise<void> {
    const child = this.#next;
    this.#child = child;
    child.stdin.write('begin\n');
    [this.url] = (await once(createInterface({input: child.stdout}), 'line')) as [string];
    this.#next = this.#spawn();
  }

  kill(): Promise<void> {
    return end(this.#child);
  }

  async close(): Promise<void> {
    await Promise.all([end(this.#child), end(this.#next)]);
  }

  #spawn(): Child {
    return spawn(process.execPath, [PROGRAM, this.#folder], {stdio: ['pipe', 'pipe', 'inherit']});
  }
}

async function end(child: Child | undefined): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

test('ATK-41: killed 20 times between and in the middle of requests, it loses nothing confirmed and doubles nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ventanilla-kill-'));
  const server = new Process(folder);
  await server.start();
  const adapterOf = (key: PersonKey): TicketAdapter =>
    createHttpAdapter({
      endpoint: 'http://desk.invalid/help/desk',
      getToken: () => tokenFor(PEOPLE[key]),
      // The page's address stays; the process behind it has another port after each start.
      fetch: (input, init) => fetch(urlOf(input).replace('http://desk.invalid', server.url), init),
    });
  const holder = adapterOf('holder');
  const agent = adapterOf('agent');

  let killing = true;
  const work = new EventEmitter();
  let retried = 0;
  const tickets = new Map<string, Ticket>();
  const replies = new Map<string, string>();

  /** As a page does: the same key until there is an answer. */
  async function insist<T>(write: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        const answer = await write();
        work.emit('confirmed');
        return answer;
      } catch (error) {
        assert.ok(TicketError.is(error) && error.retryable, String(error));
        retried++;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    }
  }

  async function writer(name: number): Promise<void> {
    for (let n = 0; killing; n++) {
      const subject = `Escritor ${name}, consulta ${n}`;
      const body = 'Con detalle suficiente para empezar a mirar.';
      const draft = {subject, body, language: 'es' as const, facts: [], attachments: []};
      const ticket = await insist(() => holder.createTicket(draft, {idempotencyKey: `ticket-${name}-${n}`}));
      tickets.set(subject, ticket);
      const reply = {text: `Respuesta a ${subject}`, attachments: []};
      const message = await insist(() => agent.reply(ticket.id, reply, {idempotencyKey: `reply-${name}-${n}`}));
      replies.set(message.id, ticket.id);
    }
  }

  try {
    const writers = Array.from({length: WRITERS}, (_, name) => writer(name));
    for (let kills = 0; kills < KILLS; kills++) {
      // Some work must be done between two kills, else nothing is shown.
      for (let n = 0; n < 3; n++) await once(work, 'confirmed');
      await server.kill();
      await server.start();
    }
    killing = false;
    await Promise.all(writers);

    const stored: Ticket[] = [];
    for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
      const page = await holder.listTickets({limit: 100, ...(cursor !== undefined && {cursor})});
      stored.push(...page.items);
      cursor = page.cursor;
    }
    assert.ok(retried > 0, 'no request was hit');
    assert.deepEqual(stored.map(({subject}) => subject).sort(), [...tickets.keys()].sort(), 'tickets');
    assert.equal(new Set(stored.map(({number}) => number)).size, stored.length, 'numbers are there twice');
    for (const ticket of stored) {
      assert.equal(ticket.id, tickets.get(ticket.subject)?.id, 'another ticket than the confirmed one');
      assert.equal(ticket.number, tickets.get(ticket.subject)?.number);
      const {items} = await holder.listMessages(ticket.id, {});
      const messages = items.filter(({kind}) => kind === 'message');
      assert.equal(messages.length, 2, `${ticket.subject} has ${messages.length} messages`);
      assert.equal(replies.get(messages[1]?.id ?? ''), ticket.id, 'another reply than the confirmed one');
      assert.equal(items.filter(({kind}) => kind === 'event').length, 1, 'events');
    }
  } finally {
    killing = false;
    await server.close();
    await rm(folder, {recursive: true, force: true});
  }
});
