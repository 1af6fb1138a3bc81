/** Exim and Postfix as they relay to the listener, each in a temporary folder with a configuration of its own. */
import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {globSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createTransport} from 'nodemailer';
import {privateKey} from '../unit/server/email/channel-harness.ts';
import {mailOf} from '../unit/server/email/mails.ts';
import {folderOf, freePort} from './programs.ts';

export const EXIM = '/usr/sbin/exim4';
/** Exim and Postfix cannot be installed beside each other; where it was unpacked comes by environment. */
const POSTFIX_ROOT = process.env.VENTANILLA_POSTFIX ?? '/';
export const POSTFIX = join(POSTFIX_ROOT, 'usr/lib/postfix/sbin/master');

export interface Relay {
  /** Hands over a mail of `ana@tienda.example`. */
  send(id: string): Promise<void>;
  /** Mails that it still has. */
  queued(): Promise<number>;
  /** Tries to deliver what it has, now. */
  again(): Promise<void>;
  close(): Promise<void>;
}

const RECIPIENT = 'soporte@aurora.example';
const SENDER = 'ana@tienda.example';
const mailWith = (id: string): Uint8Array =>
  mailOf({headers: [['Message-ID', `<${id}@tienda.example>`]], from: SENDER, body: `Hola ${id}\n`});

async function run(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  input?: Uint8Array,
): Promise<string> {
  const child = spawn(program, args, {env, stdio: ['pipe', 'pipe', 'pipe']});
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stdin.end(input);
  await once(child, 'close');
  return said;
}

/** It signs what it relays with the key of `tienda.example`, as another program than the one that checks. @param port of the listener */
export function openExim(port: number): Relay {
  const folder = mkdtempSync(join(tmpdir(), 'ventanilla-exim-'));
  folderOf(folder, 'Debian-exim', 0o755);
  const config = join(folder, 'exim.conf');
  writeFileSync(join(folder, 'key.pem'), privateKey, {mode: 0o644});
  writeFileSync(
    config,
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
  port = ${port}
  allow_localhost
  dkim_domain = tienda.example
  dkim_selector = s
  dkim_private_key = ${folder}/key.pem
begin retry
* * F,2h,1s
`,
  );
  const exim = (args: readonly string[], input?: Uint8Array): Promise<string> =>
    run(EXIM, ['-C', config, ...args], process.env, input);
  return {
    send: async (id) => void (await exim(['-odf', '-oi', '-f', SENDER, RECIPIENT], mailWith(id))),
    queued: async () => Number(await exim(['-bpc'])),
    again: async () => void (await exim(['-qff'])),
    close: () => {
      rmSync(folder, {recursive: true, force: true});
      return Promise.resolve();
    },
  };
}

/** Users and groups that every Debian has and that nothing else here runs as. */
const [OWNER, DROP] = ['games', 'audio'];
const QUEUES = 'active bounce corrupt defer deferred flush hold incoming private saved trace'.split(' ');

/** @param port of the listener */
export async function openPostfix(port: number): Promise<Relay> {
  const folder = mkdtempSync(join(tmpdir(), 'ventanilla-postfix-'));
  const [config, queue] = [join(folder, 'etc'), join(folder, 'spool')];
  for (const path of [folder, config, queue, join(queue, 'pid')]) folderOf(path, 'root', 0o755);
  folderOf(join(folder, 'data'), OWNER, 0o700);
  for (const name of QUEUES) folderOf(join(queue, name), OWNER, 0o700);
  folderOf(join(queue, 'maildrop'), OWNER, 0o1730, DROP);
  folderOf(join(queue, 'public'), OWNER, 0o2710, DROP);
  const own = await freePort();
  const library = join(POSTFIX_ROOT, 'usr/lib/postfix');
  writeFileSync(
    join(config, 'main.cf'),
    `compatibility_level = 3.6
queue_directory = ${queue}
data_directory = ${folder}/data
daemon_directory = ${library}/sbin
command_directory = ${join(POSTFIX_ROOT, 'usr/sbin')}
shlib_directory = ${library}
meta_directory = ${config}
mail_owner = ${OWNER}
setgid_group = ${DROP}
import_environment = MAIL_CONFIG LD_LIBRARY_PATH
maillog_file = ${folder}/log
maillog_file_prefixes = ${folder}
myhostname = mail.tienda.example
mydestination =
mynetworks = 127.0.0.0/8
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
alias_maps =
alias_database =
local_recipient_maps =
relayhost = [127.0.0.1]:${port}
smtp_tls_security_level = none
smtpd_tls_security_level = none
minimal_backoff_time = 1s
maximal_backoff_time = 1s
queue_run_delay = 1s
transport_retry_time = 1s
`,
  );
  const service = (name: string, type: string, command: string, maximum = '-', wakeup = '-'): string =>
    `${name} ${type} ${type === 'inet' || ['pickup', 'qmgr', 'cleanup'].includes(name) ? 'n' : '-'} - n ${wakeup} ${maximum} ${command}`;
  writeFileSync(
    join(config, 'master.cf'),
    [
      service(`127.0.0.1:${own}`, 'inet', 'smtpd'),
      service('pickup', 'unix', 'pickup', '1', '60'),
      service('cleanup', 'unix', 'cleanup', '0'),
      service('qmgr', 'unix', 'qmgr', '1', '1'),
      service('rewrite', 'unix', 'trivial-rewrite'),
      service('bounce', 'unix', 'bounce', '0'),
      service('defer', 'unix', 'bounce', '0'),
      service('trace', 'unix', 'bounce', '0'),
      service('flush', 'unix', 'flush', '0'),
      service('proxymap', 'unix', 'proxymap'),
      service('smtp', 'unix', 'smtp'),
      service('relay', 'unix', 'smtp'),
      service('error', 'unix', 'error'),
      service('retry', 'unix', 'error'),
      service('anvil', 'unix', 'anvil', '1'),
      service('scache', 'unix', 'scache', '1'),
      service('postlog', 'unix-dgram', 'postlogd', '1'),
      '',
    ].join('\n'),
  );
  const env = {...process.env, LD_LIBRARY_PATH: library, MAIL_CONFIG: config};
  const master: ChildProcess = spawn(POSTFIX, ['-d', '-c', config], {env, stdio: 'ignore'});
  const transport = createTransport({host: '127.0.0.1', port: own, ignoreTLS: true, pool: false});
  await answers(() => transport.verify());
  return {
    send: async (id) =>
      void (await transport.sendMail({envelope: {from: SENDER, to: RECIPIENT}, raw: Buffer.from(mailWith(id))})),
    queued: () =>
      Promise.resolve(
        globSync('{incoming,active,deferred,maildrop}/**/*', {cwd: queue, withFileTypes: true}).filter((one) =>
          one.isFile(),
        ).length,
      ),
    again: async () => void (await run(join(POSTFIX_ROOT, 'usr/sbin/postqueue'), ['-c', config, '-f'], env)),
    async close() {
      transport.close();
      const gone = once(master, 'exit');
      master.kill('SIGTERM');
      await gone;
      rmSync(folder, {recursive: true, force: true});
    },
  };
}

/** Asks until a program that was just started answers. */
async function answers(ask: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await ask();
      return;
    } catch (error) {
      if (tries === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
