/** Adapters that do what a test says, round any adapter that works: the memory adapter in most cases. */
import type {CallContext, TicketAdapter, TicketEvent, WatchQuery} from '../../core/adapter.ts';
import type {CallScript} from './call-script.ts';

/** The methods of an adapter. */
export type AdapterVerb = {
  [K in keyof TicketAdapter]-?: NonNullable<TicketAdapter[K]> extends (...args: never[]) => unknown ? K : never;
}[keyof TicketAdapter];

/** An adapter whose named methods and properties are others; all that is not named is the adapter's own. */
export function withMethods<A extends TicketAdapter>(adapter: A, methods: Partial<A>): A {
  return new Proxy(adapter, {
    get(target, name) {
      const own: unknown = Reflect.get(methods, name);
      const value: unknown = own ?? Reflect.get(target, name);
      return typeof value === 'function' ? (value.bind(own === undefined ? target : methods) as unknown) : value;
    },
  });
}

/**
 * An adapter whose calls go the way of a script: late, failed, lost, offline, and written down.
 *
 *     const script = new CallScript<AdapterVerb>();
 *     form.adapter = scripted(createMemoryAdapter({viewer}), script);
 *     script.fail('createTicket', 'unavailable', {times: 1});
 */
export function scripted<A extends TicketAdapter>(adapter: A, script: CallScript<AdapterVerb>): A {
  return new Proxy(adapter, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      const method = value.bind(target) as (...args: unknown[]) => unknown;
      const verb = name as AdapterVerb;
      if (verb === 'watch')
        return (query: WatchQuery, context?: CallContext) => watched(target, script, query, context);
      return async (...args: unknown[]) => {
        await script.enter(verb, args);
        const answer = await method(...args);
        script.leave(verb);
        return answer;
      };
    },
  });
}

/** Live events wait while there is no connection and come afterwards, as an adapter that connects again gives them. */
function watched(
  adapter: TicketAdapter,
  script: CallScript<AdapterVerb>,
  query: WatchQuery,
  context?: CallContext,
): AsyncIterable<TicketEvent> {
  // Asked now and not at the first step: what happens while the call is held back belongs to the listener.
  return follow(adapter.watch(query, context), script, [query, context], context?.signal);
}

async function* follow(
  events: AsyncIterable<TicketEvent>,
  script: CallScript<AdapterVerb>,
  args: readonly unknown[],
  signal?: AbortSignal,
): AsyncIterable<TicketEvent> {
  const aborted = new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve(), {once: true}));
  const connected = async (): Promise<void> => {
    while (script.isCut && !signal?.aborted) await Promise.race([script.change(), aborted]);
  };
  await connected();
  await script.enter('watch', args).catch((error: unknown) => {
    // Cut in this moment: a listener waits as he would later.
    if (!script.isCut) throw error;
  });
  for await (const event of events) {
    await connected();
    if (signal?.aborted) return;
    yield event;
  }
}
