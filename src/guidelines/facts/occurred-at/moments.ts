/** Which time of day belongs to which day. Knows no words. */
import {isoOf} from './iso.ts';
import {gapOf, type Mention} from './mentions.ts';

/** A day and a time of day that may be its. */
export interface Moment {
  readonly day: Mention;
  readonly time: Mention;
  /** Words between them. */
  readonly gap: number;
}

/** Words between a day and its time of day. */
export const NEAR = 14;
const PRECISE = {minute: 2, hour: 1, part: 0};

/** The most exact one, of those the one said at once. */
export function rank({time, gap}: Moment): number {
  const exact = PRECISE[time.precision ?? 'hour'];
  return (gap <= NEAR ? (exact ? 10 : 1.5) : 0) + exact - Math.max(gap, 0) / 100;
}

/** Each day with each time that has no day of its own; a time alone where it says since when. */
export function momentsOf(mentions: readonly Mention[], now: Date): readonly Moment[] {
  const days = mentions.filter(({day}) => day);
  const times = mentions.filter(({hour}) => hour !== undefined);
  const told = days.flatMap((day) =>
    times.filter((time) => time === day || !time.day).map((time) => ({day, time, gap: gapOf(day, time)})),
  );
  // "Since 7 in the morning": today's, unless it is to come.
  const clock = isoOf({day: now}, {hour: now.getHours(), minute: now.getMinutes()});
  const since = times.flatMap((time) => {
    if (!time.since || time.day || time.precision === 'part' || days.some((day) => gapOf(day, time) <= NEAR)) return [];
    const day = {...time, day: now};
    return isoOf(day, time, mentions) <= clock ? [{day, time, gap: 0}] : [];
  });
  return [...told, ...since];
}
