/** `ventanilla mail --explain` as an operator and as a program use it. */
import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import type {ExplainedMail} from '../../../../src/server/email/explain.ts';
import {runCommand} from '../../support/command.ts';
import {mailOf} from './mails.ts';

const KEYS =
  'kind language from authentication subject visibleText foldedText attachments thread decision findings facts type';

describe('ventanilla mail --explain', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ventanilla-explain-'));
    const quoted =
      'No llegan los correos a pedidos@tienda.example.\n\nEl 3/3/25 a las 9:14, Soporte escribió:\n> Hola\n';
    await writeFile(join(folder, 'person.eml'), mailOf({body: quoted}));
    await writeFile(join(folder, 'bounce.eml'), mailOf({from: 'MAILER-DAEMON@mx.example', subject: 'failure notice'}));
    const settings = {
      desk: {
        name: 'Aurora',
        accounts: {
          'k-1': {
            services: [],
            contacts: [{id: 'c-1', name: 'Ana', email: 'ana@tienda.example', role: 'holder', services: []}],
          },
        },
      },
      mail: {
        address: 'soporte@aurora.example',
        name: 'Aurora',
        publicUrl: 'https://panel.aurora.example/support',
        authservId: 'mx.aurora.example',
      },
    };
    await writeFile(join(folder, 'desk.json'), JSON.stringify(settings));
    const border = [['Authentication-Results', 'mx.aurora.example; dmarc=pass header.from=tienda.example']] as const;
    await writeFile(join(folder, 'border.eml'), mailOf({headers: border}));
    await writeFile(join(folder, 'own.eml'), mailOf({from: 'soporte@aurora.example'}));
  });
  after(() => rm(folder, {recursive: true, force: true}));

  const explain = async (args: readonly string[], input?: Uint8Array): Promise<[ExplainedMail[], number | null]> => {
    const {out, code} = await runCommand(['mail', '--explain', ...args], {cwd: folder, ...(input && {input})});
    const lines = out.trimEnd().split('\n');
    return [lines.map((line) => JSON.parse(line) as ExplainedMail), code];
  };

  test('prints one line a mail in the order given, with just these fields', async () => {
    const [[person, bounce], code] = await explain(['person.eml', 'bounce.eml']);
    assert.equal(Object.keys(person ?? {}).join(' '), KEYS);
    assert.deepEqual([person?.kind, bounce?.kind, code], ['person', 'bounce', 0]);
    assert.deepEqual([person?.language, person?.type, person?.subject], ['es', 'email', 'No llega el correo']);
    assert.deepEqual(person?.from, {name: 'Ana Luz', address: 'ana@tienda.example'});
    assert.equal(person?.visibleText, 'No llegan los correos a pedidos@tienda.example.');
    assert.match(person?.foldedText ?? '', /Soporte escribió:\n> Hola/);
    assert.deepEqual(
      person?.facts.filter(({id}) => id === 'recipient').map(({value}) => value),
      ['pedidos@tienda.example'],
    );
  });

  test('reads standard input, and goes on after what it cannot read', async () => {
    const [[piped]] = await explain([], mailOf({subject: 'Hola'}));
    assert.equal(piped?.subject, 'Hola');
    const [lines, code] = await explain(['nowhere.eml', 'bounce.eml']);
    const [missing, bounce] = lines as unknown as [{error: string; file: string}, ExplainedMail];
    assert.deepEqual([missing.error, missing.file, bounce.kind, code], ['unreadable', 'nowhere.eml', 'bounce', 2]);
  });

  test('knows what the server’s own file says: people, border server, own addresses', async () => {
    const [[border, own]] = await explain(['--config', 'desk.json', 'border.eml', 'own.eml']);
    assert.deepEqual(
      [border?.authentication.authenticated, border?.decision],
      [true, {action: 'new-ticket', trust: 'contact', answer: 'full', reason: 'DMARC passed'}],
    );
    assert.deepEqual([own?.kind, own?.decision.action], ['own', 'drop']);
  });
});
