/**
 * One of the tickets that a split makes: its texts, what is read out of them, what is missing, its advice. Has the same help as
 * the form, with ids of its own; the files and the sending are the split's.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import type {Finding, FindingField, TextField} from '../../core/finding.ts';
import type {Ticket, TicketDraft} from '../../core/ticket.ts';
import type {DraftInput} from '../../guidelines/types.ts';
import {type Msg, str} from '../../i18n/msg.ts';
import {icon} from '../parts/icons.ts';
import {lockIcon} from '../parts/lock-icon.ts';
import {problemTypeLabel, teamLabel} from '../parts/policy-words.ts';
import {Advice} from './advice.ts';
import {goTo} from './go-to.ts';
import {namedService, ticketOf} from './written.ts';
import type {AssistantHost} from './assistant-host.ts';
import {errorMessage, type FieldErrors} from '../parts/error-message.ts';
import {FactList} from './facts.ts';
import {advisedText} from './fields.ts';
import {findingRows, focusOpened} from './findings.ts';
import {Submission} from './submission.ts';

export interface PartFile {
  readonly key: string;
  readonly name: string;
}

export interface PartContext {
  readonly msg: Msg;
  readonly errors: FieldErrors;
  /** Of this ticket and of how many. */
  readonly place: number;
  readonly of: number;
  readonly files: readonly PartFile[];
  /** Whether what is in the sealed field goes with it. */
  readonly hasAccessData: boolean;
  /** Gives a file to the next ticket. */
  move(file: PartFile): void;
}

export interface SplitPartOptions {
  /** Called when a text was changed. */
  changed(): void;
  /** Called when the guidelines judged it anew. */
  judged(): void;
}

/** Which of them one is. */
export function partName(place: number, of: number, msg: Msg): string {
  return msg(str`Ticket ${place} of ${of}`, {id: 'assist.split.part'});
}

export class SplitPart {
  readonly #host: AssistantHost;
  readonly #changed: () => void;
  readonly advice: Advice;
  readonly submission: Submission;
  readonly #facts: FactList;
  /** Begins the id of each of its controls. */
  readonly prefix: string;
  readonly #texts: Record<TextField, string>;
  readonly #controls: Partial<Record<TextField, HTMLInputElement | HTMLTextAreaElement>> = {};
  #type: string | undefined;
  #expanded: ReadonlySet<string> = new Set();
  #explained: ReadonlySet<string> = new Set();
  /** What the backend confirmed; it is not sent again. */
  ticket: Ticket | undefined;

  constructor(
    host: AssistantHost,
    prefix: string,
    texts: Readonly<Record<TextField, string>>,
    {changed, judged}: SplitPartOptions,
  ) {
    this.#host = host;
    this.#changed = changed;
    this.prefix = prefix;
    this.#texts = {...texts};
    this.advice = new Advice(host, {draft: () => this.input(), changed: judged});
    this.#facts = new FactList(host, this.advice, prefix);
    this.submission = new Submission(() => host.requestUpdate());
  }

  get texts(): Readonly<Record<TextField, string>> {
    return this.#texts;
  }

  /** What the guidelines judge. */
  input(): DraftInput {
    const serviceId = namedService(this.advice.result, this.#host.face.desk?.services);
    return {
      ...this.#texts,
      ...(this.#type !== undefined && {problemType: this.#type}),
      ...(serviceId !== undefined && {serviceId}),
    };
  }

  /** What is sent, without files. */
  draft(): TicketDraft {
    return ticketOf(this.input(), this.advice.told, this.#host.face.language);
  }

  /** Whether this ticket is about something behind a login. */
  get wantsAccess(): boolean {
    return (
      this.advice.missing.some(({id}) => id === 'access') ||
      (this.advice.result?.facts.some(({id}) => id === 'access') ?? false)
    );
  }

  dispose(): void {
    this.advice.hostDisconnected();
    this.#host.removeController(this.advice);
  }

  render({msg, errors, place, of, files, hasAccessData, move}: PartContext): TemplateResult {
    const {prefix, ticket} = this;
    if (ticket)
      return html`<section class="split-part done" part="split-part" aria-labelledby="${prefix}-heading">
        <h3 id="${prefix}-heading" tabindex="-1">
          ${icon('success')}<span>${msg(str`Ticket ${ticket.number} sent`, {id: 'form.sent.heading'})}</span>
        </h3>
        <p>${ticket.subject}</p>
      </section>`;
    return html`<section class="split-part" part="split-part" id="${prefix}-part" aria-labelledby="${prefix}-heading">
      <h3 id="${prefix}-heading" tabindex="-1">${partName(place, of, msg)}</h3>
      <div class="field">
        <label for="${prefix}-subject">${msg('Subject', {id: 'form.subject'})}</label>
        ${errorMessage(`${prefix}-subject`, errors.get(`${prefix}-subject`), msg)}
        <input
          class="control"
          id="${prefix}-subject"
          type="text"
          autocomplete="off"
          aria-describedby=${this.#describedBy('subject', errors)}
          aria-invalid=${errors.has(`${prefix}-subject`) ? 'true' : nothing}
          ${ref((element) => this.#bind('subject', element))}
          @input=${(event: Event) => this.#onInput('subject', event)}
        />
        ${advisedText(`${prefix}-subject`, this.#count('subject'), msg)} ${this.#rows('subject', msg)}
      </div>
      <div class="field">
        <label for="${prefix}-body">${msg('Message', {id: 'form.body'})}</label>
        ${errorMessage(`${prefix}-body`, errors.get(`${prefix}-body`), msg)}
        <textarea
          class="control"
          id="${prefix}-body"
          rows="6"
          autocomplete="off"
          aria-describedby=${this.#describedBy('body', errors)}
          aria-invalid=${errors.has(`${prefix}-body`) ? 'true' : nothing}
          ${ref((element) => this.#bind('body', element))}
          @input=${(event: Event) => this.#onInput('body', event)}
        ></textarea>
        ${advisedText(`${prefix}-body`, this.#count('body'), msg)} ${this.#rows('body', msg)}
      </div>
      ${this.#typeField(msg)}
      ${this.#facts.render({msg, language: this.#host.face.language, advice: this.advice, errors})}
      ${
        hasAccessData
          ? html`<p class="with-access">
              ${lockIcon()}<span
                >${msg('The access data below go with this ticket.', {id: 'assist.split.access'})}</span
              >
            </p>`
          : nothing
      }
      ${
        files.length === 0
          ? nothing
          : html`<ul class="part-files" aria-label=${msg('Attached files', {id: 'form.files.list'})}>
              ${files.map(
                (file) =>
                  html`<li>
                    ${icon('attachment')}<span class="file-name">${file.name}</span>
                    <button
                      class="quiet"
                      type="button"
                      aria-label=${msg(str`Move ${file.name} to the other ticket`, {id: 'assist.split.move-file-named'})}
                      @click=${() => move(file)}
                    >
                      ${msg('To the other ticket', {id: 'assist.split.move-file'})}
                    </button>
                  </li>`,
              )}
            </ul>`
      }
    </section>`;
  }

  #typeField(msg: Msg): TemplateResult {
    const {language, policy} = this.#host.face;
    const {prefix} = this;
    const guess = this.advice.result?.problemType;
    const current = this.#type ?? (guess && guess.source !== 'none' ? guess.id : '');
    const team = policy?.problemTypes?.[current]?.team;
    return html`<div class="field">
      <label for="${prefix}-type">${msg('Type of problem', {id: 'form.type'})}</label>
      <select
        class="control"
        id="${prefix}-type"
        autocomplete="off"
        aria-describedby="${prefix}-goes-to"
        @change=${(event: Event) => {
          this.#type = (event.target as HTMLSelectElement).value || undefined;
          this.advice.checkNow();
        }}
      >
        <option value="" .selected=${current === ''}>${msg('By the subject', {id: 'form.type.by-subject'})}</option>
        ${Object.keys(policy?.problemTypes ?? {}).map(
          (id) =>
            html`<option value=${id} .selected=${id === current}>${problemTypeLabel(policy, id, language)}</option>`,
        )}
      </select>
      <p class="goes-to" id="${prefix}-goes-to">
        ${team ? html`<span>${msg('Goes to:', {id: 'form.type.goes-to'})} <strong>${teamLabel(policy, team, language)}</strong></span>` : nothing}
      </p>
    </div>`;
  }

  #count(field: TextField): number {
    return this.advice.shown.filter((finding) => finding.field === field).length;
  }

  #describedBy(field: TextField, errors: FieldErrors): string | typeof nothing {
    const id = `${this.prefix}-${field}`;
    const ids = [errors.has(id) && `error-${id}`, this.#count(field) > 0 && `advised-${id}`];
    return ids.filter(Boolean).join(' ') || nothing;
  }

  #rows(field: FindingField, msg: Msg): TemplateResult | typeof nothing {
    return findingRows(
      field,
      {
        msg,
        advice: this.advice,
        expanded: this.#expanded,
        expand: (one) => {
          this.#expanded = new Set([...this.#expanded, one]);
          focusOpened(this.#host, one, `${this.prefix}-`);
        },
        explained: this.#explained,
        explain: (key) =>
          this.#set(() => {
            const open = new Set(this.#explained);
            if (!open.delete(key)) open.add(key);
            this.#explained = open;
          }),
        canFix: ({fix}) => fix?.kind === 'replace',
        fix: (finding) => this.#fix(finding),
        ignore: (finding) => {
          this.advice.ignore(finding);
          goTo(this.#host, `${this.prefix}-${finding.field}`);
        },
      },
      `${this.prefix}-`,
    );
  }

  #set(change: () => unknown): void {
    change();
    this.#host.requestUpdate();
  }

  #fix({fix}: Finding): void {
    const {engine} = this.advice;
    if (fix?.kind !== 'replace' || !engine) return;
    Object.assign(this.#texts, engine.applyFix(this.#texts, fix));
    for (const field of ['subject', 'body'] as const) {
      const control = this.#controls[field];
      if (control) control.value = this.#texts[field];
    }
    this.advice.checkNow();
    this.#changed();
    goTo(this.#host, `${this.prefix}-${fix.field}`);
  }

  #bind(field: TextField, element: Element | undefined): void {
    if (element === this.#controls[field] || !element) return;
    const control = element as HTMLInputElement;
    control.value = this.#texts[field];
    this.#controls[field] = control;
  }

  #onInput(field: TextField, event: Event): void {
    this.#texts[field] = (event.target as HTMLInputElement).value;
    this.advice.input();
    this.#changed();
  }
}
