/** What happens to a ticket: replies, status, assignment, what was read. Confirmed by a second look, often another person's. */
import type {ThreadEvent} from '../../../core/thread.ts';
import type {Ticket, TicketDraft} from '../../../core/ticket.ts';
import {present, refuses, same, yes} from '../expect.ts';
import {newKey, type Person} from '../person.ts';
import type {Script} from '../target.ts';

async function eventsOf(person: Person, ticketId: string): Promise<ThreadEvent['event'][]> {
  const {items} = await person.entries(ticketId);
  return items.flatMap((entry) => (entry.kind === 'event' ? [entry.event] : []));
}

export const threads: readonly Script[] = [
  {
    name: 'G9: a reply stands in the thread for everybody who may read it',
    needs: ['read', 'create', 'reply'],
    async play({holder, technical, agent, services}) {
      const {id} = await holder.create({serviceId: services.shared});
      const answer = await agent.reply(id, '¿Desde qué dirección IP te conectas?');
      const more = await technical.reply(id, 'Desde 192.0.2.10.');
      for (const person of [holder, technical, agent]) {
        const last = (await person.messages(id)).slice(-2);
        same(last, [answer, more], 'the last messages');
        same(
          last.map(({author}) => [author.id, author.role]),
          [
            [agent.id, 'agent'],
            [technical.id, 'technical'],
          ],
          'authors',
        );
      }
      const {messages, preview} = await holder.ticket(id);
      same([messages, preview], [3, 'Desde 192.0.2.10.'], 'the ticket');
    },
  },
  {
    name: 'a technician’s reply waits for the customer, whose reply opens it again',
    needs: ['read', 'create', 'reply', 'status'],
    async play({holder, agent}) {
      const {id} = await holder.create();
      await agent.reply(id, '¿Sigue pasando?');
      same((await holder.ticket(id)).status, 'waiting', 'after a technician’s reply');
      await holder.reply(id, 'Sí, ahora mismo.');
      same((await agent.ticket(id)).status, 'open', 'after the customer’s reply');
      await agent.reply(id, {text: 'Hecho.', status: 'resolved'});
      same((await holder.ticket(id)).status, 'resolved', 'after a reply with a status');
      await holder.reply(id, 'Ha vuelto a pasar.');
      same((await agent.ticket(id)).status, 'open', 'after a reply to a resolved ticket');
    },
  },
  {
    name: 'a closed ticket is opened again by a reply',
    needs: ['read', 'create', 'reply', 'status'],
    async play({holder, agent}) {
      const {id} = await holder.create();
      same((await holder.setStatus(id, 'closed')).status, 'closed', 'the answer to closing');
      same((await agent.ticket(id)).status, 'closed', 'after closing');
      await holder.reply(id, 'Perdón, aún falla.');
      same((await agent.ticket(id)).status, 'open', 'after the reply');
    },
  },
  {
    name: 'a change of status is told in the thread, with who did it',
    needs: ['read', 'create', 'status'],
    async play({holder, agent}) {
      const {id} = await holder.create();
      await agent.setStatus(id, 'resolved');
      const {items} = await holder.entries(id);
      const last = present(items.at(-1), 'the last entry');
      same(last.kind === 'event' && last.event, {type: 'status-changed', from: 'open', to: 'resolved'}, 'the event');
      same(last.author.id, agent.id, 'its author');
      const count = items.length;
      await agent.setStatus(id, 'resolved');
      same((await holder.entries(id)).items.length, count, 'entries after setting the same status');
    },
  },
  {
    name: 'G3: where a new ticket went is told in its thread',
    needs: ['read', 'create', 'assign'],
    async play({holder}) {
      const {id, team} = await holder.create();
      yes(team !== '', 'the ticket has no team');
      const [assigned] = await eventsOf(holder, id);
      same(assigned?.type, 'assigned', 'the first event');
      if (assigned?.type === 'assigned') same(assigned.team, team, 'its team');
    },
  },
  {
    name: 'an assignment is told in the thread and kept with the ticket',
    needs: ['read', 'create', 'assign'],
    async play({holder, agent, team}) {
      const {id} = await holder.create();
      const answer = await agent.assign(id, {team, assignee: agent.id});
      const read = await holder.ticket(id);
      same([answer.team, answer.assignee?.id], [team, agent.id], 'the answer');
      same([read.team, read.assignee?.id], [team, agent.id], 'the ticket');
      const last = present((await eventsOf(holder, id)).at(-1), 'an event');
      same(last.type === 'assigned' && [last.team, last.assignee?.id], [team, agent.id], 'the event');
      same((await agent.assign(id, {team})).assignee, undefined, 'a team without a technician');
      same((await holder.ticket(id)).assignee, undefined, 'the ticket without a technician');
    },
  },
  {
    name: 'facts that somebody tells or corrects are kept with who did it, and told in the thread with what was there before',
    needs: ['read', 'create', 'facts'],
    async play({holder, agent}) {
      const draft = {facts: [{id: 'sender', value: 'ana@a.example', source: 'person' as const, confidence: 1}]};
      const {id} = await holder.create(draft);
      const told = [
        {id: 'sender', value: 'eva@a.example'},
        {id: 'recipient', value: 'luis@b.example'},
      ];
      const shown = ({facts}: Ticket) =>
        facts
          .filter(({id}) => id === 'sender' || id === 'recipient')
          .map(({id, value, source, by}) => [id, value, source, by?.id])
          .sort();
      const wanted = [
        ['recipient', 'luis@b.example', 'person', holder.id],
        ['sender', 'eva@a.example', 'person', holder.id],
      ];
      same(shown(await holder.tellFacts(id, told)), wanted, 'the answer');
      same(shown(await agent.ticket(id)), wanted, 'the ticket');
      const event = (await eventsOf(agent, id)).at(-1);
      same(
        event?.type === 'facts-told' && event.facts,
        [{id: 'sender', value: 'eva@a.example', was: 'ana@a.example'}, told[1]],
        'the event',
      );
      const count = (await holder.entries(id)).items.length;
      await agent.tellFacts(id, told);
      same((await holder.entries(id)).items.length, count, 'entries after telling the same again');
      same(shown(await agent.ticket(id)), wanted, 'who told it first');
    },
  },
  {
    name: 'what others wrote is unread for each person until he read it',
    needs: ['read', 'create', 'reply'],
    async play({holder, technical, agent, services}) {
      const {id, unread} = await holder.create({serviceId: services.shared});
      same(unread, 0, 'own message');
      same((await agent.ticket(id)).unread, 1, 'for the technician');
      const first = await agent.reply(id, 'Primera pregunta.');
      const second = await agent.reply(id, 'Segunda pregunta.');
      same((await holder.ticket(id)).unread, 2, 'for the holder');
      same((await holder.list()).items[0]?.unread, 2, 'in the list');
      same((await technical.ticket(id)).unread, 3, 'for the technical contact');
      await holder.markRead(id, first.id);
      same((await holder.ticket(id)).unread, 1, 'after reading one');
      await holder.markRead(id, second.id);
      await holder.markRead(id, first.id);
      same((await holder.ticket(id)).unread, 0, 'after reading both; a mark does not go back');
      same((await technical.ticket(id)).unread, 3, 'for the technical contact, who read nothing');
    },
  },
  {
    name: 'many replies at once are all there, once each',
    needs: ['read', 'create', 'reply'],
    async play({holder, agent}) {
      const {id} = await holder.create();
      const texts = Array.from({length: 20}, (_, n) => `a la vez ${n}`);
      await Promise.all(texts.map((text, n) => (n % 2 ? holder : agent).reply(id, text)));
      const stored = (await holder.messages(id)).slice(1).map(({text}) => text);
      same([...stored].sort(), [...texts].sort(), 'messages');
      same((await holder.ticket(id)).messages, 21, 'the count');
    },
  },
  {
    name: 'a call that was given up at once is a TicketError and leaves nothing',
    needs: ['read', 'create'],
    async play({holder}) {
      const {adapter} = holder.seat;
      const gone = AbortSignal.abort();
      await refuses(adapter.listTickets({}, holder.context(gone)), ['timeout'], 'a read');
      const draft: TicketDraft = {subject: 'A', body: 'No se envía.', language: 'es', facts: [], attachments: []};
      await refuses(adapter.createTicket(draft, holder.write(undefined, gone)), ['timeout'], 'a write');
      same((await holder.all()).length, 0, 'tickets');
    },
  },
  {
    name: 'ATK-41: a write that was given up under way is a TicketError or done, and one ticket after its retry',
    needs: ['read', 'create'],
    async play({holder}) {
      const {adapter} = holder.seat;
      const draft: TicketDraft = {subject: 'A medias', body: 'Se envía.', language: 'es', facts: [], attachments: []};
      const [key, abort] = [newKey(), new AbortController()];
      const call = adapter.createTicket(draft, holder.write(key, abort.signal));
      abort.abort();
      const done = await call.then(
        () => true,
        () => false,
      );
      if (!done) await refuses(call, ['timeout'], 'the write that was given up');
      const {id} = await adapter.createTicket(draft, holder.write(key));
      same(
        (await holder.all()).map((ticket) => ticket.id),
        [id],
        'tickets after the retry',
      );
    },
  },
];
