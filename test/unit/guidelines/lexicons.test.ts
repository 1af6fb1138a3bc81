/** Lexicons are data: every pattern must be one that the matcher can find, and what is shipped says what was written. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import * as fc from 'fast-check';
import {bookOf, generate, outdated, writtenLexicons} from '../../../.tools/lexicons.ts';
import {load as en} from '../../../src/guidelines/lexicons.en.generated.ts';
import {load as es} from '../../../src/guidelines/lexicons.es.generated.ts';
import {fold} from '../../../src/text/fold.ts';
import {match} from '../../../src/text/matcher.ts';
import {GAP, MAYBE, type Patterns, readLexicon, WORD} from '../../../src/text/patterns.ts';
import {tokenize} from '../../../src/text/words.ts';

const SLOT = /^(?:\.\.[1-9]\d?|[^.?]+\??)$/;

/** The patterns of each tag, each with its words spelled out, in any order. */
function spelled({classes, tags}: Patterns) {
  return tags.map(({tag, codes}) => {
    const rows = codes.map((code) =>
      code.map((value, at) =>
        at % 2 === 1 && [WORD, MAYBE].includes(code[at - 1] ?? GAP) ? [...(classes[value] ?? [])].sort() : value,
      ),
    );
    return {tag, rows: rows.map((row) => JSON.stringify(row)).sort()};
  });
}

/** What is said by words that a pattern asks for, with others in its gaps. */
function sayings({classes, tags}: Patterns): fc.Arbitrary<string> {
  const signs: Readonly<Record<string, string>> = {'#': '12', '@': 'ana@shop.example', '%': 'shop.example'};
  const vocabulary = fc.constantFrom(...classes.flat().map((word) => signs[word] ?? word.replace('*', 'ado')));
  const said = tags.flatMap(({codes}) =>
    codes.map((code) =>
      fc.tuple(
        ...code.flatMap((kind, at) => {
          const value = code[at + 1] ?? 0;
          if (at % 2 === 1) return [];
          if (kind === WORD || kind === MAYBE)
            return [fc.constantFrom(...(classes[value] ?? []).map((word) => signs[word] ?? word.replace('*', '')))];
          return kind === GAP ? [fc.array(vocabulary, {maxLength: value}).map((words) => words.join(' '))] : [];
        }),
      ),
    ),
  );
  const joints = fc.constantFrom(' ', ' ', ' ', ', ', '. ');
  return fc
    .array(fc.tuple(fc.oneof(...said, fc.tuple(vocabulary)), joints), {maxLength: 6})
    .map((parts) => parts.map(([words, joint]) => words.join(' ') + joint).join(''));
}

for (const [language, load] of [
  ['es', es],
  ['en', en],
] as const) {
  const written = await writtenLexicons(language);
  const shipped = await load();

  describe(`lexicons in ${language}`, () => {
    test('what is shipped is what the sources say', async () => {
      assert.deepEqual(await outdated(), [], 'run node .tools/lexicons.ts');
      const book = await bookOf(language);
      assert.deepEqual(Object.keys(shipped), Object.keys(written));
      for (const [folder, patterns] of Object.entries(shipped))
        assert.deepEqual(spelled(patterns), spelled(book[folder] as Patterns), folder);
      assert.equal(await generate(language), await generate(language), 'it is always packed the same way');
    });

    for (const [folder, lexicon] of Object.entries(written)) {
      test(`${folder}: patterns are folded, anchored on a word and well formed`, () => {
        for (const [tag, patterns] of Object.entries(lexicon)) {
          for (const pattern of patterns) {
            const where = `${tag}: '${pattern}'`;
            assert.equal(pattern, fold(pattern).folded, `${where} is not folded`);
            assert.doesNotMatch(pattern, /['’]|^\s|\s$|\s\s|\|\||\|\s|\s\|/, where);
            const slots = pattern.split(' ');
            for (const slot of slots) assert.match(slot, SLOT, where);
            const [first, last] = [slots.find((slot) => slot !== '^'), slots.at(-1)];
            assert.ok(first && !first.startsWith('..'), `${where} begins with a gap`);
            assert.ok(last && !last.startsWith('..'), `${where} ends with a gap`);
            assert.ok(
              slots.some((slot) => !slot.endsWith('?') && !slot.startsWith('..') && slot !== '^' && slot !== '$'),
              `${where} may be empty`,
            );
            for (const word of pattern.split(/[ |]/)) {
              if (word.startsWith('$') && word.length > 1) {
                const set = word.replace('?', '');
                assert.ok(set in lexicon, `${where}: no set ${set}`);
              }
            }
            for (const word of (first ?? '').replace('?', '').split('|')) {
              if (word.endsWith('*')) assert.ok(word.length > 3, `${where}: stem ${word} is too short to begin with`);
            }
          }
        }
      });

      test(`${folder}: the shipped patterns find the same in the same places`, () => {
        const found = (text: string, patterns: Patterns): string[] => {
          const hits = match(tokenize(fold(text)), patterns);
          return [...new Set(hits.map(({tag, from, to}) => `${from}-${to} ${tag}`))].sort();
        };
        const own = readLexicon(lexicon);
        const short = shipped[folder] as Patterns;
        fc.assert(
          fc.property(sayings(own), (text) => assert.deepEqual(found(text, short), found(text, own))),
          {numRuns: 40},
        );
      });
    }
  });
}
