/** What headers, signatures and the words beside the mail addresses of a text say of them. Concludes nothing. */
import type {TextField} from '../../../core/finding.ts';
import {type Lexicon, withoutExceptions} from '../../../text/matcher.ts';
import {judgedOnce} from '../../../text/memory.ts';
import {inSpan} from '../../../text/spans.ts';
import {type Address, addressesOf, FIELDS, hitsOf} from '../../find.ts';
import type {Draft, Lexicons} from '../../types.ts';
import {signatureStart} from '../signature.ts';
import {roleInMail} from './mail-parts.ts';

/** An address at its first place. */
export interface Told extends Address {
  /** `sender`, `recipient`, `contact`, `own`, `other` -> how surely; the nearest words win. */
  readonly parts: Map<string, number>;
}

/** Addresses that were made unreadable before they were sent, and those of examples. */
const MASKED =
  /^[x*.-]+@|x{3}|^(?:usuario|nombre|name|correo|tucorreo|micuenta)@|@(?:[xy*-]+|ejemplo|(?:mi|tu|my)?(?:dominio|domain)|empresa|company)\./;
/** A row of addresses shares its part: "a@x, b@x y c@x". */
const ROW = /^(?:[\s<>,;/&+]|\b(?:[ye]|and|or|o|ni)\b){1,6}$/;
const partsOf = judgedOnce((tag) => tag.split(/[:<]/));
/** One step of strength outweighs any distance within a pattern. */
const STRENGTH = 20;
/** In a header or a signature nothing is left to the words beside. */
export const SHOWN = 1000;

/** Each address once, masked ones left out. */
export function readTold(draft: Draft, lexicons: Lexicons<Lexicon>): readonly Told[] {
  const known = new Map<string, Told>();
  for (const field of FIELDS) {
    const places = addressesOf(draft, 'email')
      .filter((one) => one.field === field && !MASKED.test(one.word))
      .map((one) => {
        const told = known.get(one.word) ?? {...one, parts: new Map<string, number>()};
        known.set(one.word, told);
        return {...one, parts: told.parts};
      });
    if (places.length > 0) tell(draft, field, lexicons, places);
  }
  return [...known.values()];
}

function tell(draft: Draft, field: TextField, lexicons: Lexicons<Lexicon>, places: readonly Told[]): void {
  const {original} = draft.text[field];
  const signed = field === 'body' ? signatureStart(original) : original.length;
  for (const {parts, range} of places) {
    const shown = roleInMail(original, range);
    if (shown) parts.set(shown, SHOWN);
    else if (range[0] > signed || inSpan(draft.spans, range[0], 'quote')) parts.set('contact', SHOWN);
  }
  // "a" is "to" in Spanish and an article in English.
  const own = draft.language && lexicons[draft.language];
  for (const lexicon of own ? [own] : Object.values(lexicons))
    for (const {tag, from, to} of withoutExceptions(hitsOf(draft, field, lexicon))) {
      const [part = '', strength = '', first] = partsOf(tag);
      if (!Number(strength)) continue;
      const isInside = ({index}: Told): boolean => from <= index && index < to;
      // A tag that ends with `<` is about the first address of its pattern, any other about the last.
      const one = first === undefined ? places.findLast(isInside) : places.find(isInside);
      if (!one) continue;
      const weight = Number(strength) * STRENGTH - Math.max(one.index - from, to - 1 - one.index);
      for (const name of part === 'both' ? ['sender', 'recipient'] : [part])
        one.parts.set(name, Math.max(one.parts.get(name) ?? 0, weight));
    }
  share(places, original);
}

/** An address without a word of its own in a row has the part of its neighbour. */
function share(places: readonly Told[], original: string): void {
  const pairs = places.slice(1).map((one, index) => [places[index] as Told, one] as const);
  for (const [a, b] of [...pairs, ...pairs.toReversed()]) {
    if (!ROW.test(original.slice(a.range[1], b.range[0]))) continue;
    const [from, to] = a.parts.size > 0 ? [a, b] : [b, a];
    if (to.parts.size === 0) for (const [part, weight] of from.parts) to.parts.set(part, weight);
  }
}
