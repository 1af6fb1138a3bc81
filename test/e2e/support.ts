/**
 * What the end-to-end tests stand on: the built demo on a free port with a database in a temp folder, a Chromium, and
 * people in it who complain about everything that a page may not do.
 */
import assert from 'node:assert/strict';
import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';
import {type Browser, type BrowserContext, chromium, type Page} from 'playwright-core';
import {findBrowser} from '../../.tools/lib/browser.ts';

const START = fileURLToPath(new URL('../../dist/src/demo/start.js', import.meta.url));

/** The demo as `npm start` runs it. */
export class Demo {
  readonly folder: string;
  #child: ChildProcess | undefined;
  /** Everything it said, for a failed test. */
  readonly said: string[] = [];
  port = 0;

  constructor(folder: string) {
    this.folder = folder;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts it, on the port of before if there was one, and waits until it says that it can be opened. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, [START], {
      env: {...process.env, VENTANILLA_DATA: this.folder, PORT: `${this.port}`, SMTP_PORT: '0'},
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    const ready = new Promise<number>((resolve, reject) => {
      const hear = (line: string): void => {
        this.said.push(line);
        const port = /http:\/\/127\.0\.0\.1:(\d+)/.exec(line)?.[1];
        if (port) resolve(Number(port));
      };
      createInterface({input: child.stdout}).on('line', hear);
      createInterface({input: child.stderr}).on('line', hear);
      child.once('exit', (code) => reject(new Error(`The demo ended with ${code}:\n${this.said.join('\n')}`)));
    });
    this.port = await ready;
  }

  /** As a power cut would. */
  kill(): Promise<void> {
    return this.#end('SIGKILL');
  }

  async stop(): Promise<void> {
    await this.#end('SIGTERM');
    await rm(this.folder, {recursive: true, force: true});
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (!child || child.exitCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  }
}

export async function startDemo(): Promise<Demo> {
  const demo = new Demo(await mkdtemp(join(tmpdir(), 'ventanilla-e2e-')));
  await demo.start();
  return demo;
}

export async function startBrowser(): Promise<Browser> {
  const {executablePath, args} = await findBrowser();
  return chromium.launch({executablePath, args});
}

export type Language = 'es' | 'en';

export interface PersonOptions {
  readonly language?: Language;
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
}

/** Somebody at a machine of his own: one context, one page, everything forbidden written down. */
export class Person {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly #complaints: string[] = [];
  #expected: RegExp[] = [];

  private constructor(context: BrowserContext, page: Page) {
    this.context = context;
    this.page = page;
  }

  static async enter(browser: Browser, demo: Demo, key: string, options: PersonOptions = {}): Promise<Person> {
    const {language = 'es', width = 1280, height = 800} = options;
    const context = await browser.newContext({
      viewport: {width, height},
      hasTouch: width < 600,
      locale: language === 'es' ? 'es-ES' : 'en-GB',
      timezoneId: 'Europe/Madrid',
      acceptDownloads: true,
    });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    const person = new Person(context, page);
    person.watch(page, demo);
    await page.goto(`${demo.origin}/entrar/${key}`);
    return person;
  }

  /** Another tab of the same person. */
  async tab(demo: Demo, address: string): Promise<Page> {
    const page = await this.context.newPage();
    this.watch(page, demo);
    await page.goto(`${demo.origin}${address}`);
    return page;
  }

  /** Console errors that belong to what the test does, like a cut connection. */
  expect(...patterns: RegExp[]): void {
    this.#expected.push(...patterns);
  }

  watch(page: Page, demo: Demo): void {
    const complain = (text: string): void => {
      if (!this.#expected.some((pattern) => pattern.test(text))) this.#complaints.push(text);
    };
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        complain(`${message.type()}: ${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => complain(`page error: ${error.message}`));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.origin !== demo.origin && url.protocol !== 'blob:') complain(`request to ${request.url()}`);
    });
  }

  /** Ends the visit; fails where the pages did something that they may not. */
  async leave(): Promise<void> {
    await this.context.close();
    assert.deepEqual(this.#complaints, [], 'CSP, Trusted Types, console and page errors, requests to other origins');
  }
}

/** Where pictures go. */
const PICTURES = process.env['VENTANILLA_PICTURES'] ?? join(tmpdir(), 'ventanilla-pictures');
/** Exact where somebody asked for them; else what takes the least to make. */
const TYPE = process.env['VENTANILLA_PICTURES'] === undefined ? 'jpeg' : 'png';

const WIDTHS = [320, 1280] as const;
const SCHEMES = ['light', 'dark'] as const;

/** Takes the page as it stands at both widths, light and dark; nothing may be wider than the window. */
export async function pictures(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, {recursive: true});
  const before = page.viewportSize();
  await page.evaluate(() => scrollTo(0, 0));
  for (const width of WIDTHS) {
    await page.setViewportSize({width, height: 900});
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
      const path = join(PICTURES, `${name}-${width}-${colorScheme}.${TYPE}`);
      await page.screenshot({path, type: TYPE, fullPage: true});
    }
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(over, 0, `${name} is ${over} px wider than a window of ${width} px`);
  }
  await page.emulateMedia({colorScheme: null, reducedMotion: null});
  if (before) await page.setViewportSize(before);
}
