/**
 * Gives adapter and policy to the elements inside it, so that a page says them once. Language and theme need no help: they
 * are inherited from its `lang` and its custom properties. Draws nothing of its own.
 */
import {ContextProvider} from '@lit/context';
import {css, html, type TemplateResult} from 'lit';
import {supportContext} from '../internal/support-context.ts';
import {SupportElement} from '../internal/support-element.ts';

/**
 * @summary Gives adapter, policy and language to the elements inside it.
 * @tag support-provider
 *
 * @slot - the elements
 */
export class SupportProvider extends SupportElement {
  static override readonly tagName = 'support-provider';
  static override readonly areas = [];
  static override styles = [
    css`
      :host {
        display: contents;
      }
    `,
  ];

  readonly #context = new ContextProvider(this, {
    context: supportContext,
    // Until the first update nobody knows.
    initialValue: {adapter: undefined, policy: undefined, coming: true},
  });

  /** A policy alone is something to give. @internal */
  override get needsAdapter(): boolean {
    return false;
  }

  protected override updated(): void {
    const {adapter, coming} = this.support;
    const {policy, accessFingerprint} = this;
    const {value} = this.#context;
    const next = {adapter, policy, accessFingerprint, coming};
    if (Object.entries(next).some(([name, one]) => value[name as keyof typeof next] !== one))
      this.#context.setValue(next);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'support-provider': SupportProvider;
  }
}
