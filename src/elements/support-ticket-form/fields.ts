/** The four fields that are there from the first render. Pure templates over native controls. */
import {html, nothing, type TemplateResult} from 'lit';
import type {TextField} from '../../core/finding.ts';
import type {Language} from '../../core/language.ts';
import type {Service} from '../../core/ticket.ts';
import type {Policy} from '../../guidelines/policy.ts';
import {type Msg, str} from '../../i18n/msg.ts';
import {problemTypeLabel, teamLabel} from '../parts/policy-words.ts';
import {errorMessage, type FieldErrors} from '../parts/error-message.ts';

export interface FieldContext {
  readonly msg: Msg;
  readonly errors: FieldErrors;
}

export interface TextContext extends FieldContext {
  /** How many pieces of advice stand under the field. */
  readonly advised: number;
  /** The advice. */
  readonly under: TemplateResult | typeof nothing;
  readonly onInput: (event: Event) => void;
  readonly onScroll: (event: Event) => void;
}

/** Hint, then error, then the short word of the advice: never the list itself. */
function describedBy(field: TextField, {errors, advised}: TextContext): string {
  return [`hint-${field}`, errors.has(field) && `error-${field}`, advised > 0 && `advised-${field}`]
    .filter(Boolean)
    .join(' ');
}

/**
 * A short word about the advice, for who cannot see it: never the list itself.
 * @param id of the control
 */
export function advisedText(id: string, advised: number, msg: Msg): TemplateResult | typeof nothing {
  if (advised === 0) return nothing;
  const text =
    advised === 1
      ? msg('1 suggestion below', {id: 'form.findings.count-one'})
      : msg(str`${advised} suggestions below`, {id: 'form.findings.count'});
  return html`<span class="visually-hidden" id="advised-${id}">${text}</span>`;
}

export function subjectField(context: TextContext): TemplateResult {
  const {msg, errors, onInput, onScroll} = context;
  return html`<div class="field">
    <label for="subject">${msg('Subject', {id: 'form.subject'})}</label>
    <p class="hint" id="hint-subject">
      ${msg('What it is about, in a few words: it decides who sees it.', {id: 'form.subject.hint'})}
    </p>
    ${errorMessage('subject', errors.get('subject'), msg)}
    <div class="marked">
      <div class="layer line" aria-hidden="true"></div>
      <input
        class="control"
        part="subject"
        id="subject"
        name="subject"
        type="text"
        autocomplete="off"
        aria-describedby=${describedBy('subject', context)}
        aria-invalid=${errors.has('subject') ? 'true' : nothing}
        @input=${onInput}
        @scroll=${onScroll}
      />
    </div>
    ${advisedText('subject', context.advised, msg)} ${context.under}
  </div>`;
}

export function bodyField(context: TextContext): TemplateResult {
  const {msg, errors, onInput, onScroll} = context;
  return html`<div class="field">
    <label for="body">${msg('Message', {id: 'form.body'})}</label>
    <p class="hint" id="hint-body">
      ${msg('What happens, since when, and on which service. All the detail helps.', {id: 'form.body.hint'})}
    </p>
    ${errorMessage('body', errors.get('body'), msg)}
    <div class="marked">
      <div class="layer" aria-hidden="true"></div>
      <textarea
        class="control"
        part="body"
        id="body"
        name="body"
        rows="7"
        autocomplete="off"
        aria-describedby=${describedBy('body', context)}
        aria-invalid=${errors.has('body') ? 'true' : nothing}
        @input=${onInput}
        @scroll=${onScroll}
      ></textarea>
    </div>
    ${advisedText('body', context.advised, msg)} ${context.under}
  </div>`;
}

export interface TypeContext extends FieldContext {
  readonly language: Language;
  readonly policy: Partial<Policy> | undefined;
  /** Chosen, else guessed, else the empty string. */
  readonly current: string;
  readonly onChange: (event: Event) => void;
}

export function typeField({msg, errors, language, policy, current, onChange}: TypeContext): TemplateResult {
  const team = policy?.problemTypes?.[current]?.team;
  return html`<div class="field">
    <label for="type">${msg('Type of problem', {id: 'form.type'})}</label>
    ${errorMessage('type', errors.get('type'), msg)}
    <select
      class="control"
      id="type"
      autocomplete="off"
      aria-describedby="goes-to"
      aria-invalid=${errors.has('type') ? 'true' : nothing}
      @change=${onChange}
    >
      <option value="" .selected=${current === ''}>${msg('By the subject', {id: 'form.type.by-subject'})}</option>
      ${Object.keys(policy?.problemTypes ?? {}).map(
        (id) =>
          html`<option value=${id} .selected=${id === current}>${problemTypeLabel(policy, id, language)}</option>`,
      )}
    </select>
    <p class="goes-to" id="goes-to">
      ${
        team
          ? html`<span
              >${msg('Goes to:', {id: 'form.type.goes-to'})} <strong>${teamLabel(policy, team, language)}</strong></span
            >`
          : nothing
      }
    </p>
  </div>`;
}

export interface ServiceContext extends FieldContext {
  readonly services: readonly Service[];
  /** Chosen, else named in the text, else the empty string. */
  readonly current: string;
  readonly onChange: (event: Event) => void;
}

export function serviceField({msg, errors, services, current, onChange}: ServiceContext): TemplateResult {
  return html`<div class="field">
    <label for="service"
      >${msg('Service', {id: 'form.service'})}
      <span class="optional">${msg('(optional)', {id: 'form.optional'})}</span></label
    >
    ${errorMessage('service', errors.get('service'), msg)}
    <select
      class="control"
      id="service"
      autocomplete="off"
      aria-invalid=${errors.has('service') ? 'true' : nothing}
      @change=${onChange}
    >
      <option value="" .selected=${current === ''}>${msg('None in particular', {id: 'form.service.none'})}</option>
      ${services.map(({id, label}) => html`<option value=${id} .selected=${id === current}>${label}</option>`)}
    </select>
  </div>`;
}
