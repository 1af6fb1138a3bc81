/** `<ticket-thread>` as its reader uses it. */
import type {TicketThread} from '../../elements/ticket-thread/ticket-thread.ts';
import {ElementHarness, findElement, textOf} from './element-harness.ts';
import {until} from './until.ts';

export interface ShownMessage {
  readonly id: string;
  readonly author: string;
  /** Without what is quoted. */
  readonly text: string;
  readonly side: 'customer' | 'support' | 'system';
  /** Names of its files. */
  readonly files: readonly string[];
}

export class ThreadHarness extends ElementHarness<TicketThread> {
  /** Waits until a thread below the node shows its messages, or why it cannot. */
  static async find(root: ParentNode = document): Promise<ThreadHarness> {
    const harness = new ThreadHarness(await findElement('ticket-thread', root));
    await until(() => harness.find('article, [part=error], [part=unreadable]'), 'the thread is shown');
    return harness;
  }

  /** Those that are shown, in the order of the page. */
  get messages(): readonly ShownMessage[] {
    return this.all('article[data-entry]').map((article) => ({
      id: article.dataset['entry'] ?? '',
      author: textOf(article.querySelector('[part=author]')),
      text: [...article.querySelectorAll('[part=text] > .own')].map(textOf).join('\n'),
      side: article.dataset['side'] as ShownMessage['side'],
      files: [...article.querySelectorAll('[part=attachment] .file-name')].map(textOf),
    }));
  }

  /** What happened to the ticket, a phrase each. */
  get events(): readonly string[] {
    return this.all('[part=event] p').map(textOf);
  }

  /** As in `TicketStatus`. */
  get status(): string | undefined {
    return this.find('[part=status]')?.dataset['status'];
  }

  /** Waits for a message with this text in it, whoever writes it. */
  message(text: string): Promise<ShownMessage> {
    return until(() => this.messages.find((message) => message.text.includes(text)), `a message says '${text}'`);
  }

  /**
   * Writes and sends a reply.
   * @returns `failed` where the box says so and keeps the text, `asked` where the guidelines want to know something before
   */
  async reply(text: string, ...files: readonly File[]): Promise<'sent' | 'failed' | 'asked'> {
    const box = this.one<HTMLTextAreaElement>('[part=reply-text]', 'box for a reply');
    this.type(box, text);
    if (files.length > 0) this.choose(files);
    return this.#send(box);
  }

  /** Sends what stands in the box once more. */
  retry(): Promise<'sent' | 'failed' | 'asked'> {
    return this.#send(this.one<HTMLTextAreaElement>('[part=reply-text]', 'box for a reply'));
  }

  /** What stands in the box. */
  get draft(): string {
    return this.one<HTMLTextAreaElement>('[part=reply-text]', 'box for a reply').value;
  }

  /** Presses the one button that changes the status: close, resolve or reopen. Waits until it has changed. */
  async changeStatus(): Promise<void> {
    const before = this.status;
    await this.press(this.one('[part=status-action]', 'button for the status'));
    await until(() => this.status !== before || this.error, 'the status changes');
  }

  async #send(box: HTMLTextAreaElement): Promise<'sent' | 'failed' | 'asked'> {
    const button = this.one('[part=send]', 'button to send');
    await this.press(button);
    return until(() => {
      if (button.ariaDisabled === 'true') return undefined;
      if (box.value === '') return 'sent';
      if (this.find('[part=reply] [role=alert] > *, [part=reply] [aria-invalid=true]')) return 'failed';
      return this.find('[part=reply] [part=ask]') && 'asked';
    }, 'it is known what became of the reply');
  }
}
