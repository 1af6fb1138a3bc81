/** Whether a subject tells nothing; knows the words of one line, not the ticket. */
import type {FoldedText} from '../../../text/fold.ts';
import {type Lexicon, match} from '../../../text/matcher.ts';
import type {Token} from '../../../text/words.ts';
import type {Lexicons} from '../../types.ts';

/** More words that name something say something, whatever they mean. */
const MOST_WORDS = 3;
/** Infinitives, participles and gerunds: somebody did or wants something. */
const DOING =
  /^\p{L}{2,}(?:[ai]r|[aei]r(?:[mts]e|l[aeo]s?|nos)|ing|[^e]ed|ando|iendo|[ai]d[ao]s?|steis|aron|ieron|[aei]mos)$/u;
const OWNED = /^(?:the|my|our|your|el|la|mi|tu|su)$/;
/** SEC_ERROR_REVOKED, 0x800CCC0E, 550-5.7.26. */
const CODE = /_\w|^0x|\d-\d|^\d{3}\b/;

/** "Para Marta", "Hi Tom": whoever is addressed is no object. */
const ADDRESSING = /^(?:para|hola|attn?|dear|hi|for|fao)$/;

/** "SPF para Mailchimp", "POP or IMAP": two things and how they go together ask or tell something. */
const BETWEEN = /^(?:con|desde|para|for|or?|than|with)$/;

/** "Deleting emails" names what somebody does, "missing emails" what fails. */
const ACTIVITY = /^(?!miss|los|phish|fail|hang|bounc|block)\p{L}{3,}ing$/u;

/** "Juan Carlos Pons": nothing but words with capitals that nobody knows. */
const NAMES = /^(?:\p{Lu}[\p{Ll}'’-]+\s?){2,4}$/u;

interface Weight {
  /** A symptom, a request or a question was found. */
  readonly telling: boolean;
  /** Words that name something, known or not, and those of them that no lexicon knows. */
  readonly content: number;
  readonly unknown: number;
  /** Words of a symptom or a request, and for what a customer has. */
  readonly told: number;
  readonly things: number;
}

/** What tells something in one language may tell nothing in the other ("come", "no"): the first of these wins. */
const RANKS = ['blank', 'told', 'weak', 'fault', 'thing', 'empty'];

/** The tag of each word; `undefined` where no lexicon knows it. */
function tagsOf(tokens: readonly Token[], lexicons: Lexicons<Lexicon>): readonly (string | undefined)[] {
  const hits = Object.values(lexicons).flatMap((lexicon) => match(tokens, lexicon));
  const tags: (string | undefined)[] = tokens.map(() => undefined);
  for (const rank of RANKS)
    for (const {tag, from, to} of hits)
      if (tag === rank) for (let index = from; index < to; index++) tags[index] ??= rank;
  return tags;
}

/**
 * How much a row of words tells.
 * @param isCapital whether a word begins with a capital, where that is known
 */
export function weigh(
  tokens: readonly Token[],
  lexicons: Lexicons<Lexicon>,
  isCapital?: (token: Token) => boolean,
): Weight {
  const tags = tagsOf(tokens, lexicons);
  const count = (tag: string): number => tags.filter((one) => one === tag).length;
  const isContent = tags.map((tag) => tag === undefined || tag === 'thing' || tag === 'told');
  const isUnknown = tokens.map(
    (token, index) =>
      tags[index] === undefined && !(isCapital?.(token) && ADDRESSING.test(tokens[index - 1]?.word ?? '')),
  );
  const unknown = isUnknown.filter(Boolean).length;
  const content = unknown + count('thing') + count('told');
  const joined = tokens.some(({word}, index) => isContent[index - 1] && !isContent[index] && BETWEEN.test(word));
  // "Our rowing club" is no doing.
  const doing = tokens.some(
    ({word}, index) => isUnknown[index] && DOING.test(word) && !OWNED.test(tokens[index - 1]?.word ?? ''),
  );
  if (tokens.length === 2 && tags[1] !== 'told' && ACTIVITY.test(tokens[0]?.word ?? '')) tags[0] = 'thing';
  const telling =
    // One word is no object with a symptom: "Renovación", "hackeado". An error's code is.
    ((tags.includes('told') || doing) && content > 1) ||
    ((tags.includes('fault') || tags.includes('weak') || joined) && content > 0) ||
    tokens.some(({word, kind}, index) => kind !== 'ip' && (tags[index] ?? 'told') === 'told' && CODE.test(word));
  return {telling, content, told: count('told') + count('weak'), things: count('thing'), unknown};
}

export function isVague(text: FoldedText, tokens: readonly Token[], lexicons: Lexicons<Lexicon>): boolean {
  const {telling, content, unknown} = weigh(tokens, lexicons, ({start}) =>
    /\p{Lu}/u.test(text.original.charAt(text.toOriginal(start))),
  );
  const named = unknown === tokens.length && NAMES.test(text.original);
  return named || (!telling && content <= MOST_WORDS);
}
