/**
 * The words of an error as they appeared: in quotation marks or behind a colon where the text says so, a code with its
 * words, or a line that programs write. What a person says of it himself ("da un error raro"), and names in quotation
 * marks, are left alone.
 */
import type {TextField} from '../../../core/finding.ts';
import type {Lexicon} from '../../../text/matcher.ts';
import {FIELDS, findAll, findHits, firstOfEach} from '../../find.ts';
import type {Draft, FactDefinition, Lexicons} from '../../types.ts';
import {FORMS, NAMED, PLACES, SPEAKS} from './forms.ts';

const LONGEST = 200;
const QUOTED = /["«“]([^"«»“”\n]{5,300})["»”]|(?<=[\s:(])'([^'\n]{8,200})'(?=[\s.,;)]|$)/g;
/** Behind "Thunderbird says:", up to the end of the sentence. */
const TOLD = /^[^.\n:"«“]{0,25}:\s{1,3}([\p{Lu}\d#<(][^\n"«“]{8,200}?)(?=\.(?:\s|$)|\n|$)/u;
/** Between the word that tells of a message and the message. */
const REACH = 50;
const NEAR = 25;
const BESIDE = 8;
const STOP = /[.!?\n]\s/;

interface Found {
  readonly start: number;
  readonly words: string;
}

export const errorMessage: FactDefinition<Lexicon> = {
  id: 'error-message',
  find(draft, lexicons) {
    const facts = FIELDS.flatMap((field) => {
      const all = [...quoted(draft, field, lexicons), ...formed(draft, field)];
      // A code within the words of a message says nothing more.
      return all
        .filter((one) => !all.some((wider) => wider !== one && covers(wider, one)))
        .map(({start, words}) => factOf(field, start, words));
    });
    return firstOfEach(facts.toSorted((a, b) => b.value.length - a.value.length));
  },
  // Asked for only where the text says that there was a message.
  applies: (draft, lexicons) =>
    FIELDS.some((field) => findHits(draft, field, lexicons).some(({tag}) => tag === 'told')),
};

function covers(wider: Found, {start, words}: Found): boolean {
  const end = start + words.length;
  const inside = wider.start <= start && end <= wider.start + wider.words.length;
  return inside && wider.words.length > words.length;
}

/** What the text quotes as a message, or gives behind a colon. */
function quoted(draft: Draft, field: TextField, lexicons: Lexicons<Lexicon>): Found[] {
  const {original, toOriginal} = draft.text[field];
  const hits = findHits(draft, field, lexicons).map(({tag, end}) => ({tag, end: toOriginal(end)}));
  const cues = hits.flatMap(({tag, end}) => (tag === 'name' ? [] : [end]));
  const quotes = findAll(draft, field, QUOTED).flatMap(({match: [mark = '', words = '', single], index}): Found[] => {
    const before = original.slice(Math.max(0, index - REACH), index);
    const said = single ?? words;
    // One word in quotation marks is irony, two without a word of failure may be anything that is not said right here.
    const count = said.trim().split(/\s+/).length;
    const reach = SPEAKS.test(mark) ? REACH : count > 2 ? NEAR : BESIDE;
    const cue = cues.some((end) => end <= index && index - end < reach && !STOP.test(original.slice(end, index)));
    const isName =
      PLACES.test(before) || hits.some(({tag, end}) => tag === 'name' && NAMED.test(original.slice(end, index)));
    if (count < 2 || before.endsWith('=') || isName || (!cue && !SPEAKS.test(mark))) return [];
    return [{start: index + 1, words: said}];
  });
  const told = cues.flatMap((end): Found[] => {
    const [whole, words] = TOLD.exec(original.slice(end, end + 260)) ?? [];
    if (whole === undefined || words === undefined || !SPEAKS.test(words)) return [];
    return [{start: end + whole.length - words.length, words}];
  });
  return [...quotes, ...told];
}

/** What is an error by its form. */
function formed(draft: Draft, field: TextField): Found[] {
  return FORMS.flatMap((form) =>
    findAll(draft, field, form).map(({match: [whole = '', part = whole], index}): Found => {
      return {start: index + whole.lastIndexOf(part), words: part.trimEnd().replace(/[,:;]$/, '')};
    }),
  );
}

function factOf(field: TextField, start: number, words: string) {
  return {value: words.slice(0, LONGEST), field, range: [start, start + words.length] as const, confidence: 0.8};
}
