/** Whether a subject tells nothing; knows the words of one line, not the ticket. */
import {type Lexicon, match} from '../../../text/matcher.ts';
import type {Token} from '../../../text/words.ts';
import type {Lexicons} from '../../types.ts';

/** More words that name something say something, whatever they mean. */
const MOST_WORDS = 3;
/** Infinitives, participles and gerunds: somebody did or wants something. */
const DOING =
  /^\p{L}{2,}(?:[ai]r|[aei]r(?:[mts]e|l[aeo]s?|nos)|ing|[^e]ed|ando|iendo|[ai]d[ao]s?|steis|aron|ieron|[aei]mos)$/u;
const OWNED = /^(?:the|my|our|your|el|la|mi|tu|su)$/;
/** What a server answers: 404, 550. */
const STATUS = /^[45][0-5]\d$/;
/** SEC_ERROR_REVOKED, 0x800CCC0E, 550-5.7.26. */
const CODE = /_\w|^0x|\d-\d/;

/** "SPF para Mailchimp", "POP or IMAP": two things and how they go together ask or tell something. */
const BETWEEN = /^(?:con|desde|para|for|or?|than|with)$/;

/** "Deleting emails" names what somebody does, "missing emails" what fails. */
const ACTIVITY = /^(?!miss|los|phish|fail|hang|bounc|block|disap)\p{L}{3,}ing$/u;

interface Weight {
  /** A symptom, a request or a question was found. */
  readonly telling: boolean;
  /** Words that name something, known or not. */
  readonly content: number;
  /** Words of a symptom or a request. */
  readonly told: number;
}

/** What tells something in one language may tell nothing in the other ("come", "no"): the first of these wins. */
const RANKS = ['blank', 'told', 'weak', 'fault', 'thing', 'empty'];

/** The tag of each word; `undefined` where no lexicon knows it. */
function tagsOf(tokens: readonly Token[], lexicons: Lexicons<Lexicon>): (string | undefined)[] {
  const hits = Object.values(lexicons).flatMap((lexicon) => match(tokens, lexicon));
  const tags: (string | undefined)[] = tokens.map(() => undefined);
  for (const rank of RANKS)
    for (const {tag, from, to} of hits)
      if (tag === rank) for (let index = from; index < to; index++) tags[index] ??= rank;
  // "Our rowing club" is no doing.
  return tokens.map(
    ({word}, index) =>
      tags[index] ?? (DOING.test(word) && !OWNED.test(tokens[index - 1]?.word ?? '') ? 'told' : undefined),
  );
}

/** How much a row of words tells. */
export function weigh(tokens: readonly Token[], lexicons: Lexicons<Lexicon>): Weight {
  const tags = tagsOf(tokens, lexicons);
  const count = (tag: string): number => tags.filter((one) => one === tag).length;
  const isContent = tags.map((tag) => tag === undefined || tag === 'thing' || tag === 'told');
  const content = isContent.filter(Boolean).length;
  const joined = tokens.some(({word}, index) => isContent[index - 1] && !isContent[index] && BETWEEN.test(word));
  if (tokens.length === 2 && tags[1] !== 'told' && ACTIVITY.test(tokens[0]?.word ?? '')) tags[0] = 'thing';
  const telling =
    // One word is no object with a symptom: "Renovación", "hackeado". An error's code is.
    (tags.includes('told') && content > 1) ||
    ((tags.includes('fault') || tags.includes('weak') || joined) && content > 0) ||
    tokens.some(
      ({word, kind}, index) =>
        kind !== 'ip' && (STATUS.test(word) || ((tags[index] ?? 'told') === 'told' && CODE.test(word))),
    );
  return {telling, content, told: count('told') + count('weak')};
}

export function isVague(tokens: readonly Token[], lexicons: Lexicons<Lexicon>): boolean {
  const {telling, content} = weigh(tokens, lexicons);
  return !telling && content <= MOST_WORDS;
}
