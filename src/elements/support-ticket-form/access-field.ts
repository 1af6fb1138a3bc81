/**
 * When the form asks for access data: the policy has a key, the desk takes them, and the text is about something behind a
 * login. Field and cipher are loaded then. Knows when, not how they are sealed.
 */
import {nothing, type TemplateResult} from 'lit';
import {accessDataExpiry} from '../../core/sealed.ts';
import type {Msg} from '../../i18n/msg.ts';
import {sealTo} from '../parts/seal-to.ts';
import type {SealedField, SealTo} from '../parts/sealed-field.ts';
import type {Advice} from './advice.ts';
import type {AssistantHost} from './assistant-host.ts';
import {errorMessage, type FieldErrors} from '../parts/error-message.ts';

/** Id of the control: where the finding about missing access data leads to. */
export const ACCESS = 'fact:access';

export class AccessField {
  readonly #host: AssistantHost;
  readonly #advice: Advice;
  #field: SealedField | undefined;
  #coming: Promise<void> | undefined;
  /** Once shown it stays: another type of problem takes nothing away. */
  #open = false;

  constructor(host: AssistantHost, advice: Advice) {
    this.#host = host;
    this.#advice = advice;
  }

  get isFilled(): boolean {
    return this.#field?.isFilled ?? false;
  }

  get isTooLong(): boolean {
    return this.#field?.isTooLong ?? false;
  }

  /** Whether something can be moved here now. */
  get canSeal(): boolean {
    return this.#to !== undefined && (this.#field?.isReady ?? false);
  }

  get #to(): SealTo | undefined {
    const {policy, pinned, takes} = this.#host.face;
    return sealTo(policy, takes('access-data'), pinned);
  }

  /** To be called after each render: gets ready before somebody needs it. */
  drawn(): void {
    const {result, missing, shown} = this.#advice;
    const wanted = missing.some(({id}) => id === 'access') || (result?.facts.some(({id}) => id === 'access') ?? false);
    if (wanted && this.#to && !this.#open) {
      this.#open = true;
      this.#host.requestUpdate();
    }
    if (this.#open || shown.some(({fix}) => fix?.kind === 'move-to-access-data')) void this.ready();
  }

  /** @returns whether something can be sealed, once that is known */
  async ready(): Promise<boolean> {
    const to = this.#to;
    if (!to) return false;
    await (this.#coming ??= this.#load());
    return (await this.#field?.prepare(to)) ?? false;
  }

  async #load(): Promise<void> {
    try {
      const {SealedField, sealedStyles} = await import('../parts/sealed-field.ts');
      const {adoptLater} = await import('../internal/adopt-styles.ts');
      adoptLater(this.#host, [sealedStyles]);
      this.#field = new SealedField(this.#host, () => void this.#advice.checkNow());
    } catch {
      // Tried again when it is needed next.
      this.#coming = undefined;
    }
    this.#host.requestUpdate();
  }

  /** Takes a secret in. @returns what stood here before, for `restore` */
  put(secret: string): string | undefined {
    this.#open = true;
    return this.#field?.put(secret);
  }

  restore(text: string): void {
    this.#field?.restore(text);
  }

  /** @throws Error where it cannot be sealed */
  async take(): Promise<string | undefined> {
    const to = this.#to;
    if (!this.isFilled || !this.#field) return undefined;
    if (!to) throw new Error('the desk takes no access data any more');
    return this.#field.take(to);
  }

  /** What `take` gave and until when it is to be kept; `undefined` where something else stands there now. */
  get taken(): {readonly sealed: string; readonly expiresAt: string} | undefined {
    const to = this.#to;
    const sealed = to && this.#field?.taken(to);
    return sealed === undefined ? undefined : {sealed, expiresAt: accessDataExpiry(new Date(), to?.days)};
  }

  reset(): void {
    this.#open = false;
    this.#field?.clear();
  }

  render(errors: FieldErrors, msg: Msg): TemplateResult | typeof nothing {
    const to = this.#to;
    if (!to || !this.#open || !this.#field) return nothing;
    const required = this.#advice.missing.some(({id, want}) => id === 'access' && want === 'required');
    return this.#field.render({msg, to, id: ACCESS, required, error: errorMessage(ACCESS, errors.get(ACCESS), msg)});
  }
}
