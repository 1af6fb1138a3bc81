/** What is shown of a mail and what is folded; nothing is lost. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {foldMail} from '../../../../src/server/email/fold/index.ts';
import {FOLD_CASES} from './fold-cases.ts';

/** Words in order of the alphabet: what came in must come out, wherever it is shown. */
const words = (text: string): string[] => (text.match(/[^\s>]+/g) ?? []).sort();

describe('a mail is folded (G9)', () => {
  test('there are at least 60 Spanish cases', () => assert.ok(FOLD_CASES.length >= 60, `${FOLD_CASES.length}`));

  for (const {name, mail, expected} of FOLD_CASES)
    test(name, () => {
      const {visible, folded} = foldMail(mail);
      assert.equal(visible, expected);
      assert.deepEqual([...words(visible), ...words(folded)].sort(), words(mail));
    });

  test('line ends of any kind are read alike', () => {
    const mail = 'Hola\n\nEl 3/3/25 a las 9:14, Soporte escribió:\n> Hola';
    for (const end of ['\r\n', '\r']) assert.deepEqual(foldMail(mail.replaceAll('\n', end)), foldMail(mail));
  });

  test('whatever the text, the parts are the text (ATK-29)', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '> cita',
        'De: a@b.example',
        'Para: b@c.example',
        'Asunto: x',
        '-- ',
        '',
        'El 3/3/25 a las 9:14, X escribió:',
      ),
    );
    fc.assert(
      fc.property(fc.array(line, {maxLength: 40}), (lines) => {
        const mail = lines.join('\n');
        const {parts} = foldMail(mail);
        const clean = mail.replace(/\r\n?/g, '\n').replace(/\u00a0/g, ' ');
        assert.equal(parts.map(({text}) => text).join('\n'), clean);
      }),
    );
  });

  test('a long or pathological text is read at once (ATK-40)', () => {
    for (const mail of [
      '> '.repeat(200_000),
      'El 3 '.repeat(80_000),
      '<'.repeat(300_000),
      'De: '.repeat(90_000),
      '\n'.repeat(300_000),
    ])
      assert.equal(
        foldMail(mail)
          .parts.map(({text}) => text)
          .join('\n'),
        mail,
      );
  });
});
