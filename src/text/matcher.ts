/**
 * Finds the patterns of a lexicon in tokens. Each pattern is tried only where its first word stands and reaches a bounded
 * number of tokens, so the cost is linear in the text. Knows nothing of what the patterns mean.
 *
 * A pattern is a row of slots divided by blanks, written folded (no accents, no capitals, no apostrophes):
 *   `word`     that word                       `stem*`   any word that begins so (three letters at least)
 *   `a|b|c*`   any of them                     `$set`    any of the words that the lexicon names `$set`
 *   `x?`       may be left out                 `..3`     up to three words of the same clause
 *   `^` `$`    a clause begins, ends here      `#`       a number     `@`  a mail address     `%`  a web address or domain
 */
import type {Cut} from './paragraphs.ts';
import type {Token} from './words.ts';

/** Tag -> patterns. Keys that begin with `$` name sets of words for use in patterns. */
export type Lexicon = Readonly<Record<string, readonly string[]>>;

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

/** What a pattern asks for at a place: one step of its code, with the class of words or the reach behind it. */
const WORD = 0;
const MAYBE = 1;
const GAP = 2;
const START = 3;
const END = 4;

interface Pattern {
  readonly tag: string;
  /** Index of its lexicon. */
  readonly owner: number;
  /** Does not reach over a comma or a dash. */
  readonly tight: boolean;
  /** Steps, each with its value: pairs in one row. */
  readonly code: readonly number[];
  /** Class of the word that must follow the first one at once; -1 where another may stand between. */
  readonly next: number;
}

/** What the patterns of all lexicons know of one word: the classes that it is in, as bits, and the patterns that it may begin. */
interface Known {
  readonly classes: Uint32Array;
  readonly begins: readonly Pattern[];
}

/** Patterns of one or more lexicons. Slots that take the same words share a class. */
interface Compiled {
  readonly lexicons: readonly Lexicon[];
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly byStem: ReadonlyMap<string, readonly (readonly [stem: string, of: number])[]>;
  readonly byKind: ReadonlyMap<string, readonly number[]>;
  /** Class -> patterns that may begin with it. */
  readonly begins: readonly (readonly Pattern[])[];
  /** Kind of token -> words that were met. */
  readonly met: Map<string, Map<string, Known>>;
  /** What was found in a row of tokens. */
  readonly scanned: WeakMap<readonly Token[], ReadonlyMap<number, readonly Hit[]>>;
}

const STEM_KEY = 3;
/** Words remembered; more than anybody types, less than a pasted book. */
const MOST_MET = 20_000;
/** Patterns of this tag silence others that they touch. */
const EXCEPT = 'except';
const KINDS: Readonly<Record<string, string>> = {'#': 'number', '@': 'email', '%': 'url domain'};

const compiledOne = new WeakMap<Lexicon, Compiled>();
const compiledAll = new WeakMap<readonly Lexicon[], Compiled>();
/** Hits that were found beforehand. */
const prepared = new WeakMap<readonly Token[], ReadonlyMap<Lexicon, readonly Hit[]>>();

/** Every hit, in the order of the text; overlapping ones included. A lexicon is compiled at its first use. */
export function match(tokens: readonly Token[], lexicon: Lexicon): readonly Hit[] {
  const before = prepared.get(tokens)?.get(lexicon);
  if (before) return before;
  let compiled = compiledOne.get(lexicon);
  if (!compiled) compiledOne.set(lexicon, (compiled = compile([lexicon])));
  return scan(tokens, compiled).get(0) ?? [];
}

/**
 * Looks for many lexicons in one pass; `match` with one of them then only looks up what was found. What was found in a
 * paragraph is remembered with it.
 */
export function prepare({tokens, paragraphs}: Cut, lexicons: readonly Lexicon[]): void {
  let compiled = compiledAll.get(lexicons);
  if (!compiled) compiledAll.set(lexicons, (compiled = compile(lexicons)));
  const all = lexicons.map((): Hit[] => []);
  let before = 0;
  for (const {tokens: own, start} of paragraphs) {
    let found = compiled.scanned.get(own);
    if (!found) compiled.scanned.set(own, (found = scan(own, compiled)));
    for (const [index, hits] of found)
      for (const hit of hits)
        (all[index] as Hit[]).push({
          tag: hit.tag,
          start: hit.start + start,
          end: hit.end + start,
          from: hit.from + before,
          to: hit.to + before,
        });
    before += own.length;
  }
  prepared.set(tokens, new Map(lexicons.map((lexicon, index) => [lexicon, all[index] ?? []])));
}

/** Index of the lexicon -> its hits; only of those that have any. */
function scan(tokens: readonly Token[], compiled: Compiled): ReadonlyMap<number, readonly Hit[]> {
  const {lexicons} = compiled;
  const found = lexicons.map((): Hit[] => []);
  const known = tokens.map(({word, kind}) => recall(compiled, word, kind));
  const row: Row = {known, marks: Uint8Array.from(tokens, ({first, paused}) => (first ? CLAUSE : paused ? PAUSE : 0))};
  for (let from = 0; from < tokens.length; from++) {
    const {begins} = known[from] as Known;
    for (const pattern of begins) {
      if (pattern.next >= 0 && !isIn(row, from + 1, pattern.next)) continue;
      const to = run(row, pattern, from, 0, from);
      if (to <= from) continue;
      const [first, last] = [tokens[from] as Token, tokens[to - 1] as Token];
      (found[pattern.owner] as Hit[]).push({tag: pattern.tag, start: first.start, end: last.end, from, to});
    }
  }
  return new Map([...found.entries()].filter(([, hits]) => hits.length > 0));
}

/** The same words come again and again: what is known of one is worked out once. */
function recall({byWord, byStem, byKind, begins, met}: Compiled, word: string, kind: string): Known {
  let words = met.get(kind);
  if (!words || words.size > MOST_MET) met.set(kind, (words = new Map<string, Known>()));
  let known = words.get(word);
  if (known) return known;
  const stems = byStem.get(word.slice(0, STEM_KEY)) ?? [];
  const all = [
    ...(byWord.get(word) ?? []),
    ...stems.filter(([stem]) => word.startsWith(stem)).map(([, of]) => of),
    ...((kind !== 'word' && byKind.get(kind)) || []),
  ];
  const classes = new Uint32Array(Math.ceil(begins.length / 32));
  for (const of of all) classes[of >> 5] = (classes[of >> 5] ?? 0) | (1 << (of & 31));
  known = {classes, begins: [...new Set(all.flatMap((of) => begins[of] ?? []))]};
  words.set(word, known);
  return known;
}

/** Whether a lexicon has any hit of one of the tags, or any at all. */
export function matches(tokens: readonly Token[], lexicon: Lexicon, ...tags: readonly string[]): boolean {
  return match(tokens, lexicon).some(({tag}) => tags.length === 0 || tags.includes(tag));
}

/** The hits of a tag that no hit of the tag `except` overlaps. */
export function withoutExceptions(hits: readonly Hit[]): readonly Hit[] {
  const covered = new Set<number>();
  for (const {tag, from, to} of hits)
    if (tag === EXCEPT) for (let index = from; index < to; index++) covered.add(index);
  if (covered.size === 0) return hits;
  return hits.filter(({tag, from, to}) => {
    if (tag === EXCEPT) return false;
    for (let index = from; index < to; index++) if (covered.has(index)) return false;
    return true;
  });
}

/** What is known of the words of a text, and which marks stand before them. */
interface Row {
  readonly known: readonly Known[];
  readonly marks: Uint8Array;
}

const PAUSE = 1;
const CLAUSE = 2;

const isIn = ({known}: Row, index: number, of: number): boolean =>
  (((known[index]?.classes[of >> 5] ?? 0) >> (of & 31)) & 1) === 1;

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
      for (let skip = 0; ; skip++) {
        const to = run(row, pattern, from, step + 2, index + skip);
        if (to >= 0 || skip === value || !inClause(row, pattern, from, index + skip)) return to;
      }
    } else {
      const mark = row.marks[index];
      if (kind === START ? mark !== CLAUSE : mark === 0) return -1;
    }
  }
  return index;
}

/** Gives each slot its class; slots that are written alike, in one lexicon or with nothing of its own, share one. */
class Classes {
  readonly byWord = new Map<string, number[]>();
  readonly byStem = new Map<string, [string, number][]>();
  readonly byKind = new Map<string, number[]>();
  readonly begins: Pattern[][] = [];
  readonly #numbers = new Map<string, number>();

  of(names: string, lexicon: Lexicon, owner: number): number {
    const key = names.includes('$') ? `${owner} ${names}` : names;
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.begins.push([]) - 1;
      this.#numbers.set(key, number);
      for (const name of new Set(expand(names, lexicon))) this.#add(name, number);
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

/** The words, stems and kinds that a slot names, its sets included. */
const expand = (names: string, lexicon: Lexicon): string[] =>
  names
    .split('|')
    .flatMap((name) =>
      name.startsWith('$') ? (lexicon[name] ?? []).flatMap((member) => expand(member, lexicon)) : [name],
    );

function compile(lexicons: readonly Lexicon[]): Compiled {
  const classes = new Classes();
  const add = (source: string, tag: string, owner: number, lexicon: Lexicon) => {
    const slots = source.split(' ').map((slot) => readSlot(slot, (names) => classes.of(names, lexicon, owner)));
    const [first, second] = slots.filter(([kind]) => kind !== START);
    const next = first?.[0] === WORD && second?.[0] === WORD ? second[1] : -1;
    const pattern: Pattern = {tag, owner, tight: tag === EXCEPT, code: slots.flat(), next};
    // Everything up to the first obligatory word may begin the pattern.
    for (const [kind, of] of slots) {
      if (kind === START || kind === END) continue;
      classes.begins[of]?.push(pattern);
      if (kind === WORD) break;
    }
  };
  lexicons.forEach((lexicon, owner) => {
    for (const [tag, sources] of Object.entries(lexicon)) {
      if (!tag.startsWith('$')) for (const source of sources) add(source, tag, owner, lexicon);
    }
  });
  const {byWord, byStem, byKind, begins} = classes;
  return {lexicons, byWord, byStem, byKind, begins, met: new Map(), scanned: new WeakMap()};
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function readSlot(source: string, classOf: (names: string) => number): readonly [kind: number, value: number] {
  if (source === '^' || source === '$') return [source === '^' ? START : END, 0];
  if (source.startsWith('..')) return [GAP, Number(source.slice(2))];
  return source.endsWith('?') ? [MAYBE, classOf(source.slice(0, -1))] : [WORD, classOf(source)];
}
