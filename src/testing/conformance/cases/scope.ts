/** Who sees what: another account's ticket does not exist, whichever way somebody asks for it. */
import {present, refuses, same, yes} from '../expect.ts';
import type {Script} from '../target.ts';

const UNKNOWN = 'no-such-ticket';

export const scope: readonly Script[] = [
  {
    name: 'the desk tells each person who he is and shows his own services only',
    needs: [],
    async play({holder, technical, other, agent, services}) {
      const desks = await Promise.all([holder, technical, other, agent].map((person) => person.desk()));
      same(
        desks.map(({viewer}) => [viewer.id, viewer.role]),
        [
          [holder.id, 'holder'],
          [technical.id, 'technical'],
          [other.id, 'holder'],
          [agent.id, 'agent'],
        ],
        'viewers',
      );
      const [own, shared, foreign] = desks.map((desk) => desk.services.map(({id}) => id));
      yes(own?.includes(services.shared) === true && own.includes(services.hidden), 'the holder lacks a service');
      yes(shared?.includes(services.shared) === true, 'the technical contact lacks the shared service');
      yes(shared?.includes(services.hidden) === false, 'the technical contact is shown a service that is not shared');
      yes(foreign?.includes(services.shared) === false, 'another account is shown a service');
      yes(desks[0]?.agents.length === 0, 'a customer is told who can be assigned');
    },
  },
  {
    name: 'ATK-4: another account’s ticket is not found by id, thread, list or search, as if it did not exist',
    needs: ['read', 'create'],
    async play({holder, other}) {
      const {id, number} = await holder.create({subject: 'Asunto jacaranda', body: 'Texto con la palabra buganvilla.'});
      for (const ticketId of [id, UNKNOWN]) {
        await refuses(other.ticket(ticketId), ['not-found'], 'getTicket');
        await refuses(other.entries(ticketId), ['not-found'], 'listMessages');
      }
      same((await other.list()).items, [], 'the list of another account');
      same((await other.list()).total ?? 0, 0, 'the total of another account');
      for (const query of ['jacaranda', 'buganvilla', number]) {
        const found = await other.list({query});
        same([found.items.length, found.total ?? 0], [0, 0], `search for ${query} by another account`);
      }
    },
  },
  {
    name: 'ATK-4: another account cannot write into a ticket, and nothing of the attempt is left',
    needs: ['read', 'create', 'reply', 'status'],
    async play({holder, other, agent, team}) {
      const {id} = await holder.create();
      const before = await agent.entries(id);
      const last = present(before.items.at(-1), 'an entry');
      for (const ticketId of [id, UNKNOWN]) {
        await refuses(other.reply(ticketId, 'Hola'), ['not-found'], 'reply');
        await refuses(other.setStatus(ticketId, 'closed'), ['not-found'], 'setStatus');
        await refuses(other.markRead(ticketId, last.id), ['not-found'], 'markRead');
        if (other.seat.adapter.capabilities.facts)
          await refuses(
            other.tellFacts(ticketId, [{id: 'url', value: 'https://a.example'}]),
            ['not-found'],
            'tellFacts',
          );
        await refuses(other.assign(ticketId, {team}), ['forbidden', 'not-found'], 'assign');
      }
      same(await agent.entries(id), before, 'the thread after foreign writes');
      same((await holder.ticket(id)).status, 'open', 'the status after foreign writes');
    },
  },
  {
    name: 'a technical contact sees the shared service’s tickets and his own, and no others of the account',
    needs: ['read', 'create'],
    async play({holder, technical, services}) {
      const shared = await holder.create({subject: 'Del servicio compartido', serviceId: services.shared});
      const hidden = await holder.create({subject: 'De otro servicio', serviceId: services.hidden});
      const general = await holder.create({subject: 'De ningún servicio'});
      const own = await technical.create({subject: 'Del técnico externo'});
      const seen = (await technical.all()).map(({id}) => id).sort();
      same(seen, [shared.id, own.id].sort(), 'tickets of the technical contact');
      await technical.ticket(shared.id);
      for (const {id} of [hidden, general]) await refuses(technical.ticket(id), ['not-found'], 'getTicket');
      same(
        (await technical.list({query: 'servicio'})).items.map(({id}) => id),
        [shared.id],
        'search',
      );
      same((await holder.all()).length, 4, 'tickets of the holder');
    },
  },
  {
    name: 'a technician sees every account’s tickets',
    needs: ['read', 'create'],
    async play({holder, other, agent}) {
      const tickets = [await holder.create(), await other.create()];
      same((await agent.all()).map(({id}) => id).sort(), tickets.map(({id}) => id).sort(), 'tickets of the technician');
      await agent.ticket(tickets[1]?.id ?? '');
    },
  },
  {
    name: 'ATK-5: a ticket about another account’s service is refused and not kept',
    needs: ['read', 'create'],
    async play({other, technical, agent, services}) {
      await refuses(other.create({serviceId: services.shared}), ['rejected', 'not-found'], 'foreign service');
      await refuses(technical.create({serviceId: services.hidden}), ['rejected', 'not-found'], 'service not shared');
      same((await agent.all()).length, 0, 'tickets');
    },
  },
  {
    name: 'technicians open no tickets, customers assign none and do not wait for themselves',
    needs: ['read', 'create', 'assign', 'status'],
    async play({holder, agent, team}) {
      await refuses(agent.create(), ['forbidden'], 'a technician’s ticket');
      const {id} = await holder.create();
      await refuses(holder.assign(id, {team}), ['forbidden'], 'a customer’s assignment');
      await refuses(holder.setStatus(id, 'waiting'), ['forbidden', 'rejected'], 'a customer’s “waiting”');
      same((await agent.ticket(id)).status, 'open', 'status');
    },
  },
];
