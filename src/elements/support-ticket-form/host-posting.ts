/**
 * The ticket on its way out of a host's own form: what is asked, awaited and sealed before it may be posted. The posting is the
 * host's; what it gets is in `host-parts.ts`.
 */
import type {Assistant} from './assistant.ts';
import type {AssistantHost} from './assistant-host.ts';
import {TicketSubmitEvent} from './events.ts';
import type {Parts} from './host-form.ts';
import {hostParts} from './host-parts.ts';

export class HostPosting {
  readonly #host: AssistantHost;
  readonly #assistant: Assistant;
  /** The guidelines were waited for. */
  #waited = false;

  constructor(host: AssistantHost, assistant: Assistant) {
    this.#host = host;
    this.#assistant = assistant;
  }

  /** What the host's form posts, each under the field's name. */
  get parts(): Parts {
    return hostParts(this.#host.face, this.#assistant);
  }

  /** @returns whether it may be posted now, or what is done before it is tried anew */
  mayPost(): boolean | Promise<boolean> {
    const assistant = this.#assistant;
    const {advice, access, instead, sending} = assistant;
    assistant.stopAsking();
    if (!advice.engine && !this.#waited) return this.#wait();
    assistant.checkNow();
    // The browser was told of the fields as they were drawn last.
    if (sending.problems.size > 0) {
      sending.showProblems();
      return false;
    }
    if (assistant.asks()) return false;
    if (access.isFilled && !access.taken) return sending.takeAccessData().then((sealed) => sealed !== undefined);
    const drafts = instead ? instead.drafts() : [this.#host.face.ticket()];
    return drafts.every((draft) => this.#host.dispatchEvent(new TicketSubmitEvent(draft)));
  }

  /** A password is not posted because the guidelines were still on their way. */
  async #wait(): Promise<boolean> {
    this.#waited = true;
    await this.#assistant.advice.readyOrLate();
    return true;
  }
}
