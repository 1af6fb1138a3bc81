/** Files: what comes back is what was sent, to those who may see the ticket, and nobody uses another person's. */
import {present, refuses, same} from '../expect.ts';
import {newKey} from '../person.ts';
import type {Script} from '../target.ts';

export const files: readonly Script[] = [
  {
    name: 'a file of a ticket is downloaded as it was uploaded',
    needs: ['read', 'create', 'attachments'],
    async play({holder, agent}) {
      const content = 'Reporting-MTA: dns; mx.example\nAction: failed · ñ 😀\n';
      const file = await holder.upload('cabeceras rebote ñ.txt', content);
      const size = new Blob([content]).size;
      same([file.name, file.size], ['cabeceras rebote ñ.txt', size], 'the answer');
      const {id} = await holder.create({attachments: [file.id]});
      const [message] = await agent.messages(id);
      same(message?.attachments, [file], 'the message’s files');
      for (const person of [holder, agent]) {
        const {body, ...meta} = await person.download(file.id);
        same(await body.text(), content, 'the content');
        same([meta.id, meta.name, meta.size], [file.id, file.name, file.size], 'what is said of it');
      }
    },
  },
  {
    name: 'files of a reply keep their order',
    needs: ['read', 'create', 'reply', 'attachments'],
    async play({holder, agent}) {
      const {id} = await holder.create();
      const uploaded = [await agent.upload('b.txt', 'uno'), await agent.upload('a.txt', 'dos')];
      const message = await agent.reply(id, {text: 'Adjuntos.', attachments: uploaded.map((file) => file.id)});
      same(message.attachments, uploaded, 'the answer');
      same((await holder.messages(id)).at(-1)?.attachments, uploaded, 'the thread');
    },
  },
  {
    name: 'ATK-4: a file of another account’s ticket is not found',
    needs: ['read', 'create', 'attachments'],
    async play({holder, technical, other}) {
      const file = await holder.upload('secreto.txt', 'confidencial');
      await refuses(other.download(file.id), ['not-found'], 'a file that no ticket has yet');
      await refuses(technical.download(file.id), ['not-found'], 'a file of a colleague that no ticket has yet');
      await holder.create({attachments: [file.id]});
      await refuses(other.download(file.id), ['not-found'], 'a file of a foreign ticket');
      await refuses(technical.download(file.id), ['not-found'], 'a file of a ticket that is not shared');
    },
  },
  {
    name: 'another person’s file cannot be used, and the attempt leaves no ticket and no message',
    needs: ['read', 'create', 'reply', 'attachments'],
    async play({holder, technical, other, agent}) {
      const file = await holder.upload('mio.txt', 'contenido');
      for (const thief of [other, technical])
        await refuses(thief.create({attachments: [file.id]}), ['rejected', 'not-found'], 'a stolen file');
      same((await agent.all()).length, 0, 'tickets');
      const {id} = await other.create();
      await refuses(other.reply(id, {text: 'x', attachments: [file.id]}), ['rejected', 'not-found'], 'a stolen file');
      same((await agent.messages(id)).length, 1, 'messages');
      same((await holder.create({attachments: [file.id]})).messages, 1, 'its owner can still use it');
    },
  },
  {
    name: 'a file is used once, and one that does not exist is refused',
    needs: ['read', 'create', 'reply', 'attachments'],
    async play({holder}) {
      const file = await holder.upload('una-vez.txt', 'contenido');
      const {id} = await holder.create({attachments: [file.id]});
      const again = (attachments: string[]) => holder.reply(id, {text: 'Otra vez.', attachments});
      await refuses(again([file.id]), ['rejected', 'not-found'], 'a used file');
      await refuses(again(['nothing']), ['rejected', 'not-found'], 'no file');
      const twice = await holder.upload('dos-veces.txt', 'contenido');
      await refuses(again([twice.id, twice.id]), ['rejected', 'not-found'], 'a file twice in one reply');
      same((await holder.messages(id)).length, 1, 'messages');
    },
  },
  {
    name: 'an upload sent again with its key is one file; other content with it is refused',
    needs: ['attachments'],
    async play({holder}) {
      const key = newKey();
      const first = await holder.upload('captura.txt', 'contenido', key);
      same(await holder.upload('captura.txt', 'contenido', key), first, 'the second answer');
      await refuses(holder.upload('captura.txt', 'otro', key), ['conflict'], 'other content');
      same(await (await holder.download(present(first.id, 'an id'))).body.text(), 'contenido', 'the content');
    },
  },
];
