/** A numbered list in a text; knows nothing of what it tells. */
import type {Range} from '../core/finding.ts';

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
