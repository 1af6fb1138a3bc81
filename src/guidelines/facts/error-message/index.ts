/**
 * The words of an error as they appeared: in quotation marks or behind a colon where the text says so, a code with its
 * words, or a line that programs write. What a person says of it himself ("da un error raro"), and names in quotation
 * marks, are left alone.
 */
import type {Range, TextField} from '../../../core/finding.ts';
import type {Lexicon} from '../../../text/matcher.ts';
import {factAt, factsAt, FIELDS, findAll, findHits, tagsIn} from '../../find.ts';
import type {Draft, FactDefinition, Lexicons} from '../../types.ts';
import {FORMS, NAMED, PLACES, SPEAKS} from './forms.ts';

const QUOTED = /["«“]([^"«»“”\n]{5,300})["»”]|(?<=[\s:(])'([^'\n]{8,200})'(?=[\s.,;)]|$)/g;
/** Behind "Thunderbird says:", up to the end of the sentence. */
const TOLD = /^[^.\n:"«“]{0,25}:\s{1,3}([\p{Lu}\d#<(][^\n"«“]{8,200}?)(?=\.(?:\s|$)|\n|$)/u;
/** Between the word that tells of a message and the message. */
const NEAR = 25;
const BESIDE = 8;

export const errorMessage: FactDefinition<Lexicon> = {
  id: 'error-message',
  find(draft, lexicons) {
    const all = FIELDS.flatMap((field) =>
      quoted(draft, field, lexicons).map((range) => factAt(draft, field, range, 0.8)),
    )
      .concat(factsAt(draft, FORMS, 0.8))
      .toSorted((a, b) => b.value.length - a.value.length);
    // A code within the words of a message says nothing more.
    return all.filter(
      ({field, range: [start, end]}, index) =>
        !all.slice(0, index).some((one) => one.field === field && one.range[0] <= start && end <= one.range[1]),
    );
  },
  // Asked for only where the text says that there was a message.
  applies: (draft, lexicons) => tagsIn(draft, lexicons).has('told'),
};

/** What the text quotes as a message, or gives behind a colon. */
function quoted(draft: Draft, field: TextField, lexicons: Lexicons<Lexicon>): readonly Range[] {
  const {original} = draft.text[field];
  const hits = findHits(draft, field, lexicons);
  const cues = hits.flatMap(({tag, range: [, end]}) => (tag === 'name' ? [] : [end]));
  const quotes = findAll(draft, field, QUOTED).flatMap(
    ({match: [mark, words = mark, single = words], index}): Range[] => {
      const before = original.slice(Math.max(0, index - NEAR), index);
      // One word in quotation marks is irony, two without a word of failure may be anything that is not said right here.
      const count = single.trim().split(/\s+/).length;
      const reach = count > 2 ? NEAR : BESIDE;
      const isTold = SPEAKS.test(mark) || cues.some((end) => end <= index && index - end < reach);
      const isName =
        PLACES.test(before) ||
        hits.some(
          ({tag, range: [, end]}) => tag === 'name' && index - end < NEAR && NAMED.test(original.slice(end, index)),
        );
      return count > 1 && isTold && !isName ? [[index + 1, index + 1 + single.length]] : [];
    },
  );
  const told = cues.flatMap((end): Range[] => {
    const [whole, words] = TOLD.exec(original.slice(end, end + 260)) ?? [];
    if (whole === undefined || words === undefined || !SPEAKS.test(words)) return [];
    return [[end + whole.length - words.length, end + whole.length]];
  });
  return [...quotes, ...told];
}
