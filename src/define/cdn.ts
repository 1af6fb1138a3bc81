/**
 * For pages without a bundler: one script, which loads the code of an element when the element first stands in the page, from
 * the place where the script itself came from. Settings for the whole page are read from the script tag. Loaded twice, the
 * second copy steps aside. Knows nothing of shadow roots: an element defines what it uses inside.
 */
import {scriptOf, scriptSettings} from '../client/script-settings.ts';
import {configureSupport} from '../core/registry.ts';
import './adapters.ts';

/** So that TypeScript knows the tags; the code of each comes later. */
export type * from './index.ts';

const LOADERS: Readonly<Record<string, () => Promise<unknown>>> = {
  'account-contacts': () => import('./account-contacts.ts'),
  'held-mails': () => import('./held-mails.ts'),
  'support-center': () => import('./support-center.ts'),
  'support-provider': () => import('./support-provider.ts'),
  'support-ticket-form': () => import('./support-ticket-form.ts'),
  'support-widget': () => import('./support-widget.ts'),
  'ticket-guidelines': () => import('./ticket-guidelines.ts'),
  'ticket-list': () => import('./ticket-list.ts'),
  'ticket-report': () => import('./ticket-report.ts'),
  'ticket-thread': () => import('./ticket-thread.ts'),
};

/** Forgets every draft that this browser keeps: for a host whose visitor signs out. Never fails. */
export async function clearDrafts(): Promise<void> {
  await (await import('../client/drafts.ts')).clearDrafts();
}

const TAGS = Object.keys(LOADERS).join();
/** Holds the address of the copy that runs. */
const RUNNING = Symbol.for('ventanilla.script');
const asked = new Set<string>();

const warn = (message: string): void => console.warn(`ventanilla: ${message}`);

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

function start(): void {
  const holder = globalThis as {[RUNNING]?: string};
  const {url} = import.meta;
  const first = holder[RUNNING];
  if (first !== undefined)
    return warn(`the page loads this script twice (${first}, ${url}): the first one goes on. Load it once.`);
  holder[RUNNING] = url;
  const settings = scriptSettings(scriptOf(url, document), document, warn);
  if (Object.keys(settings).length > 0) configureSupport(settings);
  look(document);
  new MutationObserver((records) => {
    for (const {addedNodes} of records)
      for (const node of addedNodes)
        if (node instanceof Element) {
          load(node.localName);
          look(node);
        }
  }).observe(document.documentElement, {childList: true, subtree: true});
  addEventListener('online', () => look(document));
}

// Bare Node and workers have no document and nothing to define.
if (typeof document !== 'undefined') start();
