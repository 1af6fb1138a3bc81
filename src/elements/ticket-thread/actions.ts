/**
 * What a person does with a ticket besides writing in it: its status, who has it, its facts, its access data, another matter.
 * Draws nothing; says what came of it where nothing on the screen does.
 */
import type {LitElement} from 'lit';
import type {TicketAdapter, WriteContext} from '../../core/adapter.ts';
import {TicketError} from '../../core/errors.ts';
import type {Message, ReplyDraft, ToldFacts} from '../../core/thread.ts';
import type {SealedAccessData, Ticket, TicketStatus} from '../../core/ticket.ts';
import {errorText} from '../internal/error-text.ts';
import {newKey} from '../parts/key.ts';
import {statusText} from '../parts/ticket-status.ts';
import {relatedText} from './entry.ts';
import {type NewMatter, TicketNewMatterEvent} from './new-matter-event.ts';
import type {ThreadStore} from './thread-store.ts';
import type {ViewContext} from './view.ts';

/** One change of the ticket, as the adapter makes it. */
export type TicketWrite = (adapter: TicketAdapter, ticketId: string, context: WriteContext) => Promise<Ticket>;

/** What a person may do here; each throws TicketError. */
export interface ThreadRequests {
  /** @returns `undefined` where the page kept it from being sent */
  reply(draft: ReplyDraft, idempotencyKey: string): Promise<Message | undefined>;
  /** Changes the ticket. */
  write(send: TicketWrite): Promise<void>;
}

export interface ThreadActionsOptions {
  readonly store: ThreadStore;
  readonly requests: ThreadRequests;
  /** Tells who cannot see it. */
  readonly say: (text: string) => void;
  readonly context: () => ViewContext;
}

export class ThreadActions {
  readonly #host: LitElement;
  readonly #options: ThreadActionsOptions;

  constructor(host: LitElement, options: ThreadActionsOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** What the ticket is about: its subject, and the oldest words of its requester that are here. */
  matter(): {readonly subject: string; readonly body: string} {
    const {ticket, groups} = this.#options.store;
    const first = groups[0]?.entries.find(
      (entry) => entry.kind === 'message' && entry.author.id === ticket?.requester.id,
    );
    return {subject: ticket?.subject ?? '', body: first?.kind === 'message' ? first.text : ''};
  }

  /** @throws TicketError */
  assign(to: {team: string; assignee?: string}): Promise<void> {
    return this.#options.requests.write((adapter, id, write) => adapter.assign(id, to, write));
  }

  /** @throws TicketError */
  tellFacts(facts: ToldFacts): Promise<void> {
    return this.#options.requests.write(async (adapter, id, write) => {
      if (!adapter.tellFacts) throw new TicketError('unavailable', `the adapter '${adapter.name}' keeps no facts`);
      return adapter.tellFacts(id, facts, write);
    });
  }

  /** @throws TicketError */
  async setStatus(status: TicketStatus): Promise<void> {
    const {requests, say, context} = this.#options;
    await requests.write((adapter, id, write) => adapter.setStatus(id, status, write));
    const {msg, desk} = context();
    say(statusText(status, desk?.viewer.role, msg));
  }

  /** @throws TicketError */
  async openAccessData(id: string): Promise<SealedAccessData> {
    const {store, context} = this.#options;
    const {adapter, language} = context();
    const {ticket} = store;
    if (!adapter.openAccessData || !ticket) throw new TicketError('unavailable', 'the desk keeps no access data');
    const data = await adapter.openAccessData(ticket.id, id, {idempotencyKey: newKey(), language});
    if (!store.live) void store.refresh();
    return data;
  }

  /**
   * Another matter, by a host that takes it over, else at once, as a ticket that knows this one.
   * @returns whether it was opened or taken over
   */
  async openNew(draft: NewMatter): Promise<boolean> {
    const {store, say, context} = this.#options;
    const {adapter, language, msg} = context();
    const {ticket} = store;
    if (!ticket) return false;
    if (!this.#host.dispatchEvent(new TicketNewMatterEvent(ticket.id, draft))) return true;
    try {
      const opened = await adapter.createTicket(
        {...draft, language, facts: [], attachments: [], related: [ticket.id]},
        {idempotencyKey: newKey(), language},
      );
      say(`${relatedText(msg)} ${opened.number}`);
      if (!store.live) void store.refresh();
      return true;
    } catch (thrown) {
      say(errorText(TicketError.from(thrown), msg, true));
      return false;
    }
  }
}
