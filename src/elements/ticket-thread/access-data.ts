/**
 * Sealed access data for a technician: taken from the desk, which tells it in the thread; opened with the `age` program or here,
 * with a key that stays in this page as long as it takes. What was opened is shown until it is hidden, and kept nowhere.
 */
import {css, html, type LitElement, nothing, type TemplateResult} from 'lit';
import {OpenError, unseal} from '../../client/seal.ts';
import {TicketError} from '../../core/errors.ts';
import type {AccessData, SealedAccessData, Ticket} from '../../core/ticket.ts';
import {type Msg, str} from '../../i18n/msg.ts';
import {focusAfter} from '../internal/focus-after.ts';
import {icon} from '../parts/icons.ts';
import {lockIcon} from '../parts/lock-icon.ts';
import {failure} from '../parts/panel-states.ts';
import {when} from '../parts/when.ts';
import {saveFile} from './downloads.ts';
import type {SheetContext, SheetHost} from './sheet-context.ts';

interface Taken {
  readonly sealed: string;
  readonly opened?: string;
  readonly problem?: OpenError['code'];
}

export class AccessDataList {
  readonly #host: LitElement;
  readonly #sheet: SheetHost;
  #ticketId = '';
  #busy = '';
  #error: TicketError | undefined;
  #taken: ReadonlyMap<string, Taken> = new Map();

  constructor(host: LitElement, sheet: SheetHost) {
    this.#host = host;
    this.#sheet = sheet;
  }

  /** Forgets what was taken and opened. */
  reset(): void {
    this.#ticketId = '';
    this.#busy = '';
    this.#error = undefined;
    this.#taken = new Map();
  }

  render(ticket: Ticket, context: SheetContext): TemplateResult | typeof nothing {
    if (ticket.id !== this.#ticketId) {
      this.reset();
      this.#ticketId = ticket.id;
    }
    const all = ticket.accessData ?? [];
    if (all.length === 0) return nothing;
    const {msg} = context;
    return html`<div class="access" part="access-data">
      <h4>${lockIcon()}${msg('Access data', {id: 'sheet.access.heading'})}</h4>
      <ul>
        ${all.map((data) => html`<li>${this.#row(data, context)}</li>`)}
      </ul>
      <div role="alert">${this.#error ? failure(this.#error, msg) : nothing}</div>
    </div>`;
  }

  #row(data: AccessData, context: SheetContext): TemplateResult {
    const {msg, language} = context;
    const expired = Date.parse(data.expiresAt) <= Date.now();
    const taken = this.#taken.get(data.id);
    return html`<p>
        ${data.author.name}, ${when(data.at, language)}
        <span class="muted access-until"
          >${
            expired
              ? msg('Deleted: their time is over', {id: 'sheet.access.expired'})
              : html`${msg('Until', {id: 'sheet.access.until'})} ${when(data.expiresAt, language)}`
          }</span
        >
      </p>
      ${
        taken
          ? this.#takenTemplate(data.id, taken, msg)
          : expired
            ? nothing
            : html`<button
                  class="button"
                  type="button"
                  data-take=${data.id}
                  aria-disabled=${this.#busy === data.id ? 'true' : 'false'}
                  @click=${() => this.#take(data.id)}
                >
                  ${msg('Take the access data', {id: 'sheet.access.take'})}
                </button>
                <p class="muted">${msg('That you took them is told in the thread.', {id: 'sheet.access.told'})}</p>`
      }`;
  }

  #takenTemplate(id: string, {sealed, opened, problem}: Taken, msg: Msg): TemplateResult {
    if (opened !== undefined)
      return html`<pre class="opened" tabindex="-1" data-opened=${id}>${opened}</pre>
        <div class="actions">
          <button class="quiet" type="button" @click=${() => this.#copy(opened, msg)}>
            ${icon('copy')}${msg('Copy', {id: 'sheet.access.copy'})}
          </button>
          <button class="quiet" type="button" @click=${() => this.#set(id, {sealed})}>
            ${icon('close')}${msg('Hide', {id: 'sheet.access.hide'})}
          </button>
        </div>`;
    return html`<div class="actions">
        <button class="quiet" type="button" @click=${() => this.#copy(sealed, msg)}>
          ${icon('copy')}${msg('Copy encrypted', {id: 'sheet.access.copy-sealed'})}
        </button>
        <button
          class="quiet"
          type="button"
          @click=${() => saveFile(new Blob([sealed]), `access-${id.slice(0, 8)}.age`)}
        >
          ${icon('download')}${msg('Download encrypted', {id: 'sheet.access.download'})}
        </button>
      </div>
      <div class="field">
        <label for="key-${id}">${msg('Your age key', {id: 'sheet.access.key'})}</label>
        <p class="hint" id="hint-key-${id}">
          ${msg('It stays in this page and is forgotten at once. Or open the file with: age --decrypt -i key.txt', {
            id: 'sheet.access.key-hint',
          })}
        </p>
        ${
          problem
            ? html`<p class="error-message" id="error-key-${id}">${icon('error')}${problemText(problem, msg)}</p>`
            : nothing
        }
        <textarea
          class="control"
          id="key-${id}"
          rows="2"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          aria-describedby=${problem ? `hint-key-${id} error-key-${id}` : `hint-key-${id}`}
          aria-invalid=${problem ? 'true' : nothing}
        ></textarea>
        <div class="actions">
          <button class="button" type="button" @click=${() => this.#open(id, sealed, this.#key(id))}>
            ${msg('Open here', {id: 'sheet.access.open'})}
          </button>
          <input type="file" hidden data-key-file=${id} @change=${(event: Event) => this.#onFile(id, sealed, event)} />
          <button class="quiet" type="button" @click=${() => this.#find(`[data-key-file='${id}']`)?.click()}>
            ${icon('attachment')}${msg('Choose a key file', {id: 'sheet.access.key-file'})}
          </button>
        </div>
      </div>`;
  }

  #key(id: string): string {
    return this.#find<HTMLTextAreaElement>(`[id='key-${id}']`)?.value ?? '';
  }

  #find<E extends HTMLElement>(selector: string): E | null {
    return this.#host.renderRoot.querySelector<E>(selector);
  }

  #set(id: string, taken: Taken, focus = `[id='key-${id}']`): void {
    this.#taken = new Map([...this.#taken, [id, taken]]);
    focusAfter(this.#host, focus);
  }

  async #take(id: string): Promise<void> {
    if (this.#busy !== '') return;
    const ticketId = this.#ticketId;
    this.#busy = id;
    this.#error = undefined;
    this.#host.requestUpdate();
    let data: SealedAccessData | undefined;
    try {
      data = await this.#sheet.openAccessData(id);
    } catch (error) {
      if (ticketId === this.#ticketId) this.#error = TicketError.from(error);
    }
    if (ticketId !== this.#ticketId) return;
    this.#busy = '';
    if (data) this.#set(id, {sealed: data.sealed});
    this.#host.requestUpdate();
  }

  async #onFile(id: string, sealed: string, event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    input.value = '';
    if (file) await this.#open(id, sealed, await file.text());
  }

  async #open(id: string, sealed: string, keys: string): Promise<void> {
    try {
      this.#set(id, {sealed, opened: await unseal(sealed, keys)}, `[data-opened='${id}']`);
    } catch (error) {
      this.#set(id, {sealed, problem: error instanceof OpenError ? error.code : 'broken'});
    }
  }

  async #copy(text: string, msg: Msg): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#sheet.say(msg(str`Copied: ${msg('Access data', {id: 'sheet.access.heading'})}`, {id: 'sheet.copied'}));
    } catch {
      this.#sheet.say(msg('It could not be copied. Select the text and copy it.', {id: 'sheet.not-copied'}));
    }
  }
}

function problemText(problem: OpenError['code'], msg: Msg): string {
  switch (problem) {
    case 'no-key':
      return msg('There is no age key in it: a key begins with AGE-SECRET-KEY-1.', {id: 'sheet.access.no-key'});
    case 'wrong-key':
      return msg('This key does not open them: they were encrypted to another one.', {id: 'sheet.access.wrong-key'});
    case 'broken':
      return msg('The encrypted data are damaged. Ask for them again.', {id: 'sheet.access.broken'});
  }
}

/** Adopted together with this module. */
export const accessDataStyles = css`
  .access {
    display: grid;
    gap: 0.5rem;
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_border);
  }
  .access h4 {
    display: flex;
    gap: 0.375em;
    align-items: center;
    margin: 0;
    font-size: 1rem;
  }
  .access h4 .icon {
    color: var(--_success);
  }
  .access li {
    display: grid;
    gap: 0.5rem;
  }
  .access p {
    margin: 0;
  }
  .access-until {
    display: block;
  }
  .access .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
  }
  .opened {
    margin: 0;
    padding: 0.75rem;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) / 2);
    background: var(--_surface-raised);
    font-size: 0.9375rem;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
`;
