/** A subject made of the body's first sentence that tells something. Takes no secret out of its place. */
import type {Range} from '../../../core/finding.ts';
import {fold} from '../../../text/fold.ts';
import type {Lexicon} from '../../../text/matcher.ts';
import {sentences} from '../../../text/sentences.ts';
import {tokenize} from '../../../text/words.ts';
import type {JudgedDraft, Lexicons} from '../../types.ts';
import {isTelling} from './vague.ts';

/** Characters of a subject that lists show whole. */
const LONGEST = 80;
const LEAST_WORDS = 3;
/** Sentences in which a text comes to its matter. */
const EARLY = 6;
const GREETING =
  /^(?:hola|hello|hi|hey|dear|estimad[oa]s?|muy|buen[oa]s?|d[ií]as?|tardes|noches|good|morning|afternoon|evening|team|there|all|equipo|a|tod[oa]s|amig[oa]s|señor(?:es)?|cordial|saludos?)[\s,.:;!¡-]+/iu;
/** Other rules would only take it out again. */
const HASTE = /\b(?:urg(?:e|ente?(?:mente|ly)?)|asap|emergency|cuanto antes|lo antes posible|as soon as possible)\b/i;
/** Marks that end a sentence and no subject. */
const LOOSE = ' .,;:!¡-';
const MARKUP = /[<>[\]{}]|&\w+;/;
const SECRET =
  /(?:contrase\S{0,4}|passw\w{0,4}|pass|clave|pwd|token|secret|api.?key)\s*(?:es|is|[:=])\s*\S|:\/\/[^/\s:]{1,64}:[^/\s@]{1,64}@/i;

/** @returns `undefined` where no sentence will do */
export function proposeSubject(draft: JudgedDraft, lexicons: Lexicons<Lexicon>): string | undefined {
  const body = draft.text.body.original;
  for (const range of sentences(body).slice(0, EARLY)) {
    const text = subjectOf(body, range);
    if (text === undefined) continue;
    const folded = fold(text);
    const tokens = tokenize(folded);
    if (tokens.length >= LEAST_WORDS && isTelling(folded, tokens, lexicons)) return text;
  }
  return undefined;
}

/** A sentence as a subject: without greeting, cut to length. */
export function subjectOf(body: string, [start, end]: Range): string | undefined {
  let words = body.slice(start, end);
  for (let greeting = GREETING.exec(words); greeting; greeting = GREETING.exec(words))
    words = words.slice(greeting[0].length);
  const line = words.split('\n').find((part) => part.trim().length > 0);
  // "Por orden, cuando podáis:" only announces what follows.
  if (line?.trimEnd().endsWith(':')) return undefined;
  if (line === undefined || MARKUP.test(line) || SECRET.test(line) || HASTE.test(line)) return undefined;
  let text = line.trim().replace(/\s+/g, ' ');
  if (text.length > LONGEST) {
    const cut = text.slice(0, LONGEST);
    text = cut.slice(0, Math.max(cut.search(/[,;:(](?=[^,;:(]*$)/), cut.lastIndexOf(' ')));
  }
  let last = text.length;
  while (last > 0 && LOOSE.includes(text.charAt(last - 1))) last--;
  text = text.slice(0, last);
  return /^\S*[@.:/]\S/.test(text) ? text : text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
