/**
 * Folds accents and case so that "ENVÍO", "envío" and "envio" are one word, and remembers where each unit came from.
 */

import {judgedOnce} from './memory.ts';

/** A text with its folded twin. Positions in `folded` are turned back by `toOriginal`. */
export interface FoldedText {
  readonly original: string;
  readonly folded: string;
  /** UTF-16 position in `original` of a position in `folded`; the end maps to the end. Never falls as it rises. */
  toOriginal(position: number): number;
}

/** Latin letters, digits and common signs: each unit folds to exactly one, so positions stay and no map is needed. */
// eslint-disable-next-line no-control-regex -- control characters are text here like any other
const UNIT_BY_UNIT = /^[\u0000-\u00ff\u2010-\u203a\u20ac\u2122]*$/;

/** Lower-cases and strips diacritics; `ñ` becomes `n`. Linear in length. */
export function fold(original: string): FoldedText {
  if (UNIT_BY_UNIT.test(original)) {
    return {original, folded: foldPiece(original), toOriginal: (position) => Math.min(position, original.length)};
  }
  let folded = '';
  const map: number[] = [];
  let index = 0;
  for (const character of original) {
    const piece = foldPiece(character);
    for (let unit = 0; unit < piece.length; unit++) map.push(index);
    folded += piece;
    index += character.length;
  }
  return {original, folded, toOriginal: (position) => map[position] ?? original.length};
}

/** Plain letters have no marks: most of a text is lower-cased and no more. */
const MARKED = /[\u0080-\uffff]+/g;

function foldPiece(text: string): string {
  return text.toLowerCase().replace(MARKED, withoutMarks);
}

/** Nearly always of one letter. */
const withoutMarks = judgedOnce((run) => run.normalize('NFD').replace(/\p{M}/gu, ''));
