/**
 * What every call of the adapter has in common: who calls and what he may see, what the database throws, and for writes the
 * transaction that it shares with others and the answer kept by its idempotency key. Knows no verb's own work.
 */
import {mayUse, type Scope, scopeOf, type Verb} from '../../core/access.ts';
import type {CallContext, WriteContext} from '../../core/adapter.ts';
import {throwIfAborted, TicketError} from '../../core/errors.ts';
import type {Actor} from '../desk.ts';
import type {SqlAdapterParts} from './parts.ts';
import type {Write} from './steps.ts';
import {once} from './writes.ts';

/** A reader without a name: a program of the host. */
const NOBODY = '';

/** Whoever calls. */
export interface Entered {
  readonly actor: Actor | undefined;
  readonly scope: Scope;
  /** Id of the actor; empty for a program of the host. */
  readonly viewer: string;
}

export class Calls {
  readonly #parts: SqlAdapterParts;

  constructor(parts: SqlAdapterParts) {
    this.#parts = parts;
  }

  /** @throws TicketError `forbidden` for a role that may not use the verb; what the signal says where it was aborted */
  enter(verb: Verb, context: CallContext | undefined): Entered {
    throwIfAborted(context?.signal);
    const actor = context?.actor;
    if (actor && !mayUse(actor.role, verb))
      throw new TicketError('forbidden', `the role '${actor.role}' may not use ${verb}`);
    const scope: Scope = context?.scope ?? (actor ? scopeOf(actor) : {kind: 'all'});
    return {actor, scope, viewer: actor?.id ?? NOBODY};
  }

  /** Writes share commits, and are answered after theirs; the same key gets the first answer. */
  async write<T>(verb: Verb, payload: unknown, context: WriteContext, work: (write: Write) => Promise<T>): Promise<T> {
    const {actor: caller, scope} = this.enter(verb, context);
    const [actor, key] = [named(caller), context.idempotencyKey];
    if (key === '') throw new TicketError('protocol', 'a write needs an idempotency key');
    const {writer, subscribers, now} = this.#parts;
    const at = now().toISOString();
    return this.guard(() =>
      writer.run((tx) => {
        const {mail, accessDataExpiresAt} = context;
        const write = {tx, actor, scope, at, mail, accessDataExpiresAt, subscribers};
        return once(write, key, [verb, payload], () => work(write));
      }),
    );
  }

  /** What the database or the disk throws is told as `unavailable`. */
  async guard<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw TicketError.from(error);
    }
  }
}

/** @throws TicketError `unauthenticated` where nobody calls */
export function named(actor: Actor | undefined): Actor {
  if (actor) return actor;
  throw new TicketError('unauthenticated', 'this call needs an actor');
}
