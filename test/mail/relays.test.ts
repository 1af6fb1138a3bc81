/**
 * Exim and Postfix of Debian relay to the listener, on the loopback address. Skipped with one line where they are not there or
 * the tests do not run as root; they fail then under VENTANILLA_REQUIRE=mail-servers.
 */
import assert from 'node:assert/strict';
import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {ANA, openTestDesk, privateKey} from '../unit/server/email/channel-harness.ts';
import {freePort, lacking} from './programs.ts';
import {EXIM, openExim, openPostfix, POSTFIX, type Relay} from './relays.ts';

const DESK = fileURLToPath(new URL('desk-process.ts', import.meta.url));
const everything = {scope: {kind: 'all'} as const};

/** The desk's process; its lines in order. */
class DeskProcess {
  readonly #child: ChildProcess;
  readonly #lines: AsyncIterator<string>;

  private constructor(child: ChildProcess, lines: AsyncIterator<string>) {
    this.#child = child;
    this.#lines = lines;
  }

  static async start(folder: string, port: number, dies: 'before' | 'after' | 'never'): Promise<DeskProcess> {
    const env = {...process.env, TEST_DKIM_KEY: privateKey};
    const child = spawn(process.execPath, [DESK, folder, `${port}`, dies], {env, stdio: ['ignore', 'pipe', 'inherit']});
    const desk = new DeskProcess(child, createInterface({input: child.stdout})[Symbol.asyncIterator]());
    assert.equal(await desk.line(), 'ready');
    return desk;
  }

  async line(): Promise<string | undefined> {
    const {value, done} = (await this.#lines.next()) as IteratorResult<string, undefined>;
    return done ? undefined : value;
  }

  /** Resolves when it is dead. */
  async dies(): Promise<void> {
    if (this.#child.signalCode === null) await once(this.#child, 'exit');
    assert.equal(this.#child.signalCode, 'SIGKILL');
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const gone = once(this.#child, 'exit');
    this.#child.kill('SIGTERM');
    await gone;
  }
}

const relays: readonly (readonly [name: string, program: string, open: (port: number) => Promise<Relay> | Relay])[] = [
  ['Exim', EXIM, openExim],
  ['Postfix', POSTFIX, openPostfix],
];

for (const [name, program, open] of relays)
  describe(`behind ${name}`, {skip: lacking(program)}, () => {
    let folder: string;
    let port: number;
    let relay: Relay;
    let desk: DeskProcess;
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'ventanilla-relay-'));
      port = await freePort();
      relay = await open(port);
    });
    after(async () => {
      await desk?.stop();
      await relay?.close();
      await rm(folder, {recursive: true, force: true});
    });

    const emptied = async (): Promise<void> => {
      for (let tries = 0; (await relay.queued()) > 0; tries++) {
        assert.ok(tries < 400, 'the relay keeps a mail');
        if (tries % 20 === 0) await relay.again();
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    };

    test('ATK-26 what it relays is taken at the first try, and nothing stays in its queue', async () => {
      desk = await DeskProcess.start(folder, port, 'never');
      await relay.send('first');
      assert.equal(await desk.line(), 'kept new');
      await emptied();
      await desk.stop();
    });

    test('ATK-26 killed before a mail was kept, and after: it comes again, nothing is lost and nothing doubled', async () => {
      for (const dies of ['before', 'after'] as const) {
        desk = await DeskProcess.start(folder, port, dies);
        await relay.send(`killed-${dies}`);
        await desk.dies();
      }
      desk = await DeskProcess.start(folder, port, 'never');
      await emptied();
      await desk.stop();
      const told: string[] = [];
      for (let line = await desk.line(); line !== undefined; line = await desk.line()) told.push(line);
      // Of the one that was kept before the end nobody was told: it came again, and was known.
      assert.ok(told.includes('kept known'), told.join());
    });

    test(`every mail is one ticket${name === 'Exim' ? ', and its signature proves the sender' : ''}`, async () => {
      const own = await openTestDesk({folder});
      await own.channel.idle();
      const {items} = await own.backend.listTickets({}, everything);
      await own.close();
      const previews = items.map(({preview}) => preview).sort();
      assert.deepEqual(previews, ['Hola first', 'Hola killed-after', 'Hola killed-before']);
      const trust = name === 'Exim' ? 'contact' : 'unverified';
      assert.deepEqual([...new Set(items.map((one) => `${one.requester.id} ${one.trust}`))], [`${ANA.id} ${trust}`]);
    });
  });
