/**
 * Where the writer takes his leave: what stands behind it tells who he is, not what fails. Knows only how letters end.
 */

/** "Un saludo", "Kind regards", a line of two dashes: with no more than a few lines behind it. */
const LEAVE =
  /(?:^|[\s.,!])(?:saludos?|atentamente|atte|(?:kind|best)?\s?regards|cheers|(?:yours )?(?:faithfully|sincerely))\b|\n-{2,3}\s*\n|\b(?:gracias|thank(?:s| you))[.,!]*\s*\n/i;
/** A greeting at the beginning is no leave. */
const EARLIEST = 20;
const LONGEST = 260;

/** Where the signature begins; the text's length where it has none. */
export function signatureStart(text: string): number {
  const from = Math.max(EARLIEST, text.length - LONGEST);
  const at = text.slice(from).search(LEAVE);
  return at < 0 ? text.length : from + at;
}
