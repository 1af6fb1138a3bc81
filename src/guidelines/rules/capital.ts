/** How what is put at the beginning is written. Knows nothing of sentences. */

/** With a capital letter, unless an address stands first. */
export const capital = (text: string): string =>
  /^\S*[@.:/]\S/.test(text) ? text : text.replace(/\p{L}/u, (letter) => letter.toLocaleUpperCase());
