/** The same key and payload twice is one write and one answer; nobody pays for a lost answer with a second ticket. */
import {refuses, same} from '../expect.ts';
import {newKey} from '../person.ts';
import type {Script} from '../target.ts';

export const retries: readonly Script[] = [
  {
    name: 'ATK-41: a ticket sent again with its key is one ticket and the same answer',
    needs: ['read', 'create'],
    async play({holder, agent}) {
      const key = newKey();
      const first = await holder.create({subject: 'Una sola vez'}, key);
      const again = await holder.create({subject: 'Una sola vez'}, key);
      same(again, first, 'the second answer');
      same((await holder.all()).length, 1, 'tickets');
      same((await agent.messages(first.id)).length, 1, 'messages');
    },
  },
  {
    name: 'ATK-41: a ticket sent several times at once is one ticket',
    needs: ['read', 'create'],
    async play({holder, agent}) {
      const key = newKey();
      const answers = await Promise.allSettled(Array.from({length: 5}, () => holder.create({}, key)));
      const ids = new Set(answers.flatMap((one) => (one.status === 'fulfilled' ? [one.value.id] : [])));
      same(ids.size, 1, 'ids that were answered');
      for (const one of answers)
        if (one.status === 'rejected')
          await refuses(Promise.reject(one.reason as Error), ['conflict'], 'a parallel try');
      same(
        (await agent.all()).map(({id}) => id),
        [...ids],
        'tickets',
      );
    },
  },
  {
    name: 'ATK-41: a key that was used for something else is refused, and nothing changes',
    needs: ['read', 'create', 'reply'],
    async play({holder, agent}) {
      const key = newKey();
      const {id} = await holder.create({subject: 'Primero'}, key);
      await refuses(holder.create({subject: 'Segundo'}, key), ['conflict'], 'another ticket with the key');
      const replyKey = newKey();
      await holder.reply(id, 'Primera respuesta', replyKey);
      await refuses(holder.reply(id, 'Otra cosa', replyKey), ['conflict'], 'another reply with the key');
      same(
        (await agent.all()).map(({subject}) => subject),
        ['Primero'],
        'tickets',
      );
      same((await agent.messages(id)).length, 2, 'messages');
    },
  },
  {
    name: 'a reply sent again with its key is one message and the same answer',
    needs: ['read', 'create', 'reply'],
    async play({holder, agent}) {
      const {id} = await holder.create();
      const key = newKey();
      const first = await agent.reply(id, 'Lo miramos ahora mismo.', key);
      same(await agent.reply(id, 'Lo miramos ahora mismo.', key), first, 'the second answer');
      same((await holder.messages(id)).length, 2, 'messages');
    },
  },
  {
    name: 'a status set again with its key is one event',
    needs: ['read', 'create', 'status'],
    async play({holder}) {
      const {id} = await holder.create();
      const key = newKey();
      await holder.setStatus(id, 'closed', key);
      const after = await holder.entries(id);
      await holder.setStatus(id, 'closed', key);
      same(await holder.entries(id), after, 'the thread');
    },
  },
  {
    name: 'two people may use the same key',
    needs: ['read', 'create'],
    async play({holder, other}) {
      const key = newKey();
      const mine = await holder.create({subject: 'De una cuenta'}, key);
      const theirs = await other.create({subject: 'De otra cuenta'}, key);
      same([mine.subject, theirs.subject], ['De una cuenta', 'De otra cuenta'], 'subjects');
    },
  },
];
