/**
 * The ticket as one field of the host's own form, which posts it: what it contributes, what hinders it, what the browser
 * keeps of it when the page is left. Only where the element has a name and stands in a form; else it does nothing.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {type FieldErrors, NO_ERRORS} from '../parts/error-message.ts';

/** Name of a part -> what it says; a list for files. */
export type Parts = Readonly<Record<string, string | readonly File[]>>;

export interface HostFormOptions {
  /** In the host's form; without it the element is no field. */
  name(): string | undefined;
  /** What is posted, without the name around it. */
  parts(): Parts;
  /** What hinders it, in words. */
  problems(): FieldErrors;
  showProblems(): void;
  /** @returns whether nothing is asked first */
  mayPost(): boolean;
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

  /** As the host's own button does. */
  submit(): void {
    this.#form?.requestSubmit();
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

  readonly #onSubmit = (event: Event): void => {
    if (this.isField && !this.#options.mayPost()) event.preventDefault();
  };

  readonly #onFormData = ({formData}: FormDataEvent): void => {
    const name = this.#options.name();
    if (!name || this.#disabled) return;
    for (const [part, value] of Object.entries(this.#options.parts())) {
      const key = `${name}${part}`;
      if (typeof value === 'string') formData.append(key, value);
      else for (const file of value) formData.append(key, file, file.name);
    }
  };
}
