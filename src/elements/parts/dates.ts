/**
 * Times and sizes as people read them: in the reader's own regional form of the element's language, in the reader's time
 * zone unless another is named. Words come from Intl, none from catalogues.
 */
import {type Language, toLanguage} from '../../core/language.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** `es-MX` for a Mexican reader of Spanish; the bare language where the reader prefers none of its kind. */
export function readerLocale(language: Language): string {
  return navigator.languages.find((tag) => toLanguage(tag) === language) ?? language;
}

function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = readerLocale(language);
  const key = `${locale} ${Object.entries(options).join()}`;
  let made = formats.get(key);
  if (!made) formats.set(key, (made = new Intl.DateTimeFormat(locale, options)));
  return made;
}

const CLOCK = {hour: 'numeric', minute: '2-digit'} as const;
const DAY = {day: 'numeric', month: 'short'} as const;

/** "hoy, 10:32", "ayer, 18:05", "12 nov, 9:00", "3 ene 2025". Needs no ticking: it is true all day. */
export function shortTime(instant: string, language: Language, now = new Date()): string {
  const at = new Date(instant);
  const days = Math.round((startOfDay(now) - startOfDay(at)) / 86_400_000);
  if (days === 0 || days === 1) {
    const day = new Intl.RelativeTimeFormat(readerLocale(language), {numeric: 'auto'}).format(-days, 'day');
    return `${day}, ${format(language, CLOCK).format(at)}`;
  }
  if (at.getFullYear() === now.getFullYear()) return format(language, {...DAY, ...CLOCK}).format(at);
  return format(language, {...DAY, year: 'numeric'}).format(at);
}

/** Day of the week, date, time and zone, with nothing left out. */
export function fullTime(instant: string, language: Language, timeZone?: string): string {
  return format(language, {dateStyle: 'full', timeStyle: 'long', ...(timeZone && {timeZone})}).format(
    new Date(instant),
  );
}

/** Date, with or without the time of day, in the reader's zone unless another is named. */
export function formatDate(
  at: Date,
  language: Language,
  {withTime, timeZone}: {readonly withTime: boolean; readonly timeZone?: string},
): string {
  return format(language, {...DAY, year: 'numeric', ...(withTime && CLOCK), ...(timeZone && {timeZone})}).format(at);
}

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

/** 1572864 -> "1,5 MB". Counts by 1024, as policies and the file lists of most systems do. */
export function byteSize(bytes: number, language: Language): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  let power = 0;
  while (power < units.length - 1 && bytes >= 1024 ** (power + 1)) power++;
  return new Intl.NumberFormat(readerLocale(language), {
    style: 'unit',
    unit: units[power] ?? 'byte',
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: power < 2 ? 0 : 1,
  }).format(bytes / 1024 ** power);
}
