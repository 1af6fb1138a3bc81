/** What a hit of the lexicon or a token with digits says of a day or of a time of day. Knows no sentence. */
import type {Hit} from '../../../text/matcher.ts';
import {judgedOnce} from '../../../text/memory.ts';
import type {Token} from '../../../text/words.ts';
import {addDays, lastDate, lastDay, lastWeekday, readDate} from './calendar.ts';

export interface Said {
  readonly day?: Date | undefined;
  readonly hour?: number | undefined;
  readonly minute?: number | undefined;
  /** The hour at which the told half of the day begins. */
  readonly half?: number | undefined;
  readonly precision?: 'minute' | 'hour' | 'part' | undefined;
  /** Counted back from now. */
  readonly ago?: true;
  /** "Just now": a clock beside it says more. */
  readonly vague?: boolean;
  /** As in the day: "half four". */
  readonly spoken?: true;
}

/** "9:30", "21:05:33.250", "9.30", "9h30", "9h", "9:30pm", "9am". */
const CLOCK = /^([01]?\d|2[0-3])(?:([:.h])([0-5]\d)(?::[\d.]+)?)?(h(?:r?s)?)?(?:([ap])m)?$/;
/** Before "8.30", which may be a version or a price. */
const TELLS_CLOCK = /^(?:las|at|about|around|sobre|\w*day|hoy|ayer|\d+[/.-]\d+[/.-]\d+)$/;
/** Behind a number it is no clock: "about 12 hours", "at one point". */
const COUNTED =
  /^(?:(?:hour|day|week|month|year|minute|second|user|e?mail|time|point)s?|hrs|mins?|secs|people|of|or|[gm]b)$/;
const ISO = /^20\d\d[-/]\d\d?[-/]\d\d?(?:t|$)/;
/** Without a year only with a slash: "19.3" is a version, "24-48" a span. */
const DATE = /^\d\d?(?:[/.-]\d\d?[/.-]\d\d(?:\d\d)?|\/\d\d?)$/;
const HOUR = 3_600_000;
const UNITS: Readonly<Record<string, number>> = {minutes: HOUR / 60, half: HOUR / 2, hour: HOUR, hours: HOUR};
/** Hours that still tell a time; "the last 24 hours" is a day. */
const MOST_HOURS = 20;
const HALVES: Readonly<Record<string, number>> = {am: 0, pm: 12};

const partsOf = judgedOnce((tag) => tag.split(/[ :]/));

/**
 * Tags say what is meant: `day:-1`, `hour:9`, `day:0 hour:9`, `ago:hours`, `weekday:2`, `month:3`, `date` (of the month),
 * `clock`, `clock:pm`, `min:30` (past the hour), `min:-15` (to it).
 * @param numbers values of number words by the index of their token
 */
export function readHit(
  {tag, from, to}: Hit,
  tokens: readonly Token[],
  numbers: ReadonlyMap<number, number>,
  now: Date,
): Said | undefined {
  const [kind, value = '', more, hour] = partsOf(tag);
  const amount = Number(value);
  if (kind === 'hour') return {hour: amount, precision: 'part'};
  if (kind === 'weekday') return {day: lastWeekday(now, amount)};
  const words = tokens.slice(from, to).map(({word}) => word);
  // Of "one 3 days ago" the last number counts.
  const number = words.flatMap((word, index) => numbers.get(from + index) ?? leading(word)).at(-1) ?? NaN;
  switch (kind) {
    case 'day':
      return {day: addDays(now, amount), ...(hour && {hour: Number(hour), precision: 'part'})};
    case 'ago':
      return readAgo(now, value, more, number);
    case 'month':
      return {day: lastDate(now, amount, number, yearBehind(to, tokens))};
    case 'date':
      return number <= 31 ? {day: lastDay(now, number)} : undefined;
    case 'min':
      return {hour: amount < 0 ? number - 1 : number, minute: (60 + amount) % 60, precision: 'minute', spoken: true};
    case 'clock': {
      if (!value && COUNTED.test(tokens[to]?.word ?? '')) return undefined;
      const half = HALVES[value];
      if (number <= 24) return {hour: number % 24, precision: 'hour', half};
      // "4:45 pm"
      const clock = value && words.map((word) => readClock(word, true)).find(Boolean);
      return clock ? {...clock, half} : undefined;
    }
    default:
      return undefined;
  }
}

function leading(word: string): number | [] {
  const digits = /^(\d{1,3})(?:st|nd|rd|th|o|a)?$/.exec(word);
  return digits ? Number(digits[1]) : [];
}

/** "3 de noviembre de 2025", "3 November 2025": the year that follows, if any. */
function yearBehind(to: number, tokens: readonly Token[]): number | undefined {
  const next = tokens.slice(to, to + 2).find(({word}) => word !== 'de' && word !== 'del');
  return next && /^20\d\d$/.test(next.word) ? Number(next.word) : undefined;
}

function readAgo(now: Date, unit: string, more: string | undefined, told: number): Said | undefined {
  if (unit === 'days') return {day: addDays(now, -told), ago: true};
  const vague = more === 'now';
  // "Some hours ago", "the last hour".
  const number = vague ? 0 : more === 'two' ? 2 : told || (unit === 'hour' || unit === 'half' ? 1 : 3);
  if (unit === 'hours' && number > MOST_HOURS) return undefined;
  const day = new Date(Number(now) - number * (UNITS[unit] ?? 0));
  return {day, hour: day.getHours(), precision: 'hour', ago: true, vague};
}

/** What a token that begins with a digit says, with the word before it. */
export function readToken(word: string, before: string | undefined, english: boolean, now: Date): Said | undefined {
  const isStamp = ISO.test(word);
  if (!isStamp && !DATE.test(word)) return readClock(word, TELLS_CLOCK.test(before ?? ''));
  const [a = 0, b = 0, c, hour, minute] = word.split(/[t/.:-]/).map(Number);
  if (!isStamp) return {day: readDate(now, a, b, c, english)};
  return {day: lastDate(now, b, c ?? 0, a), ...(hour !== undefined && {hour, minute, precision: 'minute'})};
}

function readClock(word: string, sure: boolean): Said | undefined {
  const [, hour, mark, minute, unit, half] = CLOCK.exec(word) ?? [];
  if (!hour || !(unit || half || (mark && (mark !== '.' || sure)))) return undefined;
  const told = {hour: Number(hour), half: half ? HALVES[`${half}m`] : undefined};
  return minute ? {...told, minute: Number(minute), precision: 'minute'} : {...told, precision: 'hour'};
}
