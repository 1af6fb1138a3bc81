/** What several facts ask about a draft is worked out once. */
import type {Draft} from '../types.ts';

/** The same reader, which remembers what it said of a draft. A check hands on one draft in several forms, with one set of signals. */
export function once<T, A extends readonly unknown[]>(
  read: (draft: Draft, ...more: A) => T,
): (draft: Draft, ...more: A) => T {
  const known = new WeakMap<Draft['signals'], T>();
  return (draft, ...more) => {
    let found = known.get(draft.signals);
    if (found === undefined) known.set(draft.signals, (found = read(draft, ...more)));
    return found;
  };
}
