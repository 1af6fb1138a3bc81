/** Ways to read a thing once. Knows nothing of what is read. */

/** Reader -> what it read. */
export type Memory = Map<object, unknown>;

/** Words and names remembered; more than anybody types, less than a pasted book. */
const MOST = 20_000;

/** What was read once is read from the memory. */
export function remember<T>(memory: Memory, reader: object, read: () => T): T {
  let known = memory.get(reader) as T | undefined;
  if (known === undefined) memory.set(reader, (known = read()));
  return known;
}

/** The same names come at every key, and the same few in most texts: each is judged once. */
export function judgedOnce<T>(judge: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    let verdict = known.get(name);
    if (verdict === undefined) {
      if (known.size >= MOST) known.clear();
      known.set(name, (verdict = judge(name)));
    }
    return verdict;
  };
}
