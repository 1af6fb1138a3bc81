/** The ways in: SMTP as a mail server speaks it, a pipe and HTTP; and `serve` with mail as an operator starts it. */
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {connect, type Socket} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {after, before, describe, test} from 'node:test';
import {createMailEntry} from '../../../../src/server/email/ways/http.ts';
import {listenSmtp, type SmtpListener} from '../../../../src/server/email/ways/smtp.ts';
import {runCommand, startCommand} from '../../support/command.ts';
import {openTestDesk, type TestDesk} from './channel-harness.ts';
import {mailOf} from './mails.ts';

const SECRET = 'a secret of tests, with more than 32 characters';
const everything = {scope: {kind: 'all'} as const};

/** Speaks SMTP line by line. */
class Client {
  readonly #socket: Socket;
  readonly #lines: AsyncIterator<string>;

  private constructor(socket: Socket) {
    this.#socket = socket;
    this.#lines = createInterface({input: socket})[Symbol.asyncIterator]();
  }

  static async open(port: number): Promise<Client> {
    const socket = connect({port, host: '127.0.0.1', allowHalfOpen: true});
    await once(socket, 'connect');
    const client = new Client(socket);
    await client.answer();
    return client;
  }

  /** The last line of the next answer. */
  async answer(): Promise<string> {
    for (;;) {
      const line: IteratorResult<string, unknown> = await this.#lines.next();
      if (line.done) return '';
      if (!/^\d{3}-/.test(line.value)) return line.value;
    }
  }

  async say(line: string): Promise<string> {
    this.send(`${line}\r\n`);
    return this.answer();
  }

  send(bytes: string): void {
    this.#socket.write(bytes, 'latin1');
  }

  /** Closes this side only, as Exim does. */
  half(): void {
    this.#socket.end();
  }

  close(): void {
    this.#socket.destroy();
  }
}

async function upToData(port: number, recipient = 'soporte@aurora.example', size = ''): Promise<[Client, string]> {
  const client = await Client.open(port);
  await client.say('EHLO mail.tienda.example');
  const from = await client.say(`MAIL FROM:<ana@tienda.example>${size}`);
  if (!from.startsWith('250')) return [client, from];
  const to = await client.say(`RCPT TO:<${recipient}>`);
  if (!to.startsWith('250')) return [client, to];
  return [client, await client.say('DATA')];
}

const raw = (id: string, body = 'Hola'): string =>
  Buffer.from(mailOf({headers: [['Message-ID', `<${id}@tienda.example>`]], from: 'ana@tienda.example', body})).toString(
    'latin1',
  );

describe('the SMTP listener', () => {
  let desk: TestDesk;
  let listener: SmtpListener;
  before(async () => {
    desk = await openTestDesk({settings: {maximumBytes: 20_000}});
    listener = await listenSmtp(desk.channel, {host: '127.0.0.1', port: 0});
  });
  after(async () => {
    await listener.close();
    await desk.close();
  });
  const count = async (): Promise<number> => {
    await desk.channel.idle();
    return (await desk.backend.listTickets({}, everything)).items.length;
  };

  test('takes mail for the desk and for signed addresses of it, and for nobody else', async () => {
    const [client, ready] = await upToData(listener.port);
    assert.match(ready, /^354/);
    assert.match(await client.say(`${raw('smtp-1')}\r\n.`), /^250/);
    client.close();
    assert.equal(await count(), 1);
    const [other, refused] = await upToData(listener.port, 'someone@elsewhere.example');
    assert.match(refused, /^550/);
    other.close();
    const [signed, taken] = await upToData(listener.port, 'soporte+x.y@aurora.example');
    assert.match(taken, /^354/);
    signed.close();
  });

  test('answers one who closed his half of the connection with the end of the mail', async () => {
    const [client] = await upToData(listener.port);
    client.send(`${raw('smtp-2')}\r\n.\r\nQUIT\r\n`);
    client.half();
    assert.match(await client.answer(), /^250/);
    client.close();
    assert.equal(await count(), 2);
  });

  test('ATK-23 refuses what is too large, told before or not, and stays', async () => {
    const [told, answer] = await upToData(listener.port, undefined, ' SIZE=50000');
    assert.match(answer, /^552/);
    told.close();
    const [client] = await upToData(listener.port);
    assert.match(await client.say(`${raw('smtp-3', 'x'.repeat(60) + '\r\n').repeat(200)}\r\n.`), /^552/);
    client.close();
    assert.equal(await count(), 2);
  });

  test('ATK-22 six broken ends of a mail do not smuggle a second one in', async () => {
    const ends = ['\n.\n', '\r\n.\n', '\n.\r\n', '\r.\r', '\r\n.\r', '\0\r\n.\0\r\n'];
    const before = await count();
    for (const [index, end] of ends.entries()) {
      const [client] = await upToData(listener.port);
      const smuggled = `MAIL FROM:<boss@strict.example>\r\nRCPT TO:<soporte@aurora.example>\r\nDATA\r\n${raw(`smuggled-${index}`)}`;
      assert.match(await client.say(`${raw(`outer-${index}`)}${end}${smuggled}\r\n.`), /^250/);
      client.close();
    }
    assert.equal((await count()) - before, ends.length);
  });
});

describe('mail over HTTP', () => {
  let desk: TestDesk;
  before(async () => {
    desk = await openTestDesk({settings: {maximumBytes: 20_000}});
  });
  after(() => desk.close());

  test('is kept with the secret, known the second time, refused without it and when it is too large', async () => {
    const entry = createMailEntry(desk.channel, SECRET);
    const post = (body: string, secret = SECRET): Promise<Response> =>
      entry(
        new Request('http://x/v1/mail?to=soporte@aurora.example&from=ana@tienda.example', {
          method: 'POST',
          headers: {authorization: `Bearer ${secret}`},
          body: Buffer.from(body, 'latin1'),
        }),
      );
    assert.deepEqual(
      [(await post(raw('http-1'))).status, await (await post(raw('http-1'))).json()],
      [202, {known: true}],
    );
    assert.equal((await post(raw('http-2'), 'wrong')).status, 401);
    assert.equal((await post(raw('http-3', 'x'.repeat(30_000)))).status, 413);
    await desk.channel.idle();
    assert.equal((await desk.backend.listTickets({}, everything)).items.length, 1);
    assert.throws(() => createMailEntry(desk.channel, 'short'), /32/);
  });
});

describe('ventanilla serve with mail', () => {
  test('takes mail by SMTP and by the pipe, and says what is wrong with its settings without showing a secret', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ventanilla-serve-mail-'));
    const settings = {
      data: 'data',
      port: 0,
      desk: {
        name: 'Aurora',
        agents: [{id: 'a-1', name: 'Marta', teams: ['email'], email: 'marta@aurora.example'}],
        accounts: {
          'k-1': {
            services: [],
            contacts: [{id: 'c-1', name: 'Ana', email: 'ana@tienda.example', role: 'holder', services: []}],
          },
        },
      },
      mail: {
        address: 'soporte@aurora.example',
        name: 'Aurora Soporte',
        publicUrl: 'https://panel.aurora.example/support',
        smtp: {port: 0},
        outgoing: {host: '127.0.0.1', port: 9},
      },
    };
    await writeFile(join(folder, 'desk.json'), JSON.stringify(settings));
    await writeFile(join(folder, 'wrong.json'), JSON.stringify({...settings, mail: {...settings.mail, adress: 'x'}}));
    const env = {
      SUPPORT_KEY: SECRET,
      SUPPORT_MAIL_KEY: SECRET.replaceAll(' ', '-'),
      SUPPORT_MAIL_SECRET: SECRET,
    };
    const told = await runCommand(['serve', '--config', 'wrong.json'], {cwd: folder, env});
    assert.match(told.err, /mail.*adress/s);
    assert.ok(!told.err.includes(SECRET));
    const short = {cwd: folder, env: {...env, SUPPORT_MAIL_KEY: 'short'}};
    assert.match((await runCommand(['serve', '--config', 'desk.json'], short)).err, /SUPPORT_MAIL_KEY/);

    const server = startCommand(['serve', '--config', 'desk.json'], {cwd: folder, env});
    let [url, port] = ['', 0];
    for await (const line of createInterface({input: server.stdout})) {
      url ||= /Listening on (\S+)/.exec(line)?.[1] ?? '';
      port ||= Number(/SMTP on port (\d+)/.exec(line)?.[1] ?? 0);
      if (url !== '' && port > 0) break;
    }
    const [client] = await upToData(port);
    assert.match(await client.say(`${raw('serve-1')}\r\n.`), /^250 .*kept$/);
    client.close();
    const pipe = () => {
      const input = Buffer.from(raw('serve-2'), 'latin1');
      return runCommand(['mail', '--to', 'soporte@aurora.example'], {env: {...env, SUPPORT_MAIL_URL: url}, input});
    };
    assert.equal((await pipe()).code, 0);
    server.kill('SIGTERM');
    await once(server, 'exit');
    assert.equal((await pipe()).code, 75);
    await rm(folder, {recursive: true, force: true});
  });
});
