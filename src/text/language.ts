/**
 * Guesses whether a text is Spanish or English by its little words and its letters. Made for short, hurried texts with
 * foreign product names in them; knows no other language.
 */
import type {Language} from '../core/language.ts';
import {judgedOnce} from './memory.ts';
import {type Cut, type Paragraph, readParts} from './paragraphs.ts';
import type {Token} from './words.ts';

/** How much a folded word is Spanish; less than zero where it is English. */
export type LanguageWords = (word: string) => number;

/** Words of a text by which its language is known; later ones change nothing. */
const ENOUGH = 400;
/** So many letters of one language tell as much as more. */
const MOST_LETTERS = 3;
const LETTERS = /[ñáéíóú¿¡]/gi;

/**
 * The language of a text.
 * @param parts of it, the most telling last; where they are even among themselves, the first that tells decides
 * @returns `undefined` where there is nothing to tell by
 */
export function detectLanguage(words: LanguageWords, ...parts: readonly Cut[]): Language | undefined {
  const leads = parts.map((part) => leadOf(words, part));
  const lead = leads.reduce((sum, one) => sum + one, 0) || leads.find((one) => one !== 0) || 0;
  if (lead === 0) return undefined;
  return lead > 0 ? 'es' : 'en';
}

/** By how much a part is more Spanish than English; less than zero where it is more English. */
function leadOf(words: LanguageWords, cut: Cut): number {
  let lead = 0;
  let letters = 0;
  for (const [more, marked] of readParts(cut, words, leadOfOne)) {
    lead += more;
    letters += marked;
  }
  return lead + Math.min(MOST_LETTERS, letters);
}

function leadOfOne({tokens, from, original}: Paragraph, words: LanguageWords): readonly (readonly [number, number])[] {
  return [[tell(words, tokens.slice(0, Math.max(0, ENOUGH - from))), original.match(LETTERS)?.length ?? 0]];
}

function tell(words: LanguageWords, tokens: readonly Token[]): number {
  let lead = 0;
  for (const {word, kind} of tokens) if (kind === 'word') lead += words(word);
  return lead;
}

/** @param lists language -> words that it has and the other has not, folded; each word is judged once */
export function wordsOf({es, en}: Readonly<Partial<Record<Language, ReadonlySet<string>>>>): LanguageWords {
  return judgedOnce((word) => (es?.has(word) ? 1 : en?.has(word) ? -1 : shapeOf(word)));
}

const SPANISH = /(?:cion(?:es)?|[ai]d[ao]s?|mente|ando|iendo|dad(?:es)?|[aei]mos|aban?|it[ao])$/;
const ENGLISH = /(?:ing|tions?|ness|ments?|ght|ould|ful|ly|ck|th|e[ey]|ies)$/;

/** What the end of a word that neither list has tells. */
const shapeOf = (word: string): number =>
  (word.length > 4 && SPANISH.test(word) ? 0.5 : 0) - (word.length > 3 && ENGLISH.test(word) ? 0.5 : 0);
