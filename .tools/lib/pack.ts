/** Packs lexicons: tells `src/text/unpack.ts` the numbers that it asks for. */
import {Numbers} from '../../src/text/packed-numbers.ts';
import {GAP, MAYBE, type Patterns, WORD} from '../../src/text/patterns.ts';
import * as p from '../../src/text/unpack.ts';
import {factor} from './factor.ts';
import {classKey} from './simplify.ts';

export function pack(book: p.Book): p.Packed {
  const alphabet = alphabetOf(book);
  const writer = new NumberWriter(numbersOf(book, alphabet));
  for (const reading = p.readBook(writer, alphabet); !reading.next().done;);
  return {alphabet, data: writer.finish()};
}

/** The most frequent characters first. */
function alphabetOf(book: p.Book): string {
  const often = new Map<string, number>();
  for (const [name, {classes, tags}] of Object.entries(book))
    for (const text of [name, ...tags.map(({tag}) => tag), ...classes.flat()])
      for (const character of text.replace(/\*$/, '')) often.set(character, (often.get(character) ?? 0) + 1);
  return [...often]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([character]) => character)
    .join('');
}

/** The numbers of a book in the order in which they are asked for. */
function* numbersOf(book: p.Book, alphabet: string): Generator<number> {
  const words = new Map<string, number>();
  const usual = new Map<number, number>();
  const numbers = new Map<string, number>();
  const factored = factor(classKeys(book));

  const lettersOf = (word: string): number[] => {
    const stem = word.endsWith('*');
    const letters = [...(stem ? word.slice(0, -1) : word)].map((one) => alphabet.indexOf(one) + p.LETTERS);
    return [...letters, stem ? p.STEM_END : p.WORD_END];
  };

  function* classNumbers(key: string): Generator<number> {
    const {own = [], included = []} = factored.get(key) ?? {};
    for (const other of included) {
      const number = numbers.get(other);
      yield number === undefined ? p.NEW_CLASS : p.KNOWN_CLASS;
      if (number === undefined) yield* classNumbers(other);
      else yield number;
    }
    const known = own.flatMap((word) => words.get(word) ?? []).sort((a, b) => a - b);
    for (const [index, number] of known.entries()) {
      if (usual.get(known[index - 1] ?? -1) === number) yield p.USUAL_WORD;
      else {
        yield p.KNOWN_WORD;
        yield number;
      }
    }
    const fresh = own.filter((word) => !words.has(word));
    for (const word of fresh.sort((a, b) => compare(lettersOf(a), lettersOf(b)))) {
      yield p.NEW_WORD;
      yield* lettersOf(word);
      words.set(word, words.size);
    }
    yield p.CLASS_END;
    const sorted = key
      .split('|')
      .map((word) => words.get(word) ?? -1)
      .sort((a, b) => a - b);
    sorted.forEach((one, index) => usual.set(sorted[index - 1] ?? -1, one));
    numbers.set(key, numbers.size);
  }

  function* slotNumbers(kind: number, value: number, {classes}: Patterns): Generator<number> {
    if (kind === GAP) yield* [kind + 1, value];
    else if (kind !== WORD && kind !== MAYBE) yield kind + 1;
    else {
      const key = classKey(classes[value] ?? []);
      const number = numbers.get(key);
      yield kind + 1 + (number === undefined ? p.SLOT_KINDS : 0);
      if (number === undefined) yield* classNumbers(key);
      else yield number;
    }
  }

  for (const [name, patterns] of Object.entries(book)) {
    yield* lettersOf(name);
    for (const {tag, codes} of patterns.tags) {
      yield* lettersOf(tag);
      for (const code of codes) {
        for (let at = 0; at < code.length; at += 2) yield* slotNumbers(code[at] ?? 0, code[at + 1] ?? 0, patterns);
        yield p.ROW_END;
      }
      yield p.ROW_END;
    }
    yield p.WORD_END;
  }
  yield p.WORD_END;
}

function classKeys(book: p.Book): ReadonlySet<string> {
  return new Set(Object.values(book).flatMap(({classes}) => classes.map(classKey)));
}

function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((one, at) => one !== b[at]);
  return (a[index] ?? 0) - (b[index] ?? 0);
}

/** Writes numbers under the guesses of the one who asks for them: an arithmetic encoder. */
class NumberWriter extends Numbers {
  readonly #numbers: Iterator<number>;
  readonly #bytes: number[] = [];
  #number = 0;

  constructor(numbers: Iterator<number>) {
    super();
    this.#numbers = numbers;
  }

  override next(kind: number, least: number, most: number, ...contexts: readonly number[]): number {
    this.#number = Number(this.#numbers.next().value);
    const told = super.next(kind, least, most, ...contexts);
    if (told !== this.#number) throw new Error(`${this.#number} does not lie from ${least} to ${most}`);
    return told;
  }

  protected override bit(_middle: number, larger: number): boolean {
    return this.#number >= larger;
  }

  protected override settle(): void {
    this.#bytes.push(this.high >>> 24);
  }

  /** @returns base64 */
  finish(): string {
    const {length} = this.#bytes;
    return Buffer.from([...this.#bytes, this.high >>> 24, ...(length < 3 ? [0, 0, 0] : [])]).toString('base64');
  }
}
