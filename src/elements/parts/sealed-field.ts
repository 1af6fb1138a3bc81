/**
 * The field for access data: what is typed there stays in this page and leaves it as ciphertext only. It is no part of a draft
 * that is kept, of an event or of what the guidelines read. Off, with the reason, where the provider's key cannot be trusted.
 */
import {css, html, type LitElement, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {ref} from 'lit/directives/ref.js';
import {examine, Sealer, type SealProblem, type SealState} from '../../client/seal.ts';
import {ACCESS_DATA_DAYS, LONGEST_ACCESS_DATA} from '../../core/sealed.ts';
import {type Msg, str} from '../../i18n/msg.ts';
import {icon} from './icons.ts';
import {lockIcon} from './lock-icon.ts';

/** To whom it is sealed, as policy and page say. */
export interface SealTo {
  readonly recipients: readonly string[];
  /** Fingerprints of page and policy; each must be that of the keys. */
  readonly pinned: readonly string[];
  /** Days until the desk throws it away. */
  readonly days?: number;
}

export interface SealedFieldContext {
  readonly msg: Msg;
  readonly to: SealTo;
  /** Of the control. */
  readonly id: string;
  readonly required: boolean;
  /** What hinders sending, as a template with the id `error-<id>`. */
  readonly error: TemplateResult | typeof nothing;
}

export class SealedField {
  readonly #host: LitElement;
  readonly #changed: () => void;
  readonly #sealer = new Sealer();
  #state: SealState | undefined;
  #examined = '';
  /** Outlives the control, which goes when another type of problem is chosen. Never given away but sealed. */
  #text = '';
  #box: HTMLTextAreaElement | undefined;
  #generation = 0;

  /** @param changed called when the field is filled or emptied */
  constructor(host: LitElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  /** Whether something was typed or moved here. */
  get isFilled(): boolean {
    return this.#text.trim() !== '';
  }

  /** Whether something can be sealed: the keys were looked at and found right. */
  get isReady(): boolean {
    return this.#state !== undefined && this.#state.problem === undefined;
  }

  get isTooLong(): boolean {
    return this.#text.length > LONGEST_ACCESS_DATA;
  }

  /** Looks at the keys, once for the same ones. @returns whether they can be used */
  async prepare(to: SealTo): Promise<boolean> {
    const key = JSON.stringify([to.recipients, to.pinned]);
    if (this.#examined !== key) {
      this.#examined = key;
      this.#state = undefined;
      const state = await examine(to);
      if (this.#examined !== key) return false;
      this.#state = state;
      if (state.problem === 'not-loaded') addEventListener('online', this.#again, {once: true});
      this.#host.requestUpdate();
    }
    return this.isReady;
  }

  /** Adds a line, for a secret that stood elsewhere. @returns what stood here before, for `restore` */
  put(secret: string): string {
    const before = this.#text;
    this.restore(before.trim() === '' ? secret : `${before.trimEnd()}\n${secret}`);
    return before;
  }

  restore(text: string): void {
    const was = this.isFilled;
    this.#text = text;
    if (this.#box) this.#box.value = text;
    if (was !== this.isFilled) this.#changed();
    this.#host.requestUpdate();
  }

  /**
   * What is sent of it: ciphertext, the same for the same text.
   * @returns `undefined` where nothing was typed
   * @throws Error where the keys cannot be used
   */
  async take({recipients}: SealTo): Promise<string | undefined> {
    if (!this.isFilled) return undefined;
    if (!this.isReady) throw new Error('the keys cannot be used');
    return this.#sealer.seal(this.#text, recipients);
  }

  /** What `take` gave, while nothing else was typed since. */
  taken({recipients}: SealTo): string | undefined {
    return this.isFilled ? this.#sealer.sealed(this.#text, recipients) : undefined;
  }

  /** Forgets what was typed. */
  clear(): void {
    this.#sealer.forget();
    this.#generation++;
    this.restore('');
  }

  render({msg, to, id, required, error}: SealedFieldContext): TemplateResult {
    void this.prepare(to);
    const problem = this.#state?.problem;
    const described = [`hint-${id}`, problem && `off-${id}`, error !== nothing && `error-${id}`]
      .filter(Boolean)
      .join(' ');
    return html`<div class="field sealed" part="access-data">
      <label for=${id}
        >${lockIcon()}${msg('Access data', {id: 'assist.access.label'})}${
          required ? nothing : html` <span class="optional">${msg('(optional)', {id: 'form.optional'})}</span>`
        }</label
      >
      <p class="hint" id="hint-${id}">
        ${msg(
          str`User and password of a test account, and where to log in. Encrypted in this browser: only our technicians can open it. Deleted after ${to.days ?? ACCESS_DATA_DAYS} days.`,
          {id: 'assist.access.hint'},
        )}
      </p>
      ${
        problem
          ? html`<div class="callout warning" id="off-${id}">
              ${icon('warning')}
              <p>${problemText(problem, msg)}</p>
            </div>`
          : nothing
      }
      ${error}
      ${keyed(
        this.#generation,
        html`<textarea
          class="control"
          part="access-data-text"
          id=${id}
          rows="3"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          aria-describedby=${described}
          aria-invalid=${error === nothing ? nothing : 'true'}
          ?disabled=${!this.isReady}
          ?data-off=${!this.isReady}
          ${ref(this.#onBox)}
          @input=${this.#onInput}
        ></textarea>`,
      )}
      ${
        this.#state?.fingerprint
          ? html`<p class="hint fingerprint">
              ${msg('Fingerprint of the key:', {id: 'assist.access.fingerprint'})}
              <code>${this.#state.fingerprint}</code>
            </p>`
          : nothing
      }
    </div>`;
  }

  readonly #again = (): void => {
    this.#examined = '';
    this.#host.requestUpdate();
  };

  readonly #onBox = (element: Element | undefined): void => {
    if (element === this.#box) return;
    this.#box = element as HTMLTextAreaElement | undefined;
    if (this.#box) this.#box.value = this.#text;
  };

  readonly #onInput = (): void => {
    const was = this.isFilled;
    this.#text = this.#box?.value ?? '';
    if (was !== this.isFilled) this.#changed();
  };
}

/** Adopted together with this module. */
export const sealedStyles = css`
  .sealed {
    padding: var(--_space);
    border: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_success);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
  }
  .sealed label .icon {
    margin-inline-end: 0.375em;
    color: var(--_success);
    vertical-align: -0.125em;
  }
  .sealed .control:disabled {
    border-style: dashed;
    background: transparent;
    cursor: not-allowed;
  }
  .sealed code {
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }
`;

function problemText(problem: SealProblem, msg: Msg): string {
  switch (problem) {
    case 'insecure':
      return msg(
        'Access data cannot be encrypted here: this page did not come over HTTPS. Do not write them anywhere else.',
        {
          id: 'assist.access.insecure',
        },
      );
    case 'wrong-fingerprint':
      return msg(
        'Access data are not taken: the key is not the one that this page expects. Tell us so, and do not write them anywhere else.',
        {
          id: 'assist.access.wrong-fingerprint',
        },
      );
    case 'no-fingerprint':
      return msg(
        'Access data are not taken: the key has no fingerprint to be checked against. Do not write them anywhere else.',
        {
          id: 'assist.access.no-fingerprint',
        },
      );
    case 'bad-key':
      return msg('Access data are not taken: the key is damaged. Do not write them anywhere else.', {
        id: 'assist.access.bad-key',
      });
    case 'not-loaded':
      return msg('The encryption did not load. It is tried again as soon as you have a connection.', {
        id: 'assist.access.not-loaded',
      });
  }
}
