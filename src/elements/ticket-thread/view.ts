/**
 * The inside of a thread: what the ticket is, its entries, the reply box. Loaded while the first answer is on its way, so
 * that the element itself is small. Draws what the store knows and asks the element for what a person does.
 */
import {html, type LitElement, nothing, type TemplateResult} from 'lit';
import type {TicketAdapter} from '../../core/adapter.ts';
import type {Language} from '../../core/language.ts';
import type {ThreadEntry} from '../../core/thread.ts';
import type {Desk, Ticket} from '../../core/ticket.ts';
import {type Msg, str} from '../../i18n/msg.ts';
import {icon} from '../parts/icons.ts';
import {urgentHelp} from '../parts/notices.ts';
import {fileLimits, policyOrDefault, urgentHelpOf} from '../parts/policy-words.ts';
import {sealTo} from '../parts/seal-to.ts';
import {skeleton} from '../parts/panel-states.ts';
import {statusStyles} from '../parts/ticket-status.ts';
import {trustStyles} from '../parts/trust.ts';
import {whenStyles} from '../parts/when.ts';
import {ThreadActions, type ThreadRequests} from './actions.ts';
import {Composer} from './composer.ts';
import {details} from './details.ts';
import {Downloads} from './downloads.ts';
import type {EntryContext} from './entry.ts';
import {Sheets} from './sheets.ts';
import {TakeAway} from './take-away.ts';
import {logTemplate, olderTemplate} from './log.ts';
import {Reading} from './reading.ts';
import {StatusAction} from './status-action.ts';
import {adoptLater} from '../internal/adopt-styles.ts';
import {filePickerStyles} from '../parts/file-picker-styles.ts';
import {messageStyles} from './message-styles.ts';
import {printStyles} from './print-styles.ts';
import {threadStyles} from './styles.ts';
import type {ThreadStore} from './thread-store.ts';

/** What is known at the time of drawing. */
export interface ViewContext {
  readonly msg: Msg;
  readonly language: Language;
  readonly adapter: TicketAdapter;
  readonly desk: Desk | undefined;
  readonly policy: object | undefined;
  /** Fingerprint of the keys for access data, as the page expects it. */
  readonly pinned: string | undefined;
  /** Address of a thread, `{id}` stands for the ticket's id. */
  readonly hrefTemplate: string | undefined;
}

export class ThreadView {
  readonly #host: LitElement;
  readonly #store: ThreadStore;
  readonly #actions: ThreadActions;
  readonly #say: (text: string) => void;
  readonly #reading: Reading;
  readonly #composer: Composer;
  readonly #statusAction: StatusAction;
  readonly #downloads: Downloads;
  #context: ViewContext;
  readonly #sheets: Sheets;
  readonly #takeAway: TakeAway;
  /** `null` until it was looked for: what comes later is not older than the opening. */
  #firstUnread: string | undefined | null = null;

  constructor(
    host: LitElement,
    {
      store,
      requests,
      say,
      context,
    }: {store: ThreadStore; requests: ThreadRequests; say: (text: string) => void; context: ViewContext},
  ) {
    this.#host = host;
    this.#store = store;
    this.#say = say;
    this.#context = context;
    this.#actions = new ThreadActions(host, {store, requests, say, context: () => this.#context});
    this.#reading = new Reading(host, say, () => this.#context.msg);
    this.#composer = new Composer(
      host,
      {
        send: (draft, key) => requests.reply(draft, key),
        sent: () => say(this.#context.msg('Reply sent.', {id: 'panel.reply.sent'})),
      },
      {
        say,
        policy: () => policyOrDefault(this.#context.policy, () => host.requestUpdate()),
        language: () => this.#context.language,
        matter: () => this.#actions.matter(),
        sealTo: () =>
          this.#isCustomer
            ? sealTo(this.#context.policy, this.#context.adapter?.capabilities.accessData, this.#context.pinned)
            : undefined,
        mayOpen: () => this.#isCustomer && this.#context.adapter.capabilities.create,
        openNew: (draft) => this.#actions.openNew(draft),
      },
    );
    this.#statusAction = new StatusAction(host, (status) => this.#actions.setStatus(status));
    this.#downloads = new Downloads(host);
    this.#sheets = new Sheets(host, {
      assign: (to) => this.#actions.assign(to),
      tellFacts: (facts) => this.#actions.tellFacts(facts),
      openAccessData: (id) => this.#actions.openAccessData(id),
      draft: (text) => this.#composer.insert(text),
      say,
    });
    this.#takeAway = new TakeAway(host, {drawAll: () => this.#drawAll(), say});
    adoptLater(host, [
      statusStyles,
      trustStyles,
      whenStyles,
      filePickerStyles,
      threadStyles,
      messageStyles,
      printStyles,
    ]);
  }

  get #isCustomer(): boolean {
    const {desk} = this.#context;
    return desk !== undefined && desk.viewer.role !== 'agent';
  }

  arrived(entries: readonly ThreadEntry[]): void {
    this.#reading.arrived(entries, this.#context.desk?.viewer.id);
  }

  prepended(): void {
    this.#reading.prepended();
  }

  /** Another ticket is shown, or none. */
  forget(): void {
    this.#reading.forget();
    this.#statusAction.reset();
    this.#takeAway.reset();
    this.#firstUnread = null;
  }

  /** To be called when what was rendered is in the document. */
  drawn(): void {
    const {ticket, lastEntry} = this.#store;
    const {adapter, desk} = this.#context;
    this.#reading.drawn(ticket && desk && {adapter, viewerId: desk.viewer.id, ticket, lastEntry});
  }

  render(ticket: Ticket, context: ViewContext): TemplateResult {
    this.#context = context;
    const {msg, language, adapter, desk} = context;
    if (desk && this.#firstUnread === null) this.#firstUnread = this.#store.firstUnread(desk.viewer.id);
    const changed = (): void => this.#host.requestUpdate();
    const policy = desk ? policyOrDefault(context.policy, changed) : context.policy;
    const entryContext: EntryContext = {
      msg,
      language,
      viewer: desk?.viewer,
      policy,
      downloads: this.#downloads.states,
      download: (attachment) => void this.#downloads.start(adapter, attachment),
      firstUnread: this.#firstUnread ?? undefined,
    };
    const sheets = desk && this.#sheets.of(ticket, adapter, {msg, language, desk, policy});
    if (desk && !sheets) return skeleton('', 3);
    return html`<div class="side">
        ${details(ticket, entryContext, context.hrefTemplate)} ${sheets?.side} ${this.#urgent(ticket, policy)}
      </div>
      <div class="conversation">
        ${olderTemplate(this.#store, msg, this.#loadOlder)} ${logTemplate(this.#store, entryContext, changed)}
        <div class="end"></div>
        ${this.#belowTemplate()} ${sheets?.end} ${this.#footTemplate(ticket, policy)}
        ${this.#takeAway.render(ticket, adapter, entryContext)}
      </div>`;
  }

  /** A server that is down does not wait for an answer in writing. */
  #urgent({status, problemType}: Ticket, policy: object | undefined): TemplateResult | typeof nothing {
    const {msg, language, desk} = this.#context;
    const over = status === 'resolved' || status === 'closed';
    if (over || problemType !== 'server' || !desk || desk.viewer.role === 'agent') return nothing;
    return urgentHelp(urgentHelpOf(policy), language, msg);
  }

  #belowTemplate(): TemplateResult | typeof nothing {
    const {below} = this.#reading;
    if (!below) return nothing;
    const {msg} = this.#context;
    return html`<div class="below">
      <button class="button primary" part="below" type="button" @click=${() => this.#reading.showBelow()}>
        ${icon('chevron')}<span class="count" aria-hidden="true">${below.count}</span>
        <span class="words"
          >${
            below.count === 1
              ? msg('1 new message', {id: 'panel.thread.below-one'})
              : msg(str`${below.count} new messages`, {id: 'panel.thread.arrived-many'})
          }</span
        >
      </button>
    </div>`;
  }

  #footTemplate(ticket: Ticket, policy: object | undefined): TemplateResult {
    const {msg, language, adapter, desk} = this.#context;
    const limits = fileLimits(policy);
    const {capabilities} = adapter;
    const actions = capabilities.status ? this.#statusAction.button(ticket, desk?.viewer.role, msg) : nothing;
    return html`<div class="foot">
      ${
        capabilities.reply
          ? this.#composer.render(ticket, {msg, language, adapter, limits}, actions)
          : html`<p class="muted">
                ${msg('This conversation can only be read here. Reply by e-mail.', {id: 'panel.reply.unavailable'})}
              </p>
              <div class="actions">${actions}</div>`
      }
      ${this.#statusAction.error(msg)}
    </div>`;
  }

  readonly #loadOlder = async (): Promise<void> => {
    const count = await this.#store.loadOlder();
    await this.#host.updateComplete;
    if (count === undefined) return;
    const {msg} = this.#context;
    this.#say(
      count === 1
        ? msg('1 earlier message loaded', {id: 'panel.thread.older-loaded-one'})
        : msg(str`${count} earlier messages loaded`, {id: 'panel.thread.older-loaded'}),
    );
    // The button is gone with the last page; its reader goes on from where it was.
    if (this.#store.older === 'none' && !this.#host.shadowRoot?.activeElement)
      this.#host.renderRoot.querySelector<HTMLElement>('.start')?.focus({preventScroll: true});
  };

  async #drawAll(): Promise<boolean> {
    while (this.#store.older === 'some') if ((await this.#store.loadOlder()) === undefined) return false;
    await this.#host.updateComplete;
    return this.#store.older === 'none';
  }
}
