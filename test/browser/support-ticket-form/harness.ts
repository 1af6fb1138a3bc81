/** What the form's tests share: mounting, typing as a person does, waiting for what he would see. */
import {fixture, html} from '@open-wc/testing';
import type {TicketAdapter} from '../../../src/core/adapter.ts';
import {SupportTicketForm} from '../../../src/elements/support-ticket-form/support-ticket-form.ts';
import {FormHarness} from '../../../src/testing/index.ts';
import {all, one} from '../ticket-thread/harness.ts';
import {waitUntil} from '../wait.ts';

export {all, button, listenTo, one, textOf} from '../ticket-thread/harness.ts';

SupportTicketForm.define();

export interface Mounted {
  readonly lang?: string;
  readonly set?: Partial<SupportTicketForm>;
}

/** The form as it first shows itself; desk and assistant may still be on their way. */
export async function mountForm(
  adapter: TicketAdapter | undefined,
  {lang = 'en', set = {}}: Mounted = {},
): Promise<SupportTicketForm> {
  const wrapper = await fixture(html`<div lang=${lang}></div>`);
  const element = Object.assign(document.createElement('support-ticket-form'), {adapter, ...set});
  wrapper.append(element);
  await waitUntil(() => element.shadowRoot?.querySelector('form, .callout, .muted'), 'something is shown');
  return element;
}

/** The form with desk, policy, engine and its words. */
export async function readyForm(adapter: TicketAdapter, options?: Mounted): Promise<SupportTicketForm> {
  const element = await mountForm(adapter, options);
  await waitUntil(() => all(element, '#attachments').length === 1, 'the assistant is here');
  await waitUntil(() => all(element, '#type option').length > 2, 'the policy is here');
  return element;
}

export const subjectOf = (element: SupportTicketForm): HTMLInputElement => one(element, '#subject');
export const bodyOf = (element: SupportTicketForm): HTMLTextAreaElement => one(element, '#body');

export function write(control: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  control.focus();
  control.value = text;
  control.dispatchEvent(new Event('input', {bubbles: true}));
}

/** A mail problem that shouts and lacks sender and time; the engine needs a pause to tell. */
export const SHOUTED = 'URGENT: mail to our shop does not arrive';
export const MAIL = 'Messages from our supplier do not arrive at pedidos@floristeria.example. They get no bounce.';

/** Writes and waits for the judgement. */
export async function judged(element: SupportTicketForm, subject: string, body: string): Promise<void> {
  await new FormHarness(element).write({subject, body});
}

export async function submit(element: SupportTicketForm): Promise<void> {
  one(element, '[part=submit]').click();
  await element.updateComplete;
}

/** Presses send until it is sent, past the question about suggestions. */
export async function send(element: SupportTicketForm): Promise<void> {
  await submit(element);
  await waitUntil(() => all(element, '.ask, .sent, .failed, .summary').length > 0, 'an answer');
  const anyway = all(element, '.ask .button').at(-1);
  anyway?.click();
}

export const focused = (element: SupportTicketForm): Element | null => element.shadowRoot?.activeElement ?? null;
