/** The fix that two rules of the subject share: take words out and leave no loose marks behind. */
import type {WorkOut} from '../types.ts';
import {capital} from './capital.ts';

/** Marks that only joined what is taken out to the rest. */
const JOINT = /[\s,.;:!¡¿?()[\]*\-–—_/|>#"'«»“”…]/u;

/** A replacement of the words and of the marks that held them. */
export const dropFromSubject: WorkOut = ({range: [start, end] = [0, 0]}, draft) => {
  const {original} = draft.text.subject;
  const put = (from: number, to: number, text: string): ReturnType<WorkOut> => ({
    fix: {kind: 'replace', field: 'subject', range: [from, to], text},
  });
  let from = start;
  let to = end;
  while (from > 0 && JOINT.test(original.charAt(from - 1))) from--;
  while (to < original.length && JOINT.test(original.charAt(to))) to++;
  const before = original.slice(0, from);
  const after = original.slice(to);
  if (before === '') {
    const opened = original.slice(end, to).match(/[¿¡"«“([]{1,20}$/)?.[0] ?? '';
    return put(from, to + 1, opened + capital(after).charAt(0));
  }
  if (after === '') {
    const closed = original.slice(from, start).match(/^[.?!)"»”\]…]+/)?.[0] ?? '';
    return put(from, original.length, closed);
  }
  const mark = original.slice(from, start).match(/^[.?!;:)]/)?.[0] ?? original.slice(end, to).match(/^[;:]/)?.[0] ?? '';
  return put(from, to, `${mark} `);
};
