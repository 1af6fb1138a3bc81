/**
 * Writes to the demo's desk by mail, as one of its people: signed as their own mail server would.
 *
 *     npm run demo:mail                              a ticket by mail, as the customer
 *     npm run demo:mail -- --as stranger             somebody whom nobody knows
 *     npm run demo:mail -- --reply "Ya funciona"     answers the last mail that the desk sent to this person
 *
 * Other options: --subject <text>, --body <text>. VENTANILLA_DATA names the demo's folder where it is not `data`.
 */
import {randomUUID} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {createTransport} from 'nodemailer';
import {readSent, type SentMail} from '../src/demo/mail/sent.ts';
import {mailKey, SELECTOR} from '../src/demo/mail/zone.ts';
import {ACCOUNTS, AGENTS, COMPANY, PERSONAS} from '../src/demo/seed/people.ts';

const SUBJECT = 'No llegan los correos de un proveedor';
const BODY =
  'Hola:\n\nDesde ayer a las 17:40 no llegan a pedidos@camelia-azul.example los correos de un proveedor.\n\nUn saludo';

interface Writer {
  readonly name: string;
  readonly email: string;
  /** Whether his mail is signed. */
  readonly known: boolean;
}

function writerOf(key: string): Writer {
  if (key === 'stranger') return {name: 'Desconocida', email: 'desconocida@ninguna-parte.example', known: false};
  const id = PERSONAS.find((persona) => persona.key === key)?.id;
  const people = [...ACCOUNTS.flatMap(({contacts}) => contacts), ...AGENTS];
  const person = people.find((one) => one.id === id);
  if (person) return {name: person.name, email: person.email, known: true};
  const keys = [...PERSONAS.map((persona) => persona.key), 'stranger'];
  throw new Error(`--as is '${key}'; one of ${keys.join(', ')} is needed.`);
}

async function lastTo(folder: string, email: string): Promise<SentMail> {
  const last = (await readSent(folder)).findLast(({to}) => to === email);
  if (!last) throw new Error(`The desk has sent nothing to ${email} yet.`);
  return last;
}

const quote = ({text}: SentMail): string => text.replace(/^/gm, '> ');

async function main(): Promise<void> {
  const {values} = parseArgs({
    options: {
      as: {type: 'string', default: 'holder'},
      subject: {type: 'string'},
      body: {type: 'string'},
      reply: {type: 'string'},
      help: {type: 'boolean', default: false},
    },
  });
  if (values.help) {
    console.log(
      'npm run demo:mail -- [--as holder|technical|agent|stranger] [--subject <text>] [--body <text>] [--reply <text>]',
    );
    return;
  }
  const folder = resolve(process.env['VENTANILLA_DATA'] ?? 'data');
  const {name, email, known} = writerOf(values.as);
  const {port} = JSON.parse(
    await readFile(join(folder, 'mail.json'), 'utf8').catch(() => {
      throw new Error('The demo does not run here: start it with npm start, in another terminal.');
    }),
  ) as {port: number};
  const [, domain = ''] = email.split('@');
  const before = values.reply === undefined ? undefined : await lastTo(folder, email);
  const transport = createTransport({
    host: '127.0.0.1',
    port,
    ignoreTLS: true,
    ...(known && {dkim: {domainName: domain, keySelector: SELECTOR, privateKey: await mailKey(folder)}}),
  });
  await transport.sendMail({
    from: {name, address: email},
    to: before?.replyTo ?? COMPANY.mail,
    subject: before ? `Re: ${before.subject}` : (values.subject ?? SUBJECT),
    text: before
      ? `${values.reply}\n\nEl lun, 23 nov 2026 a las 9:14, Tejaverde Soporte escribió:\n${quote(before)}\n`
      : (values.body ?? BODY),
    messageId: `<${randomUUID()}@${domain}>`,
    ...(before && {inReplyTo: before.messageId, references: [before.messageId]}),
  });
  transport.close();
  console.log(`Sent as ${name} <${email}>${known ? '' : ', unsigned'}.`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
