/** What is shown of a mail and what is folded; nothing is lost. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {foldMail} from '../../../../src/server/email/fold/index.ts';
import {FOLD_CASES} from './fold-cases.ts';
import {DEVICES, HEADERS, INTRODUCTIONS} from './fold-clients.ts';

/** Words in order of the alphabet: what came in must come out, wherever it is shown. */
const words = (text: string): string[] => (text.match(/[^\s>]+/g) ?? []).sort();

const OWN = 'Sigue sin llegar nada desde las 10:30.\n\nGracias, Ana';
const OLD = 'Hola, Ana:\n\nHemos revisado el buzón y ya entra.\n\nSoporte\n';
const QUOTE = '> Hola, Ana:\n>\n> Hemos revisado el buzón.\n>\n> Soporte\n';

describe('programs of other makers and languages (G9)', () => {
  for (const [program, introductions] of Object.entries(INTRODUCTIONS))
    test(`${program}: ${introductions.length} introductions, above and below, with marks and without`, () => {
      for (const line of introductions) {
        assert.equal(foldMail(`${OWN}\n\n${line}\n\n${QUOTE}`).visible, OWN, line);
        assert.equal(foldMail(`${line}\n\n${QUOTE}\n${OWN}`).visible, OWN, `the answer below: ${line}`);
        // Without marks only an address or an hour tells it from a sentence.
        if (line.includes('@')) assert.equal(foldMail(`${OWN}\n\n${line}\n\n${OLD}`).visible, OWN, `no marks: ${line}`);
      }
    });

  for (const [program, headers] of Object.entries(HEADERS))
    test(`${program}: ${headers.length} headers of old messages`, () => {
      for (const header of headers)
        for (const gap of ['\n\n', '\n'])
          assert.equal(foldMail(`${OWN}${gap}${header}\n\n${OLD}`).visible, OWN, header);
    });

  test(`${DEVICES.length} lines of telephones and programs`, () => {
    for (const line of DEVICES) {
      assert.equal(foldMail(`${OWN}\n\n${line}\n`).visible, OWN, line);
      assert.equal(
        foldMail(`${OWN}\n\n${line}\n\nEl 3/3/25 a las 9:14, Soporte escribió:\n\n${QUOTE}`).visible,
        OWN,
        line,
      );
    }
  });

  test('what is passed on without a word is shown; with a word it is folded, and told apart from an answer', () => {
    const [forward = ''] = (HEADERS['Zimbra and others'] ?? []).filter((header) =>
      header.includes('Mensaje reenviado ------'),
    );
    assert.equal(foldMail(`${forward}\n\n${OLD}`).visible, OLD.trim());
    const {visible, folded, forwarded} = foldMail(`¿Qué es esto?\n\n${forward}\n\n${OLD}`);
    assert.deepEqual([visible, forwarded], ['¿Qué es esto?', true]);
    assert.match(folded, /soporte@aurora\.example[\s\S]*Hemos revisado/);
    assert.equal(foldMail(`${OWN}\n\nEl 3/3/25 a las 9:14, Soporte escribió:\n\n${QUOTE}`).forwarded, false);
  });
});

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
