/**
 * What makes an element a field of the host's own form, as the browser and the host see it. What it says and what hinders it
 * is told by the element.
 */
import {property} from 'lit/decorators.js';
import {SupportElement} from '../internal/support-element.ts';
import type {FieldErrors} from '../parts/error-message.ts';
import type {Taken} from './assistant-host.ts';
import {HostForm, type Parts} from './host-form.ts';

export abstract class FieldElement extends SupportElement {
  static readonly formAssociated = true;

  /**
   * Makes it a field of the form around it, which posts the ticket itself: `name[subject]`, `name[body]`, `name[language]`,
   * `name[type]`, `name[service]`, `name[facts][url]` for each fact, `name[files][]`.
   */
  @property({reflect: true}) name: string | undefined;
  /**
   * What the host's form takes besides, with blanks between; what it does not name is not offered there.
   * `access-data`: `name[access-data]`, an armored `age` file, and `name[access-data-expires]`, an RFC 3339 instant.
   * `reply`: `name[reply-to]`, the id of a ticket; `name[body]` is a reply in it.
   * `split`: `name[tickets][0][subject]` and so on, each with all parts of a ticket; its `[files][]` are places in
   * `name[files][]`, from 0. `name[body]` has the whole text all the same.
   */
  @property() posts = '';
  /** Nothing can be written, and nothing is posted. */
  @property({type: Boolean, reflect: true}) disabled = false;

  protected readonly field = new HostForm(this, {
    name: () => this.name,
    parts: () => this.fieldParts(),
    problems: () => this.fieldProblems(),
    showProblems: () => this.showFieldProblems(),
    mayPost: () => this.mayPost(),
    state: () => this.fieldState(),
  });

  /** Whether who gets the ticket takes this besides: a form of the host says so, a desk has flags for it. */
  protected takes(what: Taken): boolean {
    if (this.field.isField) return this.posts.split(/\s+/).includes(what);
    const {capabilities} = this.support.adapter ?? {};
    if (what === 'split') return true;
    return (what === 'reply' ? capabilities?.reply : capabilities?.accessData) === true;
  }

  /** What is posted, without the name around it. */
  protected abstract fieldParts(): Parts;
  /** What hinders it, in words. */
  protected abstract fieldProblems(): FieldErrors;
  protected abstract showFieldProblems(): void;
  /** @returns whether it can be posted now; a promise where something has to be done first */
  protected abstract mayPost(): boolean | Promise<boolean>;
  /** What the browser may keep, as text. */
  protected abstract fieldState(): string;
  protected abstract restoreField(state: string): void;
  /** Back to what the attributes say. */
  protected abstract resetField(): void;

  /** The form of the host that it is a field of. */
  get form(): HTMLFormElement | null {
    return this.field.internals.form;
  }

  /** What hinders the host's form, as of any field. */
  get validity(): ValidityState {
    return this.field.internals.validity;
  }

  /** The same in words; empty where nothing does. */
  get validationMessage(): string {
    return this.field.internals.validationMessage;
  }

  /** Whether the host's form looks at it before it is posted. */
  get willValidate(): boolean {
    return this.field.internals.willValidate;
  }

  /** Whether the ticket could be sent, without showing anything. */
  checkValidity(): boolean {
    return this.field.isValid(true);
  }

  /** Whether the ticket could be sent; shows what hinders it. */
  reportValidity(): boolean {
    return this.field.isValid(false);
  }

  /** @internal */
  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.field.associate(form);
  }

  /** @internal */
  formDisabledCallback(disabled: boolean): void {
    this.field.disable(disabled);
  }

  /** @internal */
  formResetCallback(): void {
    this.resetField();
  }

  /** @internal */
  formStateRestoreCallback(state: string): void {
    this.restoreField(state);
  }

  /** The host's form is the backend where it is a field. @internal */
  override get needsAdapter(): boolean {
    return !this.field.isField;
  }
}
