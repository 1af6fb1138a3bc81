/** Days of the calendar as somebody means them who tells what has happened. Knows no words. */

/** Days within which a date without a year is rather the one to come: "expires on 30 November". */
const SOON = 45 * 24 * 3_600_000;

export function addDays(now: Date, days: number): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
}

/** The last such weekday, today not counted: nobody calls today by its name. */
export function lastWeekday(now: Date, weekday: number): Date {
  return addDays(now, -(((now.getDay() - weekday + 6) % 7) + 1));
}

/** The last such day of a month. */
export function lastDay(now: Date, date: number): Date {
  return new Date(now.getFullYear(), now.getMonth() - (date > now.getDate() ? 1 : 0), date);
}

/** That date, without a year the last such; `undefined` where the next one is near, and where there is none. */
export function lastDate(now: Date, month: number, date: number, year?: number): Date | undefined {
  if (!(month <= 12 && date <= 31)) return undefined;
  const of = (some: number): Date => new Date(some, month - 1, date);
  if (year) return of(year < 100 ? 2000 + year : year);
  const next = now.getFullYear() + (of(now.getFullYear()) > now ? 0 : 1);
  return Number(of(next)) - Number(now) < SOON ? undefined : of(next - 1);
}

/** Of two numbers the day and the month: in the only possible order, in English else the one nearer to now. */
export function readDate(
  now: Date,
  a: number,
  b: number,
  year: number | undefined,
  english: boolean,
): Date | undefined {
  const [first, second] = [lastDate(now, b, a, year), lastDate(now, a, b, year)];
  const away = (day: Date): number => Math.abs(Number(day) - Number(now));
  return first && !(english && second && away(second) < away(first)) ? first : second;
}
