/**
 * A moment told in the customer's local time, in other zones. A told moment may be a day, an hour or a minute; the zone is
 * known only where the form sent it. Pure; the zone rules are Intl's.
 */

/** `2026-11-03`, `2026-11-03T09` or `2026-11-03T09:20`, perhaps with seconds; what else stands there is no moment. */
const LOCAL = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2})(?::(\d{2}))?(?::\d{2})?)?$/;

export interface ToldMoment {
  readonly precision: 'day' | 'hour' | 'minute';
  /** The told clock reading as if it were UTC, for formatting. */
  readonly reading: Date;
}

/** @returns `undefined` where the text is not a local ISO 8601 date or time */
export function toldMoment(value: string): ToldMoment | undefined {
  const match = LOCAL.exec(value.trim());
  if (!match) return undefined;
  const [year, month, day, hour, minute] = match
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  const reading = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour ?? 0, minute ?? 0));
  return {precision: hour === undefined ? 'day' : minute === undefined ? 'hour' : 'minute', reading};
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
