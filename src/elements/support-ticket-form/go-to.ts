/** Leads to a control of the form. */
import type {LitElement} from 'lit';
import {focusAfter} from '../internal/focus-after.ts';

/** @param key id of a control; `attachments` stands for the button that adds files */
export function goTo(host: LitElement, key: string): void {
  focusAfter(host, key === 'attachments' ? '.attach' : `#${CSS.escape(key)}`);
}
