/** Lexicons are data: every pattern must be one that the matcher can find. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fold} from '../../../src/text/fold.ts';
import {lexicons as en} from '../../../src/guidelines/lexicons.en.generated.ts';
import {lexicons as es} from '../../../src/guidelines/lexicons.es.generated.ts';

const SLOT = /^(?:\.\.[1-9]\d?|[^.?]+\??)$/;

for (const [language, lexicons] of Object.entries({es, en})) {
  for (const [folder, lexicon] of Object.entries(lexicons)) {
    test(`${language} ${folder}: patterns are folded, anchored on a word and well formed`, () => {
      for (const [tag, patterns] of Object.entries(lexicon as Record<string, readonly string[]>)) {
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
              assert.ok(set in (lexicon as object), `${where}: no set ${set}`);
            }
          }
          for (const word of (first ?? '').replace('?', '').split('|')) {
            if (word.endsWith('*')) assert.ok(word.length > 3, `${where}: stem ${word} is too short to begin with`);
          }
        }
      }
    });
  }
}
