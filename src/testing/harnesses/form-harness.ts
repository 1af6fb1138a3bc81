/** `<support-ticket-form>` as its writer uses it. */
import type {SupportTicketForm} from '../../elements/support-ticket-form/support-ticket-form.ts';
import {ElementHarness, findElement, textOf} from './element-harness.ts';
import {nextEvent, until} from './until.ts';

/** Advice beside a field. */
export interface ShownFinding {
  readonly rule: string;
  /** The sentence that the writer reads. */
  readonly text: string;
  /** Words of the button that mends it; `undefined` where there is none. */
  readonly fix: string | undefined;
}

/**
 * How a press on the button ended: `sent`; `asked` where suggestions are told before, once; `refused` with a summary of errors;
 * `failed` where the backend did; `kept` in the outbox.
 */
export type SendOutcome = 'sent' | 'asked' | 'refused' | 'failed' | 'kept';

export class FormHarness extends ElementHarness<SupportTicketForm> {
  /** Waits until a form below the node can be written in. */
  static async find(root: ParentNode = document): Promise<FormHarness> {
    const harness = new FormHarness(await findElement('support-ticket-form', root));
    await until(() => harness.find('#subject'), 'the form can be written in');
    return harness;
  }

  get subject(): string {
    return this.#subject.value;
  }

  get body(): string {
    return this.#body.value;
  }

  /** Types, and waits until the guidelines have judged it. What is not named stays. */
  async write({subject, body}: {readonly subject?: string; readonly body?: string}): Promise<void> {
    const judged = nextEvent(this.element, 'ticket-check');
    if (subject !== undefined) this.type(this.#subject, subject);
    if (body !== undefined) this.type(this.#body, body);
    await judged;
    await this.element.updateComplete;
  }

  /** Advice that is shown now; rows that are folded away are opened first. */
  async findings(): Promise<readonly ShownFinding[]> {
    for (const more of this.all('[part=findings] > li:not([part]) > button')) await this.press(more);
    return this.all('[part=finding]').map((row) => ({
      rule: row.dataset['rule'] ?? '',
      text: textOf(row.querySelector('p')),
      fix: textOf(row.querySelector('[part=fix]')) || undefined,
    }));
  }

  /** Mends what a rule found by its button, and waits until the advice is gone. */
  async applyFix(rule: string): Promise<void> {
    await this.#settle(rule, '[part=fix]', 'button that mends it');
  }

  /** Waves advice away. */
  async ignore(rule: string): Promise<void> {
    await this.#settle(rule, '.ignore', 'button to ignore it');
  }

  /** Facts that were read out of the text, by id, as they are shown. */
  get facts(): ReadonlyMap<string, string> {
    return new Map(
      this.all('[part=chip]').map((chip) => [chip.dataset['fact'] ?? '', textOf(chip.querySelector('.chip-value'))]),
    );
  }

  /** Ids of the facts that are asked for in fields of their own. */
  get askedFacts(): readonly string[] {
    return this.all('[part=facts] .field[data-fact]').map((field) => field.dataset['fact'] ?? '');
  }

  /** Answers what is asked for. @param value as the field takes it: a time as `2026-11-23T09:20` */
  async fillFact(id: string, value: string): Promise<void> {
    await this.change(this.one<HTMLInputElement>(`[id="fact:${id}"]`, `field for the fact '${id}'`), value);
  }

  /** Id of the problem type; the empty string where none is known. */
  get problemType(): string {
    return this.one<HTMLSelectElement>('#type', 'problem type').value;
  }

  chooseProblemType(id: string): Promise<void> {
    return this.change(this.one<HTMLSelectElement>('#type', 'problem type'), id);
  }

  chooseService(id: string): Promise<void> {
    return this.change(this.one<HTMLSelectElement>('#service', 'services'), id);
  }

  /** Attaches files, and waits until each is uploaded or refused. */
  async attach(...files: readonly File[]): Promise<void> {
    await until(() => this.find('input[type=file]'), 'files can be attached');
    const before = this.#files.length;
    this.choose(files);
    await until(() => {
      const rows = this.#files;
      return rows.length >= before + files.length && rows.every(({dataset}) => dataset['state'] !== 'sending');
    }, 'the files are uploaded');
  }

  /** Presses the button that sends, and waits for what comes of it. */
  async submit(): Promise<SendOutcome> {
    await this.press(this.one('[part=submit]', 'button to send'));
    return this.#outcome();
  }

  /** After `asked`: sends without what was suggested. */
  async sendAnyway(): Promise<SendOutcome> {
    await this.press(this.one('[part=ask] .chip-actions > :last-child', 'question'));
    return this.#outcome();
  }

  /** Sends, past the question about suggestions. */
  async send(): Promise<SendOutcome> {
    const outcome = await this.submit();
    return outcome === 'asked' ? this.sendAnyway() : outcome;
  }

  /** Lines of the summary of errors. */
  get errors(): readonly string[] {
    return this.all('[part=summary] li').map(textOf);
  }

  /** What is suggested before it is sent. */
  get suggestions(): readonly string[] {
    return this.all('[part=ask] li').map(textOf);
  }

  /** Of the ticket that was sent. */
  get ticketNumber(): string | undefined {
    return textOf(this.find('[part=success] .number')) || undefined;
  }

  get #subject(): HTMLInputElement {
    return this.one('#subject', 'subject');
  }

  get #body(): HTMLTextAreaElement {
    return this.one('#body', 'text');
  }

  get #files(): HTMLElement[] {
    return this.all('[data-state]:is(li)');
  }

  async #settle(rule: string, button: string, what: string): Promise<void> {
    await this.findings();
    const row = `[data-rule="${rule}"]`;
    await this.press(this.one(`${row} ${button}`, `advice of the rule '${rule}' with a ${what}`));
    await until(() => this.find(row) === undefined, `the advice of ${rule} is gone`);
  }

  #outcome(): Promise<SendOutcome> {
    return until(() => {
      if (this.find('[part=success]')) return 'sent';
      if (this.find('[part=kept][data-state=kept]')) return 'kept';
      if (this.find('[part=submit]')?.ariaDisabled === 'true') return undefined;
      if (this.find('[part=summary]')) return 'refused';
      if (this.find('[part=ask]')) return 'asked';
      return this.find('[part=error]') ? 'failed' : undefined;
    }, 'it is known what became of the ticket');
  }
}
