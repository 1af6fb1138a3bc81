/** Whether a subject tells nothing; knows the words of one line, not the ticket. */
import type {FoldedText} from '../../../text/fold.ts';
import {type Lexicon, match} from '../../../text/matcher.ts';
import type {Token} from '../../../text/words.ts';
import type {Lexicons} from '../../types.ts';

/** More words than these say something, whatever they mean: fewer where some are known to no lexicon. */
const MOST_TOLD = 2;
const MOST_WITH_THINGS = 3;
const MOST_THINGS = 5;
/** A question with so many words asks something. */
const QUESTION = 3;
/** Infinitives, participles and gerunds: somebody did or wants something. */
const DOING =
  /^\p{L}{2,}(?:[ai]r|[aei]r(?:[mts]e|l[aeo]s?|nos)|ing|ando|iendo|[ai]d[ao]s?|steis|aron|ieron|[aei]mos)$/u;
/** "Responder", where Spanish has an infinitive: English has a "header". */
const ER = /^\p{L}{2,}er$/u;
const BEFORE_ER = /^(?:[ayo]|al|de|para|por|sin|no|como|que|poder|puedo|puede|pueden|quiero|deja|dejan)$/;
const OWNED = /^(?:the|my|our|your|el|la|mi|tu|su)$/;
/** "Desaparición de …", "removal of …": a doing as a noun, with what it is done to. */
const NOMINAL = /^\p{L}{3,}(?:cion|sion|miento|aje|tion|ment|al)$/u;
const OF = /^(?:del?|of)$/;
/** SEC_ERROR_REVOKED, 0x800CCC0E, 550-5.7.26. */
const CODE = /_\w|^0x|\d-\d|^\d{3}\b/;

/** So many words say more than one. */
const SENTENCE = 4;

/** "Para Marta", "Hi Tom": whoever is addressed is no object. */
const ADDRESSING = /^(?:para|hola|attn?|atn|sr|srt?a|dear|hi|for|fao|m(?:rs?|s))$/;

/** "SPF para Mailchimp", "ads on my site", "POP or IMAP": two things and how they go together ask or tell something. */
const BETWEEN = /^(?:con|desde|en|entre|para|por|sin|at|for|from|in|or?|than|with|without)$/;

/** "Juan Carlos Pons": nothing but capital words that nobody knows. */
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
const RANKS = ['blank', 'told', 'weak', 'fault', 'thing', 'verb', 'empty'];

/** The tag of each word; `undefined` where no lexicon knows it. */
function tagsOf(tokens: readonly Token[], lexicons: Lexicons<Lexicon>): readonly (string | undefined)[] {
  const hits = Object.values(lexicons).flatMap((lexicon) => match(tokens, lexicon));
  const tags: (string | undefined)[] = tokens.map(() => undefined);
  for (const rank of RANKS)
    for (const {tag, from, to} of hits)
      if (tag === rank) for (let index = from; index < to; index++) tags[index] ??= rank;
  return tags;
}

/** How much a row of words tells. */
export function weigh(
  {original, toOriginal}: FoldedText,
  tokens: readonly Token[],
  lexicons: Lexicons<Lexicon>,
): Weight {
  const tags = tagsOf(tokens, lexicons);
  const count = (tag: string): number => tags.filter((one) => one === tag).length;
  const wordAt = (index: number): string => tokens[index]?.word ?? '';
  const isContent = tags.map((tag) => tag === undefined || tag === 'thing' || tag === 'told');
  const isUnknown = tokens.map(
    ({start}, index) =>
      tags[index] === undefined &&
      !(ADDRESSING.test(wordAt(index - 1)) && /\p{Lu}/u.test(original.charAt(toOriginal(start)))),
  );
  const unknown = isUnknown.filter(Boolean).length;
  const content = unknown + count('thing') + count('told');
  const names = unknown === tokens.length && NAMES.test(original);
  const sentence = tokens.length >= SENTENCE;
  const [first, last] = [isContent.indexOf(true), isContent.lastIndexOf(true)];
  const joined = tokens.some(
    ({word}, index) => index > first && index < last && !isContent[index] && BETWEEN.test(word),
  );
  const doing = tokens.some(({word}, index) => {
    const before = wordAt(index - 1);
    return (
      // "Se ralentiza", "is greyed": a word for being or happening, and what.
      (tags[index] === undefined && tags[index - 1] === 'verb' && index > 1) ||
      (isUnknown[index] &&
        // "Mails dated 1970": what stands behind a thing and goes on.
        ((tags[index - 1] === 'thing' && word.endsWith('ed')) ||
          // "Our rowing club".
          (DOING.test(word) && !OWNED.test(before)) ||
          (ER.test(word) && (index === 0 || BEFORE_ER.test(before))) ||
          (NOMINAL.test(word) && OF.test(wordAt(index + 1)))))
    );
  });
  const telling =
    // One word is no object with a symptom: "Renovación", "hackeado". An error's code is.
    ((tags.includes('told') || (doing && !names)) && (content > 1 || (content > 0 && sentence))) ||
    ((tags.includes('fault') || tags.includes('weak') || joined) && content > 0) ||
    tokens.some(({word, kind}, index) => kind !== 'ip' && (tags[index] ?? 'told') === 'told' && CODE.test(word)) ||
    (original.includes('?') && content + Number(sentence) >= QUESTION);
  return {telling, content, told: count('told') + count('weak'), things: count('thing'), unknown: names ? 0 : unknown};
}

export function isVague(text: FoldedText, tokens: readonly Token[], lexicons: Lexicons<Lexicon>): boolean {
  const {telling, content, unknown} = weigh(text, tokens, lexicons);
  return !telling && content <= (unknown === 0 ? MOST_THINGS : unknown === 1 ? MOST_WITH_THINGS : MOST_TOLD);
}
