/** Live events: in order, once, only what one may see, and nothing lost over a break. */
import type {TicketEvent} from '../../../core/adapter.ts';
import {present, same, yes} from '../expect.ts';
import type {Script} from '../target.ts';

const of =
  (ticketId: string) =>
  ({ticket}: TicketEvent): boolean =>
    ticket.id === ticketId;

const message =
  (id: string) =>
  (event: TicketEvent): boolean =>
    event.type === 'entry-added' && event.entry.id === id;

function once(events: readonly TicketEvent[]): void {
  const cursors = events.map(({cursor}) => cursor);
  same(new Set(cursors).size, cursors.length, 'events that came twice');
}

export const live: readonly Script[] = [
  {
    name: 'what happens is heard live, in its order, as the listener may see it',
    needs: ['read', 'create', 'reply', 'status', 'watch'],
    async play({holder, agent}) {
      const ears = await holder.listening(holder);
      const {id} = await holder.create({subject: 'En directo'});
      const answer = await agent.reply(id, 'Te leo.');
      await ears.until(message(answer.id), 'the reply');
      const closed = await holder.setStatus(id, 'closed');
      await ears.until((event) => of(id)(event) && event.ticket.status === 'closed', 'the status');
      const about = ears.heard.filter(of(id));
      same(about[0]?.type, 'ticket-created', 'the first event of the ticket');
      const told = about.find(message(answer.id));
      same(told?.type === 'entry-added' && told.entry, answer, 'the reply as it was told');
      yes((told?.ticket.messages ?? 0) >= 2, 'the ticket is older than its event');
      same(closed.id, id, 'the closed ticket');
      once(ears.heard);
      await ears.close();
    },
  },
  {
    name: 'a technician hears of a new ticket',
    needs: ['read', 'create', 'watch'],
    async play({holder, agent}) {
      const ears = await agent.listening(holder);
      const {id} = await holder.create({subject: 'Para el equipo'});
      const event = await ears.until(of(id), 'the ticket');
      same(event.ticket.subject, 'Para el equipo', 'its subject');
      await ears.close();
    },
  },
  {
    name: 'ATK-4: nothing of another account’s tickets, nor of services not shared, is heard live',
    needs: ['read', 'create', 'reply', 'watch'],
    async play({holder, technical, other, agent, services}) {
      const foreign = await other.listening(other);
      const partly = await technical.listening(technical);
      const hidden = await holder.create({subject: 'No compartido', serviceId: services.hidden});
      await agent.reply(hidden.id, 'Respuesta privada.');
      const shared = await holder.create({subject: 'Compartido', serviceId: services.shared});
      const own = await other.create({subject: 'Propio'});
      // Events come in order: when the last one is there, the others would be too.
      await foreign.until(of(own.id), 'his own ticket');
      await partly.until(of(shared.id), 'the shared ticket');
      const about = (events: readonly TicketEvent[]): string[] => events.map(({ticket}) => ticket.id);
      yes(!about(foreign.heard).some((id) => id === hidden.id || id === shared.id), 'another account hears of it');
      yes(!about(partly.heard).includes(hidden.id), 'the technical contact hears of a service that is not shared');
      await foreign.close();
      await partly.close();
    },
  },
  {
    name: 'ATK-45: a listener who comes back with his cursor hears exactly what he missed',
    needs: ['read', 'create', 'reply', 'watch'],
    async play({holder, agent}) {
      const before = await holder.listening(holder);
      const {id} = await holder.create({subject: 'Con un corte'});
      const first = await agent.reply(id, 'Antes del corte.');
      const {cursor} = await before.until(message(first.id), 'the reply before the break');
      await before.close();
      const missed = [];
      for (const text of ['Durante el corte, una.', 'Durante el corte, dos.']) missed.push(await agent.reply(id, text));
      const after = holder.listen(cursor);
      const last = missed.at(-1)?.id ?? '';
      await after.until(message(last), 'what was missed');
      const fresh = await agent.reply(id, 'Después del corte.');
      await after.until(message(fresh.id), 'what comes afterwards');
      const texts = after.heard.flatMap((event) =>
        event.type === 'entry-added' && event.entry.kind === 'message' ? [event.entry.text] : [],
      );
      same(texts, ['Durante el corte, una.', 'Durante el corte, dos.', 'Después del corte.'], 'messages heard');
      once(after.heard);
      await after.close();
    },
  },
  {
    name: 'ATK-45: a listener who begins where the desk was read hears what happened before he listened',
    needs: ['read', 'create', 'reply', 'watch', 'eventLog'],
    async play({holder, agent}) {
      const {id} = await holder.create({subject: 'Antes del escritorio'});
      const cursor = present((await holder.desk()).cursor, 'the desk’s cursor');
      const answer = await agent.reply(id, 'Entre el escritorio y el directo.');
      const ears = holder.listen(cursor);
      await ears.until(message(answer.id), 'the reply before the stream');
      yes(
        !ears.heard.some(({type}) => type === 'ticket-created'),
        'what happened before the desk was read is told too',
      );
      once(ears.heard);
      await ears.close();
    },
  },
  {
    name: 'ATK-45: a listener who does not follow is told what he missed, and no more',
    needs: ['read', 'create', 'reply', 'watch', 'eventLog'],
    async play({holder, other, agent}) {
      const cursor = present((await holder.desk()).cursor, 'the desk’s cursor');
      same(await holder.missed(cursor), [], 'before anything happened');
      const {id} = await holder.create({subject: 'Mientras tanto'});
      await other.create({subject: 'De otra cuenta'});
      await agent.reply(id, 'Una respuesta mientras tanto.');
      const missed = await holder.missed(cursor);
      same([...new Set(missed.map(({ticket}) => ticket.id))], [id], 'tickets of what was missed');
      same(missed[0]?.type, 'ticket-created', 'what came first');
      once(missed);
      same(await holder.missed(missed.at(-1)?.cursor ?? ''), [], 'after all that was missed');
    },
  },
  {
    name: 'a stream whose signal is aborted ends without an error',
    needs: ['watch'],
    async play({holder}) {
      const ears = holder.listen();
      await ears.close();
    },
  },
];
