/** What holds for every text, tried on random ones of pieces that the rules of secrets, matters and tickets care for. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {applyFix, createChecker, movedText, splitDraft} from '../../../src/guidelines/index.ts';
import {hosting} from '../../../src/guidelines/policies/hosting.ts';
import type {CheckContext} from '../../../src/guidelines/types.ts';

const checker = await createChecker({policy: hosting});
await checker.loadFixes();
const context: CheckContext = {
  now: new Date(2026, 10, 18, 12),
  services: [
    {id: 's1', kind: 'domain', label: 'Dominio', names: ['vinos.example']},
    {id: 's2', kind: 'server', label: 'VPS', names: ['vps-204']},
  ],
  tickets: [
    {id: 't1', number: 'LN-2214', subject: 'No llegan los correos de pedidos', status: 'open'},
    {id: 't2', number: '48213', subject: 'SSL', status: 'open'},
  ],
};

const PIECES = [
  ...[
    'contraseña: Tinto#2024',
    'la clave es',
    '"mi perro come pan"',
    'pass',
    'user admin / Crianza_77',
    'my password is',
  ],
  ...[
    'mysql://a:9kL2mQ@db.example/x',
    '-----BEGIN RSA PRIVATE KEY-----',
    'eyJhbGciOi.eyJzdWIiOi.AbCdEfGh',
    '****',
    '=',
    ':',
  ],
  ...[
    'curl -u a:b12345',
    'mysql -u root -pGranja77',
    'DB_PASSWORD=pollo_8x',
    'abcd efgh ijkl mnop',
    '(Xk29!pLm)',
    'sk_live_',
  ],
  ...[
    'Además',
    'otra cosa:',
    'P.D.:',
    '\n1. ',
    '\n- ',
    'Dos cosas',
    'la segunda,',
    'Also,',
    'On another note,',
    'issue 2:',
  ],
  ...[
    'quiero la factura de mayo.',
    'la web no carga.',
    'no llega el correo',
    '¿cuánto cuesta?',
    'I need an invoice',
    'FTP fails.',
  ],
  ...[
    'os escribí el lunes',
    'ticket 48213',
    'Re: [#99120]',
    'LN-2214',
    'nadie me contesta',
    'as I told you',
    '#1042',
    'still waiting',
  ],
  ...['la web de un cliente', 'en nombre de mi madre', "my client's site", 'on behalf of', 'vinos.example', 'vps-204'],
  ...[
    '<p>',
    '</p>',
    '[b]',
    '{\\rtf1',
    '&lt;',
    '> quoted',
    '```',
    '\n\n',
    ', ',
    ' - ',
    '(',
    ')',
    '"',
    '«',
    '…',
    '\u0000',
    '\u202e',
    '🍷',
    'e\u0301',
  ],
];
const piece = fc.oneof(
  {weight: 6, arbitrary: fc.constantFrom(...PIECES)},
  {weight: 1, arbitrary: fc.string({unit: 'grapheme', maxLength: 12})},
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 6})},
);
const text = fc
  .tuple(fc.array(piece, {maxLength: 14}), fc.constantFrom(' ', '', '\n'))
  .map(([all, joint]) => all.join(joint));
const anyDraft = fc.record({subject: text, body: text}, {noNullPrototype: true});

describe('for every draft', () => {
  test('check does not throw, is pure, and its ranges lie in the text', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const [copy, around] = [structuredClone(draft), structuredClone(context)];
        const result = checker.check(draft, context);
        assert.deepEqual(checker.check(copy, around), result);
        assert.deepEqual([draft, context], [copy, around]);
        assert.ok(result.findings.every(({offers}) => offers === undefined));
        for (const {field, range} of [...result.findings, ...result.facts]) {
          if (!range) continue;
          const {length} = draft[field as 'subject' | 'body'];
          assert.ok(range[0] < range[1] && range[1] <= length, `${field} ${range.join('-')} of ${length}`);
        }
      }),
      {numRuns: 600},
    );
  });

  test('G3 G5 G6 a fix that changes the text changes nothing a second time and makes no new finding of its rule', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        for (const {rule, fix} of checker.check(draft, context).findings) {
          if (fix?.kind !== 'replace' && fix?.kind !== 'move-to-access-data') continue;
          const count = (text: typeof draft): number =>
            checker.check(text, context).findings.filter((one) => one.rule === rule).length;
          const fixed = applyFix(draft, fix);
          const again = checker
            .check(fixed, context)
            .findings.find((one) => one.rule === rule && one.fix?.kind === fix.kind);
          assert.ok(count(fixed) <= count(draft), `${rule}: ${JSON.stringify(draft)} -> ${JSON.stringify(fixed)}`);
          assert.ok(
            !again?.fix || JSON.stringify(again.fix) !== JSON.stringify(fix),
            `${rule} again: ${JSON.stringify(fixed)}`,
          );
        }
      }),
      {numRuns: 600},
    );
  });

  test("G6 of several commands in a line each one's secret is found", () => {
    const body = 'curl -u a:b12345 mysql -u root -pGranja77 curl -u a:b12345';
    const {findings} = checker.check({subject: 'La API no responde', body}, context);
    const secrets = findings.flatMap(({fix}) => (fix?.kind === 'move-to-access-data' ? body.slice(...fix.range) : []));
    assert.deepEqual(secrets, ['b12345', 'Granja77', 'b12345']);
  });

  test('G6 what is moved out of the text is no part of what the findings say', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        for (const finding of checker.check(draft, context).findings) {
          if (finding.rule !== 'secret-in-clear' || !finding.fix) continue;
          assert.notEqual(movedText(draft, finding.fix), '');
          assert.deepEqual(finding.data, {});
        }
      }),
      {numRuns: 300},
    );
  });

  test('G8 the parts of a split hold every word of the text but those that passed on', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        for (const {fix} of checker.check(draft, context).findings) {
          if (fix?.kind !== 'split') continue;
          const parts = splitDraft(draft, fix);
          assert.ok(parts.length > 1 && parts.length <= 5);
          const told = parts.map(({body}) => body.toLowerCase()).join(' ');
          for (const word of ['factura', 'carga', 'correo', 'invoice', 'ftp', 'cuesta'])
            if (draft.body.toLowerCase().includes(word)) assert.ok(told.includes(word), `${word} is lost`);
        }
      }),
      {numRuns: 300},
    );
  });
});

describe('nothing is too long', () => {
  for (const one of [...PIECES, 'a', '1', ' ', '\n', '.', '@', '/', '-', 'a.', 'a@', '\ud83c', '١', 'ａ']) {
    test(`${JSON.stringify(one)} over and over`, () => {
      const body = one.repeat(Math.ceil(60_000 / one.length));
      assert.doesNotThrow(() => checker.check({subject: body.slice(0, 2000), body}, context));
    });
  }

  test('a megabyte of random characters', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', minLength: 300, maxLength: 600}), (some) => {
        const body = some.repeat(Math.ceil(1_000_000 / some.length));
        assert.doesNotThrow(() => checker.check({subject: some, body}, context));
      }),
      {numRuns: 5},
    );
  });
});
