/**
 * A desk in a process of its own that listens for mail: `node desk-process.ts <folder> <port> <dies>`. It kills itself at the
 * next mail, `before` it is kept or `after`, or lives. Tells each mail that it keeps in a line.
 */
import type {MailChannel} from '../../src/server/email/channel.ts';
import {listenSmtp} from '../../src/server/email/ways/smtp.ts';
import {openTestDesk} from '../unit/server/email/channel-harness.ts';

const [folder = '', port = '0', dies = 'never'] = process.argv.slice(2);
const desk = await openTestDesk({folder});
const channel: MailChannel = {
  ...desk.channel,
  async receive(raw, envelope) {
    if (dies === 'before') process.kill(process.pid, 'SIGKILL');
    const fresh = await desk.channel.receive(raw, envelope);
    if (dies === 'after') process.kill(process.pid, 'SIGKILL');
    process.stdout.write(`kept ${fresh ? 'new' : 'known'}\n`);
    return fresh;
  },
};
const listener = await listenSmtp(channel, {host: '127.0.0.1', port: Number(port)});
process.stdout.write('ready\n');
process.once('SIGTERM', () => {
  void listener.close().then(() => desk.close());
});
