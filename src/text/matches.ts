/** Runs an expression over a text. */

const NOTHING: readonly never[] = [];

/**
 * As `matchAll`, which makes an expression of its own each time.
 * @param pattern a global one
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  let found: RegExpExecArray[] | undefined;
  pattern.lastIndex = 0;
  for (let match; (match = pattern.exec(text));) {
    (found ??= []).push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found ?? NOTHING;
}
