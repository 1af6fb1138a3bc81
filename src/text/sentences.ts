/**
 * Cuts a text into sentences by their end marks and blank lines, and finds a numbered list in it. A dot inside an address or a
 * number ends nothing.
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
    const [from, to] = [end - piece.trimStart().length, start + piece.trimEnd().length];
    if (from < to) ranges.push([from, to]);
    start = end;
  };
  END.lastIndex = 0;
  while (END.test(text)) add(END.lastIndex);
  add(text.length);
  return ranges;
}

const NUMBERED = /^[ \t]{0,20}\d{1,2}[.)-][ \t]{1,9}\S/;

/** Two numbered lines at least, with nothing but blank ones between them. */
export function listIn(body: string): Range | undefined {
  let start = -1;
  let end = -1;
  let at = 0;
  for (const line of body.split('\n')) {
    if (NUMBERED.test(line)) {
      if (start < 0) start = at;
      else end = at + line.length;
    } else if (line.trim() !== '') {
      if (end >= 0) break;
      start = -1;
    }
    at += line.length + 1;
  }
  return end < 0 ? undefined : [start, end];
}
