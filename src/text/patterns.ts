/**
 * What the matcher looks for: rows of slots over classes of words. Lexicons are written as text and read here; those of the package
 * were read beforehand and are unpacked by `unpack.ts`.
 *
 * A pattern is a row of slots divided by blanks, written folded (no accents, no capitals, no apostrophes):
 *   `word`     that word                       `stem*`   any word that begins so (three letters at least)
 *   `a|b|c*`   any of them                     `$set`    any of the words that the lexicon names `$set`
 *   `x?`       may be left out                 `..3`     up to three words of the same clause
 *   `^` `$`    a clause begins, ends here      `#`       a number     `@`  a mail address     `%`  a web address or domain
 */

/** As it is written. Tag -> patterns; keys that begin with `$` name sets of words for use in patterns. */
export type WrittenLexicon = Readonly<Record<string, readonly string[]>>;
/** As it is written, or as it was read. */
export type Lexicon = WrittenLexicon | Patterns;

/** What a slot asks for. */
export const WORD = 0;
export const MAYBE = 1;
export const GAP = 2;
export const START = 3;
export const END = 4;

/** A pattern in pairs: what each slot asks for, with the number of its class of words or its reach. */
export type Code = readonly number[];

/** Patterns of a tag. */
export interface Tagged {
  readonly tag: string;
  readonly codes: readonly Code[];
}

export interface Patterns {
  /** Tells them from a lexicon as it is written. */
  readonly read: true;
  /** Words, stems and signs for kinds by class; lexicons that were packed together share the array. */
  readonly classes: readonly (readonly string[])[];
  /** In the order in which their hits are told. */
  readonly tags: readonly Tagged[];
}

const isRead = (lexicon: Lexicon): lexicon is Patterns => lexicon.read === true;
const isSet = (name: string): boolean => name.length > 1 && name.startsWith('$');

/** Reads a lexicon, unless it was read. */
export function readLexicon(lexicon: Lexicon): Patterns {
  if (isRead(lexicon)) return lexicon;
  const classes: string[][] = [];
  const numbers = new Map<string, number>();
  const expand = (names: string): string[] =>
    names.split('|').flatMap((name) => (isSet(name) ? (lexicon[name] ?? []).flatMap(expand) : [name]));
  const classOf = (names: string): number => {
    let number = numbers.get(names);
    if (number === undefined) numbers.set(names, (number = classes.push([...new Set(expand(names))]) - 1));
    return number;
  };
  const readSlot = (slot: string): readonly [kind: number, value: number] => {
    if (slot === '^' || slot === '$') return [slot === '^' ? START : END, 0];
    if (slot.startsWith('..')) return [GAP, Number(slot.slice(2))];
    return slot.endsWith('?') ? [MAYBE, classOf(slot.slice(0, -1))] : [WORD, classOf(slot)];
  };
  const tags = Object.entries(lexicon)
    .filter(([tag]) => !isSet(tag))
    .map(([tag, sources]) => ({tag, codes: sources.map((source) => source.split(' ').flatMap(readSlot))}));
  return {read: true, classes, tags};
}
