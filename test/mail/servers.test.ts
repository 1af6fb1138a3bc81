/**
 * Real mail servers of Debian, started by the test on the loopback address in a temporary folder: Exim relays to the listener,
 * Dovecot serves a mailbox. Skipped with one line where they are not installed or the tests do not run as root; they fail
 * then under VENTANILLA_REQUIRE=mail-servers.
 */
import assert from 'node:assert/strict';
import {type ChildProcess, execFileSync, spawn} from 'node:child_process';
import {EventEmitter, once} from 'node:events';
import {chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {ImapFlow} from 'imapflow';
import type {MailChannel} from '../../src/server/email/channel.ts';
import {type ImapReader, readImap} from '../../src/server/email/ways/imap.ts';
import {listenSmtp, type SmtpListener} from '../../src/server/email/ways/smtp.ts';
import {openTestDesk, type TestDesk} from '../unit/server/email/channel-harness.ts';
import {mailOf} from '../unit/server/email/mails.ts';

const EXIM = '/usr/sbin/exim4';
const DOVECOT = '/usr/sbin/dovecot';
const required = (process.env.VENTANILLA_REQUIRE ?? '').split(',').includes('mail-servers');
const root = process.getuid?.() === 0;
const lacking = (program: string): string | false =>
  (existsSync(program) && root) || required ? false : `${program} is not installed, or this is not root`;
const everything = {scope: {kind: 'all'} as const};

async function count({backend, channel}: TestDesk): Promise<number> {
  await channel.idle();
  return (await backend.listTickets({}, everything)).items.length;
}

const idOf = (flag: '-u' | '-g', name: string): number => Number(execFileSync('id', [flag, name]));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

describe('behind Exim', {skip: lacking(EXIM)}, () => {
  let desk: TestDesk;
  let listener: SmtpListener;
  let folder: string;
  /** What the next deliveries meet, one each. */
  const troubles: ('before' | 'after')[] = [];

  before(async () => {
    desk = await openTestDesk();
    // A crash before the mail is kept, and one after, as the sending server sees them: no 250.
    const flaky: MailChannel = {
      ...desk.channel,
      async receive(raw, envelope) {
        const trouble = troubles.shift();
        if (trouble === 'before') throw new Error('the server was killed before it kept the mail');
        const fresh = await desk.channel.receive(raw, envelope);
        if (trouble === 'after') throw new Error('the server was killed after it kept the mail');
        return fresh;
      },
    };
    listener = await listenSmtp(flaky, {host: '127.0.0.1', port: 0});
    folder = mkdtempSync(join(tmpdir(), 'ventanilla-exim-'));
    chownSync(folder, idOf('-u', 'Debian-exim'), idOf('-g', 'Debian-exim'));
    writeFileSync(
      join(folder, 'exim.conf'),
      `spool_directory = ${folder}/spool
log_file_path = ${folder}/%slog
primary_hostname = mail.tienda.example
qualify_domain = tienda.example
keep_environment =
tls_advertise_hosts =
begin routers
relay:
  driver = manualroute
  transport = listener
  route_list = * 127.0.0.1 byname
  self = send
begin transports
listener:
  driver = smtp
  port = ${listener.port}
  allow_localhost
begin retry
* * F,2h,1s
`,
    );
  });
  after(async () => {
    await listener.close();
    await desk.close();
    rmSync(folder, {recursive: true, force: true});
  });

  const exim = async (args: readonly string[], input?: Uint8Array): Promise<string> => {
    const child = spawn(EXIM, ['-C', join(folder, 'exim.conf'), ...args], {stdio: ['pipe', 'pipe', 'pipe']});
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stdin.end(input);
    await once(child, 'close');
    return said;
  };
  /** Hands a mail to Exim and waits until it has tried. */
  const send = (id: string): Promise<string> =>
    exim(
      ['-odf', '-oi', '-f', 'ana@tienda.example', 'soporte@aurora.example'],
      mailOf({headers: [['Message-ID', `<${id}@tienda.example>`]], from: 'ana@tienda.example', body: `Hola ${id}\n`}),
    );
  const queued = async (): Promise<number> => Number(await exim(['-bpc']));
  /** Delivers what waits, whatever its retry time. */
  const again = (): Promise<string> => exim(['-qff']);

  test('ATK-26 what it relays is taken at the first try, and nothing stays in its queue', async () => {
    await send('exim-1');
    assert.equal(await queued(), 0, readFileSync(join(folder, 'mainlog'), 'utf8'));
    assert.equal(await count(desk), 1);
  });

  test('ATK-26 killed before or after a mail was kept: Exim brings it again, nothing is lost and nothing doubled', async () => {
    troubles.push('before', 'after');
    await send('exim-2');
    await send('exim-3');
    assert.equal(await queued(), 2);
    for (let tries = 0; tries < 5 && (await queued()) > 0; tries++) await again();
    assert.equal(await queued(), 0, readFileSync(join(folder, 'mainlog'), 'utf8'));
    assert.equal(await count(desk), 3);
  });
});

describe('a mailbox of Dovecot', {skip: lacking(DOVECOT)}, () => {
  let desk: TestDesk;
  let reader: ImapReader;
  let dovecot: ChildProcess;
  let folder: string;
  let port: number;
  const kept = new EventEmitter();

  const start = async (): Promise<void> => {
    dovecot = spawn(DOVECOT, ['-F', '-c', join(folder, 'dovecot.conf')], {stdio: 'ignore'});
    for (let tries = 0; ; tries++) {
      const client = imap();
      try {
        await client.connect();
        await client.logout();
        return;
      } catch (error) {
        client.close();
        assert.ok(tries < 50, `Dovecot does not answer: ${String(error)}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  };
  const stop = async (): Promise<void> => {
    const gone = once(dovecot, 'exit');
    dovecot.kill('SIGTERM');
    await gone;
  };
  const imap = (): ImapFlow => {
    const client = new ImapFlow({
      host: '127.0.0.1',
      port,
      secure: false,
      auth: {user: 'soporte', pass: 'secret'},
      logger: false,
    });
    client.on('error', () => undefined);
    return client;
  };
  /** Puts a mail into the mailbox, as a delivery would. */
  const deliver = async (id: string): Promise<void> => {
    const client = imap();
    await client.connect();
    const raw = mailOf({
      headers: [['Message-ID', `<${id}@tienda.example>`]],
      from: 'ana@tienda.example',
      body: `${id}\n`,
    });
    await client.append('INBOX', Buffer.from(raw));
    await client.logout();
  };
  const arrival = (): Promise<unknown> => once(kept, 'mail', {signal: AbortSignal.timeout(20_000)});

  before(async () => {
    desk = await openTestDesk();
    folder = mkdtempSync(join(tmpdir(), 'ventanilla-dovecot-'));
    port = await freePort();
    mkdirSync(join(folder, 'mail'));
    const [uid, gid] = [idOf('-u', 'nobody'), idOf('-g', 'nobody')];
    chownSync(join(folder, 'mail'), uid, gid);
    execFileSync('chmod', ['755', folder]);
    writeFileSync(
      join(folder, 'dovecot.conf'),
      `protocols = imap
base_dir = ${folder}/run
log_path = ${folder}/log
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
first_valid_uid = 1
first_valid_gid = 1
mail_location = maildir:${folder}/mail
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
passdb {
  driver = static
  args = password=secret
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}/mail
}
`,
    );
    await start();
    await deliver('imap-1');
    const told: MailChannel = {
      ...desk.channel,
      async receive(raw, envelope) {
        const fresh = await desk.channel.receive(raw, envelope);
        kept.emit('mail');
        return fresh;
      },
    };
    const first = arrival();
    reader = readImap(told, {
      host: '127.0.0.1',
      port,
      secure: false,
      user: 'soporte',
      password: 'secret',
      patience: [50, 500],
    });
    await first;
  });
  after(async () => {
    await reader?.close();
    await stop();
    await desk.close();
    rmSync(folder, {recursive: true, force: true});
  });

  test('what lay there is read, and what comes is told by the server', async () => {
    assert.equal(await count(desk), 1);
    const next = arrival();
    await deliver('imap-2');
    await next;
    assert.equal(await count(desk), 2);
  });

  test('ATK-26 after a dropped connection what came meanwhile is read, and nothing twice', async () => {
    await stop();
    const next = arrival();
    await start();
    await deliver('imap-3');
    await next;
    assert.equal(await count(desk), 3);
    const client = imap();
    await client.connect();
    const lock = await client.getMailboxLock('INBOX');
    assert.deepEqual(await client.search({seen: true}), [1, 2, 3]);
    lock.release();
    await client.logout();
  });
});
