/**
 * What can take the place of the one ticket, and whether it can here: two tickets, or a reply to another. Begins it and ends
 * it; how it is drawn and sent, `instead.ts` and who implements it know.
 */
import type {Fix} from '../../core/finding.ts';
import {focusAfter} from '../internal/focus-after.ts';
import type {Assistant} from './assistant.ts';
import type {AssistantHost} from './assistant-host.ts';
import {TicketFollowUpEvent} from './events.ts';
import type {Instead} from './instead.ts';

type Way = Extract<Fix, {kind: 'split' | 'reply-to'}>;

export const isWay = (fix: Fix | undefined): fix is Way => fix?.kind === 'split' || fix?.kind === 'reply-to';

export class OtherWays {
  readonly #host: AssistantHost;
  readonly #assistant: Assistant;
  /** What takes the place of the one ticket now. */
  current: Instead | undefined;

  constructor(host: AssistantHost, assistant: Assistant) {
    this.#host = host;
    this.#assistant = assistant;
  }

  /** Whether it can be offered: nothing took the ticket's place, and whoever gets it can take it so. */
  offers(way: Way): boolean {
    const {takes} = this.#host.face;
    if (this.current) return false;
    if (way.kind === 'split') return takes('split');
    return takes('reply') && this.#assistant.advice.tickets.some(({id}) => id === way.ticketId);
  }

  async take(way: Way): Promise<void> {
    if (way.kind === 'reply-to') return this.#goOn(way.ticketId);
    const {Split, splitIntro} = await import('./split.ts');
    this.close();
    this.current = new Split(this.#host, this.#assistant, way);
    focusAfter(this.#host, '.split h3');
    // It stands above the heading that has the focus.
    this.#host.face.say(splitIntro(this.#assistant.msg));
  }

  async #goOn(ticketId: string): Promise<void> {
    const ticket = this.#assistant.advice.tickets.find(({id}) => id === ticketId);
    const event = new TicketFollowUpEvent(ticketId, this.#host.face.draft().body);
    if (!ticket || !this.#host.dispatchEvent(event)) return;
    const {FollowUp} = await import('./follow-up.ts');
    this.close();
    this.current = new FollowUp(this.#host, this.#assistant, ticket);
    focusAfter(this.#host, '#follow-up-heading');
  }

  /** The one ticket again. */
  close(): void {
    this.current?.dispose();
    this.current = undefined;
    this.#assistant.restart();
  }
}
