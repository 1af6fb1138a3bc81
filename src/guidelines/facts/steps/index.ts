/** What one does to see a failure: a numbered row of doings, or one sentence of doing and result. */
import type {Range} from '../../../core/finding.ts';
import type {Hit, Lexicon} from '../../../text/matcher.ts';
import {listIn} from '../../../text/sentences.ts';
import {factAt, findHits, isAbout, sentencesOf, tagsIn} from '../../find.ts';
import type {Draft, FactDefinition, Signal} from '../../types.ts';

/** "The search of the site …": what fails is the search. */
const PART_OF =
  /\s(?:del?|en|of|on|in|at)\s(?:(?:la|el|mi|nuestra|the|my|our)\s)?(?:web|website|page|p[aá]gina|site|tienda|shop|store|portal)\b/iu;
const ALL = /\b(?:ca[ií]d[ao]|lent[ao]|des(?:col|ord)\w+|down|slow|[45]0\d)\b/iu;
/** "Errors", "not properly": nobody can look for that. */
const VAGUE = /\b(?:fallos|errores|(?:alg[uú]n|some) error|errors|properly)\b(?!\s+\d)/iu;
/** So many words say more than that. */
const LONG = 40;
const AROUND = 12;
/** An address that names more than the site. */
const PAGE = /[^/:]\/[^/\s]/;

function wordsBefore({text}: Draft, {field, range: [start, end]}: Signal): string {
  return text[field].original.slice(Math.max(0, start - AROUND), end);
}

export const steps: FactDefinition<Lexicon> = {
  id: 'steps',
  find(draft, lexicons) {
    const body = draft.text.body.original;
    const {tokens, text} = draft;
    const hits = findHits(draft, 'body', lexicons);
    // A list of wishes or of matters tells no doing.
    const list = hits.some(({tag}) => tag === 'act') && listIn(body);
    if (list) return [factAt(draft, 'body', list, 0.9)];
    // "On opening https://…": the address tells it already.
    const doings = hits.filter(
      ({tag, to}) => tag === 'step' && tokens.body[to]?.kind !== 'url' && tokens.body[to]?.kind !== 'domain',
    );
    if (doings.length === 0) return [];
    const sentenceOf = ({start}: Hit): Range | undefined => {
      const at = text.body.toOriginal(start);
      return sentencesOf(draft).find(([from, to]) => from <= at && at < to);
    };
    // "Yo entro y me va bien", a question and a wish tell no doing.
    const idle = hits.filter(({tag}) => tag === 'idle').map(sentenceOf);
    const range = doings.map(sentenceOf).find((one) => one && !idle.includes(one) && body.charAt(one[1] - 1) !== '?');
    return range ? [factAt(draft, 'body', range, 0.7)] : [];
  },
  // What fails as a whole or is seen at once on the page needs no steps.
  applies(draft, lexicons) {
    const tags = tagsIn(draft, lexicons);
    // What a program of the writer's own does, on everybody's sites, nobody here can see by any steps.
    if (tags.has('browser') && !tags.has('own') && draft.facts.every(({id}) => id !== 'url')) return false;
    // A page and what it says: whoever opens it sees the failure.
    const says = (fact: string, what: RegExp): boolean =>
      draft.facts.some(({id, value}) => id === fact && what.test(value));
    const all = draft.signals['site-fault'] ?? [];
    if (says('url', PAGE) && (says('error-message', /./) || all.some((one) => ALL.test(wordsBefore(draft, one)))))
      return false;
    // "In this browser only" is seen by opening the page in it.
    const faults = tags.has('browser') ? all.filter(({value}) => value !== 'unsteady' && value !== 'at') : all;
    const inside = isAbout(draft, 'login');
    const short = draft.tokens.body.length < LONG;
    const isVague = (one: Signal): boolean => one.value === 'vague' || VAGUE.test(wordsBefore(draft, one));
    const isPart = (one: Signal): boolean =>
      one.value === 'part' || one.value === 'unsteady' || (short && isVague(one));
    const parts = faults.filter((one) => isPart(one) || (inside && one.value === 'at'));
    const whole = faults.filter((one) => !isPart(one) && one.value !== 'at' && !isVague(one));
    // For some people or at times: no page shows it by itself.
    if (faults.some(({value}) => value === 'unsteady'))
      return faults.every((one) => isPart(one) || !ALL.test(wordsBefore(draft, one)));
    return parts.length > 0 && whole.every((one) => PART_OF.test(wordsBefore(draft, one)));
  },
};
