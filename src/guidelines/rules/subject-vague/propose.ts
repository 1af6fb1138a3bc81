/**
 * A subject made of the sentence of the body that tells most: an object with what is wrong or wanted, a message, an address;
 * not the anger, the thanks or who somebody is. Takes no secret out of its place.
 */
import {fold} from '../../../text/fold.ts';
import type {Lexicon} from '../../../text/matcher.ts';
import {sentences} from '../../../text/sentences.ts';
import {tokenize} from '../../../text/words.ts';
import type {JudgedDraft, Lexicons, WorkOut} from '../../types.ts';
import {LONGEST, variants} from './cut.ts';
import {weigh} from './vague.ts';

const LEAST_WORDS = 3;
/** Sentences in which a text comes to its matter. */
const EARLY = 10;
/** Other rules would only take it out again. */
const HASTE = /\b(?:urg(?:e|ente?(?:mente|ly)?)|asap|emergency|cuanto antes|lo antes posible|as soon as possible)\b/i;
const MARKUP = /[<>[\]{}]|&\w+;/;
const SECRET =
  /(?:contrase\S{0,4}|passw\w{0,4}|pass|clave|pwd|pw|token|secret|api.?key)\s*(?:es|is|[:=])\s*\S|:\/\/[^/\s:]{1,64}:[^/\s@]{1,64}@|\b(?:[sr]k_(?:live|test)_|gh[pousr]_|xox[abprs]-|akia|aiza|eyj|sg\.)[\w.-]{10}/i;
/** A greeting, or whom it is for. */
const TO_SOMEBODY = /(?<!\p{L})(?:(?:dear|hola|hello|hi)\s\p{L}|(?:para|for|attn?)\.?\s\p{L}+\s?[:,])/iu;
/** What is said in anger, or of oneself, or to be polite tells nothing of the matter. */
const BESIDE =
  /verg[uü]enza|inaceptable|indign|\bhart[oa]s?\b|impresentable|lamentable|rid[ií]cul|cansad|tomadura|denunci|incompeten|unacceptable|disgrac|fed up|\bworst\b|useless|pathetic|shame|sick of|disappoint|\bjoke\b|(?:pago|pagamos|pay) .{0,30}(?:mes|año|month|year)|^(?:soy|somos|me llamo|mi nombre|trabajo|llevo|llevamos|i(?:'?m| am) (?:not )?an?\b|my name|we are an?\b|we'?re an?\b|i work|i(?:'ve| have) been|perd[oó]n|disculp|sorry|espero|quedo|i hope|looking forward)|(?:podéis|pueden|podrían|podríais|can you|could you|can someone|could someone|please) (?:ayudar|mirar|revisar|help|look|check|fix)|^(?:¿?(?:qué|que) (?:puedo|podemos|hago)|what (?:can|should) i)|^(?:como|as) .{0,12}(?:dije|comenté|said|told)/iu;

/** What customers have; folded. */
const THING =
  /^(?:web|siti?[eo]|pag[ei]|shop|tiend|e?mail|messag|correo|cuent|account|dom[ai]|serv|ssl|cert|form|factur|invoic|passw|contra)/;

/** A clause that goes on with what one does. */
const DOING = /^\p{L}{2,}[aei]r\s/u;
/** When something happens, without what happens. */
const CONDITION =
  /^(?:al|cuando|cada vez|si|después de|despues de|tras|desde que|when|whenever|after|if|once|every time)\s/i;

const POINTS = {signal: 4, error: 2, address: 1, told: 2, thing: 1, beside: -7, condition: -4, clause: -2, later: -0.4};

/** The sentence in the place of the subject. */
export const proposeSubject: WorkOut<Lexicon> = (_, draft, lexicons) => {
  const text = bestOf(draft, lexicons);
  return text === undefined
    ? {}
    : {fix: {kind: 'replace', field: 'subject', range: [0, draft.text.subject.original.length], text}};
};

/** @returns `undefined` where no sentence will do */
function bestOf(draft: JudgedDraft, lexicons: Lexicons<Lexicon>): string | undefined {
  const body = draft.text.body.original;
  const complaints = Object.values(draft.signals)
    .flat()
    .flatMap(({value, field, range}) =>
      value === 'any' || field === 'subject'
        ? []
        : body
            .slice(...range)
            .replace(/\s+/g, ' ')
            .toLowerCase(),
    );
  let best: {readonly text: string; readonly points: number} | undefined;
  sentences(body)
    .slice(0, EARLY)
    .forEach((range, index) => {
      const shared =
        (draft.facts.some(
          ({id, field, range: at}) =>
            id === 'error-message' && field === 'body' && at && at[0] < range[1] && range[0] < at[1],
        )
          ? POINTS.error
          : 0) +
        (BESIDE.test(body.slice(...range).trim()) ? POINTS.beside : 0) +
        index * POINTS.later;
      variants(body, range).forEach((text, clause) => {
        const said = text.toLowerCase();
        const points =
          shared +
          (complaints.some((words) => said.includes(words)) ? POINTS.signal : 0) +
          pointsOf(text, lexicons) +
          (clause > 0 ? (DOING.test(text) ? -Infinity : POINTS.clause) : 0);
        if (points > 0 && (!best || points > best.points)) best = {text, points};
      });
    });
  return best && withService(draft, best.text);
}

function pointsOf(text: string, lexicons: Lexicons<Lexicon>): number {
  if ([MARKUP, SECRET, HASTE, TO_SOMEBODY].some((one) => one.test(text))) return -Infinity;
  const tokens = tokenize(fold(text));
  const {telling, told} = weigh(tokens, lexicons);
  const things = tokens.filter(({word}) => THING.test(word)).length;
  if (tokens.length < LEAST_WORDS || !telling) return -Infinity;
  return (
    (tokens.some(({kind}) => kind !== 'word' && kind !== 'number') ? POINTS.address : 0) +
    Math.min(told, 2) * POINTS.told +
    Math.min(things, 3) * POINTS.thing +
    (CONDITION.test(text) ? POINTS.condition : 0)
  );
}

/** Names the domain, mailbox or machine that is meant, where the sentence does not and there is room. */
function withService({facts}: JudgedDraft, text: string): string {
  const named = facts.find(({id, role}) => id === 'service' && /^(?:domain|mailbox|server)$/.test(role ?? ''));
  if (!named || /[\w-]\.[a-z]{2}|@|\d\.\d/i.test(text) || text.toLowerCase().includes(named.value.toLowerCase()))
    return text;
  const longer = `${text.replace(/\?$/, '')} (${named.value})${text.endsWith('?') ? '?' : ''}`;
  return longer.length <= LONGEST ? longer : text;
}
