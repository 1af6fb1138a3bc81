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
  /** A policy alone is something to give. */
  static override readonly needsAdapter = false;
  static override styles = [
    css`
      :host {
        display: contents;
      }
    `,
  ];

  readonly #context = new ContextProvider(this, {
    context: supportContext,
    initialValue: {adapter: undefined, policy: undefined},
  });

  protected override updated(): void {
    const {adapter} = this.support;
    const {policy} = this;
    const {value} = this.#context;
    if (value.adapter !== adapter || value.policy !== policy) this.#context.setValue({adapter, policy});
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
