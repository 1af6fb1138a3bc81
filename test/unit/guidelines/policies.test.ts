/** Presets that express other procedures, and facts that a policy declares as data. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {
  createChecker,
  extendPolicy,
  factLabel,
  factPrompt,
  parsePolicy,
  type Policy,
  PolicyError,
} from '../../../src/guidelines/index.ts';
import {hosting} from '../../../src/guidelines/policies/hosting.ts';
import {linube} from '../../../src/guidelines/policies/linube.ts';
import {mailChecklist} from '../../../src/guidelines/policies/mail-checklist.ts';
import {softwareVendor} from '../../../src/guidelines/policies/software-vendor.ts';
import {taskLists} from '../../../src/guidelines/policies/task-lists.ts';
import {createMsg} from '../../../src/i18n/msg.ts';

const missingOf = async (policy: Policy, subject: string, body: string): Promise<string[]> =>
  (await createChecker({policy})).check({subject, body}).missing.map(({id}) => id);
const rulesOf = async (policy: Policy, subject: string, body: string): Promise<string[]> =>
  (await createChecker({policy})).check({subject, body}).findings.map(({rule}) => rule);

for (const preset of [hosting, linube, mailChecklist, softwareVendor, taskLists])
  test(`the preset ${preset.id} is a policy, survives JSON and names rules that exist`, async () => {
    const parsed = parsePolicy(JSON.parse(JSON.stringify(preset)));
    assert.equal(parsed.id, preset.id);
    assert.deepEqual((await createChecker({policy: parsed})).unknownRules, []);
  });

describe('hosting', () => {
  const reports = [
    ['Phishing', 'En https://paquetes.example/login copian a una mensajería y roban contraseñas. No soy cliente.'],
    ['Phishing', 'https://bank.example/login imitates our bank and asks for passwords. I am no customer of yours.'],
  ] as const;
  const hacked = [
    ['Nos han hackeado la web', 'La web redirige a una farmacia y en wp-admin sale un administrador que no conocemos.'],
    [
      'Our site was hacked',
      'It redirects to a casino, and in the WordPress dashboard there is an admin we did not add.',
    ],
  ] as const;

  for (const [subject, body] of [...reports, ...hacked])
    test(`G6 nobody is asked for a login by the security team: ${body.slice(0, 32)}…`, async () => {
      const checker = await createChecker({policy: hosting});
      const {problemType, missing} = checker.check({subject, body});
      assert.equal(problemType.id, 'security');
      assert.ok(!missing.some(({id}) => id === 'access'));
    });

  for (const [subject, body] of hacked)
    test(`G6 of a hacked site the address is wanted, and nothing is required: ${body.slice(0, 32)}…`, async () => {
      const {missing} = (await createChecker({policy: hosting})).check({subject, body});
      assert.equal(missing.find(({id}) => id === 'url')?.want, 'recommended');
      assert.ok(missing.every(({want}) => want !== 'required'));
    });
});

describe('task lists', () => {
  const four =
    'Servidor vps-21:\n1. Actualizad PHP a 8.3\n2. Cread la base tienda2\n3. Mandadme la factura de mayo\n4. El correo de ana@vinos.example no envía';

  test('G8 a numbered list of four tasks is one ticket, one of two is not', async () => {
    assert.ok((await rulesOf(hosting, 'Tareas', four)).includes('one-topic'));
    assert.ok(!(await rulesOf(taskLists, 'Tareas', four)).includes('one-topic'));
    const two = '1. Mandadme la factura de mayo, por favor\n2. El correo de ana@vinos.example no envía desde ayer';
    assert.ok((await rulesOf(taskLists, 'Dos tareas', two)).includes('one-topic'));
  });
});

describe('mail checklist', () => {
  test('G7 program, ports and public address are asked for where mail does not arrive', async () => {
    const subject = 'No puedo enviar correos';
    const bare = 'No puedo enviar correos desde ana@vinos.example a luis@quesos.example, ayer a las 9:20.';
    assert.deepEqual(await missingOf(mailChecklist, subject, bare), ['mail-program', 'ports', 'public-ip']);
    const full = `${bare} Uso Outlook 365 con los puertos 993 y 465, dice "550 relay not permitted" y mi IP es 203.0.113.9.`;
    assert.deepEqual(await missingOf(mailChecklist, subject, full), []);
  });

  test('G7 a signature needs none of them', async () => {
    const missing = await missingOf(mailChecklist, 'Firma', '¿Cómo pongo una firma en ana@vinos.example?');
    assert.deepEqual(
      missing.filter((id) => ['mail-program', 'ports', 'public-ip'].includes(id)),
      [],
    );
  });
});

describe('software vendor', () => {
  test('G6 expected, observed, steps and version are asked for, and read', async () => {
    const bare = 'El informe mensual calcula mal el total y no sé por qué, antes salía bien.';
    const asked = await missingOf(softwareVendor, 'El informe calcula mal', bare);
    assert.deepEqual(
      ['expected', 'steps', 'version'].filter((id) => !asked.includes(id)),
      [],
    );
    const full =
      'Versión 4.2.1.\nPasos:\n1. Abro el informe mensual\n2. Pulso Totales\nEsperaba 120 euros. Sale 12 en su lugar.';
    const checker = await createChecker({policy: softwareVendor});
    const result = checker.check({subject: 'El informe calcula mal', body: full});
    assert.equal(result.problemType.id, 'bug');
    assert.deepEqual(
      result.missing.map(({id}) => id).filter((id) => id !== 'error-message'),
      [],
    );
    const read = Object.fromEntries(result.facts.map(({id, value}) => [id, value]));
    assert.equal(read['version'], '4.2.1');
    assert.equal(read['expected'], '120 euros');
    for (const {field, range, value} of result.facts)
      if (range && field === 'body') assert.ok(full.slice(...range).includes(value.slice(0, 20)), value);
  });

  test('G6 in English as well', async () => {
    const checker = await createChecker({policy: softwareVendor});
    const {facts, problemType} = checker.check({
      subject: 'Export crashes',
      body: 'Version 4.2.1 on Windows 11. When I click Export the program crashes. I expected a PDF; instead it closes.',
    });
    assert.equal(problemType.id, 'bug');
    const ids = new Set(facts.map(({id}) => id));
    for (const id of ['version', 'steps', 'expected', 'observed', 'system']) assert.ok(ids.has(id), id);
  });
});

describe('facts of a policy', () => {
  const policy = extendPolicy(hosting, {
    facts: {
      order: {
        label: {es: 'Número de pedido', en: 'Order number'},
        prompt: {es: 'Está en el albarán.'},
        labels: {es: ['pedido', 'nº de pedido'], en: ['order']},
        terms: {},
        value: 'number',
      },
    },
    problemTypes: {billing: {facts: {order: 'required'}}},
  });

  test('a labelled value is read whatever its accents and capitals, and asked for where it lacks', async () => {
    const checker = await createChecker({policy: parsePolicy(policy)});
    const body = 'No me llega la factura del PEDIDO: 2026-118.';
    const {facts, missing} = checker.check({subject: 'Factura', body});
    const order = facts.find(({id}) => id === 'order');
    assert.equal(order?.value, '2026-118');
    assert.equal(body.slice(...(order?.range ?? [0, 0])), '2026-118');
    assert.ok(!missing.some(({id}) => id === 'order'));
    const without = checker.check({subject: 'Factura', body: 'No me llega la factura.'});
    assert.ok(without.missing.some(({id}) => id === 'order'));
  });

  test('its words are the policy’s, in the reader’s language', () => {
    const msg = createMsg(undefined);
    assert.equal(factLabel('order', msg, {policy, language: 'es'}), 'Número de pedido');
    assert.equal(factLabel('order', msg, {policy, language: 'en'}), 'Order number');
    assert.equal(factPrompt('order', msg, {policy, language: 'en'}), 'Está en el albarán.');
    assert.equal(factLabel('order', msg), 'order');
    assert.equal(factLabel('sender', msg, {policy, language: 'es'}), 'Sender');
  });

  test('signs in its words mean nothing', async () => {
    const odd = extendPolicy(policy, {facts: {order: {labels: {es: ['pedido* (web)'], en: []}}}});
    const {facts} = (await createChecker({policy: odd})).check({subject: '', body: 'pedidos web 12, pedido web 13'});
    assert.deepEqual(
      facts.filter(({id}) => id === 'order').map(({value}) => value),
      ['13'],
    );
  });

  test('a wrong one is refused with path and reason', () => {
    const refused = (facts: unknown): readonly {readonly path: string; readonly message: string}[] => {
      try {
        parsePolicy({...hosting, facts});
      } catch (error) {
        if (error instanceof PolicyError) return error.issues;
      }
      return [];
    };
    assert.deepEqual(refused({order: {label: {es: 'Pedido'}}}), [
      {path: 'facts.order', message: 'needs labels or terms to be found by'},
    ]);
    assert.equal(refused({order: {label: 'Pedido', labels: {es: ['pedido']}}})[0]?.path, 'facts.order.label');
    assert.equal(refused({'No Id': {label: {es: 'x'}, terms: {es: ['xx']}}})[0]?.path, 'facts.No Id');
    assert.match(
      new PolicyError(refused({order: {label: {es: 'x'}, value: 'regex'}})).message,
      /facts\.order\.value: /,
    );
  });
});
