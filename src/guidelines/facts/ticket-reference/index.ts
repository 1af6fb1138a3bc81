/** The number of a ticket that was opened before: "ticket 1042", "[LN-1042]", "Re: [Ticket#2026110510001234]". */
import type {Range, TextField} from '../../../core/finding.ts';
import type {Lexicon} from '../../../text/matcher.ts';
import {FIELDS, findAll, findHits, firstOfEach, rangeOf, wordsOf} from '../../find.ts';
import type {FactDefinition} from '../../types.ts';

/** A ticket has three digits at least; less is a quantity. */
const NUMBER = /^\d{3,}$/;
/** As mail programs of help desks write it in a subject: "[LN-1042]", "[ABC-912-44871]", "Re: [1042]", "Re: ticket 1042", "#48213 …". */
const MARKED =
  /(?:\[(?:ticket|case|caso)?[ :]{0,2}#[ :]{0,2}|(?:^|re: ?)\[?(?:ticket|#){0,2} ?|\[(?=[a-z]{1,6}-))((?:[a-z]{1,6}-)?\d{3,20}(?:-\d{2,10}){0,2})(?=\])|^(?:(?:re|rv|fwd?): ?(?:(?:ticket|caso|case) )?(?:n\S{1,2} ?)?#?((?:[a-z]{1,6}-)?\d{4,20})|#(\d{4,20}))(?![\w.-])/i;
/** "Nº de caso: 20931". */
const LABELLED =
  /\b(?:ticket|tkt|caso|case|request|incidencia|expediente)(?: n\S{1,5}| id)?: ?#?((?:[a-z]{1,6}-)?\d{4,20})(?![\w.-])/gi;
/** "ticket LN-1042": the letters belong to it. */
const BEFORE_NUMBER = /[\s#:º°.]/;

export const ticketReference: FactDefinition<Lexicon> = {
  id: 'ticket-reference',
  find(draft, lexicons) {
    const subject = draft.text.subject.original;
    const known = draft.context.tickets ?? [];
    const facts = FIELDS.flatMap((field) => [
      ...known.flatMap(({number}) => {
        const start = draft.text[field].original.toLowerCase().indexOf(number.toLowerCase());
        return start < 0 ? [] : [fact(number, field, [start, start + number.length], 1)];
      }),
      ...findAll(draft, field, LABELLED)
        .slice(0, 1)
        .map(({match: {0: whole, 1: number = ''}, index}) => {
          const end = index + whole.length;
          return fact(number, field, [end - number.length, end], 0.9);
        }),
      ...findHits(draft, field, lexicons).flatMap((hit) => {
        const range = rangeOf(draft, field, hit, undefined);
        const isNumber = NUMBER.test(draft.tokens[field][hit.to - 1]?.word ?? '');
        return isNumber
          ? [fact(wordsOf(draft, field, range).split(BEFORE_NUMBER).at(-1) ?? '', field, range, 0.9)]
          : [];
      }),
    ]);
    const marked = MARKED.exec(subject)?.slice(1).find(Boolean);
    if (marked === undefined || facts.some(({field}) => field === 'subject')) return firstOfEach(facts);
    const start = subject.indexOf(marked);
    return firstOfEach([...facts, fact(marked, 'subject', [start, start + marked.length], 0.8)]);
  },
};

function fact(value: string, field: TextField, range: Range, confidence: number) {
  return {value, field, range, confidence};
}
