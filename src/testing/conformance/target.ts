/** What an adapter's author hands to the suite: a fresh help desk for each case, with four people who know nothing of each other. */
import type {CallContext, Capabilities, TicketAdapter} from '../../core/adapter.ts';
import type {Invitation} from '../../core/contacts.ts';
import type {Person} from './person.ts';

/**
 * Somebody who uses the desk. A page's adapter has one viewer: each seat has an adapter of its own. An adapter behind the
 * server is told who acts by each call: all seats share it, and `actor` says who it is.
 */
export interface Seat {
  readonly adapter: TicketAdapter;
  /** As the desk knows him. */
  readonly id: string;
  readonly actor?: CallContext['actor'];
}

export interface ConformanceTarget {
  /** Holds an account with both services. */
  readonly holder: Seat;
  /** A technical contact of the same account, with whom `services.shared` is shared. */
  readonly technical: Seat;
  /** Holds another account. */
  readonly other: Seat;
  /** A technician of the team. */
  readonly agent: Seat;
  readonly services: {readonly shared: string; readonly hidden: string};
  /** Of which the agent is a member. */
  readonly team: string;
  /**
   * The link that was sent to this address last, and what a person does with one. Needed only in front of a server, whose
   * host sends the links; an adapter that is told who acts is asked by its own `confirmContact`.
   */
  readonly links?: Omit<Links, 'invite' | 'follow'>;
  /** Ends what was begun; called after each case, passed or not. */
  dispose?(): Promise<void> | void;
}

export type CreateTarget = () => Promise<ConformanceTarget> | ConformanceTarget;

export interface ConformanceCase {
  readonly name: string;
  /** What the desk must be able to do for the case to make sense. */
  readonly needs: readonly (keyof Capabilities)[];
  /**
   * @returns why the case was skipped, naming what is missing; nothing where it passed
   * @throws Error that says what was expected and what came
   */
  run(): Promise<{readonly skipped: string} | undefined>;
}

/** A case as it is written down: it is handed people with hands. */
export interface Script {
  readonly name: string;
  readonly needs: readonly (keyof Capabilities)[];
  play(stage: Stage): Promise<void>;
}

export interface Stage {
  readonly holder: Person;
  readonly technical: Person;
  readonly other: Person;
  readonly agent: Person;
  readonly services: ConformanceTarget['services'];
  readonly team: string;
  readonly links: Links;
}

/** The links of invited contacts, whoever sends them. */
export interface Links {
  /** For `saveContact`; absent where the server makes the links. */
  readonly invite: (() => Invitation) | undefined;
  /** @throws Error when none was sent */
  latest(email: string): string;
  /** @throws TicketError `not-found` when the desk knows no such link, or no longer */
  use(link: string): Promise<void>;
  follow(email: string): Promise<void>;
}
