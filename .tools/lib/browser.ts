/**
 * Finds a Chromium for tests: `CHROME_PATH`, else an installed one, else the one that travels inside an npm package
 * (Linux x64 only), so that `npm ci && npm test` needs nothing else.
 */
import {existsSync} from 'node:fs';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Without a sandbox (containers), without calls home. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export interface Browser {
  readonly executablePath: string;
  readonly args: string[];
  /** The packed Chromium is the small headless shell and nothing else. */
  readonly shell: boolean;
}

/**
 * @throws Error where there is none, naming the way out
 */
export async function findBrowser(): Promise<Browser> {
  const forced = process.env['FORCE_NPM_CHROMIUM'] === '1';
  const installed = process.env['CHROME_PATH'] ?? INSTALLED.find((path) => existsSync(path));
  if (installed !== undefined && !forced) return {executablePath: installed, args: ARGS, shell: false};
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No Chromium found: install Chrome or set CHROME_PATH to its program.');
  // Makes it unpack its own system libraries too.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  const {default: chromium} = await import('@sparticuz/chromium');
  chromium.setGraphicsMode = false;
  const args = chromium.args.filter((arg) => !arg.includes('single-process'));
  return {executablePath: await chromium.executablePath(), args: [...args, ...ARGS], shell: true};
}
