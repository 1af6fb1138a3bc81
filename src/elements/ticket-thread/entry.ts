/** One entry of a thread as people see it: a message with author, time and files, or a quiet line of what happened. */
import {html, nothing, type TemplateResult} from 'lit';
import {TicketError} from '../../core/errors.ts';
import type {Language} from '../../core/language.ts';
import type {Message, ThreadEntry, ThreadEvent} from '../../core/thread.ts';
import type {Attachment, Author, Viewer} from '../../core/ticket.ts';
import {type Msg, str} from '../../i18n/msg.ts';
import {errorText} from '../internal/error-text.ts';
import {byteSize} from '../parts/dates.ts';
import {icon} from '../parts/icons.ts';
import {lockIcon} from '../parts/lock-icon.ts';
import {trustMark} from '../parts/trust.ts';
import {teamLabel} from '../parts/policy-words.ts';
import {statusText} from '../parts/ticket-status.ts';
import {when} from '../parts/when.ts';
import type {DownloadState} from './downloads.ts';
import {linkParts} from './links.ts';
import {type Piece, splitQuotes} from './quotes.ts';

/** What an entry needs to know besides itself. */
export interface EntryContext {
  readonly msg: Msg;
  readonly language: Language;
  readonly viewer: Viewer | undefined;
  readonly policy: object | undefined;
  /** State of downloads by attachment id. */
  readonly downloads: ReadonlyMap<string, DownloadState>;
  readonly download: (attachment: Attachment) => void;
  /** Id of the first message that was unread when the thread was opened. */
  readonly firstUnread: string | undefined;
}

export function entryTemplate(entry: ThreadEntry, context: EntryContext): TemplateResult {
  if (entry.kind === 'event') return eventTemplate(entry, context);
  if (entry.id !== context.firstUnread) return messageTemplate(entry, context);
  return html`<p class="unread" part="unread">${context.msg('New', {id: 'panel.thread.unread'})}</p>
    ${messageTemplate(entry, context)}`;
}

function messageTemplate(message: Message, context: EntryContext): TemplateResult {
  const {author, attachments} = message;
  const {msg, language, viewer} = context;
  const side = author.role === 'agent' ? 'support' : author.role === 'system' ? 'system' : 'customer';
  return html`<article class="message" part="message message-${side}" data-side=${side} data-entry=${message.id}>
    <span class="avatar" aria-hidden="true">${initials(author.name)}</span>
    <header>
      <h3 part="author">${author.name}</h3>
      ${author.id === viewer?.id ? html`<span class="muted">(${msg('you', {id: 'panel.thread.you'})})</span>` : nothing}
      <span class="role">${roleText(author, msg)}</span>
      ${
        message.channel === 'email'
          ? html`<span class="channel">${icon('mail')}${msg('by e-mail', {id: 'panel.thread.by-email'})}</span>`
          : nothing
      }
      ${trustMark(message.trust, msg)} ${when(message.at, language)}
    </header>
    <div class="text" part="text">${piecesOf(message).map((piece) => pieceTemplate(piece, msg))}</div>
    ${
      attachments.length > 0
        ? html`<ul class="files" aria-label=${msg('Attachments', {id: 'panel.thread.attachments'})}>
            ${attachments.map((attachment) => html`<li>${attachmentTemplate(attachment, context)}</li>`)}
          </ul>`
        : nothing
    }
    ${
      message.delivery === 'failed'
        ? html`<p class="undelivered" part="undelivered">
            ${icon('warning')}${msg('This message could not be delivered by e-mail.', {id: 'panel.thread.undelivered'})}
          </p>`
        : nothing
    }
  </article>`;
}

/** What a mail quoted and its signature come folded, after what was written. */
function piecesOf({text, quoted}: Message): readonly Piece[] {
  return quoted === undefined ? splitQuotes(text) : [...splitQuotes(text), {kind: 'quote', text: quoted}];
}

function pieceTemplate({kind, text}: Piece, msg: Msg): TemplateResult {
  const trimmed = text.replace(/^\n+|\s+$/g, '');
  if (trimmed === '') return html``;
  // White space counts inside: the templates stand on one line.
  const body = html`${linkParts(trimmed).map((part) => (part.href === undefined ? part.text : linkTemplate(part)))}`;
  if (kind === 'own') return html`<div class="own">${body}</div>`;
  return html`<details class="quote" part="quote">
    <summary>${icon('chevron')}${msg('Quoted text', {id: 'panel.thread.quoted'})}</summary>
    <div class="own">${body}</div>
  </details>`;
}

/** The host stands out in the address; where it is not in the written text, it is added. */
function linkTemplate({text, href = '', host = ''}: ReturnType<typeof linkParts>[number]): TemplateResult {
  const at = host === '' ? -1 : text.toLowerCase().indexOf(host);
  const words =
    host === ''
      ? text
      : at < 0
        ? html`${text} <span class="host">(${host})</span>`
        : html`${text.slice(0, at)}<span class="host">${text.slice(at, at + host.length)}</span>${text.slice(
              at + host.length,
            )}`;
  return html`<a href=${href} target="_blank" rel="noopener noreferrer ugc">${words}</a>`;
}

function attachmentTemplate(
  attachment: Attachment,
  {msg, language, downloads, download}: EntryContext,
): TemplateResult {
  const state = downloads.get(attachment.id);
  const loading = state === 'loading';
  return html`<button
      class="file"
      part="attachment"
      type="button"
      aria-disabled=${loading ? 'true' : 'false'}
      @click=${() => download(attachment)}
    >
      ${icon('attachment')}
      <span class="file-name">${attachment.name}</span>
      <span class="muted">
        ${
          loading
            ? msg('Downloading…', {id: 'panel.thread.downloading'})
            : `${fileKind(attachment)} · ${byteSize(attachment.size, language)}`
        }
      </span>
    </button>
    ${
      TicketError.is(state)
        ? html`<p class="error-message" role="alert">${icon('error')}${errorText(state, msg, false)}</p>`
        : nothing
    }`;
}

/** `PNG`, `PDF`: the ending, else what the media type says. */
function fileKind({name, type}: Attachment): string {
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1];
  return (ending ?? type.split('/').at(-1) ?? '').toUpperCase();
}

function eventTemplate(entry: ThreadEvent, context: EntryContext): TemplateResult {
  return html`<div class="event" part="event" data-entry=${entry.id}>
    ${entry.event.type.startsWith('access-data') ? lockIcon() : icon(entry.event.type === 'assigned' ? 'person' : 'edit')}
    <p>${eventText(entry, context)}</p>
    ${when(entry.at, context.language)}
  </div>`;
}

/** What happened, as one phrase. */
export function eventText(
  {author, event}: ThreadEvent,
  {msg, language, viewer, policy}: Pick<EntryContext, 'msg' | 'language' | 'viewer' | 'policy'>,
): string {
  if (event.type === 'assigned') {
    const team = teamLabel(policy, event.team, language);
    return event.assignee
      ? msg(str`Assigned to ${event.assignee.name} (${team})`, {id: 'panel.event.assigned-agent'})
      : msg(str`Assigned to the team ${team}`, {id: 'panel.event.assigned-team'});
  }
  if (event.type === 'facts-told') {
    return event.facts.every(({was}) => was === undefined)
      ? msg(str`${author.name} completed the ticket’s data`, {id: 'panel.event.facts-added'})
      : msg(str`${author.name} corrected the ticket’s data`, {id: 'panel.event.facts-corrected'});
  }
  if (event.type === 'access-data-added')
    return msg(str`${author.name} sent sealed access data`, {id: 'panel.event.access-added'});
  if (event.type === 'access-data-opened')
    return msg(str`${author.name} took the access data`, {id: 'panel.event.access-opened'});
  if (event.type === 'related') return `${relatedText(msg)} ${event.ticket.number}`;
  const {from, to} = event;
  if (author.role !== 'system') {
    if (to === 'closed') return msg(str`${author.name} closed the ticket`, {id: 'panel.event.closed'});
    if (to === 'resolved') return msg(str`${author.name} marked the ticket as resolved`, {id: 'panel.event.resolved'});
    if (from === 'closed' || from === 'resolved')
      return msg(str`${author.name} reopened the ticket`, {id: 'panel.event.reopened'});
  }
  return msg(str`Status: ${statusText(to, viewer?.role, msg)}`, {id: 'panel.event.status'});
}

/** What stands before the number of another ticket. */
export function relatedText(msg: Msg): string {
  return msg('Written together with', {id: 'panel.event.related'});
}

/** The part that somebody plays. */
export function roleText({role}: Author, msg: Msg): string {
  switch (role) {
    case 'holder':
      return msg('Account holder', {id: 'panel.role.holder'});
    case 'technical':
      return msg('Technical contact', {id: 'panel.role.technical'});
    case 'agent':
      return msg('Support', {id: 'panel.role.agent'});
    case 'system':
      return msg('Automatic', {id: 'panel.role.system'});
  }
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => /\p{L}/u.exec(word ?? '')?.[0] ?? '')
    .join('')
    .toUpperCase();
}
