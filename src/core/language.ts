/**
 * The languages that Ventanilla speaks to people in. What language a text is *written* in is guessed in `text/`.
 */

/** Languages with catalogues and lexicons, as BCP 47 primary subtags. */
export const LANGUAGES = ['es', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Used where nobody states a language: the product was made for Spanish hosting providers. */
export const DEFAULT_LANGUAGE: Language = 'es';

/** One text in each language that its author wrote. Labels in a policy and names in a desk are of this kind. */
export type LocalizedText = Partial<Record<Language, string>>;

/**
 * Finds the supported language of a BCP 47 tag: `es-MX` is `es`.
 * @returns the language, or `undefined` where the tag is missing or names a language that is not spoken here
 */
export function toLanguage(tag: string | null | undefined): Language | undefined {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary);
}

/** Picks the text in a language, else in any other that was written, else the empty string. */
export function textIn(text: LocalizedText | string | undefined, language: Language): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  return text[language] ?? text.es ?? text.en ?? '';
}
