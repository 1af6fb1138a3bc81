/** The desk in the browser's database: the whole contract, and what only it promises. */
import {expect} from '@open-wc/testing';
import {createIndexeddbAdapter, type IndexeddbAdapter} from '../../../src/adapters/indexeddb.ts';
import {TicketError} from '../../../src/core/errors.ts';
import type {TicketDraft} from '../../../src/core/ticket.ts';
import {conformanceCases} from '../../../src/testing/index.ts';
import {deskData, PEOPLE, seats} from '../../unit/support/desk.ts';
import {waitUntil} from '../wait.ts';

const fresh = (): string => `test-${crypto.randomUUID()}`;
const open = (database: string, more: Partial<Parameters<typeof createIndexeddbAdapter>[0]> = {}): IndexeddbAdapter =>
  createIndexeddbAdapter({database, viewer: PEOPLE.holder, desk: deskData, capabilities: {contacts: true}, ...more});

const draft: TicketDraft = {
  subject: 'La tienda no carga',
  body: 'Desde las nueve sale un error 500.',
  language: 'es',
  facts: [],
  attachments: [],
};
const write = (): {idempotencyKey: string} => ({idempotencyKey: crypto.randomUUID()});

const suites = {
  'told who acts': (desk: IndexeddbAdapter) => seats(() => desk, true),
  'one viewer each': (desk: IndexeddbAdapter) => seats((key) => desk.as(PEOPLE[key]), false),
};
for (const [name, seatsOf] of Object.entries(suites))
  describe(`indexeddb keeps the contract, ${name}`, () => {
    const cases = conformanceCases(() => {
      const desk = open(fresh());
      return {...seatsOf(desk), dispose: () => desk.close(true)};
    });
    for (const {name: title, run} of cases)
      it(title, async function () {
        const result = await run();
        if (result) this.skip();
      });
  });

describe('indexeddb', () => {
  let database: string;
  let tabs: IndexeddbAdapter[];
  /** As another tab of the same origin: nothing is shared but the database and the channel. */
  const tab = (more?: Parameters<typeof open>[1]): IndexeddbAdapter => {
    const opened = open(database, more);
    tabs.push(opened);
    return opened;
  };

  beforeEach(() => {
    database = fresh();
    tabs = [];
  });
  afterEach(async () => {
    for (const [index, one] of tabs.entries()) await one.close(index === tabs.length - 1);
  });

  it('has everything again after a reload, files and answers to retries included', async () => {
    const before = tab();
    const file = await before.upload({name: 'a.txt', type: 'text/plain', body: new Blob(['hola'])}, write());
    const once = write();
    const ticket = await before.createTicket({...draft, attachments: [file.id]}, once);
    await before.close();
    const after = tab();
    expect(await after.getTicket(ticket.id)).to.deep.equal(ticket);
    expect(await (await after.openAttachment(file.id)).body.text()).to.equal('hola');
    const again = await after.createTicket({...draft, attachments: [file.id]}, once);
    expect(again.id).to.equal(ticket.id);
    expect((await after.listTickets({})).total).to.equal(1);
    expect((await after.createTicket(draft, write())).number).not.to.equal(ticket.number);
  });

  it('tells the other tabs as it happens', async () => {
    const [mine, other] = [tab(), tab()];
    await other.getDesk();
    const heard: string[] = [];
    const stop = new AbortController();
    const listening = (async () => {
      for await (const event of other.watch({}, {signal: stop.signal})) heard.push(event.ticket.subject);
    })();
    await mine.createTicket(draft, write());
    await waitUntil(() => heard.length > 0, 'the other tab hears of the ticket');
    expect(heard[0]).to.equal(draft.subject);
    stop.abort();
    await listening;
  });

  it('loses nothing where two tabs write at once', async () => {
    const both = [tab(), tab()];
    const numbers = await Promise.all(
      Array.from({length: 10}, async (_, index) => {
        const {number} = await (both[index % 2] as IndexeddbAdapter).createTicket(draft, write());
        return number;
      }),
    );
    expect(new Set(numbers).size).to.equal(10);
    for (const one of both) expect((await one.listTickets({})).total).to.equal(10);
  });

  it('is filled once, by whichever tab is first, and can be put back to the start', async () => {
    let filled = 0;
    const seed = async (desk: Parameters<NonNullable<Parameters<typeof createIndexeddbAdapter>[0]['seed']>>[0]) => {
      filled++;
      await desk.as(PEOPLE.technical).createTicket({...draft, subject: 'De antes', serviceId: 'svc-shop'}, write());
    };
    const first = tab({seed});
    expect((await first.listTickets({})).items.map(({subject}) => subject)).to.deep.equal(['De antes']);
    const second = tab({seed});
    await second.createTicket(draft, write());
    expect(filled).to.equal(1);
    expect((await first.listTickets({})).total).to.equal(2);
    await second.reset();
    expect((await first.listTickets({})).items.map(({subject}) => subject)).to.deep.equal(['De antes']);
  });

  it('goes on where another tab deleted everything', async () => {
    const [stays, deletes] = [tab(), open(database)];
    await stays.createTicket(draft, write());
    await deletes.getDesk();
    await deletes.close(true);
    expect((await stays.listTickets({})).total).to.equal(0);
    await stays.createTicket(draft, write());
    expect((await stays.listTickets({})).total).to.equal(1);
  });

  it('says that it is a demonstration, and fails in the words of the contract where there is no database', async () => {
    expect((await tab().getDesk()).demo).to.equal(true);
    const {open: real} = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('not in this window', 'SecurityError');
    };
    try {
      const closed = tab();
      const error: unknown = await closed.getDesk().catch((thrown: unknown) => thrown);
      expect(TicketError.is(error) && error.code).to.equal('unavailable');
    } finally {
      IDBFactory.prototype.open = real;
    }
  });
});
