/** Dates, money and sizes in the reader's language. */
import type {Language} from '../../core/language.ts';

const LOCALES: Readonly<Record<Language, string>> = {es: 'es-ES', en: 'en-GB'};
const DAY = 24 * 60 * 60 * 1000;

export function dayFromNow(days: number, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {dateStyle: 'long'}).format(new Date(Date.now() + days * DAY));
}

/** @param cents of a euro */
export function money(cents: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], {style: 'currency', currency: 'EUR'}).format(cents / 100);
}

export function size(amount: number, unit: 'gigabyte' | 'megabyte', language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], {style: 'unit', unit, maximumFractionDigits: 1}).format(amount);
}

export function percent(share: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], {style: 'percent', maximumFractionDigits: 0}).format(share);
}
