/** Reads single mentions of days and of times of day; knows the calendar, not the sentence. */
import type {TextField} from '../../../core/finding.ts';
import type {Hit, Lexicon} from '../../../text/matcher.ts';
import type {Token} from '../../../text/words.ts';
import {findHits, readEach} from '../../find.ts';
import type {Draft, Lexicons} from '../../types.ts';

export interface Mention {
  readonly day?: Date;
  readonly hour?: number;
  readonly minute?: number;
  readonly half?: 'am' | 'pm';
  readonly precision?: 'minute' | 'hour' | 'part';
  /** Counted back from now. */
  readonly ago?: true;
  /** "Just now": a clock beside it says more. */
  readonly vague?: true;
  /** "Since 7": without a day it is today's. */
  readonly since?: true;
  /** Spoken like in the day: "half four". */
  readonly spoken?: true;
  /** Positions in the folded text and indices of tokens. */
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

type Read = Omit<Mention, 'start' | 'end' | 'from' | 'to'>;

/** A pasted log has thousands; the first tell as much. */
const MOST = 40;
const HOUR = 3_600_000;
const DIGIT = /^\d/;
const LONG_AGO = 2 * 366 * 24 * HOUR;
const CLOCK = /^([01]?\d|2[0-3])[:.h]([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?:h|hs|hrs)?(am|pm|a|p)?$/;
const BARE_HOUR = /^(1?\d|2[0-3])(h|hs|hrs|am|pm)$/;
const ISO = /^(20\d\d)[-/](\d{1,2})[-/](\d{1,2})(?:t(\d\d):(\d\d).*)?$/;
/** Without a year only with a slash: "19.3" is a version, "24-48" a span. */
const DATE = /^(\d{1,2})(?:[/.-](\d{1,2})[/.-](\d{4}|\d{2})|\/(\d{1,2}))$/;
/** Behind a number it is no clock: "about 12 hours", "at one point". */
const COUNTED =
  /^(?:hours?|hrs|days?|weeks?|months?|years?|minutes?|mins?|seconds?|secs|times|people|users|emails?|mails|of|point|time|place|or|dias?|semanas?|mes|meses|anos?|minutos?|segundos?|veces|usuarios|correos|personas|gb|mb|euros)$/;

/** Every mention in a field, in the order of the text. */
export function readMentions(
  draft: Draft,
  field: TextField,
  lexicons: Lexicons<Lexicon>,
  now: Date,
): readonly Mention[] {
  const tokens = draft.tokens[field];
  const hits = findHits(draft, field, lexicons);
  const numbers = new Map<number, number>();
  for (const {tag, from} of hits) if (tag.startsWith('n:')) numbers.set(from, Number(tag.slice(2)));
  /** Of "one 3 days ago" and "el 14 a las 10 de la noche" the last number counts, of anything else the first. */
  const numberIn = ({tag, from, to}: Hit): number | undefined => {
    const told = tokens.slice(from, to).flatMap(({word}, index) => numbers.get(from + index) ?? leading(word) ?? []);
    return tag.startsWith('ago') || tag.startsWith('clock:') ? told.at(-1) : told[0];
  };
  const mentions: Mention[] = [];
  const add = (at: {start: number; end: number; from: number; to: number}, read: Read | undefined) => {
    const {start, end, from, to} = at;
    if (read) mentions.push({...read, start, end, from, to});
  };
  const others = hits.filter(({tag}) => tag === 'not').map(({to}) => to);
  const starts = hits.filter(({tag}) => tag === 'since').map(({to}) => to);
  /** A word shortly before it, in the same clause. */
  const follows = (ends: readonly number[], from: number, reach: number): boolean =>
    ends.some((end) => end <= from && from - end <= reach && tokens.slice(end, from + 1).every(({first}) => !first));
  for (const hit of hits) {
    if (hit.tag.startsWith('n:') || hit.tag === 'not' || hit.tag === 'since') continue;
    if (hit.tag === 'clock' && COUNTED.test(tokens[hit.to]?.word ?? '')) continue;
    const read = readHit(hit, numberIn(hit), yearBehind(hit, tokens), now);
    add(hit, read ?? readClock(hit, tokens));
  }
  for (const from of digitsIn(draft, field)) {
    const token = tokens[from] as Token;
    add({start: token.start, end: token.end, from, to: from + 1}, readToken(token, tokens[from - 1], draft, now));
  }
  // "20 minutes ago" is no clock time, "the day before yesterday in the afternoon" not yesterday's.
  const agos = mentions.filter(({ago}) => ago);
  const days = mentions.filter(({day}) => day);
  const kept = days.filter((one) => !days.some((other) => begins(other, one) || contains(other, one)));
  return (
    mentions
      .filter((one) => one.ago || !agos.some(({from, to}) => from < one.to && one.from < to))
      .filter((one) =>
        one.day ? kept.includes(one) : one.precision !== 'part' || !kept.some((day) => contains(day, one)),
      )
      // A deadline, a call and opening hours are not when it happened.
      .filter(({from}) => !follows(others, from, FAR))
      .map((one): Mention =>
        follows(starts, one.from, SHORT) || starts.some((end) => one.from < end && end <= one.to)
          ? {...one, since: true}
          : one,
      )
      .sort((a, b) => a.from - b.from)
      // A mail of years ago is none that somebody waits for.
      .filter(({day}) => !day || now.getTime() - day.getTime() < LONG_AGO)
      .slice(0, MOST)
  );
}

/** Words between a deadline's word and its day, and between "since" and its time. */
const FAR = 6;
const SHORT = 3;

/** Whether one begins before another and reaches into it. */
function begins(one: Mention, other: Mention): boolean {
  return one.from < other.from && other.from < one.to;
}

function contains(wider: Mention, one: Mention): boolean {
  return wider !== one && wider.from <= one.from && one.to <= wider.to && wider.to - wider.from > one.to - one.from;
}

/** Indices of the tokens that begin with a digit and are no addresses. */
function digitsIn(draft: Draft, field: TextField): readonly number[] {
  return readEach(draft, field, digitsIn, ({tokens, from}) =>
    tokens.flatMap(({kind, word}, at) =>
      (kind === 'number' || kind === 'word') && DIGIT.test(word) ? [from + at] : [],
    ),
  );
}

/** "3 de noviembre de 2025", "3 November 2025": the year that follows, if any. */
function yearBehind({to}: Hit, tokens: readonly Token[]): number | undefined {
  const next = tokens.slice(to, to + 2).find(({word}) => word !== 'de' && word !== 'del');
  return next && /^20\d\d$/.test(next.word) ? Number(next.word) : undefined;
}

/**
 * Tags say what is meant: `day:-1`, `hour:9`, `day:0 hour:9`, `ago:hours`, `weekday:2`, `month:3`, `date` (of the month),
 * `clock`, `clock:pm`, `min:30` (past the hour), `min:-15` (to it).
 */
function readHit({tag}: Hit, number: number | undefined, year: number | undefined, now: Date): Read | undefined {
  const values = valuesOf(tag);
  const day = values.get('day');
  const hour = values.get('hour');
  const ago = values.get('ago');
  const weekday = values.get('weekday');
  const month = values.get('month');
  const minute = Number(values.get('min') ?? 0);
  if (ago)
    return values.has('now')
      ? {...readAgo(ago, 0, now), vague: true}
      : readAgo(ago, values.has('two') ? 2 : (number ?? (ago === 'hour' ? 1 : 3)), now);
  if (weekday !== undefined) return {day: lastWeekday(Number(weekday), now)};
  if (month !== undefined) {
    if (!number || number > 31) return undefined;
    const day = year ? new Date(year, Number(month) - 1, number) : past(now, Number(month), number);
    return day && {day};
  }
  if (values.has('date')) {
    if (!number || number > 31) return undefined;
    return {day: new Date(now.getFullYear(), now.getMonth() - (number > now.getDate() ? 1 : 0), number)};
  }
  if (minute !== 0) {
    if (number === undefined || number > 12) return undefined;
    return {hour: minute < 0 ? number - 1 : number, minute: (60 + minute) % 60, precision: 'minute', spoken: true};
  }
  if (values.has('clock')) {
    if (number === undefined || number > 24) return undefined;
    const half = values.get('clock') as 'am' | 'pm' | undefined;
    return {hour: number % 24, precision: 'hour', ...(half && {half})};
  }
  return {
    ...(day !== undefined && {day: addDays(now, Number(day))}),
    ...(hour !== undefined && {hour: Number(hour), precision: 'part' as const}),
  };
}

const knownTags = new Map<string, ReadonlyMap<string, string | undefined>>();

function valuesOf(tag: string): ReadonlyMap<string, string | undefined> {
  let values = knownTags.get(tag);
  if (!values) {
    values = new Map(tag.split(' ').map((part) => part.split(':') as [string, string | undefined]));
    knownTags.set(tag, values);
  }
  return values;
}

/** "4:45 pm": the hit tells the half, its first token the rest. */
function readClock({tag, from, to}: Hit, tokens: readonly Token[]): Read | undefined {
  const half = tag.startsWith('clock:') ? (tag.slice('clock:'.length) as 'am' | 'pm') : undefined;
  const clock = tokens
    .slice(from, to)
    .map(({word}) => CLOCK.exec(word))
    .find(Boolean);
  if (!half || !clock) return undefined;
  return {hour: Number(clock[1]), minute: Number(clock[2]), precision: 'minute', half};
}

/** Hours that still tell a time; "the last 24 hours" is a day. */
const MOST_HOURS = 20;

function readAgo(unit: string, number: number, now: Date): Read | undefined {
  if (unit === 'hours' && number > MOST_HOURS) return undefined;
  if (unit === 'days') return {day: addDays(now, -number), ago: true};
  const span = unit === 'half' ? HOUR / 2 : number * (unit === 'minutes' ? HOUR / 60 : HOUR);
  const at = new Date(now.getTime() - span);
  return {day: at, hour: at.getHours(), precision: 'hour', ago: true};
}

function readToken({word}: Token, before: Token | undefined, draft: Draft, now: Date): Read | undefined {
  const clock = CLOCK.exec(word);
  // "8.30" is a time only where something says so; it may be a version or a price.
  if (
    clock &&
    (word.includes(':') ||
      word.includes('h') ||
      /^(?:las|at|around|about|sobre|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})$/.test(before?.word ?? ''))
  ) {
    const half = clock[3];
    return {
      hour: Number(clock[1]),
      minute: Number(clock[2]),
      precision: 'minute',
      ...(half && {half: half.startsWith('a') ? 'am' : 'pm'}),
    };
  }
  const bare = BARE_HOUR.exec(word);
  if (bare) {
    const half = bare[2];
    return {hour: Number(bare[1]), precision: 'hour', ...((half === 'am' || half === 'pm') && {half})};
  }
  const iso = ISO.exec(word);
  if (iso) {
    const [year, month, date, hour, minute] = iso
      .slice(1)
      .map((part) => (part === undefined ? undefined : Number(part)));
    const day = new Date(year ?? 0, (month ?? 1) - 1, date ?? 1);
    return {day, ...(hour !== undefined && {hour, minute: minute ?? 0, precision: 'minute' as const})};
  }
  const date = DATE.exec(word);
  return date ? readDate(Number(date[1]), Number(date[2] ?? date[4]), date[3], draft, now) : undefined;
}

/** Day and month in the order that is possible; where both are, the language's, English nearest to now. */
function readDate(a: number, b: number, year: string | undefined, draft: Draft, now: Date): Read | undefined {
  const candidates = [
    [a, b],
    [b, a],
  ].filter(([day = 0, month = 0]) => day >= 1 && day <= 31 && month >= 1 && month <= 12);
  const full = year === undefined ? undefined : Number(year.length === 2 ? `20${year}` : year);
  const days = candidates.flatMap(([day = 1, month = 1]) => {
    const read = full === undefined ? past(now, month, day) : new Date(full, month - 1, day);
    return read ?? [];
  });
  if (draft.language === 'en') days.sort((x, y) => distance(x, now) - distance(y, now));
  const day = days[0];
  return day && {day};
}

function distance(day: Date, now: Date): number {
  return Math.abs(now.getTime() - day.getTime());
}

function leading(word: string): number | undefined {
  const digits = /^(\d{1,3})(?:st|nd|rd|th|o|a)?$/.exec(word);
  return digits ? Number(digits[1]) : undefined;
}

function addDays(now: Date, days: number): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
}

/** The last such weekday, today not counted: nobody calls today by its name. */
function lastWeekday(weekday: number, now: Date): Date {
  return addDays(now, -(((now.getDay() - weekday + 6) % 7) + 1));
}

/** Days within which a date without a year is rather the one to come: "expires on 30 November". */
const SOON = 45;
const DAY = 24 * HOUR;

/** The last such day; `undefined` where the next one is near. */
function past(now: Date, month: number, date: number): Date | undefined {
  const day = new Date(now.getFullYear(), month - 1, date);
  if (day.getTime() <= now.getTime()) {
    const next = new Date(now.getFullYear() + 1, month - 1, date);
    return next.getTime() - now.getTime() < SOON * DAY ? undefined : day;
  }
  return day.getTime() - now.getTime() < SOON * DAY ? undefined : new Date(now.getFullYear() - 1, month - 1, date);
}
