/** The number of a ticket that was opened before: "ticket 1042", "[LN-1042]", "Re: [Ticket#2026110510001234]". */
import type {Lexicon} from '../../../text/matcher.ts';
import {factAt, factsAt, FIELDS, hitsIn} from '../../find.ts';
import type {FactDefinition} from '../../types.ts';

/** A ticket has three digits at least; less is a quantity. */
const NUMBER = /\d{3}$/;
/** As mail programs of help desks write it in a subject: "[LN-1042]", "[ABC-912-44871]", "Re: [1042]", "Re: ticket 1042", "#48213 …"; "#1045" is an error of databases. */
const MARKED =
  /(?:\[(?:ticket|case|caso)?[ :]{0,2}#[ :]{0,2}|(?:^|re: ?)\[?(?:ticket|#){0,2} ?|\[(?=[a-z]{1,6}-))((?:[a-z]{1,6}-)?\d{3,20}(?:-\d{2,10}){0,2})(?=\])|^(?:(?:re|rv|fwd?): ?(?:(?:ticket|caso|case) )?(?:n\S{1,2} ?)?#?((?:[a-z]{1,6}-)?\d{4,20})|#((?!1\d{3}\b)\d{4,20}))(?![\w.-])/gi;
/** "Nº de caso: 20931". */
const LABELLED =
  /\b(?:ticket|tkt|caso|case|request|incidencia)(?: n\S{1,5}| id)?: ?#?((?:[a-z]{1,6}-)?\d{4,20})(?![\w.-])/gi;
/** "ticket LN-1042": the letters belong to it. */
const BEFORE_NUMBER = /[\s#:º°.]/;

export const ticketReference: FactDefinition<Lexicon> = {
  id: 'ticket-reference',
  find(draft, lexicons) {
    const known = draft.context.tickets ?? [];
    return [
      ...FIELDS.flatMap((field) =>
        known.flatMap(({number}) => {
          const start = draft.text[field].original.toLowerCase().indexOf(number.toLowerCase());
          return start < 0 ? [] : [factAt(draft, field, [start, start + number.length], 1)];
        }),
      ),
      ...factsAt(draft, LABELLED, 0.9),
      ...hitsIn(draft, lexicons).flatMap(({field, range}) => {
        const fact = factAt(draft, field, range, 0.9);
        const value = fact.value.split(BEFORE_NUMBER).at(-1) ?? '';
        return NUMBER.test(value) ? [{...fact, value}] : [];
      }),
      ...factsAt(draft, MARKED, 0.8).filter(({field}) => field === 'subject'),
    ];
  },
};
