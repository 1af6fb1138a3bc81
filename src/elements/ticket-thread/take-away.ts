/** A ticket on paper or in a file: facts and every message, older ones too. The words of the file come from the caller. */
import {html, type LitElement, nothing, type TemplateResult} from 'lit';
import type {TicketAdapter} from '../../core/adapter.ts';
import {TicketError} from '../../core/errors.ts';
import type {ThreadEntry} from '../../core/thread.ts';
import type {Ticket} from '../../core/ticket.ts';
import {icon} from '../parts/icons.ts';
import {failure} from '../parts/panel-states.ts';
import {saveFile} from './downloads.ts';
import type {EntryContext} from './entry.ts';

/** Pages are as long as the contract allows. */
const PAGE = 500;

export interface TakeAwayHost {
  /** Loads what is older, until nothing is. @returns whether the whole thread is drawn */
  drawAll(): Promise<boolean>;
  say(text: string): void;
}

export class TakeAway {
  readonly #host: LitElement;
  readonly #view: TakeAwayHost;
  #busy = false;
  #error: TicketError | undefined;

  constructor(host: LitElement, view: TakeAwayHost) {
    this.#host = host;
    this.#view = view;
  }

  /** Another ticket is shown. */
  reset(): void {
    this.#busy = false;
    this.#error = undefined;
  }

  render(ticket: Ticket, adapter: TicketAdapter, context: EntryContext): TemplateResult {
    const {msg} = context;
    const busy = this.#busy ? 'true' : 'false';
    return html`<div class="take-away" part="take-away">
      <button class="quiet" type="button" aria-disabled=${busy} @click=${() => this.#run(() => this.#print(msg))}>
        ${icon('print')}${msg('Print', {id: 'panel.take.print'})}
      </button>
      <button
        class="quiet"
        type="button"
        aria-disabled=${busy}
        @click=${() => this.#run(() => this.#save(ticket, adapter, context, 'txt'))}
      >
        ${icon('download')}${msg('Download as text', {id: 'panel.take.text'})}
      </button>
      <button
        class="quiet"
        type="button"
        aria-disabled=${busy}
        @click=${() => this.#run(() => this.#save(ticket, adapter, context, 'json'))}
      >
        ${icon('download')}${msg('Download as JSON', {id: 'panel.take.json'})}
      </button>
      <div role="alert">${this.#error ? failure(this.#error, msg) : nothing}</div>
    </div>`;
  }

  async #run(work: () => Promise<void>): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.#error = undefined;
    this.#host.requestUpdate();
    try {
      await work();
    } catch (error) {
      this.#error = TicketError.from(error);
    }
    this.#busy = false;
    this.#host.requestUpdate();
  }

  /** What is not drawn cannot be printed. */
  async #print(msg: EntryContext['msg']): Promise<void> {
    if (!(await this.#view.drawAll())) throw new TicketError('unavailable', 'older messages did not load');
    this.#view.say(msg('Ready to print.', {id: 'panel.take.ready'}));
    window.print();
  }

  async #save(ticket: Ticket, adapter: TicketAdapter, context: EntryContext, kind: 'txt' | 'json'): Promise<void> {
    const {ticketJson, ticketText} = await import('./ticket-file.ts');
    const entries = await everything(ticket.id, adapter);
    const content = kind === 'txt' ? await ticketText(ticket, entries, context) : ticketJson(ticket, entries);
    saveFile(new Blob([content]), `${ticket.number}.${kind}`);
    this.#view.say(context.msg('The ticket is downloaded.', {id: 'panel.take.done'}));
  }
}

/** All entries, oldest first. @throws TicketError */
async function everything(ticketId: string, adapter: TicketAdapter): Promise<ThreadEntry[]> {
  const entries: ThreadEntry[] = [];
  let cursor: string | undefined;
  do {
    const page = await adapter.listMessages(ticketId, {limit: PAGE, ...(cursor !== undefined && {cursor})});
    entries.unshift(...page.items);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return entries;
}
