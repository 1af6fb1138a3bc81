/** What the panels' browser tests share: mounting, finding, waiting for what a person would see. */
import {aTimeout, fixture, html} from '@open-wc/testing';
import type {PanelAdapter} from '../../../stories/fixtures/panel.ts';
import {TicketThread} from '../../../src/elements/ticket-thread/ticket-thread.ts';
import {waitUntil} from '../wait.ts';

TicketThread.define();

export async function mountThread(
  adapter: PanelAdapter | undefined,
  {lang = 'en', ticketId = 't-1042'} = {},
): Promise<TicketThread> {
  const wrapper = await fixture(html`<div lang=${lang}></div>`);
  const element = document.createElement('ticket-thread');
  element.adapter = adapter;
  element.ticketId = ticketId;
  wrapper.append(element);
  await waitUntil(() => element.shadowRoot?.querySelector('h2, .callout'), 'something is shown');
  return element;
}

export async function loadedThread(
  adapter: PanelAdapter,
  options?: {lang?: string; ticketId?: string},
): Promise<TicketThread> {
  const element = await mountThread(adapter, options);
  await waitUntil(() => all(element, 'article').length > 0, 'messages are shown');
  return element;
}

export function all<E extends HTMLElement = HTMLElement>(element: HTMLElement, selector: string): E[] {
  return [...(element.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
}

/** The first match. @throws where there is none */
export function one<E extends HTMLElement = HTMLElement>(element: HTMLElement, selector: string): E {
  const [found] = all<E>(element, selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

export function button(element: HTMLElement, words: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(element, 'button').find((candidate) => candidate.textContent.trim() === words);
  if (!found) throw new Error(`no button says ${words}`);
  return found;
}

/** Text as a reader gets it: white space is one blank. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Everything that the live region says from now on. */
export function listenTo(element: HTMLElement): string[] {
  const region = one(element, '[data-announcer]');
  const said: string[] = [];
  new MutationObserver(() => {
    const text = textOf(region);
    if (text !== '' && text !== said.at(-1)) said.push(text);
  }).observe(region, {subtree: true, childList: true, characterData: true});
  return said;
}

export async function type(element: HTMLElement, text: string): Promise<HTMLTextAreaElement> {
  const box = one<HTMLTextAreaElement>(element, 'textarea');
  box.focus();
  box.value = text;
  box.dispatchEvent(new Event('input', {bubbles: true}));
  await aTimeout(0);
  return box;
}
