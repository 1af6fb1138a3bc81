/** Writes a day and its time of day as ISO, in the half of the day that is meant. Knows the clock, not the calendar. */
import {addDays} from './calendar.ts';
import {gapOf, type Mention} from './mentions.ts';
import type {Said} from './said.ts';

/** From when it is night, and until when it is still that of the day before. */
const NIGHT = 20;
const DAWN = 5;

/** `2026-11-03T09:30`, `2026-11-03T09`: local time, no zone. */
export function isoOf({day, hour: dayHour}: Said, time: Said, mentions: readonly Mention[] = []): string {
  if (!day) return '';
  let {hour = 0} = time;
  let date = day;
  // "At 5 in the afternoon", "at quarter to six in the evening": the words beside tell the half.
  // What has others beside it has a place itself.
  const beside = mentions.filter((one) => one !== time && one.hour !== undefined && gapOf(one, time as Mention) <= 1);
  const half = time.half ?? beside.find((one) => one.half !== undefined)?.half;
  if (time.precision !== 'part') {
    const part = beside.find(({precision}) => precision === 'part')?.hour ?? dayHour ?? 0;
    if (half !== undefined) hour = (hour % 12) + half;
    else if (part >= NIGHT && (hour < DAWN || hour === 12)) {
      // "Anoche a las 2": the night goes on into the next day.
      if (part === dayHour) date = addDays(day, 1);
      hour %= 12;
    } else if (hour > 0 && hour < 12 && (part >= 13 || (!part && time.spoken && hour < 7))) hour += 12;
  }
  const two = (value: number): string => String(value).padStart(2, '0');
  const written = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(hour)}`;
  return time.minute === undefined ? written : `${written}:${two(time.minute)}`;
}
