/** One story in one page: opened, awaited to its end, judged. The functions that run in the page name nothing outside themselves. */
import type {Page} from 'playwright-core';

/** What Storybook says at the end of a story. */
interface Finished {
  readonly storyId: string;
  readonly status: string;
  readonly error?: string;
  readonly reporters?: readonly {
    readonly type: string;
    readonly status: string;
    readonly result?: {
      readonly violations?: readonly {
        readonly id: string;
        readonly nodes: readonly {readonly html: string; readonly failureSummary?: string}[];
      }[];
    };
  }[];
}

/** What `listen` leaves in the page. */
interface StoryWindow {
  endOfStory(id: string): Promise<Finished>;
  showStory(id: string): void;
  /** By the page's own clock. */
  storyBegan: number;
}

/** The clock of all stories: a Wednesday at noon in Madrid, so that «today, 11:52» stays what it is in a snapshot. */
export const NOON = Date.UTC(2026, 10, 18, 11, 0, 20);

/** Runs in the page before anything else: the time of day is the given one when a story begins, and goes on from there. */
export function setClock(start: number): void {
  const Real = Date;
  const holder = globalThis as Partial<StoryWindow>;
  const now = (): number => start + Math.round(performance.now() - (holder.storyBegan ?? 0));
  globalThis.Date = new Proxy(Real, {
    construct: (target, values: unknown[]) => Reflect.construct(target, values.length === 0 ? [now()] : values) as Date,
    get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
  });
}

/**
 * Runs in the page before anything of Storybook: listens from the moment its channel exists, since a story may have ended,
 * and been drawn again without its play function, before anybody could ask. Leaves two functions in the page: one that
 * gives the end of a story, one that shows another without loading Storybook again.
 */
export function listen(): void {
  interface Channel {
    on(event: string, listener: (value: never) => void): void;
    emit(event: string, value: unknown): void;
  }
  const holder = globalThis as {__STORYBOOK_ADDONS_CHANNEL__?: Channel} & Partial<StoryWindow>;
  const ends = new Map<string, Finished>();
  const waiting = new Map<string, (end: Finished) => void>();
  let current: Channel | undefined;
  let shown = '';
  const tell = (id: string, end: Finished): void => {
    if (ends.has(id)) return;
    ends.set(id, end);
    waiting.get(id)?.(end);
  };
  const failed = ({message}: Error): void => tell(shown, {storyId: shown, status: 'error', error: message});
  holder.endOfStory = (id) => {
    shown = id;
    const end = ends.get(id);
    return end ? Promise.resolve(end) : new Promise((resolve) => waiting.set(id, resolve));
  };
  holder.showStory = (id) => {
    shown = id;
    holder.storyBegan = performance.now();
    current?.emit('setCurrentStory', {storyId: id, viewMode: 'story'});
  };
  Object.defineProperty(holder, '__STORYBOOK_ADDONS_CHANNEL__', {
    get: () => current,
    set(channel: Channel) {
      current = channel;
      channel.on('playFunctionThrewException', failed);
      channel.on('storyThrewException', failed);
      channel.on('storyMissing', (id: string) => tell(id, {storyId: id, status: 'error', error: `missing ${id}`}));
      channel.on('storyFinished', (end: Finished) => tell(end.storyId, end));
    },
  });
}

/** Why a story fails, a line each; none where it is good. */
function faultsOf({status, error, reporters = []}: Finished): string[] {
  const failed = reporters.filter((reporter) => reporter.status === 'failed');
  const violations = failed.flatMap(({result}) => result?.violations ?? []);
  if (error !== undefined) return [error];
  const lines = violations.map(
    ({id, nodes}) => `${id}: ${nodes.map(({html, failureSummary}) => `${html} ${failureSummary ?? ''}`).join(' | ')}`,
  );
  if (!reporters.some(({type}) => type === 'a11y')) lines.push('axe did not run');
  if (lines.length === 0 && failed.length > 0) lines.push(`${failed[0]?.type} failed`);
  return status === 'success' || lines.length > 0 ? lines : [status];
}

/**
 * Shows a story and waits for its end. A page that shows one already keeps Storybook and changes the story only.
 * @returns why it fails, a line each
 */
export async function runStory(page: Page, base: string, id: string, globals: string): Promise<string[]> {
  try {
    if (page.url().startsWith(base))
      await page.evaluate((id) => (globalThis as unknown as StoryWindow).showStory(id), id);
    else await page.goto(`${base}/iframe.html?id=${id}&viewMode=story&globals=${globals}`);
    const end = page.evaluate((id) => {
      const late = new Promise<Finished>((resolve) =>
        setTimeout(() => resolve({storyId: id, status: 'error', error: 'did not end in a minute'}), 60_000),
      );
      return Promise.race([(globalThis as unknown as StoryWindow).endOfStory(id), late]);
    }, id);
    const faults = faultsOf(await end);
    // One that did not end keeps Storybook busy, which would then load the page again under the next one.
    if (faults.length > 0) await page.goto('about:blank');
    return faults;
  } catch (error) {
    await page.goto('about:blank');
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** Runs in the page: takes the words out of live regions. They come and go, and are judged by tests of their own. */
export function hush(): void {
  const regions = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches('[data-announcer]') ? [element] : []),
      ...(element.shadowRoot ? regions(element.shadowRoot) : []),
    ]);
  for (const region of regions(document))
    for (const node of region.childNodes) if (node instanceof Text) node.data = '';
}
