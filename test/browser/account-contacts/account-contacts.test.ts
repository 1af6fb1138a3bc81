/** `<account-contacts>`: who is a contact, how one is added, changed, invited again and removed. */
import {expect, fixture, html} from '@open-wc/testing';
import type {Contact} from '../../../src/core/ticket.ts';
import {AccountContacts} from '../../../src/elements/account-contacts/account-contacts.ts';
import {CONTACTS} from '../../../stories/fixtures/desk.ts';
import {PanelAdapter, type PanelOptions} from '../../../stories/fixtures/panel.ts';
import {all, button, one, textOf} from '../ticket-thread/harness.ts';
import {waitUntil} from '../wait.ts';

AccountContacts.define();

const [LUCIA, OMAR, NURIA] = CONTACTS as [Contact, Contact, Contact];

async function mount(
  options: PanelOptions = {contacts: CONTACTS},
  {lang = 'en', wanted = 'article'}: {lang?: string; wanted?: string} = {},
): Promise<{element: AccountContacts; adapter: PanelAdapter}> {
  const adapter = new PanelAdapter(options);
  const wrapper = await fixture(
    html`<div lang=${lang}><account-contacts .adapter=${adapter}></account-contacts></div>`,
  );
  const element = wrapper.querySelector('account-contacts');
  if (!element) throw new Error('no element');
  await waitUntil(() => all(element, wanted).length > 0, `${wanted} is shown`);
  return {element, adapter};
}

const names = (element: AccountContacts): string[] => all(element, 'article h3').map(textOf);
const focused = (element: AccountContacts): Element | null | undefined => element.shadowRoot?.activeElement;
const input = (element: AccountContacts, id: string): HTMLInputElement => one<HTMLInputElement>(element, `#${id}`);

function write(element: AccountContacts, id: string, value: string): void {
  input(element, id).value = value;
  input(element, id).dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
}

async function openForm(element: AccountContacts): Promise<void> {
  one(element, '.add').click();
  await waitUntil(() => focused(element)?.id === 'form-heading', 'the form has the focus');
}

const save = (element: AccountContacts): void => one(element, '[part=save]').click();
const saved = (adapter: PanelAdapter): (typeof adapter.calls)[number][] =>
  adapter.calls.filter(({verb}) => verb === 'saveContact');

describe('account-contacts', () => {
  it('G2: lists who may write for the account, what each sees and who is pending, and is accessible', async () => {
    const {element} = await mount();
    expect(names(element)).to.deep.equal(['Lucía Ferrer (you)', 'Omar Haddad', 'Nuria Campos']);
    const [self, omar, nuria] = all(element, 'article').map(textOf);
    expect(self).to.include('Account holder').and.include('Sees the whole account');
    expect(self).not.to.include('Remove');
    expect(omar).to.include('Technical contact').and.include('Sees VPS-2 vps77').and.not.include('Pending');
    expect(nuria).to.include('Pending').and.include('Sees nothing until the link of the invitation is followed');
    await expect(element).to.be.accessible();
  });

  it('G2: adds a third party as technical contact with services and a language, pending, and tells it', async () => {
    const {element, adapter} = await mount();
    const told: unknown[] = [];
    element.addEventListener('contact-saved', ({contact}) => told.push(contact.email));
    await openForm(element);
    await expect(element).to.be.accessible();
    write(element, 'name', '  Teo Rivas ');
    write(element, 'email', ' teo@rivas.example');
    one<HTMLInputElement>(element, '[name=services][value=s-vps]').click();
    one<HTMLSelectElement>(element, '#language').value = 'es';
    save(element);
    await waitUntil(() => all(element, '.told').length === 1);
    expect(saved(adapter)[0]?.args[0]).to.deep.equal({
      name: 'Teo Rivas',
      email: 'teo@rivas.example',
      role: 'technical',
      services: ['s-vps'],
      language: 'es',
    });
    expect(textOf(one(element, '.told'))).to.include('The invitation is on its way to teo@rivas.example');
    await waitUntil(() => focused(element)?.matches('.told'));
    expect(names(element).at(-1)).to.equal('Teo Rivas');
    expect(textOf(all(element, 'article').at(-1))).to.include('Pending');
    expect(told).to.deep.equal(['teo@rivas.example']);
    expect(all(element, 'form')).to.have.length(0);
  });

  it('A11Y-5: a try with errors shows one summary with the focus, whose links lead to the fields', async () => {
    const {element, adapter} = await mount();
    await openForm(element);
    save(element);
    await waitUntil(() => focused(element)?.id === 'summary');
    expect(all(element, '.summary')).to.have.length(1);
    expect(all(element, '.summary a').map(textOf)).to.deep.equal([
      'Enter the name of the contact',
      'Enter the e-mail address',
    ]);
    await expect(element).to.be.accessible();
    all(element, '.summary a')[1]?.click();
    await waitUntil(() => focused(element)?.id === 'email');
    expect(saved(adapter)).to.have.length(0);
  });

  it('A11Y-6: a field has the summary’s words, is invalid only then, and is described by hint and error', async () => {
    const {element} = await mount();
    await openForm(element);
    expect(input(element, 'email').hasAttribute('aria-invalid')).to.equal(false);
    write(element, 'name', 'Teo');
    write(element, 'email', 'teo at rivas');
    save(element);
    await waitUntil(() => all(element, '.error-message').length === 1);
    expect(input(element, 'email').getAttribute('aria-invalid')).to.equal('true');
    expect(input(element, 'email').getAttribute('aria-describedby')).to.equal('hint-email error-email');
    const [words] = all(element, '.summary a').map(textOf);
    expect(textOf(one(element, '#error-email'))).to.equal(`Error: ${words}`);
    expect(input(element, 'name').hasAttribute('aria-invalid')).to.equal(false);
  });

  it('A11Y-7, A11Y-8: no error before the first try; a mended field loses its own in silence', async () => {
    const {element} = await mount();
    await openForm(element);
    write(element, 'email', 'nothing like an address');
    await element.updateComplete;
    expect(all(element, '.error-message')).to.have.length(0);
    save(element);
    await waitUntil(() => all(element, '.error-message').length === 2);
    write(element, 'email', 'teo@rivas.example');
    await waitUntil(() => all(element, '.error-message').length === 1);
    expect(all(element, '[role=alert], [aria-live]')).to.have.length(0);
  });

  it('A11Y-9: the button is never disabled; pressed twice, it saves once', async () => {
    const {element, adapter} = await mount();
    await openForm(element);
    write(element, 'name', 'Teo');
    write(element, 'email', 'teo@rivas.example');
    const release = adapter.hold('saveContact');
    save(element);
    save(element);
    await waitUntil(() => textOf(one(element, '[part=save]')) === 'Saving…');
    expect(one(element, '[part=save]').getAttribute('aria-disabled')).to.equal('true');
    expect(one<HTMLButtonElement>(element, '[part=save]').disabled).to.equal(false);
    release();
    await waitUntil(() => all(element, '.told').length === 1);
    expect(saved(adapter)).to.have.length(1);
  });

  it('A11Y-2: nothing about somebody else is filled in from what the browser knows of the reader', async () => {
    const {element} = await mount();
    await openForm(element);
    expect(['name', 'email', 'language'].map((id) => input(element, id).autocomplete)).to.deep.equal([
      'off',
      'off',
      'off',
    ]);
  });

  it('says whose an address is already, whatever its case', async () => {
    const {element, adapter} = await mount();
    await openForm(element);
    write(element, 'name', 'Campos');
    write(element, 'email', NURIA.email.toUpperCase());
    save(element);
    await waitUntil(() => all(element, '.error-message').length === 1);
    expect(textOf(one(element, '#error-email'))).to.include('is already a contact: Nuria Campos');
    expect(saved(adapter)).to.have.length(0);
  });

  it('says whose an address is, also where somebody else was quicker', async () => {
    const {element, adapter} = await mount();
    await openForm(element);
    adapter.contacts = [
      ...adapter.contacts,
      {...NURIA, id: 'c-new', name: 'Teo Rivas', email: 'teo@rivas.example', removed: false},
    ];
    write(element, 'name', 'Teo');
    write(element, 'email', 'teo@rivas.example');
    save(element);
    await waitUntil(() => all(element, '.error-message').length === 1);
    expect(textOf(one(element, '#error-email'))).to.include('is already a contact: Teo Rivas');
    expect(names(element)).to.include('Teo Rivas');
    expect(input(element, 'name').value).to.equal('Teo');
  });

  it('keeps what was typed when the desk cannot be reached, and sends the same once more under the same key', async () => {
    const {element, adapter} = await mount();
    await openForm(element);
    write(element, 'name', 'Teo');
    write(element, 'email', 'teo@rivas.example');
    adapter.fail('saveContact', 'timeout');
    save(element);
    await waitUntil(() => focused(element)?.matches('.failed'));
    expect(textOf(one(element, '.failed'))).to.include('Your text is kept.');
    expect(input(element, 'email').value).to.equal('teo@rivas.example');
    adapter.mend('saveContact');
    save(element);
    await waitUntil(() => all(element, '.told').length === 1);
    const [first, second] = saved(adapter).map(({args}) => args[1]);
    expect(second).to.equal(first);
  });

  it('changes what a contact may see, and whom he is', async () => {
    const {element, adapter} = await mount();
    button(element, 'Change: Omar Haddad').click();
    await waitUntil(() => textOf(all(element, '#form-heading')[0]) === 'Change Omar Haddad');
    expect(one<HTMLInputElement>(element, '[value=s-vps]').checked).to.equal(true);
    one<HTMLInputElement>(element, '[value=s-vps]').click();
    one<HTMLInputElement>(element, '[value=s-mail]').click();
    save(element);
    await waitUntil(() => all(element, '.told').length === 1);
    expect(textOf(one(element, '.told'))).to.equal('The changes to Omar Haddad are saved.');
    expect(adapter.contacts.find(({id}) => id === OMAR.id)?.services).to.deep.equal(['s-mail']);
    button(element, 'Change: Omar Haddad').click();
    await waitUntil(() => all(element, 'form').length === 1);
    one<HTMLInputElement>(element, '[value=holder]').click();
    await waitUntil(() => all(element, '[name=services]').length === 0, 'a holder sees everything');
    button(element, 'Cancel').click();
    await waitUntil(() => textOf(focused(element)).startsWith('Change'), 'the focus goes back');
    expect(adapter.contacts.find(({id}) => id === OMAR.id)?.role).to.equal('technical');
  });

  it('sends a pending contact another invitation, as he is', async () => {
    const {element, adapter} = await mount();
    button(element, 'Send the invitation again: Nuria Campos').click();
    await waitUntil(() => all(element, '.told').length === 1);
    expect(textOf(one(element, '.told'))).to.include('Another invitation is on its way to nuria@campos-web.example');
    const {pending: _pending, ...draft} = NURIA;
    expect(saved(adapter)[0]?.args[0]).to.deep.equal(draft);
    expect(names(element)).to.have.length(3);
  });

  it('names whom it would remove, can be told no, and removes on the second yes', async () => {
    const {element, adapter} = await mount();
    const gone: string[] = [];
    element.addEventListener('contact-removed', ({contactId}) => gone.push(contactId));
    button(element, 'Remove: Omar Haddad').click();
    await waitUntil(() => textOf(focused(element)) === 'Do not remove', 'the way back has the focus');
    expect(textOf(one(element, '.question'))).to.include('Remove Omar Haddad?');
    await expect(element).to.be.accessible();
    button(element, 'Do not remove').click();
    await waitUntil(() => textOf(focused(element)) === 'Remove: Omar Haddad');
    expect(gone).to.deep.equal([]);
    button(element, 'Remove: Omar Haddad').click();
    await waitUntil(() => all(element, '.question').length === 1);
    button(element, 'Yes, remove Omar Haddad').click();
    await waitUntil(() => focused(element)?.matches('.told'));
    expect(names(element)).to.deep.equal(['Lucía Ferrer (you)', 'Nuria Campos']);
    expect(adapter.contacts.find(({id}) => id === OMAR.id)?.removed).to.equal(true);
    expect(gone).to.deep.equal([OMAR.id]);
  });

  it('says so where somebody else removed him first, and shows who is left', async () => {
    const {element, adapter} = await mount();
    adapter.contacts = adapter.contacts.filter(({id}) => id !== OMAR.id);
    button(element, 'Remove: Omar Haddad').click();
    await waitUntil(() => all(element, '.question').length === 1);
    button(element, 'Yes, remove Omar Haddad').click();
    await waitUntil(() => focused(element)?.matches('.failed'));
    expect(textOf(one(element, '.failed'))).to.equal('This contact is not there any more: somebody else removed it.');
    expect(names(element)).to.deep.equal(['Lucía Ferrer (you)', 'Nuria Campos']);
  });

  it('tells that an account keeps a holder when the desk refuses to lose the last one', async () => {
    const {element, adapter} = await mount();
    adapter.fail('removeContact', 'conflict');
    button(element, 'Remove: Omar Haddad').click();
    await waitUntil(() => all(element, '.question').length === 1);
    button(element, 'Yes, remove Omar Haddad').click();
    await waitUntil(() => all(element, '.failed').length === 1);
    expect(textOf(one(element, '.failed'))).to.include('An account keeps at least one confirmed holder.');
  });

  it('offers the holder who is alone to add somebody', async () => {
    const {element} = await mount({contacts: [LUCIA]});
    expect(textOf(one(element, '[part=empty]'))).to.include('Nobody else yet');
    expect(all(element, '.add')).to.have.length(1);
  });

  for (const role of ['technical', 'agent'] as const)
    it(`does not even ask for contacts as ${role}`, async () => {
      const {element, adapter} = await mount({role, contacts: CONTACTS}, {wanted: '[part=no-permission]'});
      expect(adapter.calls.map(({verb}) => verb)).to.deep.equal(['getDesk']);
      expect(textOf(one(element, '[part=no-permission]'))).to.match(
        role === 'technical' ? /Only the account holder.+VPS-2 vps77/ : /Each account manages its own contacts/,
      );
    });

  it('leads to the host’s panel where that keeps them', async () => {
    const contactsUrl = 'https://panel.hosting.example/contacts';
    const {element, adapter} = await mount({contactsUrl}, {wanted: '[part=elsewhere]'});
    expect(one<HTMLAnchorElement>(element, '[part=elsewhere] a').href).to.equal(contactsUrl);
    expect(adapter.calls.map(({verb}) => verb)).to.deep.equal(['getDesk']);
  });

  it('A11Y-12: speaks Spanish where the page does', async () => {
    const {element} = await mount(undefined, {lang: 'es'});
    expect(textOf(one(element, 'h2'))).to.equal('Contactos de tu cuenta');
    expect(textOf(one(element, '.add'))).to.equal('Añadir contacto');
  });

  it('tells an error in one sentence and tries again', async () => {
    const adapter = new PanelAdapter({contacts: CONTACTS});
    adapter.fail('listContacts', 'unavailable');
    const element = await fixture<AccountContacts>(
      html`<account-contacts lang="en" .adapter=${adapter}></account-contacts>`,
    );
    await waitUntil(() => all(element, '[data-error=unavailable]').length === 1);
    adapter.mend('listContacts');
    button(element, 'Try again').click();
    await waitUntil(() => all(element, 'article').length === 3);
  });
});
