/**
 * For pages without a bundler: one script, which loads the code of an element when the element first stands in the page.
 * Knows nothing of shadow roots: an element defines what it uses inside.
 */
import './adapters.ts';

const LOADERS: Readonly<Record<string, () => Promise<unknown>>> = {
  'support-center': () => import('./support-center.ts'),
  'support-provider': () => import('./support-provider.ts'),
  'support-ticket-form': () => import('./support-ticket-form.ts'),
  'ticket-list': () => import('./ticket-list.ts'),
  'ticket-thread': () => import('./ticket-thread.ts'),
};

const TAGS = Object.keys(LOADERS).join();
const asked = new Set<string>();

function load(tag: string): void {
  if (asked.has(tag) || !(tag in LOADERS)) return;
  asked.add(tag);
  LOADERS[tag]?.().catch((error: unknown) => {
    // The network may be back when the next one is added.
    asked.delete(tag);
    console.error(`ventanilla: <${tag}> could not be loaded`, error);
  });
}

function look(at: ParentNode): void {
  for (const {localName} of at.querySelectorAll(TAGS)) load(localName);
}

// Bare Node and workers have no document and nothing to define.
if (typeof document !== 'undefined') {
  look(document);
  new MutationObserver((records) => {
    for (const {addedNodes} of records)
      for (const node of addedNodes)
        if (node instanceof Element) {
          load(node.localName);
          look(node);
        }
  }).observe(document.documentElement, {childList: true, subtree: true});
}
