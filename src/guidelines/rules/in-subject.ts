/** What two rules of the subject say of words that do not belong there. Knows not which words. */
import type {Range} from '../../core/finding.ts';
import type {JudgedDraft, RawFinding} from '../types.ts';
import {quoting} from './quoting.ts';

/** Fewer letters than these say nothing about a problem. */
const LEAST_LEFT = 3;
const LETTER = /[\p{L}\p{N}]/gu;

/** Offers to take them out, where something that says something is left; else the message is `only-…`. */
export function tooMuchInSubject(draft: JudgedDraft, range: Range, messageId: string): RawFinding {
  const {original} = draft.text.subject;
  const left = original.slice(0, range[0]) + original.slice(range[1]);
  return (left.match(LETTER)?.length ?? 0) < LEAST_LEFT
    ? {messageId: `only-${messageId}`, range}
    : {...quoting(draft, 'subject', range, messageId), offers: 'replace'};
}
