/**
 * Type once: what was read out of the prose is a chip that can be corrected, and only what is missing for this kind of
 * problem is asked for, in one small field each. A field that was answered stays where it is.
 */
import {html, type LitElement, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Fact} from '../../core/finding.ts';
import type {Language} from '../../core/language.ts';
import {type Msg, str} from '../../i18n/msg.ts';
import {focusAfter} from '../internal/focus-after.ts';
import {breakable} from '../parts/breakable.ts';
import {formatDate} from '../parts/dates.ts';
import {icon} from '../parts/icons.ts';
import {localInput} from '../parts/moments.ts';
import type {Advice} from './advice.ts';
import {errorMessage, type FieldErrors} from '../parts/error-message.ts';

export interface FactsContext {
  readonly msg: Msg;
  readonly language: Language;
  readonly advice: Advice;
  readonly errors: FieldErrors;
}

/** Has its own control in the form. */
const ELSEWHERE: ReadonlySet<string> = new Set(['service', 'access']);

export class FactList {
  readonly #host: LitElement;
  readonly #advice: Advice;
  readonly #prefix: string;
  /** Asked for and answered here: they keep their field. */
  readonly #answered = new Set<string>();
  /** Of those that are or were asked for: an answer makes no field optional. */
  readonly #required = new Set<string>();
  /** The chip that is being corrected. */
  #editing: string | undefined;

  /** @param prefix begins every id, where the page has several lists */
  constructor(host: LitElement, advice: Advice, prefix = '') {
    this.#host = host;
    this.#advice = advice;
    this.#prefix = prefix === '' ? '' : `${prefix}-`;
  }

  /** Ids of the fields that are asked for now, in the policy's order. */
  get asked(): readonly string[] {
    const missing = this.#advice.missing.map(({id}) => id);
    return [...new Set([...this.#answered, ...missing])].filter((id) => !ELSEWHERE.has(id));
  }

  reset(): void {
    this.#answered.clear();
    this.#editing = undefined;
  }

  render(context: FactsContext): TemplateResult | typeof nothing {
    const {msg, advice} = context;
    const chips = this.#found();
    const {asked} = this;
    if (chips.length === 0 && asked.length === 0) return nothing;
    for (const {id, want} of advice.missing) {
      if (want === 'required') this.#required.add(id);
      else this.#required.delete(id);
    }
    const required = this.#required;
    return html`<section class="facts" part="facts" aria-labelledby="${this.#prefix}facts-heading">
      <h3 id="${this.#prefix}facts-heading">${msg('What the technician needs', {id: 'form.facts.heading'})}</h3>
      ${
        chips.length > 0
          ? html`<ul class="chips" aria-label=${msg('Found in your text', {id: 'form.facts.found'})}>
              ${repeat(
                chips,
                ({id}) => id,
                (fact) => this.#chip(fact, context),
              )}
            </ul>`
          : nothing
      }
      ${
        asked.length > 0
          ? html`<div class="asked">
              ${repeat(
                asked,
                (id) => id,
                (id) => this.#field(id, required.has(id), context),
              )}
            </div>`
          : nothing
      }
    </section>`;
  }

  /** One chip a fact: what the person said, else the surest reading. */
  #found(): Fact[] {
    const {result, corrections, wanted} = this.#advice;
    const seen = new Set<string>();
    const shown: string[] = [];
    return (result?.facts ?? []).filter(({id, value}) => {
      if (!wanted.has(id)) return false;
      if (ELSEWHERE.has(id) || this.#answered.has(id) || seen.has(id) || corrections.get(id) === '' || value === '')
        return false;
      seen.add(id);
      // The domain of an address that stands here already says nothing new.
      if (id === 'domain' && shown.some((one) => one.includes(value))) return false;
      shown.push(value.toLowerCase());
      return true;
    });
  }

  #chip(fact: Fact, context: FactsContext): TemplateResult {
    const {msg, language, advice} = context;
    const label = advice.label(fact.id);
    if (this.#editing === fact.id) return this.#editor(fact, label, context);
    // The button is told its value as one word: where an address may break, a screen reader would pause.
    const value = factValue(fact, language);
    return html`<li class="chip" part="chip" data-fact=${this.#prefix + fact.id}>
      ${icon('success')}
      <span class="chip-text"
        ><span class="chip-label">${label}</span> <span class="chip-value">${breakable(value)}</span></span
      >
      <button
        class="quiet edit"
        type="button"
        aria-label=${msg(str`Correct: ${label}`, {id: 'form.facts.edit'})}
        aria-description=${value}
        @click=${() => this.#edit(fact.id)}
      >
        ${icon('edit')}
      </button>
    </li>`;
  }

  #editor(fact: Fact, label: string, {msg}: FactsContext): TemplateResult {
    return html`<li class="chip-editor" data-fact=${this.#prefix + fact.id}>
      <div class="field">
        <label for="${this.#prefix}edit-${fact.id}">${label}</label>
        <input
          class="control"
          id="${this.#prefix}edit-${fact.id}"
          type=${fact.id === 'occurred-at' ? 'datetime-local' : 'text'}
          autocomplete="off"
          .value=${fact.id === 'occurred-at' ? localInput(fact.value) : fact.value}
          @keydown=${(event: KeyboardEvent) => this.#onEditorKey(event, fact.id)}
        />
      </div>
      <div class="chip-actions">
        <button class="button" type="button" @click=${() => this.#save(fact.id)}>
          ${msg('Save', {id: 'form.facts.save'})}
        </button>
        <button class="quiet" type="button" @click=${() => this.#reject(fact.id)}>
          ${msg('It is not that', {id: 'form.facts.reject'})}
        </button>
      </div>
    </li>`;
  }

  #field(id: string, required: boolean, {msg, advice, errors}: FactsContext): TemplateResult {
    const prompt = advice.prompt(id);
    const key = `${this.#prefix}fact:${id}`;
    const hint = `${this.#prefix}hint-${id}`;
    const error = errors.get(key);
    const described = [prompt && hint, error && `error-${key}`].filter(Boolean).join(' ');
    const answer = (event: Event): void => this.#answer(id, (event.target as HTMLInputElement).value.trim());
    return html`<div class="field" data-fact=${this.#prefix + id}>
      <label for=${key}
        >${advice.label(id)}${required ? nothing : html` <span class="optional">${msg('(optional)', {id: 'form.optional'})}</span>`}</label
      >
      ${prompt ? html`<p class="hint" id=${hint}>${prompt}</p>` : nothing} ${errorMessage(key, error, msg)}
      ${
        id === 'steps'
          ? html`<textarea
              class="control"
              id=${key}
              rows="3"
              autocomplete="off"
              aria-describedby=${described || nothing}
              aria-invalid=${error ? 'true' : nothing}
              @change=${answer}
            ></textarea>`
          : html`<input
              class="control"
              id=${key}
              type=${id === 'occurred-at' ? 'datetime-local' : 'text'}
              inputmode=${id === 'url' ? 'url' : id === 'sender' || id === 'recipient' ? 'email' : nothing}
              autocomplete="off"
              spellcheck="false"
              autocapitalize="none"
              aria-describedby=${described || nothing}
              aria-invalid=${error ? 'true' : nothing}
              @change=${answer}
            />`
      }
    </div>`;
  }

  /** An emptied field is asked for again: it stays. */
  #answer(id: string, value: string): void {
    this.#answered.add(id);
    this.#advice.correct(id, value === '' ? undefined : value);
    if (value === '') this.#answered.delete(id);
    this.#host.requestUpdate();
  }

  #edit(id: string): void {
    this.#editing = id;
    focusAfter(this.#host, `#${this.#prefix}edit-${id}`);
  }

  #save(id: string): void {
    const value =
      this.#host.renderRoot.querySelector<HTMLInputElement>(`#${this.#prefix}edit-${id}`)?.value.trim() ?? '';
    this.#advice.correct(id, value);
    this.#close(id);
  }

  #reject(id: string): void {
    this.#advice.correct(id, '');
    this.#close(id);
  }

  #close(id: string): void {
    this.#editing = undefined;
    focusAfter(this.#host, `[data-fact='${this.#prefix}${id}'] .edit, [data-fact='${this.#prefix}${id}'] .control`);
  }

  #onEditorKey(event: KeyboardEvent, id: string): void {
    if (event.key === 'Enter') {
      // Enter would send the ticket.
      event.preventDefault();
      this.#save(id);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.#close(id);
    }
  }
}

/** A time as the reader writes it; anything else as it stands in the text. */
function factValue({id, value}: Fact, language: Language): string {
  if (id !== 'occurred-at') return value;
  const local = localInput(value);
  return local ? formatDate(new Date(local), language, {withTime: value.length > 10}) : value;
}
