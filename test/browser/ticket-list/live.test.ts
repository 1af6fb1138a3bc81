/** The one stream that elements of an adapter share: where it begins and what it does with a place that is gone. */
import {expect} from '@open-wc/testing';
import {type LiveListener, listen} from '../../../src/elements/internal/live.ts';
import {createMemoryAdapter} from '../../../src/adapters/memory.ts';
import type {TicketAdapter, TicketEvent} from '../../../src/core/adapter.ts';
import {TicketError} from '../../../src/core/errors.ts';
import type {Desk} from '../../../src/core/ticket.ts';
import {waitUntil} from '../wait.ts';

const viewer = {id: 'c-1', name: 'Ana', email: 'ana@tienda.example', role: 'holder', account: 'acc-1'} as const;

const draft = (subject: string) =>
  ({subject, body: 'Con detalle suficiente.', language: 'es', facts: [], attachments: []}) as const;

let keys = 0;
const open = (adapter: TicketAdapter, subject: string) =>
  adapter.createTicket({...draft(subject), facts: [], attachments: []}, {idempotencyKey: `live-${keys++}`});

function ears(): LiveListener & {readonly subjects: string[]; readonly errors: TicketError[]} {
  const [subjects, errors]: [string[], TicketError[]] = [[], []];
  const event = ({type, ticket}: TicketEvent): void =>
    void (type === 'ticket-created' && subjects.push(ticket.subject));
  return {subjects, errors, event, ended: (error) => void errors.push(error)};
}

/** A memory desk whose places can be gone, and the places that were asked for. */
function desk({gone = ''} = {}) {
  const adapter = createMemoryAdapter({viewer});
  const asked: (string | undefined)[] = [];
  const watch = adapter.watch.bind(adapter);
  adapter.watch = (query, context) => {
    asked.push(query.cursor);
    if (query.cursor === gone) throw new TicketError('rejected', 'no such place');
    return watch(query, context);
  };
  return {adapter, asked};
}

describe('live events', () => {
  it('ATK-45: begin where the desk was read', async () => {
    const {adapter, asked} = desk();
    let answer = (_desk: Desk): void => {};
    const read = adapter.getDesk();
    adapter.getDesk = () => new Promise((resolve) => (answer = resolve));
    const heard = ears();
    const stop = listen(adapter, heard);
    await open(adapter, 'Antes del directo');
    answer(await read);
    await waitUntil(() => heard.subjects.length === 1);
    expect(asked).to.deep.equal(['0']);
    stop();
  });

  it('ATK-45: go on after the last one heard when somebody listens again', async () => {
    const {adapter, asked} = desk();
    const first = ears();
    const stop = listen(adapter, first);
    await open(adapter, 'Uno');
    await waitUntil(() => first.subjects.length === 1);
    stop();
    await open(adapter, 'Sin nadie');
    const second = ears();
    const stopAgain = listen(adapter, second);
    await waitUntil(() => second.subjects.length === 1);
    expect(second.subjects).to.deep.equal(['Sin nadie']);
    expect(asked[0]).to.equal('0');
    stopAgain();
  });

  it('begin now where the desk cannot be read, or its place is gone', async () => {
    for (const broken of [true, false]) {
      const {adapter, asked} = desk({gone: '0'});
      if (broken) adapter.getDesk = () => Promise.reject(new TicketError('offline', 'no desk'));
      const heard = ears();
      const stop = listen(adapter, heard);
      await waitUntil(() => asked.at(-1) === undefined && asked.length === (broken ? 1 : 2));
      await open(adapter, 'Ahora');
      await waitUntil(() => heard.subjects.length === 1);
      expect(heard.errors).to.deep.equal([]);
      stop();
    }
  });

  it('tell why they ended', async () => {
    const {adapter} = desk();
    adapter.watch = () => {
      throw new TicketError('forbidden', 'not for you');
    };
    const heard = ears();
    listen(adapter, heard);
    await waitUntil(() => heard.errors.length === 1);
    expect(heard.errors[0]?.code).to.equal('forbidden');
  });
});
