/**
 * The procedure as text that one can read, made from the policy: what the provider's help page said. Beside a form it says of
 * each clause whether what is being written has done it. Needs no backend; judges nothing itself.
 */
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {TicketAdapter} from '../../core/adapter.ts';
import {type LocalizedText, textIn} from '../../core/language.ts';
import type {Area} from '../../i18n/catalogues.ts';
import {str} from '../../i18n/msg.ts';
import {Announcer} from '../internal/announcer.ts';
import {baseStyles} from '../internal/base-styles.ts';
import {ancestor} from '../internal/page-state.ts';
import {SupportElement} from '../internal/support-element.ts';
import {panelStateStyles, skeleton} from '../parts/panel-states.ts';
import {at} from '../parts/policy-at.ts';
import {policyOrDefault} from '../parts/policy-words.ts';
import type {TicketCheckEvent} from '../support-ticket-form/events.ts';
import {rulesOf} from './procedure.ts';
import {
  afterwards,
  allTicks,
  beginning,
  everyNeeds,
  type GuideContext,
  matters,
  message,
  ownNeeds,
  subject,
} from './sections.ts';
import {styles} from './styles.ts';
import {isBegun, type Judged, progress, type Progress} from './ticks.ts';

/** Milliseconds between two announcements. */
const QUIET = 10_000;

/**
 * @summary The procedure as text, with live ticks beside a form.
 * @tag ticket-guidelines
 *
 * @slot intro - below the heading
 * @slot footer - at the end
 *
 * @csspart head - the heading and what the host put below it
 * @csspart heading - its heading
 * @csspart progress - how much of it is done
 * @csspart section - one part of the procedure
 * @csspart own - what the ticket that is being written needs
 * @csspart needs - what each type of problem needs
 * @csspart urgent-help - faster ways to get help
 * @csspart loading - what stands there until the policy is
 */
export class TicketGuidelines extends SupportElement {
  static override readonly tagName = 'ticket-guidelines';
  static override readonly areas: readonly Area[] = ['guide', 'guidelines', 'form'];
  static override styles = [...baseStyles, panelStateStyles, styles];

  /** The form whose text is ticked off: its id, or the element. Where absent, any form in the same `<support-provider>`. */
  @property() for: string | HTMLElement | undefined;
  /** Where contacts of the account are added; the desk's own address where absent. */
  @property({attribute: 'contacts-href'}) contactsHref: string | undefined;

  readonly #announcer = new Announcer(this);
  #source: EventTarget | undefined;
  #judged: Judged | undefined;
  #before: Progress = {done: 0, all: 0};
  #saidAt = -Infinity;

  /** @internal */
  override get needsAdapter(): boolean {
    return false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listenTo(undefined);
  }

  /** Moves the focus to the heading. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('for') && this.isConnected) this.#listen();
  }

  protected override adapterChanged(_adapter: TicketAdapter): void {
    this.#forget();
  }

  #listen(): void {
    const form = this.for;
    if (form instanceof HTMLElement) this.#listenTo(form);
    // By its id it may come later: heard where both stand.
    else this.#listenTo(form ? this.getRootNode() : (ancestor(this, 'support-provider') ?? undefined));
  }

  #listenTo(source: EventTarget | undefined): void {
    if (source === this.#source) return;
    this.#source?.removeEventListener('ticket-check', this.#onCheck);
    this.#source?.removeEventListener('ticket-created', this.#onCreated);
    this.#source = source;
    this.#forget();
    source?.addEventListener('ticket-check', this.#onCheck);
    source?.addEventListener('ticket-created', this.#onCreated);
  }

  #forget(): void {
    this.#judged = undefined;
    this.#before = {done: 0, all: 0};
    this.requestUpdate();
  }

  #isMine({target}: Event): boolean {
    return typeof this.for !== 'string' || this.for === '' || (target instanceof Element && target.id === this.for);
  }

  readonly #onCheck = (event: Event): void => {
    if (!this.#isMine(event)) return;
    const {draft, result} = event as TicketCheckEvent;
    if (!isBegun(draft)) return this.#forget();
    this.#judged = {draft, result};
    this.#tell();
    this.requestUpdate();
  };

  readonly #onCreated = (event: Event): void => {
    if (this.#isMine(event)) this.#forget();
  };

  /** The form tells what lacks; here only that nothing lacks any more is news. */
  #tell(): void {
    const context = this.#context;
    if (!context) return;
    const now = progress(allTicks(context));
    const wasOpen = this.#before.done < this.#before.all;
    this.#before = now;
    if (!wasOpen || now.done < now.all || Date.now() - this.#saidAt < QUIET) return;
    this.#saidAt = Date.now();
    this.#announcer.say(this.msg('Your ticket has all that helps us to begin.', {id: 'guide.complete'}));
  }

  get #context(): GuideContext | undefined {
    const {msg, language, desk} = this;
    const policy = policyOrDefault(this.policyDocument, () => this.requestUpdate());
    if (!policy) return undefined;
    return {
      msg,
      language,
      policy,
      rules: rulesOf(policy),
      judged: this.#judged,
      contactsHref: this.contactsHref ?? desk?.contactsUrl,
      articles: this.support.adapter?.capabilities.articles === true,
    };
  }

  protected override render(): TemplateResult {
    const {msg} = this;
    return html`<div class="guide">
        <div class="head" part="head">
          <h2 tabindex="-1" part="heading">${msg('How to write your ticket', {id: 'guide.heading'})}</h2>
          <slot name="intro"></slot>
        </div>
        ${this.#body()}
        <slot name="footer"></slot>
      </div>
      ${this.#announcer.render()}`;
  }

  #body(): TemplateResult {
    const {msg} = this;
    const {adapter, coming, error} = this.support;
    // A desk may bring its own policy; where it cannot be asked, what is known is better than nothing.
    const waits = coming || (adapter !== undefined && !this.desk && !error);
    const context = waits ? undefined : this.#context;
    if (!context) return skeleton(msg('Loading the guidelines…', {id: 'guide.loading'}), 3);
    const intro = textIn(at(context.policy, 'texts', 'intro') as LocalizedText | undefined, this.language);
    return html`${intro ? html`<p class="intro">${intro}</p>` : nothing} ${this.#progress(context)} ${ownNeeds(context)}
    ${beginning(context)} ${subject(context)} ${message(context)} ${matters(context)} ${everyNeeds(context)}
    ${afterwards(context)}`;
  }

  /** Text, and no live region: it changes while one writes. */
  #progress(context: GuideContext): TemplateResult | typeof nothing {
    const {done, all} = progress(allTicks(context));
    if (all === 0) return nothing;
    return html`<p class="progress" part="progress">
      <progress max=${all} value=${done} aria-hidden="true"></progress>
      <span>${this.msg(str`${done} of ${all} done`, {id: 'guide.progress'})}</span>
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ticket-guidelines': TicketGuidelines;
  }
}
