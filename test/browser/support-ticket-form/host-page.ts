/** A page of a host with its own form: what tests of the element as a field share. */
import {fixture, html} from '@open-wc/testing';
import type {TicketAdapter} from '../../../src/core/adapter.ts';
import {all, button} from './harness.ts';
import {waitUntil} from '../wait.ts';

/** A host's page: its form, its button, the element as a field. The test takes what would be posted. */
export async function page(adapter?: TicketAdapter, attributes: Readonly<Record<string, string>> = {}) {
  const form = await fixture<HTMLFormElement>(
    html`<form lang="en"><input name="csrf" value="abc" /><button name="go" value="open">Open ticket</button></form>`,
  );
  const element = document.createElement('support-ticket-form');
  for (const [name, value] of Object.entries({name: 'ticket', ...attributes})) element.setAttribute(name, value);
  if (adapter) element.adapter = adapter;
  form.querySelector('button')?.before(element);
  let posted: FormData | undefined;
  let times = 0;
  form.addEventListener('submit', (event) => {
    times++;
    event.preventDefault();
    posted = new FormData(form, event.submitter);
  });
  await waitUntil(() => all(element, '#attachments').length === 1, 'the assistant is here');
  await waitUntil(() => all(element, '#type option').length > 2, 'the policy is here');
  return {form, element, posted: () => posted, times: () => times, press: () => form.querySelector('button')?.click()};
}

/** Presses the host's button, and past the question about suggestions. */
export async function post({element, posted, press}: Awaited<ReturnType<typeof page>>): Promise<FormData | undefined> {
  press();
  await waitUntil(() => posted() !== undefined || all(element, '.ask').length === 1, 'an answer');
  if (!posted()) button(element, 'Send anyway').click();
  await waitUntil(() => posted() !== undefined, 'it is posted');
  return posted();
}

export const entriesOf = (data: FormData | undefined): Record<string, FormDataEntryValue> =>
  Object.fromEntries([...(data?.entries() ?? [])]);
