/** What every route is handed and gives back. The types come from the route table: a route cannot answer something else. */
import type * as z from 'zod/mini';
import type {Verb} from '../../core/access.ts';
import type {CallContext, TicketAdapter, WriteContext} from '../../core/adapter.ts';
import type {ROUTES} from '../../core/protocol.ts';
import type {Checker} from '../../guidelines/checker.ts';
import type {ArticleSearch} from '../articles/index.ts';
import type {Assign} from '../assignment/index.ts';
import type {ContactOptions} from '../contacts/invitation.ts';
import type {Actor} from '../desk.ts';
import type {MailDesk} from '../email/channel.ts';

type Table = typeof ROUTES;
type Parsed<Route, Key extends string> =
  Route extends Record<Key, infer Schema extends z.core.$ZodType> ? z.output<Schema> : undefined;

/** What the handler was made with. */
export interface Scene {
  readonly adapter: TicketAdapter;
  readonly checker: Checker;
  /** The provider's own help articles; they come before the adapter's. */
  readonly articles?: ArticleSearch;
  /** Where mail comes in. */
  readonly mail?: MailDesk;
  readonly assign: Assign;
  readonly now: () => Date;
  readonly contacts: ContactOptions | undefined;
  /** Tells the host's log of a failure that the answer does not show. */
  readonly report: (route: string, error: unknown) => void;
  /** Aborts when the server stops: streams end. */
  readonly closing: AbortSignal;
}

/** One request, checked against the table: identity, access, query and body are as they should be. */
export interface Call<V extends Verb> {
  readonly request: Request;
  /** Of the path. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: Parsed<Table[V], 'query'>;
  readonly body: Parsed<Table[V], 'body'>;
  readonly context: (Table[V]['write'] extends true ? WriteContext : CallContext) & {readonly actor: Actor};
  /** Whether the actor still has the rights with which he began: for what goes on for a while. */
  readonly unchanged: () => Promise<boolean>;
  /** When the identity ends. */
  readonly expiresAt: Date;
}

/** Answers with what the table says, or with a ready response where it says binary or events. Throws TicketError. */
export type RouteHandler<V extends Verb> = (
  call: Call<V>,
  scene: Scene,
) => Promise<Table[V]['answers'] extends 'json' ? z.input<ResponseSchema<V>> : Response | undefined>;

type ResponseSchema<V extends Verb> = Table[V] extends {response: infer Schema extends z.core.$ZodType}
  ? Schema
  : never;
