/**
 * Finds the patterns of lexicons in tokens. Each pattern is tried only where its first word stands and reaches a bounded
 * number of tokens, so the cost is linear in the text. Knows nothing of what the patterns mean.
 */
import {GAP, type Lexicon, MAYBE, type Patterns, readLexicon, START, WORD} from './patterns.ts';
import type {Token} from './words.ts';

export type {Lexicon} from './patterns.ts';

/** A pattern that was found. */
export interface Hit {
  readonly tag: string;
  /** UTF-16 positions in the folded text. */
  readonly start: number;
  readonly end: number;
  /** Index of the first token and of the one after the last. */
  readonly from: number;
  readonly to: number;
}

interface Pattern {
  /** Place among all: hits at the same word are told in this order. */
  readonly place: number;
  readonly tag: string;
  /** Index of its lexicon. */
  readonly owner: number;
  /** Does not reach over a comma or a dash. */
  readonly tight: boolean;
  readonly code: readonly number[];
  /** In pairs: the class of each other word that must follow, and within how many words. */
  readonly needs: readonly number[];
}

/**
 * What the patterns of all lexicons know of one word: the classes that it is in, in a row and as bits, and the patterns that it
 * may begin.
 */
interface Known {
  readonly all: readonly number[];
  readonly classes: Int32Array;
  readonly begins: readonly Pattern[];
}

/** Patterns of one or more lexicons. */
interface Compiled {
  /** Lexicon -> its index. */
  readonly owners: ReadonlyMap<Lexicon, number>;
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly byStem: ReadonlyMap<string, readonly (readonly [stem: string, of: number])[]>;
  readonly byKind: ReadonlyMap<string, readonly number[]>;
  /** Class -> patterns that may begin with it. */
  readonly begins: readonly (readonly Pattern[])[];
  /** Words that were met, and what is no word, behind its kind and a blank. */
  readonly met: Map<string, Known>;
  /** Class -> where the next word of it stands, counted through all texts: it falls within a text. */
  readonly seen: Float64Array;
  /** Where the text begins. */
  count: number;
}

const STEM_KEY = 3;
/** More words than any pattern reaches over. */
const FARTHEST = 1000;
/** Words remembered; more than anybody types, less than a pasted book. */
const MOST_MET = 20_000;
/** Patterns of this tag silence others that they touch. */
const EXCEPT = 'except';
const KINDS: Readonly<Record<string, string>> = {'#': 'number', '@': 'email', '%': 'url domain'};
const NO_HITS: readonly Hit[] = [];

/** What was found in a row of tokens of all the lexicons that were looked for. */
export interface Heard {
  readonly owners: Compiled['owners'];
  /** By the index of the lexicon. */
  readonly hits: readonly (readonly Hit[] | undefined)[];
}

const alone = new WeakMap<Lexicon, ReturnType<typeof listenFor>>();

/**
 * Every hit, in the order of the text; overlapping ones included. A lexicon is compiled at its first use.
 * @param heard where it was looked for in these tokens before, it is only looked up
 */
export function match(tokens: readonly Token[], lexicon: Lexicon, heard?: Heard): readonly Hit[] {
  const owner = heard?.owners.get(lexicon);
  if (heard && owner !== undefined) return heard.hits[owner] ?? NO_HITS;
  let listen = alone.get(lexicon);
  if (!listen) alone.set(lexicon, (listen = listenFor([lexicon])));
  return listen(tokens).hits[0] ?? NO_HITS;
}

/** Looks for many lexicons in one pass. They are compiled at the first use. */
export function listenFor(lexicons: readonly Lexicon[]): (tokens: readonly Token[]) => Heard {
  let compiled: Compiled | undefined;
  return (tokens) => scan(tokens, (compiled ??= compile(lexicons)));
}

function scan(tokens: readonly Token[], compiled: Compiled): Heard {
  const hits: Hit[][] = [];
  const {length} = tokens;
  const {seen} = compiled;
  const begun = (compiled.count += length + FARTHEST);
  const row: Row = {
    known: tokens.map(({word, kind}) => recall(compiled, word, kind)),
    marks: tokens.map(({first, paused}) => (first ? CLAUSE : paused ? PAUSE : 0)),
  };
  // From the end: so the next word of each class is known.
  for (let from = length - 1; from >= 0; from--) {
    const {all, begins} = row.known[from] as Known;
    for (const of of all) seen[of] = begun - from;
    for (const pattern of begins) {
      const {needs, code, owner, tag} = pattern;
      // Most patterns lack a word: nothing has to be tried for that.
      if (!follow(seen, needs, begun - from)) continue;
      // What begins with its only word is found.
      const to = code.length === 2 ? from + 1 : run(row, pattern, from, 0, from);
      if (to <= from) continue;
      const hit = {tag, start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end, from, to};
      (hits[owner] ??= []).push(hit);
    }
  }
  for (const found of hits) found?.reverse();
  return {owners: compiled.owners, hits};
}

/** Whether each class has a word near enough. */
function follow(seen: Float64Array, needs: readonly number[], place: number): boolean {
  for (let at = 0; at < needs.length; at += 2)
    if ((seen[needs[at] as number] as number) < place - (needs[at + 1] as number)) return false;
  return true;
}

/** The same words come again and again: what is known of one is worked out once. */
function recall({byWord, byStem, byKind, begins, met}: Compiled, word: string, kind: string): Known {
  const key = kind === 'word' ? word : `${kind} ${word}`;
  let known = met.get(key);
  if (known) return known;
  if (met.size > MOST_MET) met.clear();
  const stems = byStem.get(word.slice(0, STEM_KEY)) ?? [];
  const all = [
    ...(byWord.get(word) ?? []),
    // An address that begins as a word does is none.
    ...(kind === 'word'
      ? stems.filter(([stem]) => word.startsWith(stem)).map(([, of]) => of)
      : (byKind.get(kind) ?? [])),
  ];
  const patterns = new Set(all.flatMap((of) => begins[of] ?? []));
  // A word of no class needs no bits.
  const classes = new Int32Array(all.length && (begins.length >> 5) + 1);
  for (const of of all) classes[of >> 5] = (classes[of >> 5] as number) | (1 << of);
  known = {all, classes, begins: [...patterns].sort((a, b) => b.place - a.place)};
  met.set(key, known);
  return known;
}

/** The hits of a tag that no hit of the tag `except` overlaps. */
export function withoutExceptions(hits: readonly Hit[]): readonly Hit[] {
  const exceptions = hits.filter(({tag}) => tag === EXCEPT);
  if (exceptions.length === 0) return hits;
  return hits.filter(({tag, from, to}) => tag !== EXCEPT && !exceptions.some((one) => one.from < to && from < one.to));
}

/** What is known of the words of a text, and which marks stand before them. */
interface Row {
  readonly known: readonly Known[];
  readonly marks: readonly number[];
}

const PAUSE = 1;
const CLAUSE = 2;

const isIn = ({known}: Row, index: number, of: number): boolean =>
  (((known[index]?.classes[of >> 5] ?? 0) >> of) & 1) === 1;

/** What goes on behind a clause mark is another thought; an exception does not even reach over a comma. */
function inClause({marks}: Row, {tight}: Pattern, from: number, index: number): boolean {
  const mark = marks[index];
  return mark !== undefined && (index === from || mark < (tight ? PAUSE : CLAUSE));
}

/** @returns index of the token after the last one, or -1 */
function run(row: Row, pattern: Pattern, from: number, at: number, index: number): number {
  const {code} = pattern;
  for (let step = at; step < code.length; step += 2) {
    const kind = code[step];
    const value = code[step + 1] ?? 0;
    if (kind === WORD) {
      if (!isIn(row, index, value) || !inClause(row, pattern, from, index)) return -1;
      index++;
    } else if (kind === MAYBE) {
      if (!isIn(row, index, value) || !inClause(row, pattern, from, index)) continue;
      const to = run(row, pattern, from, step + 2, index + 1);
      if (to >= 0) return to;
    } else if (kind === GAP) {
      const behind = code[step + 2] === WORD ? (code[step + 3] ?? -1) : -1;
      for (let skip = 0; ; skip++) {
        const may = behind < 0 || isIn(row, index + skip, behind);
        const to = may ? run(row, pattern, from, step + 2, index + skip) : -1;
        if (to >= 0 || skip === value || !inClause(row, pattern, from, index + skip)) return to;
      }
    } else {
      const mark = row.marks[index];
      if (kind === START ? mark !== CLAUSE : mark === 0) return -1;
    }
  }
  return index;
}

/** The classes of several lexicons: those that patterns ask for get numbers of their own. */
class Classes {
  readonly byWord = new Map<string, number[]>();
  readonly byStem = new Map<string, [string, number][]>();
  readonly byKind = new Map<string, number[]>();
  readonly begins: Pattern[][] = [];
  readonly #numbers = new Map<Patterns['classes'], number[]>();

  of({classes}: Patterns, own: number): number {
    let numbers = this.#numbers.get(classes);
    if (!numbers) this.#numbers.set(classes, (numbers = []));
    let number = numbers[own];
    if (number === undefined) {
      const names = classes[own] ?? [];
      number = numbers[own] = this.begins.push([]) - 1;
      for (const name of names) this.#add(name, number);
    }
    return number;
  }

  #add(name: string, number: number): void {
    const kinds = KINDS[name];
    if (kinds) for (const kind of kinds.split(' ')) push(this.byKind, kind, number);
    else if (name.endsWith('*'))
      push(this.byStem, name.slice(0, STEM_KEY), [name.slice(0, -1), number] as [string, number]);
    else push(this.byWord, name, number);
  }
}

function compile(lexicons: readonly Lexicon[]): Compiled {
  const classes = new Classes();
  let place = 0;
  lexicons.forEach((lexicon, owner) => {
    const patterns = readLexicon(lexicon);
    for (const {tag, codes} of patterns.tags)
      for (const own of codes) {
        const code = own.map((value, at) =>
          at % 2 === 1 && hasClass(own[at - 1]) ? classes.of(patterns, value) : value,
        );
        const needs: number[] = [];
        const pattern = {place: place++, tag, owner, tight: tag === EXCEPT, code, needs};
        let far = 0;
        let begun = false;
        for (let at = 0; at < code.length; at += 2) {
          const [kind, value = 0] = code.slice(at);
          // Everything up to the first obligatory word may begin the pattern.
          if (!begun && hasClass(kind)) classes.begins[value]?.push(pattern);
          if (kind === WORD && far > 0) needs.push(value, far);
          begun ||= kind === WORD;
          far += kind === GAP ? value : hasClass(kind) ? 1 : 0;
        }
      }
  });
  const owners = new Map(lexicons.map((lexicon, owner) => [lexicon, owner]));
  return {...classes, owners, met: new Map(), seen: new Float64Array(classes.begins.length), count: 0};
}

const hasClass = (kind: number | undefined): boolean => kind === WORD || kind === MAYBE;

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
