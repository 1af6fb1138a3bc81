/**
 * Guesses whether a text is Spanish or English by its little words and its letters. Made for short, hurried texts with
 * foreign product names in them; knows no other language.
 */
import type {Language} from '../core/language.ts';
import type {FoldedText} from './fold.ts';
import type {Token} from './words.ts';

/** Language -> words that it has and the other has not, folded. */
export type LanguageWords = Readonly<Partial<Record<Language, ReadonlySet<string>>>>;

/** One part of a text: what was folded, and cut. */
export interface LanguagePart {
  readonly text: FoldedText;
  readonly tokens: readonly Token[];
}

/** Words of a text by which its language is known; later ones change nothing. */
const ENOUGH = 400;
/** Words whose lead is remembered. */
const MOST_KNOWN = 10_000;
const leads = new WeakMap<LanguageWords, Map<string, number>>();

/**
 * The language of a text.
 * @param parts of it, the most telling last; where they are even among themselves, the first that tells decides
 * @returns `undefined` where there is nothing to tell by
 */
export function detectLanguage(words: LanguageWords, ...parts: readonly LanguagePart[]): Language | undefined {
  const leads = parts.map((part) => leadOf(words, part));
  const lead = leads.reduce((sum, one) => sum + one, 0) || leads.find((one) => one !== 0) || 0;
  if (lead === 0) return undefined;
  return lead > 0 ? 'es' : 'en';
}

/** By how much a part is more Spanish than English; less than zero where it is more English. */
function leadOf(words: LanguageWords, {text, tokens}: LanguagePart): number {
  const {es, en} = words;
  let known = leads.get(words);
  if (!known) leads.set(words, (known = new Map<string, number>()));
  let lead = 0;
  for (const {word, kind} of tokens.slice(0, ENOUGH)) {
    if (kind !== 'word') continue;
    let told = known.get(word);
    if (told === undefined) {
      if (known.size > MOST_KNOWN) known.clear();
      told = es?.has(word) ? 1 : en?.has(word) ? -1 : spanishShape(word) - englishShape(word);
      known.set(word, told);
    }
    lead += told;
  }
  return lead + Math.min(3, text.original.match(/[ñáéíóú¿¡]/gi)?.length ?? 0);
}

function spanishShape(word: string): number {
  if (word.length < 5) return 0;
  return /(?:cion|ciones|ado|ada|ados|adas|ido|idos|mente|ando|iendo|dad|dades|amos|emos|imos|aba|aban|ito|ita)$/.test(
    word,
  )
    ? 0.5
    : 0;
}

function englishShape(word: string): number {
  if (word.length < 4) return 0;
  return /(?:ing|tion|tions|ness|ment|ments|ght|ould|ful|ly|ck|wh|th|ee|ey|ies)$/.test(word) ? 0.5 : 0;
}
