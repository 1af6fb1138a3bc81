/**
 * Runs a program with a hard time limit and leaves nothing of it behind: its process group is ended, and on Linux whatever
 * it started in groups of their own (browsers, servers), found by a mark in the environment.
 */
import {spawn} from 'node:child_process';
import {randomUUID} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const MARK = 'VENTANILLA_RUN';

/** Where Node keeps compiled modules: a process that finds them there starts in half the time, and tests start hundreds. */
const COMPILED = fileURLToPath(new URL('../../node_modules/.cache/ventanilla/compiled', import.meta.url));

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}

/** Processes that carry the mark; none on systems that do not tell. */
function marked(mark: string): number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`${MARK}=${mark}`);
      } catch {
        return false;
      }
    })
    .map(Number);
}

export interface Run {
  readonly code: number | null;
  readonly timedOut: boolean;
  /** How many processes were still there at the end. */
  readonly left: number;
  readonly seconds: number;
  /** What it said, where it was `quiet`. */
  readonly output: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Keeps what it says instead of showing it. */
  readonly quiet?: boolean;
}

const running = new Set<{readonly pid: number; readonly mark: string}>();

function endAll({pid, mark}: {readonly pid: number; readonly mark: string}): number {
  const left = marked(mark);
  end(-pid);
  for (const one of left) end(one);
  return left.length;
}

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)
  process.once(signal, () => {
    for (const group of running) endAll(group);
    process.exit(code);
  });

/** @param limit in seconds */
export async function run(
  program: string,
  args: readonly string[],
  limit: number,
  {env = {}, quiet = false}: RunOptions = {},
): Promise<Run> {
  const start = performance.now();
  const mark = randomUUID();
  const child = spawn(program, args, {
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    detached: true,
    env: {NODE_COMPILE_CACHE: COMPILED, ...process.env, ...env, [MARK]: mark},
  });
  if (child.pid === undefined) return {code: 127, timedOut: false, left: 0, seconds: 0, output: ''};
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  const group = {pid: child.pid, mark};
  running.add(group);
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    endAll(group);
  }, limit * 1000);
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  clearTimeout(timer);
  const left = endAll(group);
  running.delete(group);
  return {code, timedOut, left, seconds: (performance.now() - start) / 1000, output};
}
