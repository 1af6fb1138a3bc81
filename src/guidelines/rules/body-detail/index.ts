/**
 * The body says nothing beyond a bare symptom, or repeats the subject. Counts what is left when greetings, thanks, cries
 * for help and the subject's own words are taken away; anything concrete counts as detail.
 */
import * as z from 'zod/mini';
import type {Lexicon} from '../../../text/matcher.ts';
import {isOwnSite, tokensOfPictures} from '../../own-site.ts';
import type {JudgedDraft, RuleDefinition} from '../../types.ts';
import {coveredBy, hitsInBody} from '../covered.ts';

/** `words`: a body with fewer telling words than these, and nothing concrete, is bare. */
const Options = z.object({words: z._default(z.int().check(z.minimum(1), z.maximum(60)), 5)});

const QUESTION_WORDS = 3;
/** Services that are called by a name or a number. */
const NAMED = /server|database|account|plan|invoice/;
/** Facts that tell nothing of what fails. */
const TOLD_ANYWAY = /^(?:steps|occurred-at)$/;
/** So many words is worth what was tried or seen. */
const DETAIL = 3;
/** A body so long tells something, whatever it is. */
const LONG = 60;

export const bodyDetail: RuleDefinition<Lexicon> = {
  meta: {id: 'body-detail', clause: 'G4', field: 'body', defaultSeverity: 'warn', options: Options},
  check(draft, lexicons, options) {
    const {words} = options as z.infer<typeof Options>;
    // Nothing was written yet: there is nothing to judge.
    const tokens = draft.tokens.body;
    if (tokens.length > LONG || (draft.subject + draft.body).trim() === '') return [];
    const subject = new Set(draft.tokens.subject.map(({word}) => word));
    const hits = hitsInBody(draft, lexicons);
    const count = (name: string): number => hits.filter(({tag}) => tag === name).length;
    const isEmpty = coveredBy(
      hits.filter(({tag}) => tag === 'empty'),
      [...tokensOfPictures(draft), ...hits.filter(({tag}) => tag === 'thing').map(({from}) => from)],
    );
    const repeats = tokens.every(({word}) => subject.has(word));
    if (!repeats && isConcrete(draft, isEmpty)) return [];
    const said = tokens.filter(({word}, index) => !isEmpty(index) && word.length > 2);
    const telling = said.filter(({word}) => !subject.has(word)).length;
    const symptom = Object.values(draft.signals).some(({length}) => length > 0);
    // What is asked for in few words is complete when it names what it asks for, and says more than the subject.
    const asks = count('question') > 0 || draft.body.includes('?');
    if (asks && !symptom && telling > 0 && said.length + count('thing') >= QUESTION_WORDS) return [];
    return repeats || telling + count('detail') * DETAIL + count('since') < words ? [{messageId: 'detail'}] : [];
  },
};

/**
 * Whether something that a technician can look up stands in the body, or the subject says which machine: "198.51.100.77 does not
 * ping" / "Please power cycle it".
 * @param isEmpty whether the token at an index tells nothing
 */
function isConcrete(draft: JudgedDraft, isEmpty: (index: number) => boolean): boolean {
  return (
    draft.tokens.body.some(({kind, word}, index) => {
      if (kind === 'domain' || kind === 'url') return isOwnSite(word) && !isEmpty(index);
      // An address to answer to is no fact.
      if (kind === 'email') return draft.facts.some(({value}) => value.toLowerCase() === word);
      return !isEmpty(index) && (kind !== 'word' || /\d/.test(word));
    }) ||
    draft.spans.length > 0 ||
    draft.facts.some(
      ({field, id, role = ''}) => NAMED.test(role) || (field === 'body' && id !== 'service' && !TOLD_ANYWAY.test(id)),
    )
  );
}
