/** The number of a ticket that was opened before: "ticket 1042", "[LN-1042]", "Re: [Ticket#2026110510001234]". */
import type {Lexicon} from '../../../text/matcher.ts';
import {FIELDS, findHits, rangeOf, wordsOf} from '../../find.ts';
import {firstOfEach} from '../../first-of-each.ts';
import type {FactDefinition} from '../../types.ts';

/** A ticket has three digits at least; less is a quantity. */
const NUMBER = /^\d{3,}$/;
/** In brackets, as mail programs of help desks write it, or after "Re:"; a number without a mark only at the beginning. */
const MARKED =
  /(?:\[(?:ticket|case|caso|incidencia|request|id)?[ :]{0,2}#[ :]{0,2}|(?:^|re: ?)\[?(?:ticket|#){0,2} ?|\[(?=[a-z]{1,6}-))((?:[a-z]{1,6}-)?\d{3,20})(?=\])|^re: ?#?((?:[a-z]{1,6}-)?\d{4,20})(?![\w.-])/i;

export const ticketReference: FactDefinition<Lexicon> = {
  id: 'ticket-reference',
  find(draft, lexicons) {
    const subject = draft.text.subject.original;
    const [, bracketed, answered] = MARKED.exec(subject) ?? [];
    const marked = bracketed ?? answered;
    const known = draft.context.tickets ?? [];
    const facts = FIELDS.flatMap((field) => [
      ...known.flatMap(({number}) => {
        const start = draft.text[field].original.toLowerCase().indexOf(number.toLowerCase());
        return start < 0 ? [] : [fact(number, field, [start, start + number.length], 1)];
      }),
      ...findHits(draft, field, lexicons).flatMap((hit) => {
        const last = draft.tokens[field][hit.to - 1];
        if (!last || !NUMBER.test(last.word)) return [];
        // "ticket LN-1042": the letters belong to it.
        const range = rangeOf(draft, field, hit, undefined);
        return [fact(wordsOf(draft, field, range), field, range, 0.9)];
      }),
    ]);
    if (marked === undefined || facts.some(({field}) => field === 'subject')) return firstOfEach(facts);
    const start = subject.indexOf(marked);
    return firstOfEach([...facts, fact(marked, 'subject', [start, start + marked.length], 0.8)]);
  },
};

function fact(value: string, field: 'subject' | 'body', range: readonly [number, number], confidence: number) {
  return {value, field, range, confidence};
}
