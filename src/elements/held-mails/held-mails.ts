/**
 * Mails that wait for a technician, since nothing proves who sent them: let in as a ticket, or thrown away. Shows who says
 * to have written and about what; the mail itself is read in the ticket.
 */
import {html, type TemplateResult} from 'lit';
import {query, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {TicketAdapter} from '../../core/adapter.ts';
import {TicketError} from '../../core/errors.ts';
import type {HeldMail, HeldMailAction} from '../../core/ticket.ts';
import type {Area} from '../../i18n/catalogues.ts';
import {str} from '../../i18n/msg.ts';
import {Announcer} from '../internal/announcer.ts';
import {baseStyles} from '../internal/base-styles.ts';
import {SupportElement} from '../internal/support-element.ts';
import {shortTime} from '../parts/dates.ts';
import {icon} from '../parts/icons.ts';
import {newKey} from '../parts/key.ts';
import {failure, noBackend, panelStateStyles, skeleton} from '../parts/panel-states.ts';
import {reasonText} from './reasons.ts';
import {styles} from './styles.ts';

/**
 * @summary Mails that wait for a technician.
 * @tag held-mails
 *
 * @csspart heading - its heading
 * @csspart mail - one mail
 * @csspart release - the button that makes a ticket of it
 * @csspart drop - the button that throws it away, after a question
 * @csspart empty - what is said where nothing waits
 * @csspart loading - what stands there until the mails are
 * @csspart error - why there is nothing to show
 */
export class HeldMails extends SupportElement {
  static override readonly tagName = 'held-mails';
  static override readonly areas: readonly Area[] = ['desk', 'form'];
  static override styles = [...baseStyles, panelStateStyles, styles];

  @state() private mails: readonly HeldMail[] | undefined;
  @state() private error: TicketError | undefined;
  /** The mail of which it is asked whether to throw it away. */
  @state() private asked: string | undefined;
  @query('h2') private heading!: HTMLElement | null;

  readonly #announcer = new Announcer(this);
  /** Of each choice that was made: pressed again after a lost answer, it is the same write. */
  readonly #keys = new Map<string, string>();
  #busy = false;

  /** Moves the focus to the heading. */
  override focus(options?: FocusOptions): void {
    this.heading?.focus(options);
  }

  /** Asks again which mails wait. */
  async reload(): Promise<void> {
    const {adapter} = this.support;
    if (!adapter) return;
    this.error = undefined;
    try {
      const mails = (await adapter.listHeldMails?.()) ?? [];
      if (adapter === this.support.adapter) this.mails = mails;
    } catch (error) {
      if (adapter === this.support.adapter) this.error = TicketError.from(error);
    }
  }

  protected override adapterChanged(_adapter: TicketAdapter): void {
    this.mails = undefined;
    this.asked = undefined;
    void this.reload();
  }

  readonly #retry = (): void => void this.reload();

  async #settle(mail: HeldMail, action: HeldMailAction): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.asked = undefined;
    try {
      await this.support.adapter?.settleHeldMail?.(mail.id, action, {idempotencyKey: this.#keyOf(mail, action)});
      this.#announcer.say(
        action === 'release'
          ? this.msg(str`The mail from ${mail.from} is a ticket now`, {id: 'desk.held.released'})
          : this.msg(str`The mail from ${mail.from} is thrown away`, {id: 'desk.held.dropped'}),
      );
      this.mails = this.mails?.filter(({id}) => id !== mail.id);
    } catch (error) {
      const failed = TicketError.from(error);
      // Somebody was quicker: the list says what is left.
      if (failed.code === 'not-found') await this.reload();
      else this.error = failed;
    } finally {
      this.#busy = false;
    }
    await this.updateComplete;
    // The pressed button is gone with its row.
    this.focus();
  }

  #keyOf({id}: HeldMail, action: HeldMailAction): string {
    const choice = `${action} ${id}`;
    const key = this.#keys.get(choice) ?? newKey();
    this.#keys.set(choice, key);
    return key;
  }

  async #ask(mail: HeldMail): Promise<void> {
    this.asked = mail.id;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.question button')?.focus();
  }

  async #keep(mail: HeldMail): Promise<void> {
    this.asked = undefined;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-mail="${CSS.escape(mail.id)}"] .drop`)?.focus();
  }

  protected override render(): TemplateResult {
    const {msg} = this;
    return html`<div class="held">
        <h2 tabindex="-1" part="heading">${msg('Mail that waits', {id: 'desk.held.heading'})}</h2>
        ${this.#body()}
      </div>
      ${this.#announcer.render()}`;
  }

  #body(): TemplateResult {
    const {msg, mails} = this;
    const {missing, error: deskError} = this.support;
    if (missing) return noBackend(this.policyDocument, msg);
    const error = this.error ?? deskError;
    if (error) return failure(error, msg, this.#retry);
    if (!mails) return skeleton(msg('Loading mail…', {id: 'desk.held.loading'}), 2);
    if (mails.length === 0) {
      return html`<p class="muted" part="empty">${msg('No mail waits for you.', {id: 'desk.held.empty'})}</p>`;
    }
    return html`<p class="muted">
        ${msg('Nothing proves who sent these. Let in what you expect: it becomes a ticket marked as not verified.', {id: 'desk.held.intro'})}
      </p>
      <ul class="mails" role="list">
        ${repeat(
          mails,
          ({id}) => id,
          (mail) => html`<li>${this.#row(mail)}</li>`,
        )}
      </ul>`;
  }

  #row(mail: HeldMail): TemplateResult {
    const {msg, language} = this;
    const subject = mail.subject || msg('No subject', {id: 'desk.held.no-subject'});
    return html`<article class="mail" part="mail" data-mail=${mail.id} aria-labelledby="mail-${mail.id}">
      <div class="what">
        <h3 id="mail-${mail.id}">${subject}</h3>
        <p class="from">${mail.from || msg('no sender', {id: 'desk.held.no-sender'})}</p>
        <p class="why">${icon('warning')}${reasonText(mail.reason, msg)}</p>
        <p class="muted"><time datetime=${mail.at}>${shortTime(mail.at, language)}</time></p>
      </div>
      ${this.asked === mail.id ? this.#question(mail) : this.#choices(mail, subject)}
    </article>`;
  }

  #choices(mail: HeldMail, subject: string): TemplateResult {
    const {msg} = this;
    return html`<div class="choices">
      <button class="button" part="release" type="button" @click=${() => void this.#settle(mail, 'release')}>
        ${msg('Make a ticket of it', {id: 'desk.held.release'})}<span class="visually-hidden">: ${subject}</span>
      </button>
      <button class="quiet drop" part="drop" type="button" @click=${() => void this.#ask(mail)}>
        ${msg('Throw away', {id: 'desk.held.drop'})}<span class="visually-hidden">: ${subject}</span>
      </button>
    </div>`;
  }

  #question(mail: HeldMail): TemplateResult {
    const {msg} = this;
    return html`<div
      class="choices question"
      role="group"
      aria-label=${msg('Throw it away for good?', {id: 'desk.held.question'})}
    >
      <p>${msg('Throw it away for good?', {id: 'desk.held.question'})}</p>
      <button class="button" type="button" @click=${() => void this.#settle(mail, 'drop')}>
        ${msg('Yes, throw away', {id: 'desk.held.yes'})}
      </button>
      <button class="quiet" type="button" @click=${() => void this.#keep(mail)}>
        ${msg('Keep it', {id: 'desk.held.keep'})}
      </button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'held-mails': HeldMails;
  }
}
