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

interface Slot {
  readonly words: ReadonlySet<string>;
  readonly stems: readonly string[];
  readonly kinds: string;
  readonly optional: boolean;
  /** Greater than zero: not a word but a gap of up to so many. */
  readonly gap: number;
  /** Not a word but the place where a clause begins or ends. */
  readonly edge?: 'start' | 'end';
}

interface Pattern {
  readonly tag: string;
  /** Index of its lexicon. */
  readonly owner: number;
  /** Does not reach over a comma or a dash. */
  readonly tight: boolean;
  readonly slots: readonly Slot[];
}

/** Patterns of one or more lexicons by what their first word may be. */
interface Compiled {
  readonly lexicons: readonly Lexicon[];
  readonly byWord: ReadonlyMap<string, readonly Pattern[]>;
  readonly byStem: ReadonlyMap<string, readonly (readonly [stem: string, pattern: Pattern])[]>;
  readonly byKind: ReadonlyMap<string, readonly Pattern[]>;
}

const STEM_KEY = 3;
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
  return scan(tokens, compiled).get(lexicon) ?? [];
}

/** Looks for many lexicons in one pass; `match` with one of them then only looks up what was found. */
export function prepare(tokens: readonly Token[], lexicons: readonly Lexicon[]): void {
  let compiled = compiledAll.get(lexicons);
  if (!compiled) compiledAll.set(lexicons, (compiled = compile(lexicons)));
  prepared.set(tokens, scan(tokens, compiled));
}

function scan(tokens: readonly Token[], {lexicons, byWord, byStem, byKind}: Compiled): ReadonlyMap<Lexicon, Hit[]> {
  const found = lexicons.map((): Hit[] => []);
  const seek = (pattern: Pattern, from: number) => {
    const to = run(pattern, 0, tokens, from, from);
    if (to <= from) return;
    const [first, last] = [tokens[from] as Token, tokens[to - 1] as Token];
    found[pattern.owner]?.push({tag: pattern.tag, start: first.start, end: last.end, from, to});
  };
  for (let from = 0; from < tokens.length; from++) {
    const {word, kind} = tokens[from] as Token;
    const patterns = byWord.get(word);
    if (patterns) for (const pattern of patterns) seek(pattern, from);
    const stems = byStem.get(word.slice(0, STEM_KEY));
    if (stems) for (const [stem, pattern] of stems) if (word.startsWith(stem)) seek(pattern, from);
    if (kind !== 'word') for (const pattern of byKind.get(kind) ?? []) seek(pattern, from);
  }
  return new Map(lexicons.map((lexicon, index) => [lexicon, found[index] ?? []]));
}

/** Whether a lexicon has any hit of one of the tags, or any at all. */
export function matches(tokens: readonly Token[], lexicon: Lexicon, ...tags: readonly string[]): boolean {
  return match(tokens, lexicon).some(({tag}) => tags.length === 0 || tags.includes(tag));
}

/** The hits of a tag that no hit of the tag `except` overlaps. */
export function withoutExceptions(hits: readonly Hit[]): readonly Hit[] {
  const exceptions = hits.filter(({tag}) => tag === EXCEPT);
  return hits.filter((hit) => hit.tag !== EXCEPT && !exceptions.some(({from, to}) => from < hit.to && hit.from < to));
}

/** @returns index of the token after the last one, or -1 */
function run(pattern: Pattern, at: number, tokens: readonly Token[], index: number, from: number): number {
  const slot = pattern.slots[at];
  if (slot === undefined) return index;
  const token = tokens[index];
  const next = (to: number) => run(pattern, at + 1, tokens, to, from);
  if (slot.edge === 'start') return token?.first ? next(index) : -1;
  if (slot.edge === 'end') return token === undefined || token.first || token.paused ? next(index) : -1;
  // What goes on behind a clause mark is another thought; an exception does not even reach over a comma.
  const inClause = (one: Token | undefined, place: number) =>
    one !== undefined && (place === from || !(one.first || (pattern.tight && one.paused)));
  if (slot.gap > 0) {
    for (let skip = 0; skip <= slot.gap; skip++) {
      const to = next(index + skip);
      if (to >= 0 || !inClause(tokens[index + skip], index + skip)) return to;
    }
    return -1;
  }
  if (token && inClause(token, index) && fits(slot, token)) {
    const to = next(index + 1);
    if (to >= 0) return to;
  }
  return slot.optional ? next(index) : -1;
}

function fits(slot: Slot, {word, kind}: Token): boolean {
  return (
    slot.words.has(word) ||
    (slot.kinds !== '' && kind !== 'word' && slot.kinds.includes(kind)) ||
    slot.stems.some((stem) => word.startsWith(stem))
  );
}

function compile(lexicons: readonly Lexicon[]): Compiled {
  const byWord = new Map<string, Pattern[]>();
  const byStem = new Map<string, [string, Pattern][]>();
  const byKind = new Map<string, Pattern[]>();
  const add = (source: string, tag: string, owner: number, lexicon: Lexicon) => {
    const slots = source.split(' ').map((slot) => readSlot(slot, lexicon));
    const pattern: Pattern = {tag, owner, tight: tag === EXCEPT, slots};
    // Everything up to the first obligatory word may begin the pattern.
    for (const slot of slots) {
      if (slot.edge) continue;
      for (const word of slot.words) push(byWord, word, pattern);
      for (const stem of slot.stems) push(byStem, stem.slice(0, STEM_KEY), [stem, pattern] as [string, Pattern]);
      for (const kind of slot.kinds.split(' ')) if (kind) push(byKind, kind, pattern);
      if (!slot.optional) break;
    }
  };
  lexicons.forEach((lexicon, owner) => {
    for (const [tag, sources] of Object.entries(lexicon)) {
      if (!tag.startsWith('$')) for (const source of sources) add(source, tag, owner, lexicon);
    }
  });
  return {lexicons, byWord, byStem, byKind};
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function readSlot(source: string, lexicon: Lexicon): Slot {
  const nothing = {words: new Set<string>(), stems: [], kinds: '', optional: false, gap: 0};
  if (source === '^' || source === '$') return {...nothing, edge: source === '^' ? 'start' : 'end'};
  if (source.startsWith('..')) return {...nothing, gap: Number(source.slice(2))};
  const optional = source.endsWith('?');
  const words = new Set<string>();
  const stems: string[] = [];
  let kinds = '';
  const add = (name: string) => {
    if (name.startsWith('$')) (lexicon[name] ?? []).forEach(add);
    else if (KINDS[name]) kinds += ` ${KINDS[name]}`;
    else if (name.endsWith('*')) stems.push(name.slice(0, -1));
    else if (name.includes('|')) name.split('|').forEach(add);
    else words.add(name);
  };
  (optional ? source.slice(0, -1) : source).split('|').forEach(add);
  return {words, stems, kinds, optional, gap: 0};
}
