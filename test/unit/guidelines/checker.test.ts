/** The checker as a whole: what holds for every text, and how a policy and a provider steer it. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {
  applyFix,
  createChecker,
  defineFact,
  defineRule,
  extendPolicy,
  PolicyError,
} from '../../../src/guidelines/index.ts';
import {hosting} from '../../../src/guidelines/policies/hosting.ts';
import type {DraftInput} from '../../../src/guidelines/types.ts';

const checker = await createChecker({policy: hosting});
await checker.loadFixes();
const now = new Date(2026, 10, 18, 12);

/** Pieces that rules and facts care for, so that random drafts are not all about nothing. */
const piece = fc.oneof(
  fc.constantFrom(
    ...['URGENTE', 'urgent', '¡Urge!', 'asap', 'Para Javier:', 'Hola Marta,', 'Dear team,', 'no llegan los correos'],
    ...[
      'the website is down',
      'info@tienda.example',
      'a pedidos@papel.example',
      'anoche sobre las 11',
      '12/03',
      '8:30h',
    ],
    ...[
      'https://tienda.example/pago',
      '> quoted',
      '```',
      '\n',
      ', ',
      ' - ',
      '(',
      ')',
      '"',
      '«',
      '»',
      '!!!',
      '2026-99-99T99:99',
    ],
  ),
  fc.string({unit: 'grapheme', maxLength: 12}),
  fc.string({unit: 'binary', maxLength: 6}),
);
const text = fc.array(piece, {maxLength: 8}).map((pieces) => pieces.join(' '));
const anyDraft: fc.Arbitrary<DraftInput> = fc.record({subject: text, body: text}, {noNullPrototype: true});

describe('for every draft', () => {
  test('check does not throw, is pure, and its ranges lie in the text', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        // What was read of a line in one field is not told in the other.
        for (const one of [draft, {subject: draft.body, body: draft.subject}]) {
          const copy = structuredClone(one);
          const result = checker.check(one, {now});
          assert.deepEqual(one, copy);
          assert.deepEqual(checker.check(copy, {now}), result);
          for (const {field, range} of [...result.findings, ...result.facts]) {
            if (!range) continue;
            const length = one[field as 'subject' | 'body'].length;
            assert.ok(range[0] < range[1] && range[1] <= length, `${field} ${range.join('-')} of ${length}`);
          }
        }
      }),
      {numRuns: 400},
    );
  });

  test('what stood in the subject is told in the body when it stands there', () => {
    const line = 'a pedidos@papel.example';
    checker.check({subject: line, body: 'No llega.'}, {now});
    const {facts} = checker.check({subject: 'No llega', body: line}, {now});
    const fields = facts.filter(({value}) => value.includes('@')).map(({field}) => field);
    assert.deepEqual([...new Set(fields)], ['body']);
  });

  test('G3 a fix leaves something, makes no new finding of its rule beyond those there were, and comes to an end', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        let current = {subject: draft.subject, body: draft.body};
        for (let round = 0; round < 12; round++) {
          const {findings} = checker.check(current, {now});
          const finding = findings.find(({fix}) => fix);
          if (!finding?.fix) return;
          const next = applyFix(current, finding.fix);
          const count = (all: typeof findings) => all.filter(({rule}) => rule === finding.rule).length;
          const left = count(checker.check(next, {now}).findings);
          assert.ok(left <= count(findings), `${finding.rule}: ${current.subject} -> ${next.subject}`);
          assert.match(next.subject, /[\p{L}\p{N}]/u);
          current = next;
        }
        assert.fail('the fixes do not come to an end');
      }),
      {numRuns: 400},
    );
  });

  test('G3 no subject is proposed that greets somebody', () => {
    for (const body of ['> quoted Dear team,', 'no llegan los correos Hola Marta,']) {
      const {findings} = checker.check({subject: 'x', body}, {now});
      assert.deepEqual(
        findings.flatMap(({rule, fix}) => (rule === 'subject-vague' ? [fix] : [])),
        [undefined],
      );
    }
  });

  test('a fix of an ordinary subject ends its finding', () => {
    const problems = [
      'la tienda no carga',
      'error 500 en vinos.example',
      'cannot send mail',
      '¿por qué no entra el FTP?',
    ];
    const calls = [
      'URGENTE: #',
      '# - URGENTE',
      '¡Urgente! #',
      '# (muy urgente)',
      'ASAP # !!!',
      'Para Javier: #',
      'Hola Marta, #',
    ];
    for (const problem of problems) {
      for (const call of calls) {
        const draft = {subject: call.replace('#', problem), body: ''};
        const finding = checker.check(draft, {now}).findings.find(({fix}) => fix);
        assert.ok(finding?.fix, draft.subject);
        const fixed = applyFix(draft, finding.fix);
        assert.ok(fixed.subject.toLowerCase().includes(problem.toLowerCase().slice(1)), fixed.subject);
        assert.ok(!checker.check(fixed, {now}).findings.some(({rule}) => rule === finding.rule), fixed.subject);
      }
    }
  });

  test('G3 G5 G8 before the fixes are loaded findings say which kind they offer, and find the same', async () => {
    const fresh = await createChecker({policy: hosting});
    const markup = '<div><p style="color: red">La web no carga</p><p>desde ayer</p></div>';
    const two = 'El buzón ventas@vinos.example no recibe correos. Otra cosa: me habéis cobrado dos veces la factura.';
    const kinds = [];
    for (const draft of [
      {subject: 'Ayuda', body: markup},
      {subject: 'URGENTE: no va la web', body: two},
    ]) {
      const [early, late] = [fresh, checker].map((one) => one.check(draft, {now}).findings);
      const told = (findings = early) =>
        findings?.map(({rule, field, range, messageId}) => ({rule, field, range, messageId}));
      assert.deepEqual(told(early), told(late));
      for (const [index, {offers, fix}] of (early ?? []).entries())
        if (offers) kinds.push([offers, fix, late?.[index]?.offers, late?.[index]?.fix?.kind]);
    }
    assert.deepEqual(kinds, [
      // Markup has no sentence to propose.
      ['replace', undefined, undefined, undefined],
      ['replace', undefined, undefined, 'replace'],
      ['split', undefined, undefined, 'split'],
      ['replace', undefined, undefined, 'replace'],
    ]);
  });

  test('text of a megabyte is judged up to a bound', () => {
    const body = 'No recibo correos de ana@x.example, '.repeat(30_000);
    const result = checker.check({subject: 'Correo', body}, {now});
    assert.ok(result.facts.length <= 40);
    assert.equal(result.problemType.id, 'email');
  });
});

describe('while one types', () => {
  test('no reader comes anew at each check: what was read of the other paragraphs is not read again', async () => {
    const readers: number[] = [];
    const witness = defineRule({
      meta: {id: 'witness', clause: '', field: 'body', defaultSeverity: 'info'},
      lexicons: {},
      check({cuts}) {
        const [first] = cuts.body.paragraphs;
        readers.push(first ? new Set([...first.here.keys(), ...first.silent]).size : 0);
        return [];
      },
    });
    const policy = extendPolicy(hosting, {rules: {witness: {severity: 'info', options: {}}}});
    const own = await createChecker({policy, rules: [witness]});
    const body = 'No llega el correo a ana@lirio.example.\n\nEl usuario web12 cambió la clave el lunes a las 9:20.\n\n';
    for (const typed of ['Grac', 'Graci', 'Gracia', 'Gracias'])
      own.check({subject: 'Correo', body: body + typed}, {now});
    const [, once = 0, ...later] = readers;
    assert.ok(once > 20);
    assert.deepEqual(later, [once, once]);
  });
});

describe('the policy', () => {
  test('decides which rules run and how severe they are', async () => {
    const policy = extendPolicy(hosting, {
      rules: {'subject-urgency': {severity: 'error'}, 'subject-addressee': {severity: 'off'}},
    });
    const own = await createChecker({policy});
    const draft = {subject: 'Para Javier: URGENTE no va la web', body: ''};
    const rules = own.check(draft).findings.map(({rule, severity}) => [rule, severity]);
    assert.deepEqual(rules[0], ['subject-urgency', 'error']);
    assert.ok(!rules.some(([rule]) => rule === 'subject-addressee'));
  });

  test('decides what is missing, in its own order', () => {
    const {missing} = checker.check({subject: 'No recibo correos', body: ''}, {now});
    assert.deepEqual(missing, [
      {id: 'sender', want: 'required'},
      {id: 'recipient', want: 'required'},
      {id: 'occurred-at', want: 'required'},
      {id: 'service', want: 'recommended'},
    ]);
  });

  test('names rules that nobody registered', async () => {
    const own = await createChecker({policy: extendPolicy(hosting, {rules: {mine: {severity: 'warn', options: {}}}})});
    assert.deepEqual(own.unknownRules, ['mine']);
    assert.deepEqual(checker.unknownRules, []);
  });

  test('with options that do not fit a rule is refused with the path', async () => {
    const policy = extendPolicy(hosting, {rules: {'body-detail': {severity: 'warn', options: {words: -3}}}});
    await assert.rejects(createChecker({policy}), (error: unknown) => {
      assert.ok(error instanceof PolicyError);
      assert.equal(error.issues[0]?.path, 'rules.body-detail.options.words');
      return true;
    });
  });

  test('its own keywords decide the type', async () => {
    const policy = extendPolicy(hosting, {problemTypes: {server: {keywords: ['Nube Pro']}}});
    const own = await createChecker({policy});
    assert.equal(own.check({subject: 'La NUBE PRO se apaga', body: ''}).problemType.id, 'server');
  });

  test('only the languages that it names are read', async () => {
    const own = await createChecker({policy: extendPolicy(hosting, {languages: ['en']})});
    assert.deepEqual(
      own
        .check({subject: 'Lo antes posible: renovar dominio', body: ''})
        .findings.filter(({rule}) => rule === 'subject-urgency'),
      [],
    );
  });
});

describe('what a person says', () => {
  test('wins: type, facts, chosen service', () => {
    const services = [{id: 's1', kind: 'domain' as const, label: 'vinos.example', names: ['vinos.example']}];
    const draft = {subject: 'La tienda no carga', body: 'Sale en blanco.'};
    assert.ok(checker.check(draft).missing.some(({id}) => id === 'url'));
    assert.equal(checker.check({...draft, problemType: 'billing'}).problemType.source, 'person');
    assert.equal(checker.check({...draft, problemType: 'toString'}).problemType.source, 'subject');
    const chosen = checker.check({...draft, serviceId: 's1'}, {services});
    assert.deepEqual(chosen.facts.find(({id}) => id === 'service')?.value, 'vinos.example');
    assert.ok(!chosen.missing.some(({id}) => id === 'url'));
    const told = checker.check({
      subject: 'La tienda no carga',
      body: 'https://otra.example',
      facts: [{id: 'url', value: 'https://vinos.example', source: 'person', confidence: 1}],
    });
    assert.deepEqual(
      told.facts.filter(({id}) => id === 'url').map(({value}) => value),
      ['https://vinos.example'],
    );
  });

  test('G4 a service is known by its names and by what lies below its domain', () => {
    const services = [
      {id: 'a', kind: 'domain' as const, label: 'Vinos', names: ['vinos.example']},
      {id: 'b', kind: 'server' as const, label: 'VPS-2 vps77', names: ['vps77', '203.0.113.7']},
      {id: 'c', kind: 'mailbox' as const, label: 'pedidos@vinos.example', names: ['pedidos@vinos.example']},
    ];
    const service = (body: string) =>
      checker
        .check({subject: '', body}, {services})
        .facts.filter(({id}) => id === 'service')
        .map(({value}) => value);
    assert.deepEqual(service('no llega a info@vinos.example'), ['Vinos']);
    assert.deepEqual(service('no llega a Pedidos@vinos.example'), ['pedidos@vinos.example']);
    assert.deepEqual(service('https://www.vinos.example/pago falla'), ['Vinos']);
    assert.deepEqual(service('el VPS77 no responde'), ['VPS-2 vps77']);
    assert.deepEqual(service('203.0.113.7 no responde'), ['VPS-2 vps77']);
    assert.deepEqual(service('otrosvinos.example falla'), ['otrosvinos.example']);
    assert.deepEqual(service('el servidor va lento'), ['VPS-2 vps77']);
    assert.deepEqual(service('el vps vps99 va lento'), ['vps99']);
    assert.deepEqual(service('quiero darme de baja'), []);
  });

  test('G4 the account sharpens what is asked: one service is never asked for, two of a kind are', () => {
    const site = (id: string) => ({id, kind: 'hosting' as const, label: `${id}.example`, names: [`${id}.example`]});
    const draft = {subject: 'La web va lenta', body: 'Desde ayer tarda mucho en abrir.'};
    const asked = (services: readonly ReturnType<typeof site>[] | undefined) =>
      checker.check(draft, services ? {services} : {}).findings.some(({rule}) => rule === 'service-missing');
    assert.equal(asked(undefined), true);
    assert.equal(asked([site('vinos')]), false);
    assert.equal(asked([site('vinos'), site('quesos')]), true);
  });
});

test('a provider adds rules and facts of its own through the same interface', async () => {
  const plan = defineFact({
    id: 'plan',
    find: ({text}) => {
      const start = text.body.folded.indexOf('plan oro');
      return start < 0 ? [] : [{value: 'oro', field: 'body', range: [start, start + 8], confidence: 1}];
    },
  });
  const rule = defineRule<{words: readonly string[]}>({
    meta: {id: 'no-shouting', clause: 'G3', field: 'subject', defaultSeverity: 'info'},
    lexicons: {es: {words: ['BASTA']}},
    check: ({subject}, {es}) => (es?.words.includes(subject) ? [{messageId: 'shout'}] : []),
    messages: {shout: () => 'No grites.'},
  });
  const policy = extendPolicy(hosting, {
    rules: {'no-shouting': {severity: 'info', options: {}}},
    problemTypes: {other: {facts: {plan: 'required'}}},
  });
  const own = await createChecker({policy, rules: [rule], facts: [plan]});
  const result = own.check({subject: 'BASTA', body: ''});
  assert.ok(result.findings.some(({rule: id, severity}) => id === 'no-shouting' && severity === 'info'));
  assert.deepEqual(result.missing, [{id: 'plan', want: 'required'}]);
  assert.equal(own.check({subject: '', body: 'El plan oro'}).facts[0]?.value, 'oro');
});
