/** What one does to see a failure: a numbered row of doings, or one sentence of doing and result. */
import type {Range} from '../../../core/finding.ts';
import type {Lexicon} from '../../../text/matcher.ts';
import {sentences} from '../../../text/sentences.ts';
import {findHits} from '../../find.ts';
import type {FactDefinition} from '../../types.ts';

const LONGEST = 300;
const NUMBERED = /^[ \t]{0,20}\d{1,2}[.)-][ \t]{1,9}\S/;

/** Two numbered lines at least, with nothing but blank ones between them. */
function listIn(body: string): Range | undefined {
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

export const steps: FactDefinition<Lexicon> = {
  id: 'steps',
  find(draft, lexicons) {
    const body = draft.text.body.original;
    const list = listIn(body);
    if (list) return [{value: body.slice(...list).slice(0, LONGEST), field: 'body', range: list, confidence: 0.9}];
    const hit = findHits(draft, 'body', lexicons)[0];
    if (!hit) return [];
    const at = draft.text.body.toOriginal(hit.start);
    const range = sentences(body).find(([start, end]) => start <= at && at < end);
    return range ? [{value: body.slice(...range).slice(0, LONGEST), field: 'body', range, confidence: 0.7}] : [];
  },
  // What fails as a whole or is seen at once on the page needs no steps.
  applies(draft) {
    const faults = draft.signals['site-fault'] ?? [];
    const inside = (draft.signals['login'] ?? []).length > 0;
    return (
      faults.some(({value}) => value === 'part' || (inside && value === 'at')) &&
      faults.every(({value}) => value === 'part' || value === 'at')
    );
  },
};
