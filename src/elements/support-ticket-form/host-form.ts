/**
 * The ticket as one field of the host's own form, which posts it: what it contributes, what hinders it, what the browser
 * keeps of it when the page is left. Only where the element has a name and stands in a form; else it does nothing.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {type FieldErrors, NO_ERRORS} from '../parts/error-message.ts';

/** Name of a part -> what it says; a list where it comes several times. */
export type Parts = Readonly<Record<string, string | readonly (string | File)[]>>;

export interface HostFormOptions {
  /** In the host's form; without it the element is no field. */
  name(): string | undefined;
  /** What is posted, without the name around it. */
  parts(): Parts;
  /** What hinders it, in words. */
  problems(): FieldErrors;
  showProblems(): void;
  /** @returns whether it can be posted now; a promise where something has to be done first, then it is tried anew */
  mayPost(): boolean | Promise<boolean>;
  /** What the browser may keep, as text. */
  state(): string;
}

export class HostForm implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #internals: ElementInternals;
  readonly #options: HostFormOptions;
  #form: HTMLFormElement | null = null;
  #silent = false;
  #disabled = false;
  /** Something is done before it is posted. */
  #waiting = false;
  /** The host's button that was pressed last. */
  #submitter: HTMLElement | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement, options: HostFormOptions) {
    this.#host = host;
    this.#options = options;
    this.#internals = host.attachInternals();
    host.addController(this);
    host.addEventListener('invalid', this.#onInvalid);
  }

  get internals(): ElementInternals {
    return this.#internals;
  }

  /** Whether the host's form posts what is written. */
  get isField(): boolean {
    return this.#form !== null && Boolean(this.#options.name());
  }

  /** The form's owner changed. */
  associate(form: HTMLFormElement | null): void {
    this.#form?.removeEventListener('formdata', this.#onFormData);
    this.#form?.removeEventListener('submit', this.#onSubmit, {capture: true});
    this.#form = form;
    form?.addEventListener('formdata', this.#onFormData);
    form?.addEventListener('submit', this.#onSubmit, {capture: true});
    this.#host.requestUpdate();
  }

  disable(disabled: boolean): void {
    this.#disabled = disabled;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const controls = this.#host.shadowRoot?.querySelectorAll<HTMLInputElement>('input, textarea, select, button');
    for (const control of controls ?? []) {
      // A field that has a reason of its own to be off stays so.
      const off = this.#disabled || control.dataset['off'] !== undefined;
      if (control.disabled !== off) control.disabled = off;
    }
    this.changed();
  }

  /** To be called at every input and choice. */
  changed(): void {
    if (!this.isField) return this.#judge(NO_ERRORS);
    this.#judge(this.#options.problems());
    // The parts come with the form's own event, as they are at that moment.
    this.#internals.setFormValue(null, this.#options.state());
  }

  /** @param silent shows nothing */
  isValid(silent: boolean): boolean {
    this.#silent = silent;
    this.#judge(this.#options.problems());
    const valid = silent ? this.#internals.checkValidity() : this.#internals.reportValidity();
    this.#silent = false;
    if (!this.isField) this.#judge(NO_ERRORS);
    return valid;
  }

  /** As the host's own button does: the one that was pressed, if any. */
  submit(): void {
    const submitter = this.#submitter?.isConnected ? this.#submitter : null;
    this.#form?.requestSubmit(submitter);
  }

  #judge(errors: FieldErrors): void {
    const [first] = errors.values();
    this.#internals.setValidity(first === undefined ? {} : {customError: true}, first ?? '');
  }

  /** The summary in the form says more than the browser's bubble. */
  readonly #onInvalid = (event: Event): void => {
    if (event.target !== this.#host) return;
    event.preventDefault();
    if (!this.#silent) this.#options.showProblems();
  };

  /** A host that posts by a script of its own hears of it when it can be posted, as of a form that is not valid. */
  readonly #onSubmit = (event: SubmitEvent): void => {
    if (!this.isField) return;
    const may = this.#waiting ? false : this.#options.mayPost();
    if (may === true) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#submitter = event.submitter ?? this.#submitter;
    if (may !== false) void this.#wait(may);
  };

  async #wait(may: Promise<boolean>): Promise<void> {
    this.#waiting = true;
    const ready = await may.catch(() => false);
    this.#waiting = false;
    if (ready) this.submit();
  }

  readonly #onFormData = ({formData}: FormDataEvent): void => {
    const name = this.#options.name();
    if (!name || this.#disabled) return;
    for (const [part, value] of Object.entries(this.#options.parts())) {
      const key = `${name}${part}`;
      for (const one of typeof value === 'string' ? [value] : value)
        if (typeof one === 'string') formData.append(key, one);
        else formData.append(key, one, one.name);
    }
  };
}
