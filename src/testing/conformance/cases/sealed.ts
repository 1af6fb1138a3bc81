/** Sealed access data, and tickets that were written together. */
import {present, refuses, same, yes} from '../expect.ts';
import {newKey, type Person} from '../person.ts';
import type {Script} from '../target.ts';

/** Sealed to a key that nobody has. */
const SEALED = `-----BEGIN AGE ENCRYPTED FILE-----
YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBiWmZBUGM2WVhpb24yNHpv
UmNVQVRoSjR1NU5rVXlsenZUNFJKbHRWTzJrCjhVT0JoOUI3WWM0ZER3Sm1SUU1N
VEVoMnRsQnk3U3FEUFd0ZzZyVGt5RVUKLS0tIDFmK2lEbEYwNDJlb2c5Tkw0ZHhi
aXlPeXcwYndLVVF3THdSNE9SZzBpTHMK7oAi9NWL3i7yMG+aPn3ir57eSIcfJnYh
J9qslgze+ZK0dnXPmHe25PytPl/mHdHT+ajQiPXl0S3f9iAZPZ35c6hsgGY/GmE=
-----END AGE ENCRYPTED FILE-----
`;

async function eventTypes(person: Person, ticketId: string): Promise<string[]> {
  const {items} = await person.entries(ticketId);
  return items.flatMap((entry) => (entry.kind === 'event' ? [entry.event.type] : []));
}

export const sealed: readonly Script[] = [
  {
    name: 'G6 ATK-36: sealed access data lie apart from ticket and thread, and who opens them is told',
    needs: ['read', 'create', 'reply', 'accessData'],
    async play({holder, technical, other, agent, services}) {
      const {id, accessData} = await holder.create({serviceId: services.shared, accessData: SEALED});
      const [data] = accessData ?? [];
      const first = present(data, 'the ticket’s access data');
      same([first.author.id, accessData?.length], [holder.id, 1], 'who sealed them');
      yes(first.expiresAt > first.at, 'access data must end');
      await holder.reply(id, {text: 'Añado otro usuario.', accessData: SEALED});
      const ticket = await agent.ticket(id);
      same(ticket.accessData?.length, 2, 'access data after a reply with some');
      const seen = JSON.stringify([ticket, await agent.entries(id), await agent.list()]);
      yes(!seen.includes('BEGIN AGE'), 'the ciphertext stands in the ticket, its thread or the list');

      for (const person of [holder, technical, other])
        await refuses(person.openAccessData(id, first.id), ['forbidden', 'not-found'], 'opening by a customer');
      const key = newKey();
      same(
        await agent.openAccessData(id, first.id, key),
        {id: first.id, sealed: SEALED},
        'what the technician is given',
      );
      await agent.openAccessData(id, first.id, key);
      const told = await eventTypes(holder, id);
      same(
        told.filter((type) => type.startsWith('access-data')),
        ['access-data-added', 'access-data-added', 'access-data-opened'],
        'events',
      );
      await refuses(agent.openAccessData(id, 'no-such-data'), ['not-found'], 'unknown access data');
      const elsewhere = await holder.create();
      await refuses(agent.openAccessData(elsewhere.id, first.id), ['not-found'], 'access data of another ticket');
    },
  },
  {
    name: 'ATK-36: access data in plain text are refused, and nothing is left of them',
    needs: ['read', 'create', 'reply', 'accessData'],
    async play({holder}) {
      const {id} = await holder.create();
      for (const accessData of ['usuario: demo', `${SEALED}clave`, SEALED.replace('YWdl', 'AAAA')]) {
        await refuses(holder.create({accessData}), ['rejected'], 'a ticket with plain access data');
        await refuses(holder.reply(id, {accessData}), ['rejected'], 'a reply with plain access data');
      }
      same((await holder.all()).length, 1, 'tickets');
      same((await holder.messages(id)).length, 1, 'messages');
    },
  },
  {
    name: 'G8: tickets that were written together know each other, and the first one tells it',
    needs: ['read', 'create'],
    async play({holder, other, agent}) {
      const first = await holder.create({subject: 'El correo no llega'});
      const second = await holder.create({subject: 'Una factura', related: [first.id]});
      same(second.related, [{id: first.id, number: first.number}], 'the answer');
      same((await agent.ticket(first.id)).related, [{id: second.id, number: second.number}], 'the first ticket');
      same((await agent.ticket(second.id)).related, second.related, 'the second ticket');
      same((await eventTypes(holder, first.id)).at(-1), 'related', 'the last event of the first');
      await refuses(other.create({related: [first.id]}), ['rejected'], 'a foreign ticket as related');
      same((await holder.ticket(first.id)).related?.length, 1, 'related tickets after the foreign attempt');
    },
  },
];
