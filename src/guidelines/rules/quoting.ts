/** What rules say of words that they found: the words go into the message. */
import type {Range, TextField} from '../../core/finding.ts';
import {wordsOf} from '../find.ts';
import type {Draft, RawFinding} from '../types.ts';

/** A finding that quotes a range of a field. */
export const quoting = (draft: Draft, field: TextField, range: Range, messageId: string): RawFinding => ({
  messageId,
  data: {found: wordsOf(draft, field, range)},
  field,
  range,
});
