/** The one change of status that fits who looks and where the ticket stands: close, resolve or reopen. */
import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {TicketError} from '../../core/errors.ts';
import type {Role, Ticket, TicketStatus} from '../../core/ticket.ts';
import type {Msg} from '../../i18n/msg.ts';
import {failure} from '../parts/panel-states.ts';

export class StatusAction {
  readonly #host: ReactiveControllerHost;
  readonly #set: (status: TicketStatus) => Promise<void>;
  #busy = false;
  #error: TicketError | undefined;

  /** @param set asks the backend; throws TicketError */
  constructor(host: ReactiveControllerHost, set: (status: TicketStatus) => Promise<void>) {
    this.#host = host;
    this.#set = set;
  }

  reset(): void {
    this.#busy = false;
    this.#error = undefined;
  }

  /** One button in one place, so that the focus stays on it when its words change. */
  button(ticket: Ticket, role: Role | undefined, msg: Msg): TemplateResult {
    const to = nextStatus(ticket.status, role);
    const words = {
      open: msg('Reopen ticket', {id: 'panel.action.reopen'}),
      resolved: msg('Mark as resolved', {id: 'panel.action.resolve'}),
      closed: msg('Close ticket', {id: 'panel.action.close'}),
    }[to];
    return html`<button
      class="button last"
      part="status-action"
      type="button"
      aria-disabled=${this.#busy ? 'true' : 'false'}
      @click=${() => this.#run(to)}
    >
      ${words}
    </button>`;
  }

  error(msg: Msg): TemplateResult {
    return html`<div role="alert">${this.#error ? failure(this.#error, msg) : nothing}</div>`;
  }

  async #run(to: TicketStatus): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.#error = undefined;
    this.#host.requestUpdate();
    try {
      await this.#set(to);
    } catch (error) {
      this.#error = TicketError.from(error);
    }
    this.#busy = false;
    this.#host.requestUpdate();
  }
}

function nextStatus(status: TicketStatus, role: Role | undefined): 'open' | 'resolved' | 'closed' {
  if (status === 'closed') return 'open';
  if (role !== 'agent') return 'closed';
  return status === 'resolved' ? 'open' : 'resolved';
}
