/** The command line as somebody types it: a process of its own, with nothing of this one's environment. */
import {type ChildProcessWithoutNullStreams, spawn} from 'node:child_process';
import {once} from 'node:events';
import {text} from 'node:stream/consumers';
import {fileURLToPath} from 'node:url';

const CLI = fileURLToPath(new URL('../../../src/server/cli.ts', import.meta.url));
/** How to find programs, and where compiled modules lie. */
const {PATH, NODE_COMPILE_CACHE} = process.env;

export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Of standard input. */
  readonly input?: string | Uint8Array;
}

export interface CommandResult {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

export function startCommand(
  args: readonly string[],
  {cwd, env}: Omit<CommandOptions, 'input'> = {},
): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [CLI, ...args], {cwd, env: {PATH, NODE_COMPILE_CACHE, ...env}});
}

/** Waits for its end. */
export async function runCommand(
  args: readonly string[],
  {input, ...options}: CommandOptions = {},
): Promise<CommandResult> {
  const child = startCommand(args, options);
  const closed = once(child, 'close');
  // One that ends without reading is not at fault.
  child.stdin.on('error', () => undefined).end(input);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return {out, err, code: child.exitCode};
}
