/**
 * Dovecot of Debian, started by the test on the loopback address in a temporary folder, serves a mailbox. Skipped with one line
 * where it is not installed or the tests do not run as root; they fail then under VENTANILLA_REQUIRE=mail-servers.
 */
import assert from 'node:assert/strict';
import {type ChildProcess, execFileSync, spawn} from 'node:child_process';
import {EventEmitter, once} from 'node:events';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {ImapFlow} from 'imapflow';
import type {MailChannel} from '../../src/server/email/channel.ts';
import {type ImapReader, readImap} from '../../src/server/email/ways/imap.ts';
import {openTestDesk, type TestDesk} from '../unit/server/email/channel-harness.ts';
import {mailOf} from '../unit/server/email/mails.ts';
import {folderOf, freePort, groupId, lacking, userId} from './programs.ts';

const DOVECOT = '/usr/sbin/dovecot';
const everything = {scope: {kind: 'all'} as const};

async function count({backend, channel}: TestDesk): Promise<number> {
  await channel.idle();
  return (await backend.listTickets({}, everything)).items.length;
}

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
    const [uid, gid] = [userId('nobody'), groupId('nogroup')];
    folderOf(join(folder, 'mail'), 'nobody', 0o755, 'nogroup');
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
