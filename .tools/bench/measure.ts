/** Measures things side by side: in turns, many rounds, medians; a ratio of two medians of one run is all that is said. */

export interface Row {
  readonly what: string;
  readonly value: string;
  readonly ratio: string;
  readonly target: string;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

/** Microseconds of processor time that this process used. */
const cpu = (): number => {
  const {user, system} = process.cpuUsage();
  return user + system;
};

/**
 * Lets each run in turn, so that what else happens on the machine falls on all of them.
 * @param options `warm` rounds run before those that count
 * @returns median milliseconds of processor time for one run of each
 */
export function interleave<K extends string>(
  runs: Readonly<Record<K, () => unknown>>,
  {rounds = 40, times = 10, warm = 3}: {readonly rounds?: number; readonly times?: number; readonly warm?: number} = {},
): Record<K, number> {
  const names = Object.keys(runs) as K[];
  const taken = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;
  for (let round = -warm; round < rounds; round++)
    for (const name of names) {
      const start = cpu();
      for (let time = 0; time < times; time++) runs[name]();
      if (round >= 0) taken[name].push((cpu() - start) / 1000 / times);
    }
  return Object.fromEntries(names.map((name) => [name, median(taken[name])])) as Record<K, number>;
}

export function print(title: string, rows: readonly Row[]): void {
  const columns = ['what', 'value', 'ratio', 'target'] as const;
  const lines = [{what: title, value: '', ratio: 'ratio', target: 'target'}, ...rows];
  const width = columns.map((column) => Math.max(...lines.map((line) => line[column].length)));
  const text = lines.map((line) =>
    columns
      .map((column, i) => line[column].padEnd(width[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  console.log(`\n${text[0]}\n${'-'.repeat(width.reduce((sum, w) => sum + w + 2, 0))}\n${text.slice(1).join('\n')}`);
}

export const times = (ratio: number): string => `${ratio.toFixed(2)} x`;
