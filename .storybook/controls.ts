/** Puts what was chosen in the controls on the story's element, whatever the story itself drew. */
import type {Args} from '@storybook/web-components-vite';
import {SLOT, TOKEN} from './manifest.ts';

function setAttribute(element: HTMLElement, name: string, value: unknown): void {
  if (typeof value === 'boolean') element.toggleAttribute(name, value);
  else if ((typeof value === 'string' && value !== '') || typeof value === 'number')
    element.setAttribute(name, `${value}`);
  else element.removeAttribute(name);
}

function fillSlot(element: HTMLElement, name: string, text: unknown): void {
  const selector = `:scope > [data-control="${name}"]`;
  const filled = element.querySelector<HTMLElement>(selector) ?? document.createElement('p');
  filled.dataset['control'] = name;
  if (name !== '') filled.slot = name;
  filled.textContent = typeof text === 'string' ? text : '';
  if (filled.textContent) element.append(filled);
  else filled.remove();
}

/** @param args as chosen; what was never touched is absent */
export function applyControls(element: HTMLElement, args: Args): void {
  for (const [name, value] of Object.entries(args)) {
    if (name.startsWith(TOKEN)) element.style.setProperty(name, typeof value === 'string' ? value : null);
    else if (name.startsWith(SLOT)) fillSlot(element, name.slice(SLOT.length), value);
    else if (!name.includes(':')) setAttribute(element, name, value);
  }
}
