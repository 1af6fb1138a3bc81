/** What cannot be sent is kept in the browser, belongs to who wrote it, and is sent once when it can. */
import {expect} from '@open-wc/testing';
import type {MemoryAdapter} from '../../../src/adapters/memory.ts';
import {type AdapterWithOutbox, withOutbox} from '../../../src/client/outbox/outbox.ts';
import type {OutboxChange, TicketAdapter} from '../../../src/core/adapter.ts';
import {TicketError} from '../../../src/core/errors.ts';
import type {TicketDraft} from '../../../src/core/ticket.ts';
import {type AdapterVerb, CallScript, conformanceCases, scripted, withMethods} from '../../../src/testing/index.ts';
import {memoryDesk, PEOPLE, seats} from '../../unit/support/desk.ts';
import {waitUntil} from '../wait.ts';

const draft: TicketDraft = {
  subject: 'La tienda no carga',
  body: 'Desde las nueve sale un error 500.',
  language: 'es',
  facts: [],
  attachments: [],
};
const write = (idempotencyKey: string = crypto.randomUUID()): {idempotencyKey: string} => ({idempotencyKey});

/** How many of them came to the desk. */
const creates = (line: CallScript<AdapterVerb>): number =>
  line.reached.filter(({verb}) => verb === 'createTicket').length;

/** @returns the error with which it must fail */
async function failureOf(call: Promise<unknown>): Promise<TicketError> {
  try {
    await call;
  } catch (error) {
    if (TicketError.is(error)) return error;
    throw error;
  }
  throw new Error('it was done');
}

describe('an adapter with an outbox keeps the contract', () => {
  const cases = conformanceCases(() => {
    const desk = memoryDesk();
    const opened: AdapterWithOutbox[] = [];
    const seat = (key: keyof typeof PEOPLE): AdapterWithOutbox => {
      const adapter = withOutbox(desk.as(PEOPLE[key]), {name: crypto.randomUUID()});
      opened.push(adapter);
      return adapter;
    };
    return {
      ...seats(seat, false),
      dispose: async () => void (await Promise.all(opened.map((one) => one.closeOutbox(true)))),
    };
  });
  for (const {name, run} of cases)
    it(name, async () => {
      expect(await run()).to.equal(undefined);
    });
});

describe('an adapter with an outbox', () => {
  let name: string;
  let desk: MemoryAdapter;
  /** The line to the desk. */
  let line: CallScript<AdapterVerb>;
  let tabs: AdapterWithOutbox[];
  /** As a page that was just opened: nothing is shared but the browser's database. */
  const open = async (to: TicketAdapter = desk, over = line, now?: () => Date): Promise<AdapterWithOutbox> => {
    const tab = withOutbox(scripted(to, over), {name, ...(now && {now})});
    tabs.push(tab);
    await tab.getDesk().catch(() => undefined);
    return tab;
  };
  const changes = (tab: AdapterWithOutbox): OutboxChange[] => {
    const heard: OutboxChange[] = [];
    tab.outbox.subscribe((change) => heard.push(change));
    return heard;
  };
  const subjects = async (): Promise<string[]> => (await desk.listTickets({})).items.map(({subject}) => subject);

  beforeEach(() => {
    name = crypto.randomUUID();
    desk = memoryDesk();
    line = new CallScript();
    tabs = [];
  });
  afterEach(async () => {
    for (const [index, tab] of tabs.entries()) await tab.closeOutbox(index === tabs.length - 1);
  });

  it('sends as without one while the line is good, and answers everything else as the adapter does', async () => {
    const tab = await open();
    const {id} = await tab.createTicket(draft, write());
    expect((await tab.getTicket(id)).subject).to.equal(draft.subject);
    expect(tab.name).to.equal('memory');
    expect(tab.capabilities).to.equal(desk.capabilities);
    expect(await tab.outbox.list()).to.deep.equal([]);
  });

  it('ATK-42 a ticket is kept offline, told as kept, there after a reload, and sent once when the line is back', async () => {
    const before = await open();
    line.cut();
    const key = crypto.randomUUID();
    const error = await failureOf(before.createTicket(draft, write(key)));
    expect([error.code, error.kept]).to.deep.equal(['offline', true]);
    expect((await before.outbox.list()).map(({id, draft: {subject}}) => [id, subject])).to.deep.equal([
      [key, draft.subject],
    ]);
    await before.closeOutbox();
    tabs = [];

    line.restore();
    const after = await open();
    await waitUntil(async () => (await subjects()).length > 0, 'the ticket');
    await waitUntil(async () => (await after.outbox.list()).length === 0, 'an empty outbox');
    await after.outbox.send();
    expect(await subjects()).to.deep.equal([draft.subject]);
    expect(creates(line)).to.equal(1);
  });

  it('ATK-42 the connection that comes back sends it, and every tab is told with the ticket', async () => {
    const [tab, other] = [await open(), await open()];
    await Promise.all([tab.outbox.list(), other.outbox.list()]);
    const [heard, heardThere] = [changes(tab), changes(other)];
    line.cut();
    const key = crypto.randomUUID();
    await failureOf(tab.createTicket(draft, write(key)));
    line.restore();
    dispatchEvent(new Event('online'));
    const sent = (all: OutboxChange[]) => all.find(({type}) => type === 'sent');
    await waitUntil(() => sent(heard) && sent(heardThere), 'both tabs to be told');
    const [ticket] = (await desk.listTickets({})).items;
    for (const change of [sent(heard), sent(heardThere)])
      expect(change?.type === 'sent' && [change.id, change.ticket.id]).to.deep.equal([key, ticket?.id]);
  });

  it('ATK-42 two tabs send it once, even at the same moment', async () => {
    const [one, other] = [await open(), await open()];
    line.cut();
    await failureOf(one.createTicket(draft, write()));
    line.restore();
    await Promise.all([one.outbox.send(), other.outbox.send(), one.outbox.send()]);
    expect(creates(line)).to.equal(1);
    expect(await subjects()).to.deep.equal([draft.subject]);
  });

  it('ATK-42 a browser that keeps nothing says so: the error is not kept', async () => {
    const tab = await open();
    await tab.outbox.list();
    const {put} = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    try {
      line.cut();
      const error = await failureOf(tab.createTicket(draft, write()));
      expect([error.code, error.kept]).to.deep.equal(['offline', false]);
      const file = {name: 'a.txt', type: 'text/plain', body: new Blob(['hola'])};
      expect((await failureOf(tab.upload(file, write()))).code).to.equal('offline');
    } finally {
      IDBObjectStore.prototype.put = put;
    }
  });

  it('ATK-3 a draft is neither shown to nor sent for another person, and is there when its writer is back', async () => {
    let writer = desk;
    const ana = await open(
      withMethods<TicketAdapter>(desk, {
        getDesk: (context) => writer.getDesk(context),
        createTicket: (given, context) => writer.createTicket(given, context),
      }),
    );
    line.cut();
    const key = crypto.randomUUID();
    await failureOf(ana.createTicket(draft, write(key)));

    const otherLine = new CallScript<AdapterVerb>();
    const other = await open(desk.as(PEOPLE.other), otherLine);
    await other.outbox.send();
    expect(await other.outbox.list()).to.deep.equal([]);
    await other.outbox.discard(key);
    // The token of the same page may become another person's too.
    line.restore();
    writer = desk.as(PEOPLE.other);
    await ana.outbox.send();
    expect([creates(line), creates(otherLine)]).to.deep.equal([0, 0]);
    expect((await desk.as(PEOPLE.agent).listTickets({})).items).to.deep.equal([]);

    writer = desk;
    await ana.outbox.send();
    expect(await subjects()).to.deep.equal([draft.subject]);
  });

  it('ATK-41 a ticket whose answer was lost is kept, and becomes no second one', async () => {
    const tab = await open();
    await tab.outbox.list();
    line.lose('createTicket');
    const error = await failureOf(tab.createTicket(draft, write()));
    expect([error.code, error.kept]).to.deep.equal(['timeout', true]);
    line.mend();
    await tab.outbox.send();
    expect(await tab.outbox.list()).to.deep.equal([]);
    expect(await subjects()).to.deep.equal([draft.subject]);
  });

  it('ATK-42 files chosen offline are kept and sent with their ticket', async () => {
    const tab = await open();
    line.cut();
    const file = {name: 'señal.txt', type: 'text/plain', body: new Blob(['hola'])};
    const {id, size} = await tab.upload(file, write());
    expect(size).to.equal(4);
    await failureOf(tab.createTicket({...draft, attachments: [id]}, write()));
    line.restore();
    await tab.outbox.send();
    const [ticket] = (await desk.listTickets({})).items;
    const {items} = await desk.listMessages(ticket?.id ?? '', {});
    const [message] = items;
    const [attachment] = message?.kind === 'message' ? message.attachments : [];
    expect(attachment?.name).to.equal('señal.txt');
    const content = await desk.openAttachment(attachment?.id ?? '');
    expect(await content.body.text()).to.equal('hola');
  });

  it('what the desk refuses is not tried again, is told, and can be discarded', async () => {
    const tab = await open();
    const heard = changes(tab);
    line.cut('unavailable');
    const key = crypto.randomUUID();
    expect((await failureOf(tab.createTicket({...draft, serviceId: 'nobody’s'}, write(key)))).kept).to.equal(true);
    line.restore();
    await tab.outbox.send();
    await tab.outbox.send();
    expect(creates(line)).to.equal(1);
    expect((await tab.outbox.list()).map(({refused}) => refused)).to.deep.equal(['rejected']);
    await tab.outbox.discard(key);
    expect(await tab.outbox.list()).to.deep.equal([]);
    expect(heard.map(({type}) => type)).to.deep.equal(['kept', 'refused', 'discarded']);
  });

  it('a draft that waited for more than a week is not sent by itself', async () => {
    const tab = await open(desk, line, () => new Date('2026-01-01'));
    line.cut();
    await failureOf(tab.createTicket(draft, write()));
    line.restore();
    const later = await open(desk, line, () => new Date('2026-01-09'));
    await later.outbox.send();
    expect(creates(line)).to.equal(0);
    expect((await later.outbox.list()).map(({refused}) => refused)).to.deep.equal(['timeout']);
  });

  it('what was given up, what the desk refuses at once and what nobody signed is not kept', async () => {
    const stranger = new CallScript<AdapterVerb>();
    stranger.cut();
    const unnamed = await open(desk, stranger);
    expect((await failureOf(unnamed.createTicket(draft, write()))).kept).to.equal(false);

    const tab = await open();
    line.cut();
    const gone = await failureOf(tab.createTicket(draft, {...write(), signal: AbortSignal.abort()}));
    expect(gone.kept).to.equal(false);
    for (const code of ['unauthenticated', 'forbidden', 'rejected', 'protocol'] as const) {
      line.cut(code);
      const error = await failureOf(tab.createTicket(draft, write()));
      expect([error.code, error.kept]).to.deep.equal([code, false]);
    }
    line.restore();
    expect(await tab.outbox.list()).to.deep.equal([]);
  });
});
