/** The language of the whole page: what the person chose, else the browser's, else Spanish. Kept in the browser. */
import {DEFAULT_LANGUAGE, type Language, toLanguage} from '../../core/language.ts';

const KEY = 'tejaverde-language';

/** `?lang=en` in an address wins, so that a link can be given in a language. */
export function initialLanguage(): Language {
  const asked = toLanguage(new URLSearchParams(location.search).get('lang'));
  if (asked) return remember(asked);
  return toLanguage(localStorage.getItem(KEY)) ?? toLanguage(navigator.language) ?? DEFAULT_LANGUAGE;
}

export function remember(language: Language): Language {
  localStorage.setItem(KEY, language);
  return language;
}
