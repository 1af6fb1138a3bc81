/**
 * Keeps what is written while it is written, brings it back, and sees to it that nobody is shown or sends what another person
 * wrote. Comes with the assistant; where it is kept is `client/drafts`' affair.
 */
import {nothing, type ReactiveController, type TemplateResult} from 'lit';
import type {DraftContent, DraftOwner, Drafts, KeptDraft} from '../../client/drafts.ts';
import type {Desk} from '../../core/ticket.ts';
import {focusAfter} from '../internal/focus-after.ts';
import type {Assistant} from './assistant.ts';
import type {AssistantHost} from './assistant-host.ts';
import {type DraftNote, keptLine, notKept, notKeptText, noteTemplate, noteText} from './draft-note.ts';
import {goTo} from './go-to.ts';

/** Milliseconds from the first key that is not kept yet. */
const PAUSE = 400;
/** Characters for which a millisecond more is waited. */
const CHARACTERS = 20;

export class DraftKeeping implements ReactiveController {
  readonly #host: AssistantHost;
  readonly #assistant: Assistant;
  /** Whose text stands in the form. */
  #owner: DraftOwner | undefined;
  #drafts: Drafts | undefined;
  /** As it was kept last. */
  #kept = '';
  #touched = false;
  #failed = false;
  #note: DraftNote | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: AssistantHost, assistant: Assistant) {
    this.#host = host;
    this.#assistant = assistant;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onVisibility);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onVisibility);
    void this.#save().then(() => this.#drafts?.close());
  }

  /** To be called after each render: the viewer may be known now, or be another. */
  drawn(): void {
    const {desk, adapter} = this.#host.face;
    if (desk) this.#meet(ownerOf(desk, adapter?.place), desk);
    if (this.#touched) this.#saveSoon();
  }

  /** To be called at every input. */
  input(): void {
    this.#touched = true;
    this.#saveSoon();
  }

  /** What the browser may keep of a host's form, as it does of any. */
  get state(): string {
    const {draft, choices} = this.#host.face;
    const {subject, body} = draft();
    const facts = Object.fromEntries(this.#assistant.advice.corrections);
    return JSON.stringify({subject, body, ...choices, facts, files: [], masked: false} satisfies DraftContent);
  }

  /** Brings a state back, unless the person wrote something meanwhile. */
  restore(state: string): void {
    if (this.#isEmpty) this.#write(JSON.parse(state) as DraftContent);
  }

  /** It was sent, or the form was emptied. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#touched = false;
    this.#kept = '';
    this.#note = undefined;
    this.#drafts?.forget().catch(() => this.#fail());
  }

  /**
   * Asks the desk who is signed in now, since a session may have ended and another begun. Where it is somebody else, the form
   * is emptied and says so.
   * @returns whether what is written may be sent; a desk that does not answer will say so itself
   */
  async isTheirs(): Promise<boolean> {
    const {adapter, loadDesk} = this.#host.face;
    const owner = this.#owner;
    if (!owner || !adapter) return true;
    const desk = await adapter.getDesk().catch(() => undefined);
    if (!desk || isSame(ownerOf(desk, adapter.place), owner)) return true;
    await loadDesk(true);
    focusAfter(this.#host, '.draft');
    return false;
  }

  /** Above the fields. */
  note(): TemplateResult | typeof nothing {
    if (!this.#note) return nothing;
    return noteTemplate(this.#note, {
      msg: this.#assistant.msg,
      language: this.#host.face.language,
      remove: () => this.#remove(),
      bringBack: () => void this.#bringBack().catch(() => this.#fail()),
      removeOther: () => this.#removeOther(),
      undo: () => this.#undo(),
    });
  }

  /** Under the button. */
  line(): TemplateResult | typeof nothing {
    const {msg} = this.#assistant;
    if (this.#failed) return notKept(msg);
    // The note says it, and has the button.
    if (!this.#kept || this.#note?.kind === 'restored') return nothing;
    return keptLine(msg, () => this.#remove());
  }

  /** Whether nothing was written or told. */
  get #isEmpty(): boolean {
    const {subject, body} = this.#host.face.draft();
    return subject.trim() === '' && body.trim() === '' && this.#assistant.advice.corrections.size === 0;
  }

  #meet(owner: DraftOwner, desk: Desk): void {
    const before = this.#owner;
    if (before && isSame(before, owner)) return;
    this.#owner = owner;
    if (before) this.#end(desk);
    if (this.#host.face.keepsDrafts) void this.#begin(owner).catch(() => this.#fail());
  }

  /** Somebody else is signed in. What was kept is ended by the first look of the new one. */
  #end({viewer}: Desk): void {
    const wasEmpty = this.#isEmpty;
    void this.#drafts?.close();
    this.#drafts = undefined;
    this.#host.face.clear();
    if (wasEmpty) return;
    this.#tell({kind: 'stranger', name: viewer.name});
  }

  async #begin(owner: DraftOwner): Promise<void> {
    const {Drafts} = await import('../../client/drafts.ts');
    if (this.#owner !== owner) return;
    const drafts = (this.#drafts = new Drafts(owner));
    const found = await drafts.find();
    if (this.#drafts !== drafts) return;
    if (found && !this.#note) await (this.#isEmpty ? this.#take(found) : this.#tell({kind: 'other', draft: found}));
    if (this.#touched) this.#saveSoon();
  }

  /** @param over what stands in the fields is kept elsewhere */
  async #take(found: KeptDraft, over = false): Promise<void> {
    const drafts = this.#drafts;
    // Another tab may have been faster.
    if (!(await drafts?.take(found.id)) || this.#drafts !== drafts) return;
    if (!over && !this.#isEmpty) return this.#leave(found);
    this.#write(found.content);
    this.#kept = JSON.stringify(found.content);
    this.#tell({kind: 'restored', draft: found});
  }

  /** The person began to write while the draft was on its way: both are kept, and the older one is offered. */
  async #leave(found: KeptDraft): Promise<void> {
    const {Drafts} = await import('../../client/drafts.ts');
    if (!this.#owner) return;
    await this.#drafts?.close();
    this.#drafts = new Drafts(this.#owner);
    this.#tell({kind: 'other', draft: found});
    this.#saveSoon();
  }

  /** The other draft comes into the fields; what stood there is kept, and offered in its place. */
  async #bringBack(): Promise<void> {
    const {Drafts} = await import('../../client/drafts.ts');
    if (this.#note?.kind !== 'other' || !this.#owner) return;
    const {draft} = this.#note;
    this.#touched = true;
    await this.#save();
    if (!this.#kept && !this.#isEmpty) return;
    await this.#drafts?.close();
    this.#drafts = new Drafts(this.#owner);
    this.#touched = false;
    await this.#take(draft, true);
    const other = await this.#drafts.find();
    if (other) this.#tell({kind: 'other', draft: other});
    focusAfter(this.#host, '.draft');
  }

  #remove(): void {
    const content = this.#content();
    this.forget();
    this.#write({subject: '', body: '', facts: {}, files: [], masked: false});
    if (content) this.#tell({kind: 'deleted', content});
    focusAfter(this.#host, '.draft button');
  }

  #removeOther(): void {
    if (this.#note?.kind !== 'other') return;
    this.#drafts?.forget(this.#note.draft.id).catch(() => this.#fail());
    this.#note = undefined;
    goTo(this.#host, 'subject');
  }

  #undo(): void {
    if (this.#note?.kind !== 'deleted') return;
    const {content} = this.#note;
    this.#note = undefined;
    this.#write(content);
    this.input();
    goTo(this.#host, 'subject');
  }

  #write({subject, body, problemType, service, facts}: DraftContent): void {
    const {face} = this.#host;
    face.write({subject, body});
    face.choose({problemType, service});
    this.#assistant.advice.restore(Object.entries(facts));
    this.#host.requestUpdate();
  }

  /** `undefined` until the guidelines can tell what must not be kept. */
  #content(): DraftContent | undefined {
    const {face} = this.#host;
    const {advice, files} = this.#assistant;
    const {subject, body} = face.draft();
    const written = {subject, body};
    const told = Object.fromEntries(advice.corrections);
    const [texts, facts] = [advice.withoutSecrets(written), advice.withoutSecrets(told)];
    if (!texts || !facts) return undefined;
    const {problemType, service} = face.choices;
    return {
      subject: texts['subject'] ?? '',
      body: texts['body'] ?? '',
      masked: JSON.stringify([texts, facts]) !== JSON.stringify([written, told]),
      ...(problemType !== undefined && {problemType}),
      ...(service !== undefined && {service}),
      facts,
      files: files.chosen.map(({name}) => name),
    };
  }

  #saveSoon(): void {
    // Looking for secrets takes its time: a pasted book is kept less often.
    const pause = Math.max(PAUSE, this.#host.face.draft().body.length / CHARACTERS);
    this.#timer ??= setTimeout(() => void this.#save(), pause);
  }

  async #save(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const drafts = this.#drafts;
    if (!drafts || !this.#touched || this.#assistant.sending.isDone) return;
    if (this.#assistant.advice.failed) return this.#fail();
    const content = this.#isEmpty ? '' : this.#content();
    if (content === undefined) return;
    const text = content && JSON.stringify(content);
    if (text === this.#kept) return;
    const isNews = text === '' || this.#kept === '';
    this.#kept = text;
    try {
      await (content ? drafts.keep(content) : drafts.forget());
      if (isNews) this.#host.requestUpdate();
    } catch {
      this.#fail();
    }
  }

  /** Told once; the text is on the screen. */
  #fail(): void {
    this.#kept = '';
    if (this.#failed) return;
    this.#failed = true;
    this.#host.face.say(notKeptText(this.#assistant.msg));
  }

  #tell(note: DraftNote): void {
    this.#note = note;
    this.#host.face.say(noteText(note, this.#assistant.msg, this.#host.face.language));
  }

  readonly #onVisibility = (): void => {
    if (document.visibilityState === 'hidden') void this.#save();
    else if (this.#touched) void this.isTheirs();
  };
}

function ownerOf({name, viewer}: Desk, place = ''): DraftOwner {
  return {desk: JSON.stringify([place, name]), viewer: JSON.stringify([viewer.account ?? '', viewer.id])};
}

const isSame = (a: DraftOwner, b: DraftOwner): boolean => a.desk === b.desk && a.viewer === b.viewer;
