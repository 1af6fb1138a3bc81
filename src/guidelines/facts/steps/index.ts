/** What one does to see a failure: a numbered row of doings, or one sentence of doing and result. */
import type {Range} from '../../../core/finding.ts';
import type {Lexicon} from '../../../text/matcher.ts';
import {listIn} from '../../../text/sentences.ts';
import {factAt, findHits, sentencesOf, tagsIn} from '../../find.ts';
import type {FactDefinition} from '../../types.ts';

/** "The search of the site …": what fails is the search. */
const PART_OF =
  /\s(?:del?|en|of|on|in|at)\s(?:(?:la|el|mi|nuestra|the|my|our)\s)?(?:web|website|page|p[aá]gina|site|tienda|shop|store|portal|intranet)\b/iu;
/** "Errors", "not properly": nobody can look for that. */
const VAGUE = /\b(?:fallos|errores|errors|properly|(?:va|anda|funciona)n? bien)\b/iu;
/** "1) entro 2) subo" in one line. */
const ROW = /(?<!\S)1[.)] ?\p{L}[^\n]{0,300}? 2[.)] ?\p{L}[^\n]{0,300}/du;
const AROUND = 20;
/** What he presses or sees, in quotation marks: who tells so much has told what he did. */
const QUOTED = /["“«].{3,60}["”»]/;

export const steps: FactDefinition<Lexicon> = {
  id: 'steps',
  find(draft, lexicons) {
    const {original} = draft.text.body;
    const hits = findHits(draft, 'body', lexicons);
    // A list of wishes or of matters tells no doing.
    const list = hits.some(({tag}) => tag === 'act') && (listIn(original) ?? ROW.exec(original)?.indices?.[0]);
    if (list) return [factAt(draft, 'body', list, 0.9)];
    const telling = hits.filter(({tag}) => tag === 'step' || tag === 'idle');
    if (telling.length === 0) return [];
    const faults = (draft.signals['site-fault'] ?? []).filter(({field}) => field === 'body');
    const unsteady = faults.some(({value}) => value === 'unsteady');
    const doing = sentencesOf(draft).find(([from, to]) => {
      const isInside = ({range: [at]}: {range: Range}): boolean => from <= at && at < to;
      const inside = telling.filter(isInside);
      // "Yo entro y me va bien", a question and a wish tell no doing; of what fails at times only the sentence that says so does.
      return (
        original[to - 1] !== '?' &&
        (!unsteady || faults.some(isInside)) &&
        inside.some(({tag}) => tag === 'step') &&
        inside.every(({tag}) => tag !== 'idle')
      );
    });
    return doing ? [factAt(draft, 'body', doing, 0.7)] : [];
  },
  // What fails as a whole or is seen at once on the page needs no steps.
  applies(draft, lexicons) {
    const tags = tagsIn(draft, lexicons);
    // "In this browser only" is seen by opening the page in it; what a program does on everybody's sites, nobody here can see.
    if (tags.has('browser') || QUOTED.test(draft.body)) return false;
    // Each with the words of it, right before it and so far behind it.
    const all = (draft.signals['site-fault'] ?? []).map(({value, field, range: [start, end]}) => ({
      value,
      words: draft.text[field].original.slice(Math.max(0, start - AROUND), end + AROUND),
    }));
    const faults = all.filter(({value}) => !['any', 'at'].includes(value));
    // For some people or at times: no page shows it by itself.
    if (faults.some(({value}) => value === 'unsteady')) return true;
    const isPart = ({value, words}: {value: string; words: string}): boolean =>
      value === 'part' || value === 'vague' || VAGUE.test(words);
    return !tags.has('shown') && faults.some(isPart) && faults.every((one) => isPart(one) || PART_OF.test(one.words));
  },
};
