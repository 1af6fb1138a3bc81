/** `<ticket-list>` as its reader uses it. */
import type {TicketList} from '../../elements/ticket-list/ticket-list.ts';
import {ElementHarness, findElement, textOf} from './element-harness.ts';
import {until} from './until.ts';

export interface ShownTicket {
  readonly id: string;
  readonly number: string;
  readonly subject: string;
  /** As in `TicketStatus`. */
  readonly status: string;
  readonly unread: boolean;
}

/** The empty string shows all. Those of teams and technicians are there for technicians only. */
export interface ListFilters {
  readonly status?: string;
  readonly service?: string;
  readonly team?: string;
  readonly assignee?: string;
}

export class ListHarness extends ElementHarness<TicketList> {
  /** Waits until a list below the node shows its tickets, or that there are none. */
  static async find(root: ParentNode = document): Promise<ListHarness> {
    const harness = new ListHarness(await findElement('ticket-list', root));
    await harness.#loaded();
    return harness;
  }

  /** Rows that are shown, in their order. */
  get rows(): readonly ShownTicket[] {
    return this.all('[part=ticket]').map((row) => ({
      id: row.dataset['ticket'] ?? '',
      number: textOf(row.querySelector('.number')),
      subject: textOf(row.querySelector('.subject')),
      status: row.querySelector<HTMLElement>('[part=status]')?.dataset['status'] ?? '',
      unread: row.classList.contains('unread'),
    }));
  }

  /** Looks for words in number, subject and messages. */
  async search(words: string): Promise<void> {
    this.type(this.one<HTMLInputElement>('#search', 'search box'), words);
    await this.press(this.one('[part=filters] [type=submit]', 'search button'));
    await this.#loaded();
  }

  async filter({status, ...selects}: ListFilters): Promise<void> {
    if (status !== undefined) {
      await this.press(this.one(`[name=status][value="${status}"]`, `filter for the status '${status}'`));
      await this.#loaded();
    }
    for (const [name, value] of Object.entries(selects)) {
      await this.change(this.one<HTMLSelectElement>(`select[name=${name}]`, `filter for ${name}`), value);
      await this.#loaded();
    }
  }

  /** Opens a ticket by its number. */
  async open(number: string): Promise<void> {
    const row = this.all('[part=ticket]').find((one) => textOf(one.querySelector('.number')) === number);
    const link = row?.querySelector<HTMLElement>('.open');
    if (!link) throw new Error(`the list shows no ticket ${number}`);
    await this.press(link);
  }

  /** Whether there is a next page. */
  get hasMore(): boolean {
    return this.find('[part=more]') !== undefined;
  }

  /** Loads the next page. */
  async more(): Promise<void> {
    const before = this.rows.length;
    await this.press(this.one('[part=more]', 'button for more'));
    await until(() => this.rows.length > before || this.error, 'more tickets come');
  }

  async #loaded(): Promise<void> {
    await this.element.updateComplete;
    await until(
      () =>
        !this.find('[part=loading], [aria-busy=true]') &&
        this.find('[part=filters], [part=error], [part=empty], .muted'),
      'the list is loaded',
    );
  }
}
