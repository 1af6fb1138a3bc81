/** What several facts ask about a draft is worked out once. */
import {remember} from '../../text/memory.ts';
import type {Draft} from '../types.ts';

/** The same reader, which remembers what it said of a draft. */
export function once<T, A extends readonly unknown[]>(
  read: (draft: Draft, ...more: A) => T,
): (draft: Draft, ...more: A) => T {
  return (draft, ...more) => remember(draft.known, read, () => read(draft, ...more));
}
