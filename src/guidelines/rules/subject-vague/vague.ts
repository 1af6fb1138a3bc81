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
  /^\p{L}{2,}(?:[ai]r|[aei]r(?:me|te|se|lo|la|los|las|le|les|nos)|ing|ando|iendo|ado|ada|ados|adas|ido|ida|idos|idas|steis|aron|ieron|[aei]mos)$/u;
/** "Responder", where Spanish has an infinitive: English has a "header". */
const ER = /^\p{L}{2,}er$/u;
const BEFORE_ER = /^(?:[ayo]|al|de|para|por|sin|no|como|que|poder|puedo|puede|pueden|quiero|deja|dejan)$/;
const OWNED = /^(?:the|my|our|your|el|la|mi|tu|su)$/;
/** "Desaparición de …", "removal of …": a doing as a noun, with what it is done to. */
const NOMINAL = /^\p{L}{3,}(?:cion|sion|miento|aje|tion|ment|al)$/u;
const OF: ReadonlySet<string> = new Set(['de', 'del', 'of']);
/** SEC_ERROR_REVOKED, 0x800CCC0E, 550-5.7.26. */
const CODE = /_\w|^0x|\d-\d|^\d{3}\b/;

/** So many words say more than one. */
const SENTENCE = 4;

/** "Para Marta", "Hi Tom": whoever is addressed is no object. */
const ADDRESSING: ReadonlySet<string> = new Set(
  'para hola att atn attn sr sra srta dear hi for fao mr mrs ms'.split(' '),
);

/** "SPF para Mailchimp", "ads on my site", "POP or IMAP": two things and how they go together ask or tell something. */
const BETWEEN: ReadonlySet<string> = new Set(
  'con desde en entre para por sin at for from in or o than with without'.split(' '),
);

/** "Juan Carlos Pons": nothing but capital words that nobody knows. */
const NAMES = /^(?:\p{Lu}[\p{Ll}'’-]+\s?){2,4}$/u;

const isContent = (tag: string | undefined): boolean => tag === undefined || tag === 'thing' || tag === 'told';

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
const rank = (tag: string): number => (RANKS.indexOf(tag) + RANKS.length + 1) % (RANKS.length + 1);

/** How much a row of words tells. */
export function weigh(text: FoldedText, tokens: readonly Token[], lexicons: Lexicons<Lexicon>): Weight {
  const known = new Map<number, string>();
  for (const lexicon of Object.values(lexicons)) {
    for (const {tag, from, to} of match(tokens, lexicon)) {
      for (let index = from; index < to; index++) if (rank(tag) < rank(known.get(index) ?? '')) known.set(index, tag);
    }
  }
  const tags = new Set(known.values());
  let content = 0;
  let unknown = 0;
  let doing = false;
  let joined = false;
  let last = -1;
  tokens.forEach(({word, start}, index) => {
    const tag = known.get(index);
    // "Se ralentiza", "is greyed": a word for being or happening, and what.
    doing ||= tag === undefined && known.get(index - 1) === 'verb' && index > 1;
    if (isContent(tag)) {
      content++;
      last = index;
    }
    joined ||=
      last >= 0 &&
      last < index &&
      BETWEEN.has(word) &&
      tokens.slice(index + 1).some((_, next) => isContent(known.get(index + 1 + next)));
    if (tag !== undefined) return;
    const {original, toOriginal} = text;
    if (ADDRESSING.has(tokens[index - 1]?.word ?? '') && /\p{Lu}/u.test(original.charAt(toOriginal(start)))) {
      content--;
      return;
    }
    unknown++;
    // "Mails dated 1970": what stands behind a thing and goes on.
    const before = tokens[index - 1]?.word ?? '';
    doing ||=
      (known.get(index - 1) === 'thing' && word.endsWith('ed')) ||
      // "Our rowing club".
      (DOING.test(word) && !OWNED.test(before)) ||
      (ER.test(word) && (index === 0 || BEFORE_ER.test(before))) ||
      (NOMINAL.test(word) && OF.has(tokens[index + 1]?.word ?? ''));
  });
  const names = unknown === tokens.length && NAMES.test(text.original);
  const sentence = tokens.length >= SENTENCE;
  const telling =
    // One word is no object with a symptom: "Renovación", "hackeado". An error's code is.
    ((tags.has('told') || (doing && !names)) && (content > 1 || (content > 0 && sentence))) ||
    ((tags.has('fault') || tags.has('weak') || joined) && content > 0) ||
    tokens.some(({word, kind}, index) => kind !== 'ip' && (known.get(index) ?? 'told') === 'told' && CODE.test(word)) ||
    (text.original.includes('?') && content + Number(sentence) >= QUESTION);
  const count = (tag: string): number => [...known.values()].filter((one) => one === tag).length;
  return {telling, content, told: count('told') + count('weak'), things: count('thing'), unknown: names ? 0 : unknown};
}

export function isVague(text: FoldedText, tokens: readonly Token[], lexicons: Lexicons<Lexicon>): boolean {
  const {telling, content, unknown} = weigh(text, tokens, lexicons);
  return !telling && content <= (unknown === 0 ? MOST_THINGS : unknown === 1 ? MOST_WITH_THINGS : MOST_TOLD);
}
