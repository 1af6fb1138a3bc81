/**
 * Applies a fix to the text of a draft. Pure: undo is to put the old texts back. Only `replace` changes the text here;
 * what the other kinds do (another field, another ticket) belongs to who shows the draft, and they give it back as it is.
 */
import type {Fix} from '../core/finding.ts';

/** The two texts of a draft. */
export interface DraftText {
  readonly subject: string;
  readonly body: string;
}

/**
 * The draft after the fix.
 * @returns the same object where the fix does not change the text: another kind, or a range beyond the end because the
 * person typed on meanwhile
 */
export function applyFix<D extends DraftText>(draft: D, fix: Fix): D {
  if (fix.kind !== 'replace') return draft;
  const text = draft[fix.field];
  const [start, end] = fix.range;
  if (start > end || end > text.length) return draft;
  return {...draft, [fix.field]: text.slice(0, start) + fix.text + text.slice(end)};
}
