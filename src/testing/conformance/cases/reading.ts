/** What was written is read back as it was written, in a stable order, page by page. */
import {present, refuses, same, yes} from '../expect.ts';
import type {Script} from '../target.ts';

const HOSTILE = [
  '<img src=x onerror=alert(1)> <script>alert(1)</script> <b>¿negrita?</b>',
  'javascript:alert(1) https://user:pass@evil.example/ file:///etc/passwd',
  `"; DROP TABLE tickets; -- ' OR 1=1 %_\\ $1 {{7*7}} \${x}`,
  'línea uno\nlínea dos\n\n\tcon tabulador y 😀 ñ Ω 日本 \u202Etxt.exe\u202C &amp; &lt;',
];

export const reading: readonly Script[] = [
  {
    name: 'a ticket is read back as it was written, by everybody who may',
    needs: ['read', 'create'],
    async play({holder, agent, services}) {
      const [subject, body] = ['El correo no sale', 'Al enviar desde el móvil aparece «550 relay denied».'];
      const made = await holder.create({subject, body, language: 'es', serviceId: services.shared});
      yes(made.number !== '', 'it has no number');
      const read = await agent.ticket(made.id);
      same(
        [read.subject, read.status, read.language, read.requester.id, read.service?.id, read.messages, read.number],
        [subject, 'open', 'es', holder.id, services.shared, 1, made.number],
        'the ticket',
      );
      const [message] = await agent.messages(made.id);
      same([message?.text, message?.author.id], [body, holder.id], 'its first message');
      same(
        (await holder.list()).items.map(({id}) => id),
        [made.id],
        'the list',
      );
      yes(
        Number.isFinite(Date.parse(read.createdAt)) && read.createdAt.endsWith('Z'),
        'createdAt is no instant in UTC',
      );
    },
  },
  {
    name: 'ATK-30: hostile text stays text, unit by unit',
    needs: ['read', 'create', 'reply'],
    async play({holder, agent}) {
      for (const text of HOSTILE) {
        const subject = text.replace(/\s+/g, ' ').trim();
        const {id} = await holder.create({subject, body: text});
        await agent.reply(id, text.trim());
        same((await agent.ticket(id)).subject, subject, 'the subject');
        same(
          (await holder.messages(id)).map((message) => message.text),
          [text, text.trim()],
          'the messages',
        );
      }
    },
  },
  {
    name: 'a draft that does not fit is rejected with the path, and nothing is kept',
    needs: ['read', 'create', 'reply'],
    async play({holder, agent}) {
      await refuses(holder.create({subject: '   '}), ['rejected'], 'an empty subject');
      await refuses(holder.create({subject: 'x'.repeat(251)}), ['rejected', 'too-large'], 'a long subject');
      await refuses(holder.create({body: 'x'.repeat(200_001)}), ['rejected', 'too-large'], 'a long body');
      same((await agent.all()).length, 0, 'tickets');
      const {id} = await holder.create();
      await refuses(holder.reply(id, ' \n '), ['rejected'], 'an empty reply');
      same((await agent.messages(id)).length, 1, 'messages');
    },
  },
  {
    name: 'what does not exist is not found, by every verb',
    needs: ['read', 'create', 'reply', 'status', 'assign'],
    async play({holder, agent, team}) {
      const {id} = await holder.create();
      await refuses(agent.ticket('nothing'), ['not-found'], 'getTicket');
      await refuses(agent.entries('nothing'), ['not-found'], 'listMessages');
      await refuses(agent.reply('nothing', 'Hola'), ['not-found'], 'reply');
      await refuses(agent.setStatus('nothing', 'closed'), ['not-found'], 'setStatus');
      await refuses(agent.assign('nothing', {team}), ['not-found'], 'assign');
      await refuses(agent.markRead(id, 'nothing'), ['not-found'], 'markRead');
      await refuses(agent.download('nothing'), ['not-found'], 'openAttachment');
    },
  },
  {
    name: 'a cursor or a limit that nobody gave is rejected',
    needs: ['read', 'create'],
    async play({holder}) {
      const {id} = await holder.create();
      await refuses(holder.list({cursor: 'made up'}), ['rejected'], 'a list’s cursor');
      await refuses(holder.entries(id, {cursor: 'made up'}), ['rejected'], 'a thread’s cursor');
      await refuses(holder.list({limit: 0}), ['rejected'], 'limit 0');
      await refuses(holder.entries(id, {limit: 501}), ['rejected'], 'limit 501');
    },
  },
  {
    name: 'the list begins with what changed last',
    needs: ['read', 'create', 'reply'],
    async play({holder, agent}) {
      const ids: string[] = [];
      for (const subject of ['Primero', 'Segundo', 'Tercero']) ids.push((await holder.create({subject})).id);
      same(
        (await holder.list()).items.map(({id}) => id),
        [...ids].reverse(),
        'the order after creating',
      );
      await agent.reply(ids[0] ?? '', 'Vamos con ello.');
      same(
        (await holder.list()).items.map(({id}) => id),
        [ids[0], ids[2], ids[1]],
        'the order after a reply',
      );
    },
  },
  {
    name: 'every ticket is on exactly one page, also when another one comes between two pages',
    needs: ['read', 'create'],
    async play({holder}) {
      const ids: string[] = [];
      for (let n = 0; n < 7; n++) ids.push((await holder.create({subject: `Ticket número ${n}`})).id);
      const first = await holder.list({limit: 3});
      same(first.items.length, 3, 'tickets on the first page');
      if (first.total !== undefined) same(first.total, 7, 'total');
      await holder.create({subject: 'Llega en medio'});
      const rest: string[] = [];
      for (let {cursor} = first; cursor !== undefined;) {
        const page = await holder.list({limit: 3, cursor});
        rest.push(...page.items.map(({id}) => id));
        cursor = page.cursor;
      }
      same([...first.items.map(({id}) => id), ...rest], [...ids].reverse(), 'all pages together');
    },
  },
  {
    name: 'tickets of the same moment have one order, and each is on one page',
    needs: ['read', 'create'],
    async play({holder}) {
      const made = await Promise.all(Array.from({length: 9}, (_, n) => holder.create({subject: `A la vez ${n}`})));
      const whole = (await holder.list({limit: 50})).items.map(({id}) => id);
      same([...whole].sort(), made.map(({id}) => id).sort(), 'the whole list');
      same(
        (await holder.all({limit: 2})).map(({id}) => id),
        whole,
        'the pages together',
      );
    },
  },
  {
    name: 'a thread gives its newest page first, each oldest entry first, and older ones by cursor',
    needs: ['read', 'create', 'reply'],
    async play({holder, agent}) {
      const {id} = await holder.create({body: 'mensaje 0 con bastante detalle para empezar'});
      for (let n = 1; n < 7; n++) await (n % 2 ? agent : holder).reply(id, `mensaje ${n}`);
      const whole = (await holder.entries(id)).items.map((entry) => entry.id);
      const newest = await holder.entries(id, {limit: 3});
      same(
        newest.items.map((entry) => entry.id),
        whole.slice(-3),
        'the newest page',
      );
      await agent.reply(id, 'llega en medio');
      const older: string[] = [];
      for (let {cursor} = newest; cursor !== undefined;) {
        const page = await holder.entries(id, {limit: 3, cursor});
        older.unshift(...page.items.map((entry) => entry.id));
        cursor = page.cursor;
      }
      same(older, whole.slice(0, -3), 'the older pages');
    },
  },
  {
    name: 'search finds words in number, subject and messages, and takes signs for what they are',
    needs: ['read', 'create', 'reply', 'search'],
    async play({holder, agent}) {
      const one = await holder.create({subject: 'Factura del dominio pendiente', body: 'Falta la factura de octubre.'});
      const two = await holder.create({
        subject: 'Disco lleno al 100% en el VPS',
        body: 'El disco no admite más datos.',
      });
      await agent.reply(one.id, 'Hemos vuelto a emitir el recibo palisandro.');
      const find = async (query: string): Promise<string[]> => (await holder.list({query})).items.map(({id}) => id);
      same(await find('FACTURA'), [one.id], 'a word of the subject');
      same(await find('palisandro'), [one.id], 'a word of a reply');
      same(await find('disco datos'), [two.id], 'two words');
      same(await find(two.number), [two.id], 'the number');
      same(await find('100%'), [two.id], 'a sign');
      same(await find('%'), [two.id], 'a sign that databases take for anything');
      same(await find('_'), [], 'another one');
      same(await find('inexistente'), [], 'a word that is nowhere');
    },
  },
  {
    name: 'the list is filtered by status, service, team and technician',
    needs: ['read', 'create', 'status', 'assign'],
    async play({holder, agent, services, team}) {
      const closed = await holder.create({subject: 'Se cierra'});
      const about = await holder.create({subject: 'Sobre un servicio', serviceId: services.hidden});
      const taken = await holder.create({subject: 'Asignado'});
      await holder.setStatus(closed.id, 'closed');
      await agent.assign(taken.id, {team, assignee: agent.id});
      const ids = async (query: Parameters<typeof agent.list>[0]): Promise<string[]> =>
        (await agent.list(query)).items.map(({id}) => id);
      same(await ids({status: 'closed'}), [closed.id], 'by status');
      same(await ids({service: services.hidden}), [about.id], 'by service');
      const mine = await agent.all({assignee: agent.id});
      yes(
        mine.every(({assignee}) => assignee?.id === agent.id),
        'by technician: somebody else’s',
      );
      present(
        mine.find(({id}) => id === taken.id),
        'by technician: his ticket',
      );
      await agent.assign(about.id, {team});
      const nobodys = await agent.all({assignee: 'none'});
      yes(
        nobodys.every(({assignee}) => assignee === undefined),
        'by nobody: somebody’s',
      );
      present(
        nobodys.find(({id}) => id === about.id),
        'by nobody: the ticket without a technician',
      );
      const teams = await agent.all({team});
      yes(
        teams.every((ticket) => ticket.team === team),
        'by team: another team’s',
      );
      present(
        teams.find(({id}) => id === taken.id),
        'by team: its ticket',
      );
    },
  },
];
