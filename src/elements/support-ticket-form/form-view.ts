/** The form as it is drawn: fields, what the assistant puts around them, the button. Pure templates. */
import {html, nothing, type TemplateResult} from 'lit';
import {mayUse} from '../../core/access.ts';
import type {TicketAdapter} from '../../core/adapter.ts';
import type {TextField} from '../../core/finding.ts';
import type {Language} from '../../core/language.ts';
import type {Desk} from '../../core/ticket.ts';
import type {Policy} from '../../guidelines/policy.ts';
import {type Msg, str} from '../../i18n/msg.ts';
import {NO_ERRORS} from '../parts/error-message.ts';
import {icon} from '../parts/icons.ts';
import {noBackend} from '../parts/panel-states.ts';
import type {Assistant} from './assistant.ts';
import {bodyField, serviceField, subjectField, type TextContext, typeField} from './fields.ts';

export interface FormView {
  readonly msg: Msg;
  readonly language: Language;
  readonly desk: Desk | undefined;
  readonly policy: Partial<Policy> | undefined;
  readonly assistant: Assistant | undefined;
  /** It could not be loaded. */
  readonly assistantFailed: boolean;
  /** The host's own form has the button. */
  readonly isField: boolean;
  readonly problemType: string | undefined;
  /** Chosen, else named in the text. */
  readonly service: string | undefined;
  readonly onInput: (event: Event) => void;
  readonly onScroll: (event: Event) => void;
  readonly onType: (event: Event) => void;
  readonly onService: (event: Event) => void;
  readonly onSubmit: (event: Event) => void;
}

/** Why nobody can open a ticket here, if so. */
export function refusal({msg, desk}: FormView, adapter: TicketAdapter | undefined): TemplateResult | undefined {
  if (desk && !mayUse(desk.viewer.role, 'createTicket'))
    return html`<p class="muted">
      ${msg('Technicians answer tickets; they do not open them here.', {id: 'form.not-for-agents'})}
    </p>`;
  if (desk && adapter?.capabilities.create === false)
    return html`<p class="muted">${msg('No tickets can be opened here.', {id: 'form.only-to-read'})}</p>`;
  return undefined;
}

export function formTemplate(view: FormView): TemplateResult {
  const {msg, language, policy, desk, assistant} = view;
  const errors = assistant?.sending.errors ?? NO_ERRORS;
  const guess = assistant?.advice.result?.problemType;
  return html`<form part="form" data-mode=${assistant?.instead?.mode ?? nothing} novalidate @submit=${view.onSubmit}>
    <div class="stack first">
      <h2 part="heading" tabindex="-1">${msg('New ticket', {id: 'form.heading'})}</h2>
      <slot name="intro"></slot>
    </div>
    ${assistant?.head()} ${assistant?.editor()}
    <div class="main">
      ${subjectField(textContext('subject', view))} ${bodyField(textContext('body', view))}
      <div class="pair">
        ${typeField({
          msg,
          errors,
          language,
          policy,
          current: view.problemType ?? (guess && guess.source !== 'none' ? guess.id : ''),
          onChange: view.onType,
        })}
        ${serviceField({
          msg,
          errors,
          services: desk?.services ?? [],
          current: view.service ?? '',
          onChange: view.onService,
        })}
      </div>
    </div>
    <div class="side">${assistant?.side()}</div>
    ${assistant ? assistant.filesField() : html`<div class="files-place"></div>`}
    <slot name="privacy"></slot>
    ${assistant?.question()} ${assistant?.sending.failure()} ${connection(view)} ${foot(view)}
    <slot name="footer"></slot>
  </form>`;
}

function textContext(field: TextField, {msg, assistant, onInput, onScroll}: FormView): TextContext {
  return {
    msg,
    errors: assistant?.sending.errors ?? NO_ERRORS,
    advised: assistant?.count(field) ?? 0,
    under: assistant?.under(field) ?? nothing,
    onInput,
    onScroll,
  };
}

/** What does not wait for the assistant, since it cannot come without a connection. */
function connection({msg, policy, assistant, assistantFailed}: FormView): TemplateResult | typeof nothing {
  const offline = navigator.onLine === false;
  if (assistantFailed && !offline) return noBackend(policy, msg);
  if (!offline || assistant?.sending.failed) return nothing;
  return html`<div class="callout warning">
    ${icon('offline')}
    <p>${msg('You have no connection. Go on writing: your text stays here.', {id: 'form.offline'})}</p>
  </div>`;
}

function foot({msg, desk, assistant, isField}: FormView): TemplateResult {
  const sending = assistant?.sending.isSending ?? false;
  const viewer = desk?.viewer;
  return html`<div class="foot">
    <button
      class="button primary"
      part="submit"
      type="submit"
      ?hidden=${isField || (assistant?.asking ?? false)}
      aria-disabled=${sending ? 'true' : nothing}
    >
      ${sending ? msg('Sending…', {id: 'form.sending'}) : (assistant?.submitLabel ?? msg('Send ticket', {id: 'form.submit'}))}
    </button>
    ${
      viewer
        ? html`<p class="writer">
            ${icon('person')}<span
              >${msg(str`You write as ${viewer.name} (${viewer.email})`, {id: 'form.writer'})}</span
            >
          </p>`
        : nothing
    }
    ${assistant?.drafts.line()}
  </div>`;
}
