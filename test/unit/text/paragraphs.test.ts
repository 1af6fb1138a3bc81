/** A text cut paragraph by paragraph is the text cut as a whole, whatever was cut before. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import * as fc from 'fast-check';
import {fold} from '../../../src/text/fold.ts';
import {type Lexicon, listenFor, match} from '../../../src/text/matcher.ts';
import {ParagraphCutter} from '../../../src/text/paragraphs.ts';
import {type Token, tokenize} from '../../../src/text/words.ts';

const placed = (tokens: readonly Token[]) => tokens.map(({word, start, end, first}) => ({word, start, end, first}));
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom('\n', '\n\n', '\n \n', ' ', '. ', ', ', '¿', 'Ayer', 'no', 'llega', 'el correo', 'ana@x.example'),
    fc.string({maxLength: 12}),
    fc.string({unit: 'binary', maxLength: 6}),
  ),
  {maxLength: 40},
);

const lexicon: Lexicon = {receive: ['no ..3 llega ..3 correo'], begin: ['^ ayer'], end: ['correo $']};

describe('paragraphs', () => {
  const cutter = new ParagraphCutter(listenFor([lexicon]), 'body');

  test('words, places and clauses are the same', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = fold(parts.join(' '));
        const whole = placed(tokenize(text));
        for (const cut of [cutter.cut(text.original), cutter.cut(text.original)]) {
          assert.deepEqual(placed(cut.tokens), whole);
          assert.equal(cut.text.folded, text.folded);
        }
      }),
    );
  });

  test('and so is what is found in them', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = fold(parts.join(' '));
        const whole = match(tokenize(text), lexicon);
        const known = cutter.cut(text.original).paragraphs.flatMap(({tokens, heard, start, from}) =>
          match(tokens, lexicon, heard).map((hit) => ({
            tag: hit.tag,
            start: hit.start + start,
            end: hit.end + start,
            from: hit.from + from,
            to: hit.to + from,
          })),
        );
        const byPlace = (a: {from: number; tag: string}, b: {from: number; tag: string}): number =>
          a.from - b.from || a.tag.localeCompare(b.tag);
        assert.deepEqual(known.sort(byPlace), [...whole].sort(byPlace));
      }),
    );
  });

  test('a paragraph that is typed anew moves those behind it', () => {
    const before = cutter.cut('Hola.\n\nNo llega el correo.');
    const after = cutter.cut('Hola a todos.\n\nNo llega el correo.');
    const lastOf = (cut: {readonly tokens: readonly Token[]}) => cut.tokens.at(-1);
    assert.equal(lastOf(before)?.start, 19);
    assert.equal(lastOf(after)?.start, 27);
    assert.equal(before.paragraphs.at(-1)?.tokens, after.paragraphs.at(-1)?.tokens);
  });
});
