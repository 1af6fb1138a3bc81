/** What `ventanilla serve` is told: flags before environment before the file, and clear words for what is wrong. */
import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {ConfigError, deskSource, readConfig, type ServerFlags} from '../../../src/server/config.ts';
import {PEOPLE} from '../support/desk.ts';

const SUPPORT_KEY = 'a secret for the configuration, 32 bytes';
const WEBHOOK_SECRET = `whsec_${Buffer.from('a secret of tests, 32 bytes long').toString('base64')}`;

describe('the configuration of serve', () => {
  let folder: string;
  before(async () => void (folder = await mkdtemp(join(tmpdir(), 'ventanilla-config-'))));
  after(() => rm(folder, {recursive: true, force: true}));

  const write = async (content: unknown, name = 'ventanilla.config.json'): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };
  const read = (flags: ServerFlags = {}, environment: Record<string, string> = {}) =>
    readConfig(flags, {SUPPORT_KEY, ...environment});
  const refusal = async (flags: ServerFlags, environment: Record<string, string> = {}): Promise<string> => {
    const error: unknown = await read(flags, environment).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    assert.ok(error instanceof ConfigError, String(error));
    return error.message;
  };

  test('needs nothing but the key', async () => {
    const {folder: data, port, host, basePath, policy, audience, webhooks, metrics} = await read();
    assert.deepEqual([data, port, host, basePath], ['./support-data', 8080, '127.0.0.1', '/support']);
    assert.deepEqual([policy.id, audience, webhooks, metrics], ['hosting', 'support', [], {}]);
  });

  test('takes the address of a database from flag, environment or file, and its password not from the file', async () => {
    const [flag, environment, file] = ['a', 'b', 'c'].map((name) => `postgres://desk@db.example/${name}`);
    assert.ok(flag !== undefined && environment !== undefined && file !== undefined);
    const config = await write({database: file}, 'database.json');
    const secret = 'postgres://desk:open-sesame@db.example/desk';
    assert.equal((await read()).database, undefined);
    assert.equal((await read({config})).database, file);
    assert.equal((await read({config}, {SUPPORT_DATABASE: secret})).database, secret);
    assert.equal((await read({config, database: flag}, {SUPPORT_DATABASE: environment})).database, flag);
    const told = [
      await refusal({config: await write({database: secret}, 'secret.json')}),
      await refusal({database: secret.replace('postgres', 'mysql')}),
      await refusal({}, {SUPPORT_DATABASE: 'postgres://desk:open-sesame@[db/desk'}),
    ];
    assert.match(told[0] ?? '', /SUPPORT_DATABASE/);
    for (const words of told) assert.doesNotMatch(words, /sesame/);
  });

  test('is one file, whose paths are seen from the file', async () => {
    await write({name: 'Hosting Prueba', accounts: {'acc-shop': {services: []}}}, 'desk.json');
    const config = await write({
      $schema: './node_modules/ventanilla/dist/config.schema.json',
      data: 'store',
      policy: 'linube',
      desk: 'desk.json',
      port: 9000,
      basePath: '/help',
      origins: ['https://panel.example'],
      audience: 'desk',
      metricsPort: 9464,
      webhooks: [{id: 'my-panel', url: 'https://panel.example/hooks', events: ['ticket.created']}],
    });
    const read_ = await read({config}, {SUPPORT_WEBHOOK_SECRET_MY_PANEL: `${WEBHOOK_SECRET} ${WEBHOOK_SECRET}`});
    assert.equal(read_.folder, join(folder, 'store'));
    assert.deepEqual([read_.port, read_.basePath, read_.audience, read_.policy.id], [9000, '/help', 'desk', 'linube']);
    assert.equal(read_.desk.name, 'Hosting Prueba');
    assert.deepEqual([read_.origins, read_.metrics], [['https://panel.example'], {port: 9464}]);
    assert.deepEqual(read_.webhooks[0]?.secrets.length, 2);
  });

  test('may be a module, in which the desk is written down', async () => {
    const path = await write(
      `export default {desk: {name: 'Del módulo', agents: [], accounts: {'acc-shop': {services: [{id: 's', kind: 'domain', label: 'a.example', names: []}]}}}};`,
      'ventanilla.config.mjs',
    );
    const {desk} = await read({config: path});
    const {name, services} = await deskSource(desk)(PEOPLE.holder);
    assert.deepEqual([name, services.length], ['Del módulo', 1]);
    assert.equal((await deskSource(desk)(PEOPLE.other)).services.length, 0);
  });

  test('flags win over the environment, and both over the file', async () => {
    const config = await write({port: 9000, audience: 'file', host: '::1'});
    const one = await read({config}, {PORT: '9001', SUPPORT_AUDIENCE: 'environment'});
    assert.deepEqual([one.port, one.audience, one.host], [9001, 'environment', '::1']);
    const two = await read({config, port: '9002', host: '127.0.0.1'}, {PORT: '9001'});
    assert.deepEqual([two.port, two.host], [9002, '127.0.0.1']);
  });

  test('names what is wrong, and what there could be', async () => {
    const told = await refusal({config: await write({prot: 80, port: 'x', origins: 'https://a.example'})});
    assert.match(told, /ventanilla\.config\.json does not fit/);
    assert.match(told, /Unrecognized key: "prot"/);
    assert.match(told, /port: expected (?:number|int), received string/);
    assert.match(told, /origins: expected array, received string/);
    assert.match(told, /It may hold data, database, policy, desk/);
  });

  const wrong: readonly (readonly [string, ServerFlags, Record<string, string>, RegExp])[] = [
    ['a port that is none', {port: '80x'}, {}, /--port is '80x'/],
    ['a port by environment', {}, {PORT: '99999'}, /99999/],
    ['a port for metrics', {'metrics-port': '-1'}, {}, /--metrics-port is '-1'/],
    ['a base path with a slash at the end', {'base-path': '/help/'}, {}, /--base-path/],
    ['a policy that nobody knows', {policy: 'nobody'}, {}, /'nobody'.*hosting, linube/],
    ['articles without their address', {articles: '.'}, {}, /--articles-url/],
    ['an articles folder that is not there', {articles: 'none', 'articles-url': '/help/{id}'}, {}, /none/],
    ['an origin with a path', {origin: ['https://panel.example/x']}, {}, /https:\/\/panel\.example/],
    ['a short key', {}, {SUPPORT_KEY: 'short'}, /32 bytes/],
    ['another algorithm', {}, {SUPPORT_PUBLIC_KEY: 'x', SUPPORT_KEY_ALG: 'none'}, /EdDSA or ES256/],
    ['a short token for metrics', {}, {SUPPORT_METRICS_TOKEN: 'short'}, /SUPPORT_METRICS_TOKEN/],
    ['a file that is not there', {config: 'none.json'}, {}, /--config: none\.json/],
    ['a module that is not there', {config: 'none.mjs'}, {}, /--config: none\.mjs/],
  ];
  for (const [what, flags, environment, pattern] of wrong)
    test(`refuses ${what}`, async () => assert.match(await refusal(flags, environment), pattern));

  test('refuses a webhook without its secret or with an address that is not safe, and never prints a secret', async () => {
    const config = await write({webhooks: [{id: 'panel', url: 'https://panel.example/hooks'}]});
    assert.match(await refusal({config}), /SUPPORT_WEBHOOK_SECRET_PANEL is missing/);
    const bad = await refusal({config}, {SUPPORT_WEBHOOK_SECRET_PANEL: 'canary-secret'});
    assert.match(bad, /'panel'.*whsec_/);
    assert.ok(!bad.includes('canary'));
    const plain = await write({webhooks: [{id: 'panel', url: 'http://panel.example/hooks'}]});
    assert.match(await refusal({config: plain}, {SUPPORT_WEBHOOK_SECRET_PANEL: WEBHOOK_SECRET}), /https/);
    const inFile = await write({webhooks: [{id: 'panel', url: 'https://panel.example', secrets: ['canary-secret']}]});
    const told = await refusal({config: inFile});
    assert.match(told, /"secrets"/);
    assert.ok(!told.includes('canary'));
  });
});
