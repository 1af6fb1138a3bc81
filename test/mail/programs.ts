/** Mail servers of Debian for the tests: whether they are there, as whom they run, and free ports. */
import {execFileSync} from 'node:child_process';
import {once} from 'node:events';
import {chownSync, existsSync, mkdirSync} from 'node:fs';
import {type AddressInfo, createServer} from 'node:net';

const required = (process.env.VENTANILLA_REQUIRE ?? '').split(',').includes('mail-servers');
const root = process.getuid?.() === 0;

/** Why a test is skipped; under VENTANILLA_REQUIRE=mail-servers it is not. */
export const lacking = (program: string): string | false =>
  (existsSync(program) && root) || required ? false : `${program} is not installed, or this is not root`;

const numberOf = (database: 'passwd' | 'group', name: string): number =>
  Number(execFileSync('getent', [database, name]).toString().split(':')[2]);
export const userId = (name: string): number => numberOf('passwd', name);
export const groupId = (name: string): number => numberOf('group', name);

/** Makes a folder that belongs to a user of the system and to a group. */
export function folderOf(path: string, user: string, mode: number, group = user): void {
  mkdirSync(path, {recursive: true});
  chownSync(path, userId(user), groupId(group));
  execFileSync('chmod', [mode.toString(8), path]);
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
