/** Contacts: added by the holder, strangers until they follow their link, and then with their own services only. */
import type {ContactDraft} from '../../../core/contacts.ts';
import {present, refuses, same, yes} from '../expect.ts';
import {newKey} from '../person.ts';
import type {Script} from '../target.ts';

const DRAFT: ContactDraft = {
  name: 'Estudio Nuevo',
  email: 'nuevo@estudio.example',
  role: 'technical',
  services: [],
  language: 'en',
};

export const contacts: readonly Script[] = [
  {
    name: 'G2: a new contact is pending and listed, once, to the holders of the account only',
    needs: ['contacts'],
    async play({holder, technical, other, agent, services, links}) {
      const key = newKey();
      const draft = {...DRAFT, services: [services.shared]};
      const made = await holder.saveContact(draft, key, links.invite);
      same(
        [made.pending, made.role, made.services, made.language],
        [true, 'technical', [services.shared], 'en'],
        'the answer',
      );
      same(await holder.saveContact(draft, key, links.invite), made, 'the answer to a retry');
      await refuses(holder.saveContact({...draft, name: 'Otro'}, key), ['conflict'], 'another contact with the key');
      const listed = (await holder.contacts()).filter(({email}) => email === draft.email);
      same(listed, [made], 'the list');
      yes(
        (await holder.contacts()).some(({id, role, pending}) => id === holder.id && role === 'holder' && !pending),
        'the holder is not in his own list',
      );
      yes(!(await other.contacts()).some(({id}) => id === made.id), 'another account lists the contact');
      for (const person of [technical, agent]) {
        await refuses(person.contacts(), ['forbidden'], 'listContacts');
        await refuses(person.saveContact(DRAFT), ['forbidden'], 'saveContact');
        await refuses(person.removeContact(made.id), ['forbidden'], 'removeContact');
      }
    },
  },
  {
    name: 'ATK-6: a contact sees nothing of the account until he follows his link, which works once; then his services only',
    needs: ['contacts', 'read', 'create'],
    async play({holder, technical, services, links}) {
      const shared = await holder.create({subject: 'Del compartido', serviceId: services.shared});
      const hidden = await holder.create({subject: 'Del otro', serviceId: services.hidden});
      const {email, name} = (await technical.desk()).viewer;
      const seen = async (): Promise<string[]> => {
        await technical.refresh();
        return (await technical.all()).map(({id}) => id);
      };
      const draft: ContactDraft = {name, email, role: 'technical', services: [services.hidden]};
      const {id} = await holder.saveContact(draft, undefined, links.invite);
      same(await seen(), [], 'tickets of a pending contact');
      await refuses(technical.ticket(shared.id), ['not-found'], 'a ticket, for a pending contact');
      await links.follow(email);
      same(await seen(), [hidden.id], 'tickets after the link');
      same((await holder.contacts()).find((one) => one.id === id)?.pending, false, 'pending after the link');
      await refuses(links.follow(email), ['not-found'], 'the link a second time');
      const changed = await holder.saveContact({...draft, id, services: [services.shared]});
      same([changed.id, changed.pending], [id, false], 'a contact whose services changed');
      same(await seen(), [shared.id], 'tickets after his services changed');
      await holder.removeContact(id);
      same(await seen(), [], 'tickets of a removed contact');
      yes(!(await holder.contacts()).some((one) => one.id === id), 'a removed contact is listed');
    },
  },
  {
    name: 'ATK-6: a new link makes the one before it worthless',
    needs: ['contacts'],
    async play({holder, links}) {
      const {id} = await holder.saveContact(DRAFT, undefined, links.invite);
      const first = links.latest(DRAFT.email);
      await holder.saveContact({...DRAFT, id}, undefined, links.invite);
      await refuses(links.use(first), ['not-found'], 'the first link');
      await links.follow(DRAFT.email);
      same((await holder.contacts()).find((one) => one.id === id)?.pending, false, 'pending after the second link');
    },
  },
  {
    name: 'the last holder of an account stays',
    needs: ['contacts'],
    async play({holder, services, links}) {
      await holder.saveContact({...DRAFT, role: 'holder'}, undefined, links.invite);
      const self = present(
        (await holder.contacts()).find(({id}) => id === holder.id),
        'the holder',
      );
      const {pending: _pending, ...draft} = self;
      await refuses(holder.removeContact(self.id), ['conflict'], 'removing the only confirmed holder');
      const less: ContactDraft = {...draft, role: 'technical', services: [services.shared]};
      await refuses(holder.saveContact(less), ['conflict'], 'making him a technical contact');
      same(
        (await holder.contacts()).find(({id}) => id === self.id),
        self,
        'the holder afterwards',
      );
    },
  },
  {
    name: 'ATK-4: another account’s contact cannot be changed, and a contact with its services or a known address is refused',
    needs: ['contacts'],
    async play({holder, other, services, links}) {
      const made = await holder.saveContact(DRAFT, undefined, links.invite);
      const before = await holder.contacts();
      for (const id of [made.id, 'no-such-contact']) {
        await refuses(other.saveContact({...DRAFT, id, name: 'Cambiado'}), ['not-found'], 'saveContact');
        await refuses(other.removeContact(id), ['not-found'], 'removeContact');
      }
      const foreign = {...DRAFT, email: 'otra@estudio.example', services: [services.shared]};
      await refuses(other.saveContact(foreign), ['rejected'], 'a service of another account');
      const twin = {...DRAFT, email: DRAFT.email.toUpperCase()};
      await refuses(holder.saveContact(twin), ['rejected'], 'the same address again');
      await refuses(holder.saveContact({...DRAFT, email: 'no address'}), ['rejected'], 'what is no address');
      same(await holder.contacts(), before, 'the contacts afterwards');
    },
  },
];
