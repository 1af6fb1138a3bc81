/**
 * Finds what classes of words have in common, so that it is told once: a class then consists of other classes and of words of
 * its own.
 */

/** A class as keys of the classes that it includes, the largest first, and its own words. */
export interface Factored {
  readonly own: readonly string[];
  readonly included: readonly string[];
}

/** Words saved by telling them once, below which nothing is gained. */
const LEAST_GAIN = 3;
/** Common parts that are taken out before all are counted anew. */
const AT_ONCE = 30;

/** Names a class among the members of another. */
const INCLUDED = '=';

/** @param keys words of each class, sorted and joined by `|` */
export function factor(keys: Iterable<string>): ReadonlyMap<string, Factored> {
  const members = new Map([...keys].map((key) => [key, new Set(key.split('|'))]));
  while (takeOut(members));
  return new Map(
    [...members].map(([key, all]) => [
      key,
      {
        own: [...all].filter((one) => !one.startsWith(INCLUDED)),
        included: [...all]
          .filter((one) => one.startsWith(INCLUDED))
          .map((one) => one.slice(INCLUDED.length))
          .sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
      },
    ]),
  );
}

type Members = Map<string, Set<string>>;

/** Takes the most useful common parts out; false where there are none. */
function takeOut(members: Members): boolean {
  const holders = new Map<string, Set<string>>();
  for (const [key, all] of members)
    if (all.size > 1) for (const one of all) holders.set(one, (holders.get(one) ?? new Set<string>()).add(key));
  const holdersOf = (part: readonly string[]): readonly string[] => {
    const [first = '', ...others] = part;
    return [...(holders.get(first) ?? [])].filter((key) => others.every((one) => holders.get(one)?.has(key)));
  };
  const parts = commonParts(members, holders)
    .map((part) => ({part, gain: gainOf(part, holdersOf(part), members)}))
    .filter(({gain}) => gain >= LEAST_GAIN)
    .sort((a, b) => b.gain - a.gain);
  const touched = new Set<string>();
  let taken = 0;
  for (const {part} of parts) {
    const keys = holdersOf(part);
    const key = part
      .flatMap((one) => (one.startsWith(INCLUDED) ? one.slice(INCLUDED.length).split('|') : [one]))
      .sort()
      .filter((word, index, all) => word !== all[index - 1])
      .join('|');
    const whole = keys.find((one) => members.get(one)?.size === part.length) ?? key;
    if (keys.some((one) => touched.has(one)) || (members.has(whole) && !keys.includes(whole))) continue;
    for (const one of keys) {
      touched.add(one);
      const all = members.get(one);
      if (one === whole || !all) continue;
      for (const word of part) all.delete(word);
      all.add(INCLUDED + whole);
    }
    if (!members.has(whole)) members.set(whole, new Set(part));
    if (++taken === AT_ONCE) break;
  }
  return taken > 0;
}

/** What two classes have in common, of each two. */
function commonParts(members: Members, holders: ReadonlyMap<string, ReadonlySet<string>>): readonly string[][] {
  const parts = new Map<string, string[]>();
  for (const [key, all] of members) {
    const shared = new Map<string, string[]>();
    if (all.size > 1)
      for (const one of all)
        for (const other of holders.get(one) ?? [])
          if (other > key) shared.set(other, [...(shared.get(other) ?? []), one]);
    for (const part of shared.values()) if (part.length > 1) parts.set(part.join('|'), part);
  }
  return [...parts.values()];
}

function gainOf(part: readonly string[], keys: readonly string[], members: Members): number {
  const isWhole = keys.some((key) => members.get(key)?.size === part.length);
  return (part.length - 1) * (isWhole ? keys.length - 1 : keys.length) - (isWhole ? 0 : part.length);
}
