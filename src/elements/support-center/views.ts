/** What a tab shows: the other elements, by their tags only, each with what the centre knows. Pure templates. */
import {html, nothing, type TemplateResult} from 'lit';
import type {TicketAdapter} from '../../core/adapter.ts';
import type {Desk} from '../../core/ticket.ts';
import {icon} from '../parts/icons.ts';
import type {Prefill} from '../parts/prefill.ts';
import type {TicketFilterEvent} from '../ticket-list/events.ts';
import type {TicketLoadedEvent, TicketNewMatterEvent} from '../ticket-thread/events.ts';
import type {Route, View} from './route.ts';
import {link, type TabsContext} from './tabs.ts';

/** Which element shows a view. */
export const TAGS = {
  list: 'ticket-list',
  thread: 'ticket-thread',
  new: 'support-ticket-form',
  contacts: 'account-contacts',
} as const satisfies Record<View, string>;

export interface CenterFace extends TabsContext {
  readonly desk: Desk | undefined;
  readonly policy: object | undefined;
  /** Fingerprint of the keys for access data, as the page expects it. */
  readonly pinned: string | undefined;
  /** What the list was filtered by last: the way back leads there. */
  readonly filters: string;
  readonly prefill: Prefill | undefined;
  /** From a reply; it fills the form. */
  readonly matter: TicketNewMatterEvent | undefined;
  readonly onOpen: (event: Event & {readonly ticketId?: string}) => void;
  readonly onFilter: (event: TicketFilterEvent) => void;
  readonly onNewMatter: (event: TicketNewMatterEvent) => void;
  readonly onLoaded: (event: TicketLoadedEvent) => void;
}

export function viewTemplate(route: Route, adapter: TicketAdapter, face: CenterFace): TemplateResult {
  switch (route.view) {
    case 'list':
      return listView(route.filters ?? '', adapter, face);
    case 'thread':
      return threadView(route.ticketId, adapter, face);
    case 'new':
      return formView(adapter, face);
    case 'contacts':
      return html`<account-contacts data-view .adapter=${adapter} .policy=${face.policy}></account-contacts>`;
  }
}

function listView(filters: string, adapter: TicketAdapter, face: CenterFace): TemplateResult {
  const {msg, policy, hashPrefix, may, onOpen, onFilter} = face;
  return html`<ticket-list
      data-view
      .adapter=${adapter}
      .policy=${policy}
      .filters=${filters}
      href-template="${hashPrefix}/tickets/{id}"
      @ticket-open=${onOpen}
      @ticket-filter=${onFilter}
    >
      ${
        may.create
          ? html`<p slot="empty">
              ${link({view: 'new'}, msg('Submit a ticket', {id: 'center.new'}), face, false, 'button primary')}
            </p>`
          : nothing
      }
    </ticket-list>
    ${
      may.seeReport
        ? html`<ticket-report class="report" .adapter=${adapter} .policy=${policy}></ticket-report>`
        : nothing
    }`;
}

function threadView(ticketId: string, adapter: TicketAdapter, face: CenterFace): TemplateResult {
  const {msg, policy, pinned, hashPrefix, filters, onNewMatter, onLoaded} = face;
  return html`<p class="back">
      ${link(
        {view: 'list', ...(filters && {filters})},
        html`${icon('back')}${msg('All tickets', {id: 'center.back'})}`,
        face,
        false,
        'quiet',
      )}
    </p>
    <ticket-thread
      data-view
      .adapter=${adapter}
      .policy=${policy}
      .accessFingerprint=${pinned}
      ticket-id=${ticketId}
      href-template="${hashPrefix}/tickets/{id}"
      @ticket-new-matter=${onNewMatter}
      @ticket-loaded=${onLoaded}
    ></ticket-thread>`;
}

function formView(adapter: TicketAdapter, face: CenterFace): TemplateResult {
  const {policy, pinned, hashPrefix, may, prefill, matter, onOpen} = face;
  return html`<div class="form">
    <support-ticket-form
      data-view
      id="form"
      .adapter=${adapter}
      .policy=${policy}
      .subject=${matter?.draft.subject ?? prefill?.subject ?? ''}
      .body=${matter?.draft.body ?? prefill?.body ?? ''}
      .related=${matter?.ticketId}
      .problemType=${prefill?.problemType}
      .service=${prefill?.service}
      .facts=${prefill?.facts}
      .accessFingerprint=${pinned}
      href-template=${may.read ? `${hashPrefix}/tickets/{id}` : nothing}
      @ticket-open=${onOpen}
      >${guide(adapter, face)}<slot name="privacy" slot="privacy"></slot
    ></support-ticket-form>
  </div>`;
}

/** The procedure, folded, but there from the start: it hears what the form judges. */
function guide(
  adapter: TicketAdapter,
  {msg, desk, policy, hashPrefix, may}: CenterFace,
): TemplateResult | typeof nothing {
  // The desk brings the procedure.
  if (!desk || !customElements.get('ticket-guidelines')) return nothing;
  return html`<details class="guide" part="guide" slot="intro">
    <summary>${msg('How to write your ticket', {id: 'center.guide'})}</summary>
    <ticket-guidelines
      for="form"
      .adapter=${adapter}
      .policy=${policy}
      contacts-href=${may.manageContacts ? `${hashPrefix}/contacts` : nothing}
    ></ticket-guidelines>
  </details>`;
}
