/** What is told of a draft: that it came back, that there is another one, that it is kept, that it cannot be. Pure templates. */
import {html, nothing, type TemplateResult} from 'lit';
import type {DraftContent, KeptDraft} from '../../client/drafts.ts';
import type {Language} from '../../core/language.ts';
import {type Msg, str} from '../../i18n/msg.ts';
import {shortTime} from '../parts/dates.ts';
import {type IconName, icon} from '../parts/icons.ts';

export type DraftNote =
  /** It is in the fields again. */
  | {readonly kind: 'restored'; readonly draft: KeptDraft}
  /** The fields hold something else. */
  | {readonly kind: 'other'; readonly draft: KeptDraft}
  | {readonly kind: 'deleted'; readonly content: DraftContent}
  /** Somebody else is signed in now. */
  | {readonly kind: 'stranger'; readonly name: string};

export interface DraftNoteContext {
  readonly msg: Msg;
  readonly language: Language;
  remove(): void;
  bringBack(): void;
  removeOther(): void;
  undo(): void;
}

/** What the note says, also to those who only hear it. */
export function noteText(note: DraftNote, msg: Msg, language: Language): string {
  switch (note.kind) {
    case 'restored': {
      const {files, masked} = note.draft.content;
      const when = whenOf(note.draft, language);
      return [
        msg(str`Your draft is here again (${when}).`, {id: 'assist.draft.restored'}),
        files.length > 0 &&
          msg(str`Files are not kept; attach again: ${files.join(', ')}.`, {id: 'assist.draft.files'}),
        masked && msg('What looks like a password is not kept.', {id: 'assist.draft.masked'}),
      ]
        .filter(Boolean)
        .join(' ');
    }
    case 'other': {
      const {subject, body} = note.draft.content;
      const when = whenOf(note.draft, language);
      return msg(str`You have another draft (${when}): “${shorten(subject || body)}”.`, {id: 'assist.draft.other'});
    }
    case 'deleted':
      return msg('Draft deleted.', {id: 'assist.draft.deleted'});
    case 'stranger':
      return msg(
        str`You are now signed in as ${note.name}. What was written before was not sent and is gone from here.`,
        {
          id: 'assist.draft.stranger',
        },
      );
  }
}

const whenOf = ({at}: KeptDraft, language: Language): string => shortTime(new Date(at).toISOString(), language);

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line;
}

/** Above the fields. */
export function noteTemplate(note: DraftNote, context: DraftNoteContext): TemplateResult {
  const {msg, language} = context;
  const tone = note.kind === 'stranger' ? 'warning' : 'advice';
  const sign: IconName = note.kind === 'stranger' ? 'person' : 'clock';
  return html`<div class="callout ${tone} draft" part="draft" data-draft=${note.kind} tabindex="-1">
    ${icon(sign)}
    <div class="stack">
      <p>${noteText(note, msg, language)}</p>
      ${actions(note, context)}
    </div>
  </div>`;
}

function actions(note: DraftNote, context: DraftNoteContext): TemplateResult | typeof nothing {
  const {msg, remove, bringBack, removeOther, undo} = context;
  const deletes = msg('Delete draft', {id: 'assist.draft.delete'});
  switch (note.kind) {
    case 'restored':
      return html`<p><button class="quiet" type="button" @click=${remove}>${deletes}</button></p>`;
    case 'other':
      return html`<p class="chip-actions">
        <button class="button" type="button" @click=${bringBack}>
          ${msg('Bring it back', {id: 'assist.draft.bring-back'})}
        </button>
        <button class="quiet" type="button" @click=${removeOther}>${deletes}</button>
      </p>`;
    case 'deleted':
      return html`<p>
        <button class="quiet" type="button" @click=${undo}>${msg('Undo', {id: 'assist.draft.undo'})}</button>
      </p>`;
    case 'stranger':
      return nothing;
  }
}

/** Under the button: what is written here is kept, and how to be rid of it. */
export function keptLine(msg: Msg, remove: () => void): TemplateResult {
  return html`<p class="kept" part="draft-kept">
    <span>${msg('Draft kept in this browser.', {id: 'assist.draft.kept'})}</span>
    <button class="quiet" type="button" @click=${remove}>${msg('Delete draft', {id: 'assist.draft.delete'})}</button>
  </p>`;
}

export function notKeptText(msg: Msg): string {
  return msg('This browser cannot keep a draft: leave the page open until it is sent. Your text is still here.', {
    id: 'assist.draft.not-kept',
  });
}

/** Under the button, where the browser keeps nothing. */
export function notKept(msg: Msg): TemplateResult {
  return html`<div class="callout warning not-kept" part="draft-kept">
    ${icon('warning')}
    <p>${notKeptText(msg)}</p>
  </div>`;
}
