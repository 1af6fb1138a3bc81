/**
 * A moment told in the customer's local time, or in the zone that a pasted stamp names, in other zones. A told moment may be a
 * day, an hour or a minute; the customer's zone is known only where the form sent it. Pure; the zone rules are Intl's.
 */

/** `2026-11-03`, `2026-11-03T09` or `2026-11-03T09:20`, perhaps with seconds and an offset; all else is no moment. */
const TOLD = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2})(?::(\d{2}))?(?::\d{2})?)?(Z|[+-]\d{2}:\d{2})?$/;
const MINUTE = 60_000;

export interface ToldMoment {
  readonly precision: 'day' | 'hour' | 'minute';
  /** The told clock reading as if it were UTC, for formatting. */
  readonly reading: Date;
  /** Minutes ahead of UTC; absent where the clock is the customer's own. */
  readonly offset?: number;
}

/** @returns `undefined` where the text is not an ISO 8601 date or time */
export function toldMoment(value: string): ToldMoment | undefined {
  const match = TOLD.exec(value.trim());
  if (!match) return undefined;
  const [year, month, day, hour, minute] = match
    .slice(1, 6)
    .map((part) => (part === undefined ? undefined : Number(part)));
  const reading = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour ?? 0, minute ?? 0));
  const precision = hour === undefined ? 'day' : minute === undefined ? 'hour' : 'minute';
  return {precision, reading, ...(match[6] !== undefined && {offset: minutesOf(match[6])})};
}

/** `+05:30` as minutes; `Z` is none. */
function minutesOf(offset: string): number {
  const [hours = 0, minutes = 0] = offset === 'Z' ? [] : offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

/** As people write an offset: `UTC`, `UTC+1`, `UTC−3:30`. */
export function utcLabel(offset: number): string {
  if (offset === 0) return 'UTC';
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `UTC${offset < 0 ? '−' : '+'}${hours}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`}`;
}

/** @returns the instant of a told moment, by its own offset or else in the customer's IANA zone, where either is known */
export function instantOf({reading, offset}: ToldMoment, timeZone: string | undefined): Date | undefined {
  if (offset !== undefined) return new Date(reading.getTime() - offset * MINUTE);
  return timeZone ? instantIn(reading, timeZone) : undefined;
}

/**
 * As a `datetime-local` field wants it: in the reader's own time, to the minute, whatever the precision; empty where it is no
 * moment.
 */
export function localInput(value: string): string {
  const told = toldMoment(value);
  if (!told) return '';
  const {reading, offset} = told;
  if (offset === undefined) return reading.toISOString().slice(0, 16);
  const at = reading.getTime() - offset * MINUTE;
  return new Date(at - new Date(at).getTimezoneOffset() * MINUTE).toISOString().slice(0, 16);
}

/** @returns the instant of a clock reading in an IANA zone; `undefined` for a zone that is not known here */
export function instantIn(reading: Date, timeZone: string): Date | undefined {
  try {
    const guess = reading.getTime() - offsetAt(reading.getTime(), timeZone);
    // Near a change of the clocks the first guess may lie on its other side.
    return new Date(reading.getTime() - offsetAt(guess, timeZone));
  } catch {
    return undefined;
  }
}

/** Milliseconds that a zone is ahead of UTC. @throws RangeError for an unknown zone */
function offsetAt(instant: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const parts = Object.fromEntries(format.formatToParts(instant).map(({type, value}) => [type, Number(value)]));
  const {year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0} = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}
