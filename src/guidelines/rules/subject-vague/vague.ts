/** Whether a subject tells nothing; knows the words of one line, not the ticket. */
import type {FoldedText} from '../../../text/fold.ts';
import {type Lexicon, match} from '../../../text/matcher.ts';
import type {Token} from '../../../text/words.ts';
import type {Lexicons} from '../../types.ts';

/** More words than these say something, whatever they mean: two, or three where all are known. */
const MOST_TOLD = 2;
const MOST_THINGS = 3;
/** A question with so many words asks something. */
const QUESTION = 3;
/** Infinitives, participles and gerunds: somebody did or wants something. */
const DOING =
  /^\p{L}{2,}(?:[aei]r(?:me|te|se|lo|la|los|las|le|les|nos)|ing|ando|iendo|ado|ada|ados|adas|ido|ida|idos|idas)$/u;
const SPANISH_DOING = /^\p{L}{2,}[aei]r$|^\p{L}{3,}(?:steis|aron|ieron|[aei]mos)$/u;
/** "Activad SSL": an order. */
const ORDER = /^\p{L}{3,}(?:[aei]d|[ae]dme)$/u;
/** SEC_ERROR_REVOKED, 0x800CCC0E, 550-5.7.26. */
const CODE = /_\w|^0x|\d-\d|^\d{3}\b/;

/** "Juan Carlos Pons": nothing but capital words that nobody knows. */
const NAMES = /^(?:\p{Lu}[\p{Ll}'’-]+\s?){2,4}$/u;

interface Weight {
  /** A symptom, a request or a question was found. */
  readonly telling: boolean;
  /** Words that name something, known or not, and those of them that no lexicon knows. */
  readonly content: number;
  readonly unknown: number;
}

function weigh(text: FoldedText, tokens: readonly Token[], lexicons: Lexicons<Lexicon>): Weight {
  const known = new Map<number, string>();
  for (const lexicon of Object.values(lexicons)) {
    for (const {tag, from, to} of match(tokens, lexicon)) {
      // What tells something in one language may tell nothing in the other: "come", "no".
      for (let index = from; index < to; index++) if (known.get(index) !== 'told') known.set(index, tag);
    }
  }
  const tags = new Set(known.values());
  let content = 0;
  let unknown = 0;
  let doing = false;
  let order = false;
  tokens.forEach(({word}, index) => {
    const tag = known.get(index);
    // "Se ralentiza", "is greyed": a word for being or happening, and what.
    doing ||= tag === undefined && known.get(index - 1) === 'verb' && index > 1;
    if (tag !== 'empty' && tag !== 'fault') content++;
    if (tag !== undefined) return;
    unknown++;
    order ||= index === 0 && ORDER.test(word);
    doing ||= DOING.test(word) || SPANISH_DOING.test(word) || CODE.test(word);
  });
  const names = unknown === tokens.length && NAMES.test(text.original);
  const telling =
    tags.has('told') ||
    (doing && !names) ||
    (order && content > 1) ||
    (tags.has('fault') && content > 0) ||
    (text.original.includes('?') && content >= QUESTION);
  return {telling, content, unknown: names ? 0 : unknown};
}

/** Whether there is a symptom, a request or a question in it. */
export function isTelling(text: FoldedText, tokens: readonly Token[], lexicons: Lexicons<Lexicon>): boolean {
  return weigh(text, tokens, lexicons).telling;
}

export function isVague(text: FoldedText, tokens: readonly Token[], lexicons: Lexicons<Lexicon>): boolean {
  const {telling, content, unknown} = weigh(text, tokens, lexicons);
  return !telling && content <= (unknown === 0 ? MOST_THINGS : MOST_TOLD);
}
