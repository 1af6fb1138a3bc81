/**
 * What is inside the widget's panel: the support centre, in the view that was asked for; for visitors whom the desk does not
 * know, the way in. Counts unread messages, opened or not. Its tag is the widget's own and no part of what is published.
 */
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {TicketAdapter} from '../../core/adapter.ts';
import type {Area} from '../../i18n/catalogues.ts';
import {baseStyles} from '../internal/base-styles.ts';
import {warnOnce} from '../internal/json-property.ts';
import {SupportElement} from '../internal/support-element.ts';
import {noBackend, panelStateStyles, skeleton} from '../parts/panel-states.ts';
import {otherHelp} from '../parts/policy-at.ts';
import type {Prefill} from '../parts/prefill.ts';
import type {SupportNavigateEvent} from '../support-center/events.ts';
import {SupportUnreadEvent} from './events.ts';
import {panelStyles} from './panel-styles.ts';
import {Unread} from './unread.ts';

/** @internal */
export class WidgetPanel extends SupportElement {
  static override readonly tagName = 'support-widget-panel';
  static override readonly areas: readonly Area[] = ['panel', 'form', 'widget'];
  static override styles = [...baseStyles, panelStateStyles, panelStyles];

  @property({attribute: false}) route: string | undefined;
  @property({attribute: false}) prefill: Prefill | undefined;
  @property({attribute: false}) signInUrl: string | undefined;
  @property({attribute: false}) hashPrefix = '#support';
  /** As the host knew before anybody counted. */
  @property({attribute: false}) unread: number | undefined;
  /** Whether the panel was opened at least once; before that nothing is drawn. */
  @property({attribute: false}) wanted = false;
  /** Whether the panel is open now. */
  @property({attribute: false}) shown = false;

  readonly #unread = new Unread((unread) => {
    if (unread !== this.unread) this.dispatchEvent(new SupportUnreadEvent(unread));
  });
  /** Whether the centre was drawn: it may hold what somebody typed, and stays. */
  #entered = false;

  /** Missed by the widget: its author knows no other tag. @internal */
  override get needsAdapter(): boolean {
    return false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unread.stop();
  }

  protected override adapterChanged(_adapter: TicketAdapter): void {
    this.#entered = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const {adapter} = this.support;
    const counts = this.desk !== undefined && adapter?.capabilities.read !== false;
    this.#unread.follow(counts && this.isConnected ? adapter : undefined);
    // What was read meanwhile is told by nobody.
    if (changed.has('shown') || changed.has('route')) void this.#unread.count();
    const {error} = this.support;
    if (this.wanted && adapter && (this.desk || (error && error.code !== 'unauthenticated'))) this.#entered = true;
    if (this.#entered) this.route ??= this.unread ? 'tickets' : 'new';
  }

  readonly #onNavigate = (event: SupportNavigateEvent): void => {
    event.preventDefault();
    this.route = event.route;
  };

  readonly #again = (): void => void this.support.loadDesk();

  protected override render(): TemplateResult | typeof nothing {
    const {msg} = this;
    const {missing, error} = this.support;
    if (!this.wanted) return nothing;
    if (missing) {
      warnOnce('<support-widget> has no adapter: set adapter="http" endpoint="…", or put it in <support-provider>.');
      return html`<div class="inside">${noBackend(this.policyDocument, msg)}</div>`;
    }
    if (this.#entered) return this.#center();
    if (error?.code === 'unauthenticated') return this.#signIn();
    return html`<div class="inside">${skeleton(msg('Loading…', {id: 'panel.loading'}), 3)}</div>`;
  }

  #center(): TemplateResult {
    const {create, read} = this.support.adapter?.capabilities ?? {};
    return html`<support-center
      class="inside ${create && read ? '' : 'one-view'}"
      .adapter=${this.support.adapter}
      .policy=${this.policyDocument}
      .prefill=${this.prefill}
      .route=${this.route}
      hash-prefix=${this.hashPrefix}
      @support-navigate=${this.#onNavigate}
      ><slot name="privacy" slot="privacy"></slot
    ></support-center>`;
  }

  /** Nobody is signed in, or not any more. */
  #signIn(): TemplateResult {
    const {msg} = this;
    const {phone, email} = otherHelp(this.policyDocument);
    return html`<div class="inside sign-in" part="sign-in">
      <div class="stack">
        <h3>${msg('Sign in to write to us', {id: 'widget.sign-in.heading'})}</h3>
        <p>
          ${msg('Then we know which services are yours, and you find our answers in your account.', {
            id: 'widget.sign-in.why',
          })}
        </p>
      </div>
      <div class="actions">
        ${
          this.signInUrl
            ? html`<a class="button primary" href=${this.signInUrl}>${msg('Sign in', {id: 'widget.sign-in.link'})}</a>`
            : nothing
        }
        <button class="button" type="button" @click=${this.#again}>
          ${msg('I have signed in', {id: 'widget.sign-in.again'})}
        </button>
      </div>
      ${
        phone || email
          ? html`<div class="stack others">
              <h3>${msg('Without signing in', {id: 'widget.sign-in.others'})}</h3>
              <ul>
                ${phone ? html`<li><a href="tel:${phone.replaceAll(' ', '')}">${phone}</a></li>` : nothing}
                ${email ? html`<li><a href="mailto:${email}">${email}</a></li>` : nothing}
              </ul>
            </div>`
          : nothing
      }
    </div>`;
  }
}
