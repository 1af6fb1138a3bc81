/** Registers a class by a tag, in a page that may load the package twice. */
import {warnOnce} from './json-property.ts';

/** Where another copy of the package was faster, that one stays and the page's author is told once. */
export function defineOnce(
  element: CustomElementConstructor,
  tagName: string,
  registry: CustomElementRegistry = customElements,
): void {
  const taken = registry.get(tagName);
  if (!taken) registry.define(tagName, element);
  else if (taken !== element && !(taken.prototype instanceof element))
    warnOnce('the page loads this package twice: the elements of the first stay. Load it once.');
}
