/** The fix that two rules of the subject share: take words out and leave no loose marks behind. */
import type {Fix, Range} from '../../core/finding.ts';
import type {Draft} from '../types.ts';

/** Marks that only joined what is taken out to the rest. */
const JOINT = /[\s,.;:!¡¿?()[\]*\-–—_/|>#"'«»“”…]/u;
const WORD = /[\p{L}\p{N}]/u;
/** Fewer letters than these say nothing about a problem. */
const LEAST_LEFT = 3;

/**
 * A replacement of the words and of the marks that held them.
 * @returns `undefined` where nothing that says something would be left
 */
export function dropFromSubject(draft: Draft, [start, end]: Range): Fix | undefined {
  const {original} = draft.text.subject;
  let from = start;
  let to = end;
  while (from > 0 && JOINT.test(original.charAt(from - 1))) from--;
  while (to < original.length && JOINT.test(original.charAt(to))) to++;
  const before = original.slice(0, from);
  const after = original.slice(to);
  if ([...(before + after)].filter((character) => WORD.test(character)).length < LEAST_LEFT) return undefined;
  if (before === '') {
    const opened = original.slice(end, to).match(/[¿¡"«“([]{1,20}$/)?.[0] ?? '';
    const first = after.charAt(0);
    // The new first letter of the subject, unless it begins an address.
    const rest = /^\S*[@.:/]\S/.test(after) ? first : first.toLocaleUpperCase();
    return {kind: 'replace', field: 'subject', range: [from, to + 1], text: opened + rest};
  }
  if (after === '') {
    const closed = original.slice(from, start).match(/^[.?!)"»”\]…]+/)?.[0] ?? '';
    return {kind: 'replace', field: 'subject', range: [from, original.length], text: closed};
  }
  const mark = original.slice(from, start).match(/^[.?!;:)]/)?.[0] ?? original.slice(end, to).match(/^[;:]/)?.[0] ?? '';
  return {kind: 'replace', field: 'subject', range: [from, to], text: `${mark} `};
}
