/** A text names the same thing many times; a fact is told once. Knows nothing but values. */

/** The first fact of each value, whatever its capitals. */
export function firstOfEach<F extends {readonly value: string}>(facts: readonly F[]): readonly F[] {
  const seen = new Set<string>();
  return facts.filter(({value}) => {
    const key = value.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}
