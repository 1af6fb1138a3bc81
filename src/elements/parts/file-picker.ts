/**
 * Files that go with a ticket or a reply: chosen, checked against the policy's limits, sent at once, taken away again. Each tells its
 * own state; a file is never silently left out.
 */
import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {TicketAdapter} from '../../core/adapter.ts';
import {TicketError} from '../../core/errors.ts';
import type {Language} from '../../core/language.ts';
import type {Attachment} from '../../core/ticket.ts';
import {type Msg, str} from '../../i18n/msg.ts';
import {errorText} from '../internal/error-text.ts';
import {byteSize} from './dates.ts';
import {icon} from './icons.ts';
import {newKey} from './key.ts';
import type {FileLimits} from './policy-words.ts';

export interface FilesContext {
  readonly msg: Msg;
  readonly language: Language;
  /** Takes the files in; without it they wait for the host's own form. */
  readonly adapter: TicketAdapter | undefined;
  readonly limits: FileLimits;
}

interface Row {
  readonly key: string;
  readonly file: File;
  state: 'too-large' | 'wrong-type' | 'too-many' | 'sending' | 'sent' | 'failed';
  /** Bytes. */
  sent: number;
  attachment?: Attachment;
  error?: TicketError;
  abort?: AbortController;
  done?: Promise<void>;
}

export class FilePicker {
  readonly #host: LitElement;
  readonly #say: (text: string) => void;
  #rows: readonly Row[] = [];

  constructor(host: LitElement, say: (text: string) => void) {
    this.#host = host;
    this.#say = say;
  }

  /** Waits for what is under way. @returns the ids, or `undefined` where a file needs a decision first */
  async settle(): Promise<string[] | undefined> {
    for (const {done} of this.#rows) await done;
    const ids = this.#rows.flatMap(({attachment}) => attachment?.id ?? []);
    return ids.length === this.#rows.length ? ids : undefined;
  }

  /** Whether a file was chosen. */
  get empty(): boolean {
    return this.#rows.length === 0;
  }

  /** What a host's form posts. */
  get contents(): readonly {readonly key: string; readonly file: File}[] {
    return this.#rows.filter(({state}) => state === 'sent').map(({key, file}) => ({key, file}));
  }

  /** What was chosen, for the guidelines. */
  get chosen(): readonly {readonly name: string; readonly type: string}[] {
    return this.#rows.map(({file: {name, type}}) => ({name, type}));
  }

  /** What was chosen, in the order in which `settle` gives the ids. */
  get entries(): readonly {readonly key: string; readonly name: string}[] {
    return this.#rows.map(({key, file: {name}}) => ({key, name}));
  }

  clear(): void {
    for (const {abort, state} of this.#rows) if (state === 'sending') abort?.abort();
    this.#rows = [];
    this.#host.requestUpdate();
  }

  /** The rows of chosen files. */
  list(context: FilesContext): TemplateResult | typeof nothing {
    if (this.#rows.length === 0) return nothing;
    const {msg} = context;
    return html`<ul class="chosen" aria-label=${msg('Attached files', {id: 'form.files.list'})}>
      ${repeat(
        this.#rows,
        ({key}) => key,
        (row) => this.#rowTemplate(row, context),
      )}
    </ul>`;
  }

  /** The button that chooses files; the native input stays out of sight, since voice control cannot work it. */
  button(context: FilesContext): TemplateResult {
    const {msg, limits} = context;
    return html`<input
        class="picker"
        type="file"
        multiple
        hidden
        accept=${limits.types.length > 0 ? limits.types.join(',') : nothing}
        @change=${(event: Event) => this.#onChosen(event, context)}
      />
      <button class="button attach" part="attach" type="button" @click=${() => this.#find('.picker')?.click()}>
        ${icon('attachment')}${msg('Attach files', {id: 'form.files.add'})}
      </button>`;
  }

  /** The limits in words, told before anything is chosen. */
  hint({msg, language, limits}: FilesContext): string | undefined {
    if (!Number.isFinite(limits.count) || !Number.isFinite(limits.bytes)) return undefined;
    return msg(str`Up to ${limits.count} files of ${byteSize(limits.bytes, language)} each.`, {
      id: 'form.files.limits',
    });
  }

  #rowTemplate(row: Row, context: FilesContext): TemplateResult {
    const {msg} = context;
    const {file, state} = row;
    const wrong = state !== 'sending' && state !== 'sent';
    return html`<li class=${wrong ? 'wrong' : ''} data-state=${state}>
      ${icon(wrong ? 'error' : state === 'sent' ? 'success' : 'attachment')}
      <span class="file-name">${file.name}</span>
      <span class="muted">${stateText(row, context)}</span>
      ${
        state === 'failed'
          ? html`<button class="quiet" type="button" @click=${() => this.#send(row, context)}>
              ${msg('Try again', {id: 'form.retry'})}
            </button>`
          : nothing
      }
      <button
        class="quiet remove"
        type="button"
        aria-label=${msg(str`Remove ${file.name}`, {id: 'form.files.remove'})}
        @click=${() => this.#remove(row)}
      >
        ${icon('close')}
      </button>
    </li>`;
  }

  #onChosen(event: Event, context: FilesContext): void {
    const input = event.target as HTMLInputElement;
    const {limits} = context;
    let room = limits.count - this.#rows.length;
    const added = [...(input.files ?? [])].map((file): Row => {
      const state =
        room <= 0
          ? 'too-many'
          : file.size > limits.bytes
            ? 'too-large'
            : accepts(limits.types, file)
              ? 'sending'
              : 'wrong-type';
      if (state === 'sending') room--;
      return {key: newKey(), file, state, sent: 0};
    });
    // The same file can be chosen again after it was taken away.
    input.value = '';
    this.#rows = [...this.#rows, ...added];
    for (const row of added) if (row.state === 'sending') this.#send(row, context);
    const wrong = added
      .filter(({state}) => state !== 'sending')
      .map((row) => `${row.file.name}: ${stateText(row, context)}`);
    if (wrong.length > 0) this.#say(wrong.join('. '));
    this.#host.requestUpdate();
  }

  #send(row: Row, context: FilesContext): void {
    row.done = this.#upload(row, context);
  }

  async #upload(row: Row, {adapter, msg, language}: FilesContext): Promise<void> {
    const {file, key} = row;
    if (!adapter) {
      row.state = 'sent';
      return this.#say(msg(str`${file.name} is attached`, {id: 'form.files.done'}));
    }
    row.state = 'sending';
    row.abort = new AbortController();
    this.#say(msg(str`Sending ${file.name}`, {id: 'form.files.started'}));
    const onProgress = (sent: number): void => {
      row.sent = sent;
      this.#host.requestUpdate();
    };
    const input = {name: file.name, type: file.type || 'application/octet-stream', body: file, onProgress};
    try {
      row.attachment = await adapter.upload(input, {idempotencyKey: key, language, signal: row.abort.signal});
      row.state = 'sent';
      this.#say(msg(str`${file.name} is attached`, {id: 'form.files.done'}));
    } catch (error) {
      row.state = 'failed';
      row.error = TicketError.from(error);
      if (!row.abort.signal.aborted) this.#say(`${file.name}: ${errorText(row.error, msg, false)}`);
    }
    this.#host.requestUpdate();
  }

  #remove(row: Row): void {
    const index = this.#rows.indexOf(row);
    row.abort?.abort();
    this.#rows = this.#rows.filter((other) => other !== row);
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      const buttons = this.#host.renderRoot.querySelectorAll<HTMLElement>('.remove');
      (buttons[index] ?? buttons[index - 1] ?? this.#find('.attach'))?.focus();
    });
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}

function stateText({file, state, sent, error}: Row, {msg, language, limits}: FilesContext): string {
  switch (state) {
    case 'too-large':
      return msg(str`It is over the limit of ${byteSize(limits.bytes, language)}.`, {id: 'form.files.too-large'});
    case 'wrong-type':
      return msg(str`Only these kinds are accepted: ${limits.types.join(', ')}`, {id: 'form.files.wrong-type'});
    case 'too-many':
      return msg(str`Only ${limits.count} files can be attached.`, {id: 'form.files.too-many'});
    case 'sending':
      return msg(str`${byteSize(sent, language)} of ${byteSize(file.size, language)}`, {id: 'form.files.progress'});
    case 'failed':
      return error ? errorText(error, msg, false) : '';
    case 'sent':
      return byteSize(file.size, language);
  }
}

/** As browsers read the `accept` attribute: endings, media types, `image/*`. */
function accepts(types: readonly string[], {name, type}: File): boolean {
  if (types.length === 0) return true;
  return types.some((wanted) => {
    if (wanted.startsWith('.')) return name.toLowerCase().endsWith(wanted.toLowerCase());
    return wanted.endsWith('/*') ? type.startsWith(wanted.slice(0, -1)) : type === wanted;
  });
}
