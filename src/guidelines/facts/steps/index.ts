/** What one does to see a failure: a numbered row of doings, or one sentence of doing and result. */
import type {Lexicon} from '../../../text/matcher.ts';
import {sentences} from '../../../text/sentences.ts';
import {FIELDS, findHits} from '../../find.ts';
import type {Draft, FactDefinition, Signal} from '../../types.ts';
import {listIn} from '../../list.ts';

const LONGEST = 300;
/** "Yo entro y me va bien": a doing that fails nothing. */
const FINE =
  /\b(?:(?:me|nos) (?:va|funciona|sale|carga) (?:bien|perfecto|todo)|va bien|sin problemas?|works? (?:fine|ok|well)|no problem|(?:is|it's|its) fine)\b/;

/** "The search of the site …": what fails is the search. */
const PART_OF =
  /(?:^|\s)(?:de|del|en|of|on|in|at)\s(?:(?:la|el|mi|nuestra|nuestro|the|my|our)\s)?(?:web|website|page|p[aá]gina|sitio|site|tienda|shop|store|portal|campus)\b/iu;
const ALL = /\b(?:ca[ií]d[ao]|cae|lent[ao]|down|slow|offline)\b/iu;
const AROUND = 12;

function wordsBefore({text}: Draft, {field, range: [start, end]}: Signal): string {
  return text[field].original.slice(Math.max(0, start - AROUND), end);
}

export const steps: FactDefinition<Lexicon> = {
  id: 'steps',
  find(draft, lexicons) {
    const body = draft.text.body.original;
    const list = listIn(body);
    if (list) return [{value: body.slice(...list).slice(0, LONGEST), field: 'body', range: list, confidence: 0.9}];
    const all = sentences(body);
    const range = findHits(draft, 'body', lexicons)
      .filter(({tag}) => tag === 'step')
      .map(({start}) => {
        const at = draft.text.body.toOriginal(start);
        return all.find(([from, to]) => from <= at && at < to);
      })
      .find((one) => one && !FINE.test(body.slice(...one).toLowerCase()));
    return range ? [{value: body.slice(...range).slice(0, LONGEST), field: 'body', range, confidence: 0.7}] : [];
  },
  // What fails as a whole or is seen at once on the page needs no steps.
  applies(draft, lexicons) {
    const tags = new Set(FIELDS.flatMap((field) => findHits(draft, field, lexicons).map(({tag}) => tag)));
    // What a program of the writer's own does, on everybody's sites, nobody here can see by any steps.
    if (tags.has('browser') && !tags.has('own') && draft.facts.every(({id}) => id !== 'url')) return false;
    const all = draft.signals['site-fault'] ?? [];
    // "In this browser only" is seen by opening the page in it.
    const faults = tags.has('browser') ? all.filter(({value}) => value !== 'unsteady' && value !== 'at') : all;
    const inside = (draft.signals['login'] ?? []).length > 0;
    const parts = faults.filter(({value}) => value === 'part' || value === 'unsteady' || (inside && value === 'at'));
    const whole = faults.filter((one) => one.value !== 'part' && one.value !== 'unsteady' && one.value !== 'at');
    // For some people or at times: no page shows it by itself.
    if (faults.some(({value}) => value === 'unsteady')) return whole.every((one) => !ALL.test(wordsBefore(draft, one)));
    return parts.length > 0 && whole.every((one) => PART_OF.test(wordsBefore(draft, one)));
  },
};
