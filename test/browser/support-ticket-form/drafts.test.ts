/** What is written survives its page, belongs to one person, and can be deleted. */
import {expect} from '@open-wc/testing';
import {clearDrafts, type DraftContent, Drafts} from '../../../src/client/drafts.ts';
import type {SupportTicketForm} from '../../../src/elements/support-ticket-form/support-ticket-form.ts';
import {PanelAdapter, type PanelOptions} from '../../../stories/fixtures/panel.ts';
import {
  all,
  bodyOf,
  button,
  focused,
  judged,
  listenTo,
  MAIL,
  mountForm,
  one,
  readyForm,
  send,
  subjectOf,
  textOf,
  write,
} from './harness.ts';
import {waitUntil} from '../wait.ts';

const CALM = 'Mail to our shop does not arrive';
const DAY = 86_400_000;

const content = (body: string): DraftContent => ({subject: CALM, body, facts: {}, files: [], masked: false});

let place = '';
let places = 0;
const desk = (options: PanelOptions = {}): PanelAdapter => new PanelAdapter({place, ...options});

const note = (element: SupportTicketForm): string => textOf(element.shadowRoot?.querySelector('[part=draft]'));
const isKept = (element: SupportTicketForm): Promise<void> =>
  waitUntil(() => all(element, '.kept').length === 1, 'the draft is kept');

/** Writes in a form, waits until it is kept, and leaves the page as a reload does. */
async function leaveBehind(adapter: PanelAdapter, more?: (element: SupportTicketForm) => Promise<void>): Promise<void> {
  const element = await readyForm(adapter);
  await judged(element, CALM, MAIL);
  await more?.(element);
  await isKept(element);
  const free = await locks();
  element.remove();
  await waitUntil(() => all(element, '.kept').length === 1, 'it is still drawn');
  await waitUntil(async () => (await locks()) < free, 'the page is gone');
}

const locks = async (): Promise<number> => (await navigator.locks.query()).held?.length ?? 0;

describe('support-ticket-form, drafts', () => {
  beforeEach(() => {
    place = `desk of a test ${places++} ${Date.now()}`;
  });
  after(() => clearDrafts());

  it('what was written before the assistant came is kept too', async () => {
    const element = await mountForm(desk());
    subjectOf(element).value = CALM;
    subjectOf(element).dispatchEvent(new Event('input', {bubbles: true}));
    await isKept(element);
  });

  it('A11Y-37 text, type, service and corrections are there again, and it is said politely', async () => {
    await leaveBehind(desk(), async (element) => {
      const type = one<HTMLSelectElement>(element, '#type');
      type.value = 'email';
      type.dispatchEvent(new Event('change', {bubbles: true}));
      const service = one<HTMLSelectElement>(element, '#service');
      service.value = 's-shop';
      service.dispatchEvent(new Event('change', {bubbles: true}));
      await waitUntil(() => all(element, '[id="fact:sender"]').length === 1, 'the sender is asked for');
      const sender = one<HTMLInputElement>(element, '[id="fact:sender"]');
      sender.value = 'supplier@nursery.example';
      sender.dispatchEvent(new Event('change', {bubbles: true}));
      await element.updateComplete;
    });
    const adapter = desk();
    const element = await readyForm(adapter);
    await waitUntil(() => all(element, '[data-draft=restored]').length === 1, 'it is told');
    expect(note(element)).to.match(/^Your draft is here again \(today, /);
    expect(subjectOf(element).value).to.equal(CALM);
    expect(bodyOf(element).value).to.equal(MAIL);
    await waitUntil(() => all(element, '.chip[data-fact=sender]').length === 1, 'the fact is a chip');
    expect(textOf(one(element, '.chip[data-fact=sender]'))).to.contain('supplier@nursery.example');
    expect(one<HTMLSelectElement>(element, '#type').value).to.equal('email');
    expect(one<HTMLSelectElement>(element, '#service').value).to.equal('s-shop');
    expect(textOf(one(element, '[data-announcer]'))).to.contain('Your draft is here again');
    expect(focused(element)).to.equal(null);
  });

  it('is gone when it was sent', async () => {
    const adapter = desk();
    const first = await readyForm(adapter);
    await judged(first, CALM, MAIL);
    await isKept(first);
    await send(first);
    await waitUntil(() => all(first, '.sent').length === 1, 'it is sent');
    await waitUntil(() => adapter.calls.some(({verb}) => verb === 'createTicket'), 'the desk has it');
    first.remove();
    expect(await new Drafts(ownerOf(place)).find()).to.equal(undefined);
  });

  it('is deleted by one press, which can be undone', async () => {
    const element = await readyForm(desk());
    await judged(element, CALM, MAIL);
    await isKept(element);
    button(element, 'Delete draft').click();
    await waitUntil(() => focused(element)?.textContent.trim() === 'Undo', 'it can be undone');
    expect(subjectOf(element).value + bodyOf(element).value).to.equal('');
    expect(all(element, '.kept')).to.have.length(0);
    button(element, 'Undo').click();
    await waitUntil(() => focused(element) === subjectOf(element), 'the focus is where one goes on');
    expect(bodyOf(element).value).to.equal(MAIL);
    await isKept(element);
  });

  it('ATK-3 another person at the same desk sees nothing of it, and it is gone then', async () => {
    await leaveBehind(desk());
    const other = await readyForm(desk({role: 'technical'}));
    await judged(other, 'Our server answers slowly', 'Since this morning at 9:30 vps77 answers slowly.');
    await isKept(other);
    expect(note(other)).to.equal('');
    expect(await new Drafts(ownerOf(place)).find()).to.equal(undefined);
  });

  it('ATK-3 where somebody else signed in meanwhile, the text is neither sent nor shown', async () => {
    const adapter = desk();
    const element = await readyForm(adapter);
    await judged(element, CALM, MAIL);
    await isKept(element);
    const {viewer} = desk({role: 'technical'}).desk;
    adapter.getDesk = () => Promise.resolve({...adapter.desk, viewer});
    await send(element);
    await waitUntil(() => all(element, '[data-draft=stranger]').length === 1, 'it is told');
    expect(note(element)).to.contain('You are now signed in as Omar Haddad.');
    expect(subjectOf(element).value + bodyOf(element).value).to.equal('');
    expect(adapter.calls.filter(({verb}) => verb === 'createTicket')).to.have.length(0);
    await waitUntil(() => focused(element)?.classList.contains('draft') === true, 'the focus is on it');
    await waitUntil(() => textOf(one(element, '.writer')).includes('Omar'), 'the form is his');
  });

  it('two tabs: the one that writes keeps its draft, the other begins its own', async () => {
    const first = await readyForm(desk());
    await judged(first, CALM, MAIL);
    await isKept(first);
    const second = await readyForm(desk());
    await judged(second, 'Our server answers slowly', 'Since this morning at 9:30 vps77 answers slowly.');
    await isKept(second);
    expect(note(second)).to.equal('');
    write(bodyOf(first), `${MAIL} It began today.`);
    first.remove();
    second.remove();
    const drafts = new Drafts(ownerOf(place));
    const kept: string[] = [];
    for (let count = 0; count < 2; count++) {
      await waitUntil(async () => (await drafts.find()) !== undefined, 'a tab is gone');
      const found = await drafts.find();
      kept.push(found?.content.body ?? '');
      await drafts.forget(found?.id);
    }
    expect(kept.sort()).to.deep.equal([`${MAIL} It began today.`, 'Since this morning at 9:30 vps77 answers slowly.']);
  });

  it('what was written meanwhile stays, and the draft is offered; the two can change places', async () => {
    await leaveBehind(desk());
    const adapter = desk();
    const release = adapter.hold('getDesk');
    const element = await readyFormLater(adapter);
    write(subjectOf(element), 'Something else');
    release();
    await waitUntil(() => all(element, '[data-draft=other]').length === 1, 'it is offered');
    expect(note(element)).to.contain(CALM);
    expect(subjectOf(element).value).to.equal('Something else');
    await isKept(element);
    button(element, 'Bring it back').click();
    await waitUntil(() => subjectOf(element).value === CALM, 'it is in the fields');
    await waitUntil(() => note(element).includes('Something else'), 'the other is offered');
  });

  it('ATK-42 where the browser keeps nothing, that is said once and the text stays', async () => {
    const {put} = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    try {
      const element = await readyForm(desk());
      const said = listenTo(element);
      await judged(element, CALM, MAIL);
      await waitUntil(() => all(element, '[part=draft-kept]').length === 1, 'it is told');
      expect(textOf(one(element, '[part=draft-kept]'))).to.contain('Your text is still here.');
      write(bodyOf(element), `${MAIL} It began today.`);
      await judged(element, CALM, `${MAIL} It began today at 9:30.`);
      expect(bodyOf(element).value).to.equal(`${MAIL} It began today at 9:30.`);
      expect(said.filter((text) => text.includes('cannot keep a draft')).length).to.be.at.most(1);
    } finally {
      IDBObjectStore.prototype.put = put;
    }
  });

  it('what looks like a password is not kept', async () => {
    await leaveBehind(desk(), (element) => judged(element, CALM, `${MAIL} The password of the mailbox is: Xk7!pq92Lm`));
    const found = await new Drafts(ownerOf(place)).find();
    expect(found?.content.body).to.contain('The password of the mailbox is: •••');
    expect(JSON.stringify(found)).to.not.contain('Xk7');
    const element = await readyForm(desk());
    await waitUntil(() => note(element).includes('What looks like a password is not kept.'), 'it is told');
  });

  it('draft="off" keeps nothing', async () => {
    const element = await readyForm(desk(), {set: {draft: 'off'}});
    await judged(element, CALM, MAIL);
    element.remove();
    expect(await new Drafts(ownerOf(place)).find()).to.equal(undefined);
  });

  it('a draft is forgotten after seven days, and what cannot be read is no draft', async () => {
    const owner = ownerOf(place);
    const old = new Drafts(owner, () => Date.now() - 8 * DAY);
    await old.keep(content('old'));
    const odd = new Drafts(owner);
    await odd.keep({subject: 7} as unknown as DraftContent);
    const young = new Drafts(owner, () => Date.now() - 6 * DAY);
    await young.keep(content('young'));
    for (const one of [old, odd, young]) await one.close();
    const drafts = new Drafts(owner);
    await waitUntil(async () => (await drafts.find()) !== undefined, 'it is free');
    const found = await drafts.find();
    expect(found?.content.body).to.equal('young');
    expect(await drafts.take(found?.id ?? '')).to.equal(true);
    expect(await drafts.take(found?.id ?? '')).to.equal(false);
    expect(await new Drafts(owner).find()).to.equal(undefined);
    await clearDrafts();
    await drafts.close();
    expect(await new Drafts(owner).find()).to.equal(undefined);
  });
});

/** As the form makes it of the fixture's desk and its customer. */
function ownerOf(at: string) {
  const {name, viewer} = new PanelAdapter({place: at}).desk;
  return {desk: JSON.stringify([at, name]), viewer: JSON.stringify([viewer.account, viewer.id])};
}

/** A form whose desk does not answer yet. */
async function readyFormLater(adapter: PanelAdapter): Promise<SupportTicketForm> {
  const element = await mountForm(adapter);
  await waitUntil(() => all(element, '#attachments').length === 1, 'the assistant is here');
  return element;
}
