/** The entries of a thread in groups, and the button above them for older ones. */
import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Msg} from '../../i18n/msg.ts';
import {failure} from '../parts/panel-states.ts';
import {type EntryContext, entryTemplate} from './entry.ts';
import {linksReady, loadLinks, mayHoldLink} from './links.ts';
import type {Group, ThreadStore} from './thread-store.ts';

/** From this many groups on, those off the screen are not laid out; the entries stay in the document all the same. */
const DEFER_FROM = 5;
/** A thread that was never cut short needs no word about its beginning. */
const LONG = 200;

/**
 * The log says nothing by itself (`aria-live=off`): what arrives is told once, by the announcer, in fewer words than the
 * whole message with its buttons.
 * @param changed called when links can be drawn
 */
export function logTemplate({groups, live}: ThreadStore, context: EntryContext, changed: () => void): TemplateResult {
  const deferred = groups.length >= DEFER_FROM;
  if (!linksReady() && groups.some(holdsLink)) void loadLinks().then(changed);
  const {msg, language, viewer, policy, downloads, firstUnread} = context;
  return html`<section
    class="log"
    part="log"
    role=${live ? 'log' : nothing}
    aria-live=${live ? 'off' : nothing}
    aria-label=${msg('Messages', {id: 'panel.thread.messages'})}
  >
    ${repeat(
      groups,
      ({key}) => key,
      (group) =>
        guard(
          [group, deferred, linksReady(), msg, language, viewer, policy, downloads, firstUnread],
          () =>
            html`<div class="group ${deferred ? 'deferred' : ''}">
              ${repeat(
                group.entries,
                ({id}) => id,
                (entry) => entryTemplate(entry, context),
              )}
            </div>`,
        ),
    )}
  </section>`;
}

function holdsLink({entries}: Group): boolean {
  return entries.some((entry) => entry.kind === 'message' && mayHoldLink(entry.text));
}

export function olderTemplate(
  {older, olderError, count}: ThreadStore,
  msg: Msg,
  load: () => Promise<void>,
): TemplateResult | typeof nothing {
  if (older === 'none') {
    return count > LONG
      ? html`<p class="start muted older" tabindex="-1">
          ${msg('Beginning of the conversation', {id: 'panel.thread.beginning'})}
        </p>`
      : nothing;
  }
  return html`<div class="older">
    ${olderError ? failure(olderError, msg) : nothing}
    <button
      class="button"
      part="older"
      type="button"
      aria-disabled=${older === 'loading' ? 'true' : 'false'}
      @click=${load}
    >
      ${
        older === 'loading'
          ? msg('Loading…', {id: 'panel.loading'})
          : msg('Load earlier messages', {id: 'panel.thread.older'})
      }
    </button>
  </div>`;
}
