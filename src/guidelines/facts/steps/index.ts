/** What one does to see a failure: a numbered row of doings, or one sentence of doing and result. */
import type {Lexicon} from '../../../text/matcher.ts';
import {sentences} from '../../../text/sentences.ts';
import {findHits} from '../../find.ts';
import type {FactDefinition} from '../../types.ts';

const LONGEST = 300;
/** Two numbered lines at least. */
const LIST = /^[ \t]*\d{1,2}[.)-][ \t]+\S[^\n]*(?:\n\s*\d{1,2}[.)-][ \t]+\S[^\n]*)+/m;

export const steps: FactDefinition<Lexicon> = {
  id: 'steps',
  find(draft, lexicons) {
    const body = draft.text.body.original;
    const list = LIST.exec(body);
    if (list) {
      const end = list.index + list[0].length;
      return [{value: list[0].slice(0, LONGEST), field: 'body', range: [list.index, end], confidence: 0.9}];
    }
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
