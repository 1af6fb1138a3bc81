/**
 * An element as a person uses it, so that a host's tests do not know what is inside: the insides change, what one can do with
 * the element does not. No test runner's; runs in any page.
 */
import {allBelow} from './deep.ts';
import {until} from './until.ts';

interface WithUpdates extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
}

/** Text as a reader gets it: white space is one blank. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Waits for the first element of a tag below a node. */
export function findElement<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  root: ParentNode,
): Promise<HTMLElementTagNameMap[T]> {
  return until(() => allBelow(root, tag)[0], `there is a <${tag}>`);
}

export abstract class ElementHarness<E extends WithUpdates = WithUpdates> {
  readonly element: E;

  constructor(element: E) {
    this.element = element;
  }

  /** Elements inside that are there now. */
  protected all<T extends HTMLElement = HTMLElement>(selector: string): T[] {
    return [...(this.element.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
  }

  protected find<T extends HTMLElement = HTMLElement>(selector: string): T | undefined {
    return this.all<T>(selector)[0];
  }

  /** @throws Error saying what is missing */
  protected one<T extends HTMLElement = HTMLElement>(selector: string, what: string): T {
    const found = this.find<T>(selector);
    if (!found) throw new Error(`<${this.element.localName}> shows no ${what}`);
    return found;
  }

  /** Presses something, and waits until the element has drawn what came of it. */
  protected async press(control: HTMLElement): Promise<void> {
    control.click();
    await this.element.updateComplete;
  }

  /** Puts a text into a field, as typing does. */
  protected type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event('input', {bubbles: true}));
  }

  /** Puts a value into a field and leaves it. */
  protected async change(
    field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
    value: string,
  ): Promise<void> {
    field.focus();
    field.value = value;
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, {bubbles: true}));
    await this.element.updateComplete;
  }

  /** Chooses files in the element's picker. */
  protected choose(files: readonly File[]): void {
    const picker = this.one<HTMLInputElement>('input[type=file]', 'button to attach files');
    const transfer = new DataTransfer();
    for (const file of files) transfer.items.add(file);
    picker.files = transfer.files;
    picker.dispatchEvent(new Event('change'));
  }

  /** What failed and is told: the code of the error, as in `TicketError`; `no-adapter` where there is no backend. */
  get error(): string | undefined {
    return this.find('[part=error]')?.dataset['error'];
  }
}
