/**
 * Cuts a text into sentences by their end marks and blank lines. A dot inside an address or a number ends nothing.
 */
import type {Range} from '../core/finding.ts';

/** Of several marks in a row the last. */
const END = /[.!?…](?=\s|$)|\n\s*\n/g;

/** Ranges of the sentences, without blanks at their ends, in order. */
export function sentences(text: string): readonly Range[] {
  const ranges: Range[] = [];
  let start = 0;
  const add = (end: number) => {
    const piece = text.slice(start, end);
    const trimmed = piece.trim();
    if (trimmed !== '') {
      const from = start + piece.indexOf(trimmed);
      ranges.push([from, from + trimmed.length]);
    }
    start = end;
  };
  for (const {0: mark, index} of text.matchAll(END)) add(index + mark.length);
  add(text.length);
  return ranges;
}
