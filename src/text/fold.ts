/**
 * Folds accents and case so that "ENVÍO", "envío" and "envio" are one word, and remembers where each unit came from.
 */

/** A text with its folded twin. Positions in `folded` are turned back by `toOriginal`. */
export interface FoldedText {
  readonly original: string;
  readonly folded: string;
  /** UTF-16 position in `original` of a position in `folded`; the end maps to the end. */
  toOriginal(position: number): number;
}

/** Lower-cases and strips diacritics; `ñ` becomes `n`. Linear in length. */
export function fold(original: string): FoldedText {
  // Most text folds unit by unit to the same length: then positions are equal and no map is needed.
  const quick = original.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  if (quick.length === original.length && original.normalize('NFC') === original && !/[\u0130\p{Cs}]/u.test(original)) {
    return {original, folded: quick, toOriginal: (position) => position};
  }
  let folded = '';
  const map: number[] = [];
  let index = 0;
  for (const character of original) {
    const piece = character.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
    for (let unit = 0; unit < piece.length; unit++) map.push(index);
    folded += piece;
    index += character.length;
  }
  map.push(index);
  return {original, folded, toOriginal: (position) => map[position] ?? index};
}
