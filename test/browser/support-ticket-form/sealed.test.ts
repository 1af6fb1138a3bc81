/** Access data in the form: shown when they are wanted, sealed in the page, off where the key cannot be trusted; passwords moved there. */
import {expect} from '@open-wc/testing';
import {createMemoryAdapter, type MemoryAdapter} from '../../../src/adapters/memory.ts';
import type {TicketAdapter} from '../../../src/core/adapter.ts';
import {unseal} from '../../../src/client/seal.ts';
import {fingerprintOf} from '../../../src/core/sealed.ts';
import type {TicketDraft} from '../../../src/core/ticket.ts';
import type {SupportTicketForm} from '../../../src/elements/support-ticket-form/support-ticket-form.ts';
import {extendPolicy, type PolicyOverrides} from '../../../src/guidelines/policies/extend.ts';
import {hosting} from '../../../src/guidelines/policies/hosting.ts';
import {
  all,
  bodyOf,
  button,
  focused,
  judged,
  one,
  readyForm as keepingForm,
  send,
  submit,
  textOf,
  write,
} from './harness.ts';
import {waitUntil} from '../wait.ts';

/** Of tests; opens nothing else. */
const IDENTITY = 'AGE-SECRET-KEY-1RTPGFQ0F3NMLPD28ULVMN7RX3LE8X04QN2L6CE6C4XAS63KAUFRSRKLA8S';
const RECIPIENT = 'age1sng2yr38cc033xt2fqlkq77zjcqmclw0jueu7atgvhxt2dq9fseqs3mlyh';
const OTHER = 'age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj';
const FINGERPRINT = await fingerprintOf([RECIPIENT]);
const CANARY = 'Canario_77-Bx';

const SUBJECT = 'The WordPress dashboard shows a blank page';
const BODY = 'When we log in at https://floristeria.example/wp-admin the dashboard is blank since 9:30 today.';
const LEAK = `${BODY} User: admin, password: ${CANARY}`;

const VIEWER = {
  id: 'c-lucia',
  name: 'Lucía Ferrer',
  email: 'lucia@floristeria.example',
  role: 'holder',
  account: 'a',
} as const;
const SERVICE = {id: 's-shop', kind: 'domain', label: 'floristeria.example', names: ['floristeria.example']} as const;

function deskWith(overrides: PolicyOverrides): MemoryAdapter {
  const policy = {...extendPolicy(hosting, overrides)};
  return createMemoryAdapter({viewer: VIEWER, desk: {services: [{...SERVICE, names: [...SERVICE.names]}], policy}});
}

const withKey = (fingerprint?: string): MemoryAdapter =>
  deskWith({accessData: {recipients: [RECIPIENT], days: 30, ...(fingerprint !== undefined && {fingerprint})}});

const field = (element: SupportTicketForm): HTMLTextAreaElement => one(element, '[id="fact:access"]');
const usable = (element: SupportTicketForm) =>
  waitUntil(() => all<HTMLTextAreaElement>(element, '[id="fact:access"]')[0]?.disabled === false, 'it can be used');

/** Nothing fades in any more. */
const still = (element: SupportTicketForm) =>
  Promise.all((element.shadowRoot?.getAnimations() ?? []).map((one) => one.finished));

/** Drafts of other tests stay away. */
const readyForm = (adapter: TicketAdapter, set: Partial<SupportTicketForm> = {}): Promise<SupportTicketForm> =>
  keepingForm(adapter, {set: {draft: 'off', ...set}});

describe('support-ticket-form, access data', () => {
  it('G6 asks for access data in a field of its own, and what leaves the page is ciphertext', async () => {
    const adapter = withKey(FINGERPRINT);
    const element = await readyForm(adapter);
    expect(all(element, '.sealed')).to.have.length(0);
    await judged(element, SUBJECT, BODY);
    await usable(element);
    expect(textOf(one(element, '.sealed label'))).to.equal('Access data (optional)');
    expect(textOf(one(element, '.fingerprint code'))).to.equal(FINGERPRINT);
    write(field(element), `admin / ${CANARY}`);
    const drafts: TicketDraft[] = [];
    element.addEventListener('ticket-submit', ({draft}) => drafts.push(draft));
    await send(element);
    await waitUntil(() => all(element, '.sent').length === 1, 'sent');
    expect(JSON.stringify(drafts)).to.not.contain(CANARY);
    const [draft] = drafts;
    expect(await unseal(draft?.accessData ?? '', IDENTITY)).to.equal(`admin / ${CANARY}`);
    const {items} = await adapter.listTickets({});
    expect(items[0]?.accessData).to.have.length(1);
    expect(JSON.stringify(items)).to.not.contain('BEGIN AGE');
  });

  it('A11Y-40 the field does not look like a login, has a name and a reason, and passes axe', async () => {
    const element = await readyForm(withKey(FINGERPRINT));
    await judged(element, SUBJECT, BODY);
    await usable(element);
    const control = field(element);
    expect(control.localName).to.equal('textarea');
    expect(control.autocomplete).to.equal('off');
    expect(all(element, 'input[type=password]')).to.have.length(0);
    const hint = one(element, `[id="${control.getAttribute('aria-describedby') ?? ''}"]`);
    expect(textOf(hint)).to.contain('only our technicians');
    await still(element);
    await expect(element).to.be.accessible();
  });

  it('ATK-37 a swapped key, one without a fingerprint and a damaged one turn the field off with the reason', async () => {
    const swapped = await fingerprintOf([OTHER]);
    const slip = RECIPIENT.replace(/h$/, 'q');
    const cases: readonly [MemoryAdapter, string | undefined, RegExp][] = [
      [withKey(FINGERPRINT), swapped, /not the one that this page expects/],
      [withKey(swapped), undefined, /not the one that this page expects/],
      [withKey(), undefined, /no fingerprint/],
      [deskWith({accessData: {recipients: [slip], days: 30}}), await fingerprintOf([slip]), /damaged/],
    ];
    for (const [adapter, accessFingerprint, reason] of cases) {
      const element = await readyForm(adapter, {accessFingerprint});
      await judged(element, SUBJECT, BODY);
      await waitUntil(() => all(element, '.sealed .callout').length === 1, String(reason));
      expect(textOf(one(element, '.sealed .callout'))).to.match(reason);
      expect(field(element).disabled).to.equal(true);
      expect(field(element).getAttribute('aria-describedby')).to.contain('off-fact:access');
      element.remove();
    }
    const right = await readyForm(withKey(), {accessFingerprint: FINGERPRINT});
    await judged(right, SUBJECT, BODY);
    await usable(right);
  });

  it('there is no field where the policy has no key, and none where nothing lies behind a login', async () => {
    const bare = await readyForm(deskWith({}));
    await judged(bare, SUBJECT, BODY);
    await bare.updateComplete;
    expect(all(bare, '.sealed')).to.have.length(0);
    const mail = await readyForm(withKey(FINGERPRINT));
    await judged(mail, 'Mail to our shop does not arrive', 'Messages from our supplier do not arrive.');
    await mail.updateComplete;
    expect(all(mail, '.sealed')).to.have.length(0);
  });

  it('ATK-38 a password in the text is moved to the sealed field by one click, and back by another', async () => {
    const element = await readyForm(withKey(FINGERPRINT));
    await judged(element, SUBJECT, LEAK);
    const move = (): HTMLElement | undefined => all(element, '[data-rule=secret-in-clear] .fix')[0];
    await waitUntil(() => textOf(move()) === 'Move to access data', 'the key is there');
    move()?.click();
    await waitUntil(() => field(element).value === CANARY, 'it is moved');
    expect(bodyOf(element).value).to.not.contain(CANARY);
    expect(bodyOf(element).value).to.contain('password: ***');
    await waitUntil(() => focused(element)?.classList.contains('undo') === true);
    button(element, 'Undo the change').click();
    await waitUntil(() => bodyOf(element).value === LEAK);
    expect(field(element).value).to.equal('');
  });

  it('ATK-38 it is caught at sending even where nothing was shown, each time one comes in', async () => {
    const adapter = withKey(FINGERPRINT);
    const element = await readyForm(adapter);
    write(one(element, '#subject'), SUBJECT);
    write(bodyOf(element), LEAK);
    await submit(element);
    await waitUntil(() => all(element, '.ask').length === 1, 'it is asked about');
    await waitUntil(() => textOf(one(element, '.ask .primary')) === 'Move to access data', 'the key is there');
    one(element, '.ask .primary').click();
    await waitUntil(() => !bodyOf(element).value.includes(CANARY), 'it is moved');
    write(bodyOf(element), `${BODY} Other password: Otra_clave-88`);
    await submit(element);
    await waitUntil(() => all(element, '.ask').length === 1, 'another one is asked about');
    expect((await adapter.listTickets({})).items).to.have.length(0);
  });

  it('ATK-38 without a key the password is removed and the way to send it is told', async () => {
    const secrets = {
      en: 'Call 900 123 456 to tell us a password.',
      es: 'Llama al 900 123 456 para darnos una contraseña.',
    };
    const element = await readyForm(deskWith({texts: {secrets}}));
    await judged(element, SUBJECT, LEAK);
    await waitUntil(() => all(element, '[data-rule=secret-in-clear] .fix').length === 1, 'it is found');
    expect(textOf(one(element, '[data-rule=secret-in-clear] .fix'))).to.equal('Remove it');
    one(element, '[data-rule=secret-in-clear] .fix').click();
    await waitUntil(() => !bodyOf(element).value.includes(CANARY), 'it is removed');
    expect(textOf(one(element, '.removed'))).to.equal(secrets.en);
    await still(element);
    await expect(element).to.be.accessible();
  });
});
