/**
 * The last question before a ticket is sent: what would save an exchange of messages, asked once a draft. A password is asked
 * about whenever one came in since.
 */
import {html, type LitElement, nothing, type TemplateResult} from 'lit';
import type {Finding} from '../../core/finding.ts';
import {type Msg, str} from '../../i18n/msg.ts';
import {focusAfter} from '../internal/focus-after.ts';
import {icon} from '../parts/icons.ts';
import {goTo} from './go-to.ts';

export interface QuestionItem {
  /** Id of the control that it is about. */
  readonly key: string;
  readonly text: string;
  readonly finding: Finding;
}

export interface QuestionContext {
  readonly msg: Msg;
  sendAnyway(): void;
  /** What the button of a password says; absent where nothing can be done about it here. */
  readonly secretLabel: string | undefined;
  moveSecret(finding: Finding): void;
}

const isSecret = ({finding}: QuestionItem): boolean => finding.rule === 'secret-in-clear';
const nameOf = ({key, finding: {range}}: QuestionItem): string => `${key} ${range?.join('-') ?? ''}`;

export class Question {
  readonly #host: LitElement;
  #items: readonly QuestionItem[] = [];
  #asked = false;
  #secrets: ReadonlySet<string> = new Set();

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Whether it waits for an answer; there is one way to send then. */
  get isOpen(): boolean {
    return this.#items.length > 0;
  }

  /** @returns whether the person has to answer first */
  ask(items: readonly QuestionItem[]): boolean {
    this.#items = items.filter((item) => !this.#asked || (isSecret(item) && !this.#secrets.has(nameOf(item))));
    if (!this.isOpen) return false;
    this.#asked = true;
    this.#secrets = new Set(items.filter(isSecret).map(nameOf));
    focusAfter(this.#host, '#ask-heading');
    return true;
  }

  /** It is answered, or out of place. */
  close(): void {
    this.#items = [];
  }

  /** Another draft. */
  reset(): void {
    this.close();
    this.#asked = false;
    this.#secrets = new Set();
  }

  render({msg, sendAnyway, secretLabel, moveSecret}: QuestionContext): TemplateResult | typeof nothing {
    const items = this.#items;
    const [first] = items;
    if (!first) return nothing;
    const secret = secretLabel === undefined ? undefined : items.find(isSecret);
    const heading =
      items.length === 1
        ? msg('One suggestion before it is sent', {id: 'form.ask.heading-one'})
        : msg(str`${items.length} suggestions before it is sent`, {id: 'form.ask.heading'});
    const review = ({key}: QuestionItem): void => {
      this.close();
      goTo(this.#host, key);
    };
    const move = (item: QuestionItem): void => {
      this.close();
      this.#host.requestUpdate();
      moveSecret(item.finding);
    };
    return html`<div class="callout warning ask" part="ask" role="group" aria-labelledby="ask-heading">
      ${icon('warning')}
      <div class="stack">
        <h2 id="ask-heading" tabindex="-1">${heading}</h2>
        <ul>
          ${items.map(
            (item) =>
              html`<li>
                <button class="quiet" type="button" @click=${() => review(item)}>
                  <span>${item.text}</span>${icon('back')}
                </button>
              </li>`,
          )}
        </ul>
        <div class="chip-actions">
          ${
            secret
              ? html`<button class="button primary" type="button" @click=${() => move(secret)}>${secretLabel}</button>`
              : html`<button class="button primary" type="button" @click=${() => review(first)}>
                  ${msg('Complete it', {id: 'form.ask.review'})}
                </button>`
          }
          <button class="button" type="button" @click=${sendAnyway}>
            ${msg('Send anyway', {id: 'form.ask.send'})}
          </button>
        </div>
      </div>
    </div>`;
  }
}
