/**
 * Runs every story of a static Storybook in Chromium in several looks: its play function, the accessibility addon, whose
 * verdict comes with Storybook's own `storyFinished` event, and the accessibility tree, which is compared with the one kept
 * in `stories/snapshots`.
 *
 *     node .tools/story-test.ts [part of an id] [--update] [--pictures <folder>]
 *
 * `--update` keeps the trees as they are now; read the difference before it is committed: it is what a screen reader says.
 */
import {existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {type Browser, type BrowserContextOptions, chromium, type Page} from 'playwright-core';
import {findBrowser} from './lib/browser.ts';
import {overflowOf, setTextSize} from './lib/overflow.ts';
import {closingLine, shorten, type TestResult, tally, writeResults} from './lib/results.ts';
import {hush, listen, NOON, runStory, setClock} from './lib/story-page.ts';
import {buildIfStale, serveStorybook, storiesOf, type Story} from './lib/storybook.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {update: {type: 'boolean', default: false}, pictures: {type: 'string'}},
});

interface Look {
  readonly name: string;
  readonly globals: string;
  readonly context: BrowserContextOptions;
  readonly check?: (page: Page, story: Story) => Promise<string[]>;
}

/** At once: a story mostly waits to stand still. */
const PAGES = 4;

const wide = {width: 1280, height: 800};
const narrow = {width: 320, height: 640};
const LOOKS: readonly Look[] = [
  {
    name: 'es, light, 1280 px',
    globals: 'lang:es;scheme:light',
    context: {colorScheme: 'light', viewport: wide, locale: 'es-ES'},
    check: snapshot,
  },
  {
    name: 'en, dark, 320 px',
    globals: 'lang:en;scheme:dark',
    context: {colorScheme: 'dark', viewport: narrow, locale: 'en-GB'},
    check: overflowOf,
  },
  {
    name: 'es, forced colours, 320 px',
    globals: 'lang:es;scheme:light',
    context: {forcedColors: 'active', viewport: narrow, locale: 'es-ES'},
    check: fits,
  },
];

/** At its width, and with text of twice the size on a telephone (WCAG 1.4.4). */
async function fits(page: Page): Promise<string[]> {
  const faults = await overflowOf(page);
  await page.setViewportSize({...narrow, width: 360});
  await setTextSize(page, '200%');
  faults.push(...(await overflowOf(page)).map((fault) => `at 200 % text: ${fault}`));
  await setTextSize(page, '100%');
  await page.setViewportSize(narrow);
  return faults;
}

const snapshotPath = (id: string): string => join(root, 'stories/snapshots', `${id}.yml`);

/** Milliseconds that a story is given to become what it is known to be: on a busy machine the engine comes late. */
const PATIENCE = 30_000;

/** Compares what assistive technology is told with what it was told before. */
async function snapshot(page: Page, {id, tags}: Story): Promise<string[]> {
  if (tags.includes('live')) return [];
  const path = snapshotPath(id);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const tree = await treeOf(page, (now) => !values.update && now === before);
  if (tree === before) return [];
  if (values.update) {
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, tree);
    return [];
  }
  const known = new Set(before.split('\n'));
  const fresh = new Set(tree.split('\n'));
  const gone = [...known].filter((line) => !fresh.has(line)).map((line) => `- ${line.trim()}`);
  const added = [...fresh].filter((line) => !known.has(line)).map((line) => `+ ${line.trim()}`);
  return ['the accessibility tree changed (--update keeps it):', ...gone, ...added].slice(0, 20);
}

/** @returns the tree as soon as it is the wanted one, or the one that is there when nothing comes from the network any more */
async function treeOf(page: Page, wanted: (tree: string) => boolean): Promise<string> {
  if (values.update) await page.waitForLoadState('networkidle');
  const end = Date.now() + PATIENCE;
  let tree = '';
  for (let last = ''; Date.now() < end; last = tree) {
    await page.evaluate(hush);
    tree = `${await page.locator('.story').first().ariaSnapshot()}\n`;
    if (wanted(tree)) break;
    if (values.update && tree === last) break;
    await page.waitForTimeout(250);
  }
  return tree;
}

async function runLook(browser: Browser, base: string, look: Look, stories: readonly Story[]): Promise<TestResult[]> {
  // Without motion nothing is judged while it fades in.
  const context = await browser.newContext({...look.context, timezoneId: 'Europe/Madrid', reducedMotion: 'reduce'});
  await context.addInitScript(setClock, NOON);
  await context.addInitScript(listen);
  const queue = [...stories];
  const results: TestResult[] = [];
  const work = async (): Promise<void> => {
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    for (let story = queue.shift(); story; story = queue.shift()) {
      const faults = await runStory(page, base, story.id, look.globals);
      if (faults.length === 0 && look.check) faults.push(...(await look.check(page, story)));
      const title = `${story.title} > ${story.name} (${look.name}) runs, and axe finds nothing`;
      const [outcome, why] =
        faults.length === 0 ? (['passed'] as const) : (['failed', shorten(faults.join('\n'))] as const);
      results.push({title, file: join(root, story.importPath), outcome, ...(why === undefined ? {} : {why})});
      if (faults.length > 0) console.log(`FAIL ${story.id} (${look.name})\n  ${faults.join('\n  ')}`);
      if (values.pictures !== undefined) {
        const path = join(values.pictures, `${story.id} ${look.name}.png`.replace(/[, ]+/g, '-'));
        await page.screenshot({path, fullPage: true});
      }
    }
    await page.close();
  };
  await Promise.all(Array.from({length: PAGES}, work));
  await context.close();
  return results;
}

/** A tree without a story is nobody's. */
function orphans(stories: readonly Story[]): TestResult {
  const known = new Set(stories.map(({id}) => `${id}.yml`));
  const lonely = globSync('stories/snapshots/*.yml', {cwd: root}).filter((path) => !known.has(basename(path)));
  if (values.update) for (const path of lonely) rmSync(join(root, path));
  else if (lonely.length > 0) console.log(`FAIL snapshots without a story\n  ${lonely.join('\n  ')}`);
  const outcome = values.update || lonely.length === 0 ? 'passed' : 'failed';
  return {title: 'every accessibility tree has a story', file: join(root, 'stories/snapshots'), outcome};
}

async function main(): Promise<readonly TestResult[]> {
  buildIfStale();
  const {base, server} = await serveStorybook();
  const {executablePath, args} = await findBrowser();
  const browser = await chromium.launch({executablePath, args});
  try {
    const stories = storiesOf(positionals[0]);
    const results = [orphans(storiesOf())];
    for (const look of LOOKS) results.push(...(await runLook(browser, base, look, stories)));
    return results;
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

const results = await main();
writeResults('stories', results);
console.log(closingLine(tally(results)));
process.exitCode = tally(results).failed > 0 ? 1 : 0;
