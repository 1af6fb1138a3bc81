/**
 * Subject and message as they stand in the native controls: read from there, written there, filled by the host, and seen when
 * they change without an event. They live nowhere else, so that typing redraws nothing.
 */
import type {LitElement} from 'lit';
import type {TextField} from '../../core/finding.ts';
import {SilentChanges} from './silent-changes.ts';

export type Texts = Readonly<Record<TextField, string>>;

const FIELDS = ['subject', 'body'] as const;

export class TypedTexts {
  readonly #host: LitElement;
  #filled: Texts = {subject: '', body: ''};
  #seen = '';

  /** @param changed called when a control in use changed and no event told of it */
  constructor(host: LitElement, changed: () => void) {
    this.#host = host;
    new SilentChanges(host, () => {
      if (host.shadowRoot?.activeElement && this.#text !== this.#seen) changed();
    });
  }

  /** The native control; `null` before it is drawn, or where there is no form now. */
  control(field: TextField): HTMLInputElement | HTMLTextAreaElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${field}`) ?? null;
  }

  get now(): Texts {
    return {subject: this.control('subject')?.value ?? '', body: this.control('body')?.value ?? ''};
  }

  /** What stands there now is known. */
  see(): void {
    this.#seen = this.#text;
  }

  /** Changes texts for the person; that is no typing of his. */
  write(texts: Partial<Texts>): void {
    for (const [field, text] of Object.entries(texts) as [TextField, string][]) {
      const control = this.control(field);
      if (control && control.value !== text) control.value = text;
    }
    this.see();
  }

  /** Fills each text once its control is there, unless the person wrote something else meanwhile. @returns whether one was */
  fill(wanted: Texts): boolean {
    const fresh = FIELDS.filter((field) => wanted[field] !== this.#filled[field] && this.control(field));
    for (const field of fresh) {
      const control = this.control(field);
      if (control?.value === this.#filled[field]) control.value = wanted[field];
      this.#filled = {...this.#filled, [field]: wanted[field]};
    }
    // No typing of the person's: nothing is announced or kept for it.
    if (fresh.length > 0) this.see();
    return fresh.length > 0;
  }

  /** What the host fills counts anew. */
  unfill(): void {
    this.#filled = {subject: '', body: ''};
  }

  get #text(): string {
    const {subject, body} = this.now;
    return `${subject}\n${body}`;
  }
}
