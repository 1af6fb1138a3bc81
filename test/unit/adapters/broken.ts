/** Adapters that lie as real backends do. The suite must catch each of them. */
import type {CallContext, TicketAdapter} from '../../../src/core/adapter.ts';
import type {Message} from '../../../src/core/thread.ts';
import {withMethods} from '../../../src/testing/index.ts';
import {memoryDesk, PEOPLE} from '../support/desk.ts';

const all = <C extends CallContext>(context: C | undefined): C => ({...context, scope: {kind: 'all'}}) as C;
let keys = 0;

/** What is wrong -> an adapter with that fault, and a word of a case that must fail because of it. */
export const BROKEN: Readonly<Record<string, {readonly caught: RegExp; make(): TicketAdapter}>> = {
  'finds other accounts’ tickets by id': {
    caught: /by id, thread, list or search/,
    make: () => {
      const adapter = memoryDesk();
      return withMethods(adapter, {getTicket: (id, context) => adapter.getTicket(id, all(context))});
    },
  },
  'counts other accounts’ tickets in its total': {
    caught: /by id, thread, list or search/,
    make: () => {
      const adapter = memoryDesk();
      return withMethods(adapter, {
        async listTickets(query, context) {
          const [page, {total}] = await Promise.all([
            adapter.listTickets(query, context),
            adapter.listTickets(query, all(context)),
          ]);
          return {...page, ...(total !== undefined && {total})};
        },
      });
    },
  },
  'tells everybody everything live': {
    caught: /heard live/,
    make: () => {
      const adapter = memoryDesk();
      return withMethods(adapter, {watch: (query, context) => adapter.watch(query, all(context))});
    },
  },
  'gives any file to anybody': {
    caught: /file of another account/,
    make: () => {
      const adapter = memoryDesk();
      return withMethods(adapter, {openAttachment: (id, context) => adapter.openAttachment(id, all(context))});
    },
  },
  'writes again at each retry': {
    caught: /one ticket/,
    make: () => {
      const adapter = memoryDesk();
      return withMethods(adapter, {
        createTicket: (draft, context) => adapter.createTicket(draft, {...context, idempotencyKey: `k${keys++}`}),
      });
    },
  },
  'answers another payload with the old answer': {
    caught: /used for something else/,
    make: () => {
      const adapter = memoryDesk();
      const answers = new Map<string, Promise<Message>>();
      return withMethods(adapter, {
        reply(id, draft, context) {
          const answer = answers.get(context.idempotencyKey) ?? adapter.reply(id, draft, context);
          answers.set(context.idempotencyKey, answer);
          return answer;
        },
      });
    },
  },
  'says that it replied, and stores nothing': {
    caught: /stands in the thread/,
    make: () => {
      const adapter = memoryDesk();
      return withMethods(adapter, {
        async reply(ticketId, {text}, {actor}) {
          const author = {id: actor?.id ?? '', name: actor?.name ?? '', role: actor?.role ?? 'holder'} as const;
          const at = new Date().toISOString();
          return {kind: 'message', id: 'echo', ticketId, author, text, at, channel: 'web', attachments: []};
        },
      });
    },
  },
  'drops a forbidden change of status silently': {
    caught: /wait for themselves/,
    make: () => {
      const adapter = memoryDesk();
      return withMethods(adapter, {
        setStatus: (id, status, context) =>
          adapter.setStatus(id, status, context).catch(() => adapter.getTicket(id, context)),
      });
    },
  },
  'cleans up what people write': {
    caught: /stays text/,
    make: () => {
      const adapter = memoryDesk();
      return withMethods(adapter, {
        createTicket: (draft, context) =>
          adapter.createTicket({...draft, body: draft.body.replace(/<[^>]*>/g, '')}, context),
      });
    },
  },
  'pages by counting': {
    caught: /exactly one page/,
    make: () => {
      const adapter = memoryDesk();
      return withMethods(adapter, {
        async listTickets({cursor, limit = 25, ...query}, context) {
          const {items} = await adapter.listTickets({...query, limit: 100}, context);
          const from = Number(cursor ?? 0);
          const page = items.slice(from, from + limit);
          return {items: page, ...(from + limit < items.length && {cursor: `${from + limit}`})};
        },
      });
    },
  },
  'forgets what happened during a break': {
    caught: /comes back with his cursor/,
    make: () => {
      const adapter = memoryDesk();
      return withMethods(adapter, {watch: (_query, context) => adapter.watch({}, context)});
    },
  },
  'tells who came to catch up to wait for more': {
    caught: /does not follow/,
    make: () => {
      const adapter = memoryDesk();
      return withMethods(adapter, {watch: ({follow: _ignored, ...query}, context) => adapter.watch(query, context)});
    },
  },
  'has lost its place in the log': {
    caught: /begins where the desk was read/,
    make: () => {
      const adapter = memoryDesk();
      return withMethods(adapter, {
        getDesk: async (context) => ({...(await adapter.getDesk(context)), cursor: '0'}),
      });
    },
  },
  'takes another person’s file': {
    caught: /another person’s file/,
    make: () => {
      const adapter = memoryDesk();
      return withMethods(adapter, {
        createTicket: (draft, context) =>
          adapter.createTicket(draft, context).catch(() => adapter.createTicket({...draft, attachments: []}, context)),
      });
    },
  },
  'writes although it was told to stop': {
    caught: /given up at once/,
    make: () => {
      const adapter = memoryDesk();
      return withMethods(adapter, {
        createTicket: (draft, {signal: _ignored, ...context}) => adapter.createTicket(draft, context),
      });
    },
  },
  'lists by number': {
    caught: /begins with what changed last/,
    make: () => {
      const adapter = memoryDesk();
      return withMethods(adapter, {
        async listTickets(query, context) {
          const page = await adapter.listTickets(query, context);
          return {...page, items: page.items.toSorted((a, b) => (a.number < b.number ? 1 : -1))};
        },
      });
    },
  },
  'loses what lies between two pages': {
    caught: /each is on one page/,
    make: () => {
      const adapter = memoryDesk();
      return withMethods(adapter, {
        async listTickets(query, context) {
          const page = await adapter.listTickets(query, context);
          return query.cursor === undefined ? page : {...page, items: page.items.slice(1)};
        },
      });
    },
  },
  'tells everything twice': {
    caught: /heard live, in its order/,
    make: () => {
      const adapter = memoryDesk();
      return withMethods(adapter, {
        async *watch(query, context) {
          for await (const event of adapter.watch(query, context)) {
            yield event;
            yield event;
          }
        },
      });
    },
  },
  'keeps names of files in ASCII': {
    caught: /downloaded as it was uploaded/,
    make: () => {
      const adapter = memoryDesk();
      return withMethods(adapter, {
        upload: ({name, ...file}, context) =>
          adapter.upload({...file, name: name.replaceAll(/[^\w. ]/g, '_')}, context),
      });
    },
  },
  'shows a pending contact the account': {
    caught: /until he follows his link/,
    make: () => withMethods(memoryDesk(), {actingAs: async (actor) => actor}),
  },
  'lets the last holder go': {
    caught: /last holder of an account stays/,
    make: () => {
      const adapter = memoryDesk();
      return withMethods(adapter, {
        removeContact: (id, context) =>
          (adapter.removeContact?.(id, context) ?? Promise.resolve()).catch(() => undefined),
      });
    },
  },
  'gives sealed access data to customers': {
    caught: /lie apart from ticket and thread/,
    make: () => {
      const adapter = memoryDesk();
      const actor = PEOPLE.agent;
      return withMethods(adapter, {
        openAccessData: (ticketId, id, context) =>
          adapter.openAccessData(ticketId, id, {...context, actor, scope: {kind: 'all'}}),
      });
    },
  },
  'opens sealed access data in silence': {
    caught: /who opens them is told/,
    make: () => {
      const adapter = memoryDesk();
      return withMethods(adapter, {
        async listMessages(id, query, context) {
          const page = await adapter.listMessages(id, query, context);
          const quiet = page.items.filter(
            (entry) => entry.kind === 'message' || entry.event.type !== 'access-data-opened',
          );
          return {...page, items: quiet};
        },
      });
    },
  },
  'links tickets one way only': {
    caught: /know each other/,
    make: () => {
      const adapter = memoryDesk();
      return withMethods(adapter, {
        async getTicket(id, context) {
          const {related: _related, ...ticket} = await adapter.getTicket(id, context);
          return ticket;
        },
      });
    },
  },
  'throws whatever its library throws': {
    caught: /does not exist is not found/,
    make: () => {
      const adapter = memoryDesk();
      return withMethods(adapter, {
        getTicket: (id, context) =>
          adapter.getTicket(id, context).catch(() => Promise.reject(new Error('404 Not Found'))),
      });
    },
  },
};
