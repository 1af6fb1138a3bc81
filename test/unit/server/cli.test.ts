/** The command line, as somebody types it. */
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {SignJWT} from 'jose';
import {createHttpAdapter} from '../../../src/adapters/http.ts';
import {verifyWebhook} from '../../../src/server/webhooks/sign.ts';
import {runCommand, startCommand} from '../support/command.ts';
import {Receiver} from './webhooks/receiver.ts';

const SECRET = 'a secret for the command line, 32 bytes';

let folder: string;
before(async () => void (folder = await mkdtemp(join(tmpdir(), 'ventanilla-cli-'))));
after(() => rm(folder, {recursive: true, force: true}));

const start = (args: readonly string[], env: Record<string, string> = {}) => startCommand(args, {cwd: folder, env});
const run = (args: readonly string[], input = '', env: Record<string, string> = {}) =>
  runCommand(args, {cwd: folder, input, env});

const getToken = () =>
  new SignJWT({name: 'Ana', email: 'ana@tienda.example', email_verified: true, role: 'holder', account: 'a'})
    .setProtectedHeader({alg: 'HS256', kid: 'panel'})
    .setSubject('con-ana')
    .setAudience('support')
    .setExpirationTime('5m')
    .sign(new TextEncoder().encode(SECRET));

describe('ventanilla check', () => {
  test('gives one line of JSON for each line', async () => {
    const lines = [
      {id: 'a', subject: 'URGENTE: no funciona nada', body: 'No va.'},
      {id: 2, subject: 'Renovar el dominio tienda.example', body: 'Queremos renovar tienda.example por dos años.'},
    ];
    const input = lines.map((line) => JSON.stringify(line)).join('\n');
    const {out, code} = await run(['check', '--policy', 'linube', '--jsonl'], input);
    const judged = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as {id: unknown; lang: string; findings: {rule: string}[]});
    assert.equal(code, 0);
    assert.deepEqual(
      judged.map(({id}) => id),
      ['a', 2],
    );
    assert.ok(judged[0]?.findings.some(({rule}) => rule === 'subject-urgency'));
    assert.equal(judged[0]?.lang, 'es');
  });

  test('explains each finding to people, in the language of the ticket or in a wished one', async () => {
    const ticket = JSON.stringify({subject: 'URGENTE: no recibo correos', body: 'Nada llega a info@vinos.example.'});
    const spanish = await run(['check'], ticket);
    assert.match(spanish.out, /^type: email, language: es$/m);
    assert.match(spanish.out, /^warn {2}«URGENTE» .*\(subject-urgency, subject\)\n {6}Di en el asunto/m);
    assert.match(spanish.out, /^facts:\n(?: {6}.*\n)* {6}Destinatario: info@vinos\.example$/m);
    assert.match(spanish.out, /^missing:\n {6}Remitente: required$/m);
    const english = await run(['check', '--language', 'en', '--jsonl'], ticket);
    const {findings} = JSON.parse(english.out) as {findings: {rule: string; message: string; found?: string}[]};
    const urgency = findings.find(({rule}) => rule === 'subject-urgency');
    assert.deepEqual([urgency?.found, /takes the place/.test(urgency?.message ?? '')], ['URGENTE', true]);
    const klingon = await run(['check', '--language', 'tlh'], ticket);
    assert.deepEqual([klingon.code, klingon.err], [2, "--language is 'tlh'; one of es, en is needed.\n"]);
  });

  test('tells what is wrong with a line, and goes on', async () => {
    const {out, code} = await run(['check', '--jsonl'], 'no json\n{"id":1,"subject":"Hola","body":""}\n');
    const [bad, good] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as {error?: string; line?: number; id: unknown});
    assert.equal(code, 2);
    assert.deepEqual([typeof bad?.error, bad?.line, good?.id], ['string', 1, 1]);
  });

  test('takes a policy from a file, and says which path of it is wrong', async () => {
    const path = join(folder, 'policy.json');
    await writeFile(path, JSON.stringify({id: 'mine'}));
    const {err, code} = await run(['check', '--policy', path, '--jsonl'], '{}');
    assert.equal(code, 2);
    assert.match(err, /ticketPrefix/);
    assert.match((await run(['check', '--policy', 'nobody', '--jsonl'])).err, /no policy 'nobody'.*hosting, linube/);
  });
});

test('ventanilla help, and a command that does not exist', async () => {
  const {out, code} = await run(['help']);
  assert.deepEqual([code, /serve[\s\S]*migrate[\s\S]*check/.test(out)], [0, true]);
  const one = await run(['check', '--help']);
  assert.deepEqual(
    [one.code, /^ventanilla check/.test(one.out), /^ventanilla (?!check)/m.test(one.out)],
    [0, true, false],
  );
  const unknown = await run(['open']);
  assert.deepEqual([unknown.code, /no command 'open'.*ventanilla help/.test(unknown.err)], [2, true]);
  const flag = await run(['serve', '--colour', 'red']);
  assert.deepEqual([flag.code, /--colour/.test(flag.err)], [2, true]);
});

describe('ventanilla serve', () => {
  test('says in one line what it lacks', async () => {
    const missing = await run(['serve', '--port', '0']);
    assert.deepEqual([missing.code, missing.err.trim().split('\n').length], [2, 1]);
    assert.match(missing.err, /SUPPORT_KEY/);
    assert.match((await run(['serve'], '', {SUPPORT_KEY: 'short'})).err, /32 bytes/);
    assert.match((await run(['serve', '--port', 'x'], '', {SUPPORT_KEY: SECRET})).err, /--port/);
    assert.match((await run(['serve', '--origin', 'panel'], '', {SUPPORT_KEY: SECRET})).err, /https:\/\/panel/);
    assert.match((await run(['serve', '--desk', 'none.json'], '', {SUPPORT_KEY: SECRET})).err, /none\.json/);
  });

  test('says in one line that its database does not answer, without the password', async () => {
    for (const args of [['serve', '--port', '0'], ['migrate']]) {
      const env = {SUPPORT_KEY: SECRET, SUPPORT_DATABASE: 'postgres://desk:open-sesame@127.0.0.1:1/tickets'};
      const {code, out, err} = await run(args, '', env);
      assert.deepEqual([code, out, err.trim().split('\n').length], [2, '', 1]);
      assert.match(err, /PostgreSQL at 127\.0\.0\.1:1\/tickets does not answer: .*ECONNREFUSED/);
      assert.doesNotMatch(err, /sesame/);
    }
  });

  test('answers, and stops in order when it is asked to', async () => {
    await writeFile(
      join(folder, 'desk.json'),
      JSON.stringify({
        name: 'Hosting Prueba',
        agents: [{id: 'agt', name: 'Iris', teams: ['web']}],
        accounts: {a: {services: [{id: 's', kind: 'domain', label: 'tienda.example', names: []}]}},
      }),
    );
    const args = ['serve', '--port', '0', '--data', join(folder, 'data'), '--desk', 'desk.json', '--policy', 'linube'];
    const child = start(args, {SUPPORT_KEY: SECRET});
    let said = '';
    const endpoint = await new Promise<string>((resolve) => {
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
        said += chunk;
        const address = /Listening on (\S+)/.exec(said)?.[1];
        if (address) resolve(address);
      });
    });
    assert.equal((await fetch(`${endpoint}/healthz`)).status, 200);
    const adapter = createHttpAdapter({endpoint, getToken});
    const {name, services} = await adapter.getDesk();
    assert.deepEqual([name, services.map(({id}) => id)], ['Hosting Prueba', ['s']]);
    const body = 'Al abrir https://tienda.example/ sale un error 500 desde las 9:20.';
    const draft = {subject: 'La web da un error 500', body, language: 'es' as const, facts: [], attachments: []};
    const {number, assignee} = await adapter.createTicket(draft, {idempotencyKey: 'cli-ticket-1'});
    assert.deepEqual([number, assignee?.id], ['LN-1001', 'agt']);
    const closed = once(child, 'close');
    child.kill('SIGTERM');
    assert.deepEqual((await closed)[0], 0);
    assert.ok(!said.includes('canary') && !said.includes(draft.subject) && !said.includes('ana@'));
  });
});

describe('ventanilla serve --config', () => {
  test('does all that its file says: articles, webhooks, metrics; and logs hold no secret', async () => {
    const receiver = await new Receiver().start();
    const secret = `whsec_${Buffer.from('a secret of tests, 32 bytes long').toString('base64')}`;
    const token = 'a token for metrics, long enough';
    await mkdir(join(folder, 'help'));
    await writeFile(join(folder, 'help/correo.es.md'), '# Configurar el correo\n\nLos datos de tu buzón.\n');
    const config = {
      data: 'whole',
      desk: {name: 'Hosting Prueba'},
      articles: {folder: 'help', url: 'https://www.example/ayuda/{id}'},
      webhooks: [{id: 'panel', url: receiver.url}],
      port: 0,
      metricsPort: 0,
    };
    await writeFile(join(folder, 'whole.json'), JSON.stringify(config));
    const env = {SUPPORT_KEY: SECRET, SUPPORT_WEBHOOK_SECRET_PANEL: secret, SUPPORT_METRICS_TOKEN: token};
    const child = start(['serve', '--config', 'whole.json'], env);
    let said = '';
    const [endpoint, numbers] = await new Promise<[string, string]>((resolve) => {
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
        said += chunk;
        const [, address, metrics] = /Listening on (\S+)\nMetrics on (\S+)/.exec(said) ?? [];
        if (address && metrics) resolve([address, metrics]);
      });
    });
    const adapter = createHttpAdapter({endpoint, getToken});
    const {capabilities} = (await (
      await fetch(`${endpoint}/v1/desk`, {headers: {authorization: `Bearer ${await getToken()}`}})
    ).json()) as {capabilities: {articles: boolean}};
    assert.equal(capabilities.articles, true);
    assert.deepEqual(
      (await adapter.searchArticles?.('no configuro bien el correo'))?.map(({title, url}) => [title, url]),
      [['Configurar el correo', 'https://www.example/ayuda/correo']],
    );
    await adapter.createTicket(
      {subject: 'canary-subject', body: 'Algo va mal desde las 9:20.', language: 'es', facts: [], attachments: []},
      {idempotencyKey: 'whole-ticket-1'},
    );
    await receiver.until((received) => received.length === 2);
    for (const {headers, body} of receiver.received) assert.ok(verifyWebhook({secret, headers, body}));
    assert.match(await (await fetch(numbers)).text(), /route="\/support\/v1\/articles",status="200"\} 1/);
    assert.equal((await fetch(`${endpoint}/metrics`)).status, 401);
    const carried = await fetch(`${endpoint}/metrics`, {headers: {authorization: `Bearer ${token}`}});
    assert.match(await carried.text(), /ventanilla_requests_total/);
    const closed = once(child, 'close');
    child.kill('SIGTERM');
    assert.deepEqual((await closed)[0], 0);
    for (const private_ of [secret, token, 'canary', receiver.url]) assert.ok(!said.includes(private_), private_);
    await receiver.close();
  });

  test('tells what does not fit in its file', async () => {
    await writeFile(join(folder, 'wrong.json'), '{"prot": 80}');
    const {err, code} = await run(['serve', '--config', 'wrong.json'], '', {SUPPORT_KEY: SECRET});
    assert.deepEqual([code, /wrong\.json does not fit/.test(err), /"prot"/.test(err)], [2, true, true]);
  });
});

test('ventanilla migrate says what it did', async () => {
  const data = join(folder, 'to-migrate');
  assert.match((await run(['migrate', '--data', data])).out, /Ran 2026/);
  assert.match((await run(['migrate', '--data', data])).out, /up to date/);
});
