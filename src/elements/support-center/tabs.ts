/** The row of tabs, and real links to views, which a host's router may take over. Pure templates. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Msg} from '../../i18n/msg.ts';
import {pathOf, type Route, type View} from './route.ts';

export interface TabsContext {
  readonly msg: Msg;
  readonly hashPrefix: string;
  /** What the viewer may do at this desk. */
  readonly may: {
    readonly read: boolean;
    readonly create: boolean;
    readonly manageContacts: boolean;
    readonly seeReport: boolean;
  };
  readonly onLink: (event: MouseEvent) => void;
}

type Current = 'page' | 'true' | false;

/** @param view the one that is shown */
export function tabs(view: View, context: TabsContext): TemplateResult {
  const {msg, may} = context;
  const tab = (route: Route, words: string, current: Current, classes = ''): TemplateResult =>
    html`<li class=${classes}>${link(route, words, context, current)}</li>`;
  return html`<nav part="tabs" aria-label=${msg('Support', {id: 'center.nav'})}>
    <ul>
      ${may.create ? tab({view: 'new'}, msg('Submit a ticket', {id: 'center.new'}), view === 'new' && 'page') : nothing}
      ${
        may.read
          ? tab(
              {view: 'list'},
              msg('Tickets', {id: 'panel.list.heading'}),
              view === 'list' ? 'page' : view === 'thread' && 'true',
            )
          : nothing
      }
      ${
        may.manageContacts
          ? tab(
              {view: 'contacts'},
              msg('Contacts', {id: 'center.contacts'}),
              view === 'contacts' && 'page',
              'quiet-tab',
            )
          : nothing
      }
    </ul>
  </nav>`;
}

export function link(
  route: Route,
  words: unknown,
  {hashPrefix, onLink}: TabsContext,
  current: Current = false,
  classes = '',
): TemplateResult {
  const path = pathOf(route);
  return html`<a
    class=${classes}
    href="${hashPrefix}/${path}"
    data-route=${path}
    aria-current=${current || nothing}
    @click=${onLink}
    >${words}</a
  >`;
}
