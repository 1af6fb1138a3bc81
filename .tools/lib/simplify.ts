/** Says the same with fewer patterns: what they find is found at the same places, each place once. */
import {type Code, END, GAP, MAYBE, type Patterns, START, WORD} from '../../src/text/patterns.ts';

type Slot = readonly [kind: number, value: number | string];

const hasClass = (kind: number): boolean => kind === WORD || kind === MAYBE;

/** The words of a class in one string, without those that begin with a stem of it. */
export function classKey(words: readonly string[]): string {
  const stems = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  const isCovered = (word: string): boolean => stems.some((stem) => word.startsWith(stem) && word !== `${stem}*`);
  return [...new Set(words)]
    .filter((word) => !isCovered(word))
    .sort()
    .join('|');
}

/** Patterns that differ in one slot become one, where what stands before it has but one way to be found. */
export function simplify(lexicon: Patterns): Patterns {
  const classes: string[][] = [];
  const numbers = new Map<string, number>();
  const classOf = (key: string): number => {
    let number = numbers.get(key);
    if (number === undefined) numbers.set(key, (number = classes.push(key.split('|')) - 1));
    return number;
  };
  const tags = lexicon.tags.map(({tag, codes}) => {
    const rows = merge(codes.map((code) => slotsOf(code, lexicon)));
    return {
      tag,
      codes: rows.map((row) =>
        row.flatMap(([kind, value]) => [kind, typeof value === 'string' ? classOf(value) : value]),
      ),
    };
  });
  return {read: true, classes, tags};
}

function slotsOf(code: Code, {classes}: Patterns): Slot[] {
  return Array.from({length: code.length / 2}, (_, index) => {
    const [kind = 0, value = 0] = code.slice(2 * index, 2 * index + 2);
    return [kind, hasClass(kind) ? classKey(classes[value] ?? []) : value];
  });
}

/** Sorted, so that neighbours begin alike. */
function merge(rows: readonly (readonly Slot[])[]): readonly (readonly Slot[])[] {
  let list = [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
  for (;;) {
    const group = likest(list);
    if (!group) return list.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    const [index, same] = group;
    const [first = []] = same;
    const words = same.flatMap((row) => String(row[index]?.[1]).split('|'));
    list = list.filter((row) => !same.includes(row));
    list.push(first.map((slot, at) => (at === index ? [WORD, classKey(words)] : slot)));
  }
}

/** The largest group of rows that differ in one slot only, and which it is. */
function likest(
  rows: readonly (readonly Slot[])[],
): readonly [index: number, same: readonly (readonly Slot[])[]] | undefined {
  const groups = new Map<string, {index: number; same: (readonly Slot[])[]}>();
  for (const row of rows)
    for (const [index, [kind]] of row.entries()) {
      if (kind === GAP || kind === MAYBE) break;
      if (kind === START || kind === END) continue;
      const key = `${index} ${JSON.stringify(row.map((slot, at) => (at === index ? kind : slot)))}`;
      const group = groups.get(key);
      if (group) group.same.push(row);
      else groups.set(key, {index, same: [row]});
    }
  const [largest] = [...groups.values()].sort((a, b) => b.same.length - a.same.length);
  return largest && largest.same.length > 1 ? [largest.index, largest.same] : undefined;
}
