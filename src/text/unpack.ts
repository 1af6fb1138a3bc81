/**
 * Unpacks the lexicons of a language: words, classes of words and patterns, each number guessed from what came before, so that
 * only what was not foreseen takes room. `.tools/lib/pack.ts` writes the numbers in the order in which they are asked for here; by
 * which contexts a number is guessed is told here alone.
 */
import type {Code, Patterns, Tagged} from './patterns.ts';
import {NumberReader, type Numbers} from './packed-numbers.ts';

export interface Packed {
  /** The characters of words, by number. */
  readonly alphabet: string;
  /** base64 */
  readonly data: string;
}

/** Folder of a lexicon -> its patterns. */
export type Book = Readonly<Record<string, Patterns>>;

/** Numbers of characters that end a word and a stem; those of the alphabet follow. */
export const WORD_END = 0;
export const STEM_END = 1;
export const LETTERS = 2;
/** What comes next in a class: nothing, the word that came next before, another word, a class that it includes. */
export const CLASS_END = 0;
export const USUAL_WORD = 1;
export const KNOWN_WORD = 2;
export const NEW_WORD = 3;
export const KNOWN_CLASS = 4;
export const NEW_CLASS = 5;
/** What comes next in a pattern: nothing, or what the slot asks for and one more; with a new class still more. */
export const ROW_END = 0;
export const SLOT_KINDS = 5;
const GAP_SLOT = 3;
const NEW_CLASS_SLOT = 6;
const LAST_SLOT = 7;
const LONGEST_REACH = 15;

/** Kinds of numbers. */
const LETTER = 0;
const NAME_LETTER = 1;
const MEMBER = 2;
const WORD_NUMBER = 3;
const CLASS_NUMBER = 4;
const SLOT = 5;
const REACH = 6;

/** Milliseconds at a stretch: a page stays responsive meanwhile. */
const STRETCH = 8;

export async function unpack({alphabet, data}: Packed): Promise<Book> {
  const reading = readBook(new NumberReader(data), alphabet);
  let begun = performance.now();
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
    if (performance.now() - begun < STRETCH) continue;
    await new Promise((resolve) => setTimeout(resolve));
    begun = performance.now();
  }
}

/** Reads lexicons out of whatever gives numbers. Yields where one may rest. */
export function* readBook(numbers: Numbers, alphabet: string): Generator<undefined, Book> {
  const words: string[] = [];
  const classes: (readonly number[])[] = [];
  /** Word -> the one behind it in the class that had it last. */
  const usual = new Map<number, number>();
  let lastWord = '';
  let lexicon = 0;
  let tag = 0;

  const letterAt = (word: string, at: number): number =>
    at < word.length ? (word[at] === '*' ? STEM_END : alphabet.indexOf(word.charAt(at)) + LETTERS) : WORD_END;

  /** @param rising the word stands behind the one before in the alphabet */
  const spell = (kind: number, before: string, rising: boolean): string => {
    let word = '';
    let [a, b, c, all] = [0, 0, 0, 0];
    let same = true;
    for (let at = 0; ; at++) {
      const above = letterAt(before, at);
      const letter = numbers.next(
        kind,
        rising && same ? above : WORD_END,
        alphabet.length - 1 + LETTERS,
        a,
        mix(a, b),
        mix(a, b, c),
        all,
        same ? mix(above, Math.min(at, 6)) : -1,
      );
      if (letter < LETTERS) return letter === STEM_END ? `${word}*` : word;
      word += alphabet.charAt(letter - LETTERS);
      same &&= letter === above;
      [a, b, c, all] = [letter, a, b, mix(all, letter)];
    }
  };

  /** @returns its number */
  const readClass = (): number => {
    const members = new Set<number>();
    let last = -1;
    let [member, before] = [-1, -1];
    for (let count = 0; ; count++) {
      const next = usual.get(last) ?? -1;
      const some = next < 0 ? 0 : 1;
      const now = numbers.next(
        MEMBER,
        CLASS_END,
        NEW_CLASS,
        mix(Math.min(count, 3), member),
        mix(last, some),
        mix(next, lexicon),
        mix(lexicon, member),
        mix(member, some, Math.min(count, 8)),
        mix(member, before, some),
      );
      [member, before] = [now, member];
      if (member === CLASS_END) break;
      if (member === KNOWN_CLASS || member === NEW_CLASS) {
        const other =
          member === NEW_CLASS
            ? readClass()
            : numbers.next(CLASS_NUMBER, 0, classes.length - 1, 0, lexicon, -1, -1, -1);
        for (const one of classes[other] ?? []) members.add(one);
        continue;
      }
      if (member === NEW_WORD) last = words.push(spell(LETTER, lastWord, before === NEW_WORD)) - 1;
      else if (member === USUAL_WORD) last = next;
      else last = numbers.next(WORD_NUMBER, last + 1, words.length - 1, 0, lexicon, last, tag);
      lastWord = words[last] ?? '';
      members.add(last);
    }
    const sorted = [...members].sort((a, b) => a - b);
    sorted.forEach((one, index) => usual.set(sorted[index - 1] ?? -1, one));
    return classes.push(sorted) - 1;
  };

  const readRow = (before: Code): Code => {
    const code: number[] = [];
    let [last, beforeLast, lastClass] = [-1, -1, -1];
    let same = true;
    for (let at = 0; ; at += 2) {
      const above = same ? (before[at] ?? -1) : -2;
      const slot = numbers.next(
        SLOT,
        ROW_END,
        LAST_SLOT,
        mix(last, beforeLast),
        mix(last, tag),
        mix(last, at),
        mix(above, at),
        lastClass,
      );
      if (slot === ROW_END) return code;
      if (slot === GAP_SLOT) code.push(slot - 1, numbers.next(REACH, 1, LONGEST_REACH, 0, lexicon, tag, lastClass));
      else if (slot > GAP_SLOT && slot < NEW_CLASS_SLOT) code.push(slot - 1, 0);
      else {
        const aboveClass = above === 0 || above === 1 ? (before[at + 1] ?? -1) : -1;
        lastClass =
          slot >= NEW_CLASS_SLOT
            ? readClass()
            : numbers.next(
                CLASS_NUMBER,
                0,
                classes.length - 1,
                0,
                lexicon,
                lastClass,
                aboveClass,
                mix(tag, Math.min(at, 1)),
              );
        code.push((slot - 1) % SLOT_KINDS, lastClass);
      }
      same &&= before[at] === code[at] && before[at + 1] === code[at + 1];
      [last, beforeLast] = [slot, last];
    }
  };

  const spelled: string[][] = [];
  const book: Record<string, Patterns> = {};
  for (let name = spell(NAME_LETTER, '', false); name !== ''; name = spell(NAME_LETTER, name, false)) {
    lexicon++;
    const tags: Tagged[] = [];
    for (let own = spell(NAME_LETTER, '', false); own !== ''; own = spell(NAME_LETTER, own, false)) {
      tag++;
      const codes: Code[] = [];
      for (let code = readRow([]); code.length > 0; code = readRow(code)) codes.push(code);
      tags.push({tag: own, codes});
      yield;
    }
    book[name] = {read: true, classes: spelled, tags};
  }
  for (const members of classes) spelled.push(members.map((one) => words[one] ?? ''));
  return book;
}

/** Several numbers as one. */
function mix(a: number, b: number, c = 0): number {
  const mixed = Math.imul(a, 0x01000193) ^ b;
  return Math.imul(mixed ^ (mixed >>> 15), 0x01000193) ^ c;
}
