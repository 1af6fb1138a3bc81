/** `<support-widget>` as a visitor uses it. */
import type {SupportWidget} from '../../elements/support-widget/support-widget.ts';
import {allBelow} from './deep.ts';
import {ElementHarness, findElement} from './element-harness.ts';
import {FormHarness} from './form-harness.ts';
import {ListHarness} from './list-harness.ts';
import {ThreadHarness} from './thread-harness.ts';
import {until} from './until.ts';

export class WidgetHarness extends ElementHarness<SupportWidget> {
  /** Waits until a widget below the node shows its launcher. */
  static async find(root: ParentNode = document): Promise<WidgetHarness> {
    const harness = new WidgetHarness(await findElement('support-widget', root));
    await until(() => harness.find('[part=launcher]'), 'the launcher is shown');
    return harness;
  }

  get isOpen(): boolean {
    return this.find('[part=launcher]')?.ariaExpanded === 'true';
  }

  /** Presses the launcher of a closed widget, and waits for what is inside: the support centre, or the way to sign in. */
  async open(): Promise<void> {
    if (!this.isOpen) this.one('[part=launcher]', 'launcher').click();
    await until(() => this.isOpen && this.#inside, 'the panel is open');
  }

  /** Presses the button that closes the panel. */
  async close(): Promise<void> {
    if (this.isOpen) this.one('[part=close]', 'button to close').click();
    await until(() => !this.isOpen, 'the panel is closed');
  }

  /** Whether the visitor has to sign in first. */
  get asksToSignIn(): boolean {
    return this.#inside?.matches('[part=sign-in]') === true;
  }

  /** The form in the panel, where it shows one. */
  form(): Promise<FormHarness> {
    return FormHarness.find(this.#root);
  }

  list(): Promise<ListHarness> {
    return ListHarness.find(this.#root);
  }

  thread(): Promise<ThreadHarness> {
    return ThreadHarness.find(this.#root);
  }

  get #root(): ParentNode {
    return this.element.shadowRoot ?? this.element;
  }

  get #inside(): Element | undefined {
    const [center] = allBelow(this.#root, 'support-center');
    if (center) return center;
    const roots = [...this.#root.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? []);
    return roots.flatMap((root) => [...root.querySelectorAll('[part=sign-in], [part=error]')])[0];
  }
}
