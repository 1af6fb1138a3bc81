/** The number of a ticket that was opened before: "ticket 1042", "[LN-1042]", "Re: [Ticket#2026110510001234]". */
import type {TextField} from '../../../core/finding.ts';
import type {Lexicon} from '../../../text/matcher.ts';
import {FIELDS, findAll, findHits, firstOfEach, rangeOf, wordsOf} from '../../find.ts';
import type {Draft, FactDefinition} from '../../types.ts';

/** A ticket has three digits at least; less is a quantity. */
const NUMBER = /^\d{3,}$/;
/** As mail programs of help desks write it in a subject: "[LN-1042]", "[ABC-912-44871]", "Re: 1042", "#48213 …". */
const MARKED =
  /(?:\[(?:ticket|case|caso|incidencia|request|id)?[ :]{0,2}#[ :]{0,2}|(?:^|re: ?)\[?(?:ticket|#){0,2} ?|\[(?=[a-z]{1,6}-))((?:[a-z]{1,6}-)?\d{3,20}(?:-\d{2,10}){0,2})(?=\])|^(?:re|rv|fwd?): ?(?:ticket |tiket |caso |case |incidencia |solicitud |consulta |request )?(?:n[.ºo°]{1,2} ?)?#?((?:[a-z]{1,6}-)?\d{4,20})(?![\w.-])|^(?:(?:re|rv|fwd?): ?){0,3}#(\d{4,20})(?![\w.-])/i;
/** "Nº de caso: 20931". */
const LABELLED =
  /\b(?:(?:de|del|of) (?:caso|case|solicitud|request|seguimiento)|(?:case|caso|request|solicitud|ticket|incidencia) (?:n[º°.]{1,2}|n[uú]m|number|id|no|ref)|ticket|tkt|incidencia|incident|expediente)\.?: ?#?((?:[a-z]{1,6}-)?\d{4,20})(?![\w.-])/gi;

export const ticketReference: FactDefinition<Lexicon> = {
  id: 'ticket-reference',
  find(draft, lexicons) {
    const subject = draft.text.subject.original;
    const marked = MARKED.exec(subject)
      ?.slice(1)
      .find((group) => group !== undefined);
    const known = draft.context.tickets ?? [];
    const facts = FIELDS.flatMap((field) => [
      ...known.flatMap(({number}) => {
        const start = draft.text[field].original.toLowerCase().indexOf(number.toLowerCase());
        return start < 0 ? [] : [fact(number, field, [start, start + number.length], 1)];
      }),
      ...labelled(draft, field),
      ...findHits(draft, field, lexicons).flatMap((hit) => {
        const last = draft.tokens[field][hit.to - 1];
        if (!last || !NUMBER.test(last.word)) return [];
        // "ticket LN-1042": the letters belong to it.
        const range = rangeOf(draft, field, hit, undefined);
        const number =
          wordsOf(draft, field, range)
            .split(/[\s#:º°.]/)
            .at(-1) ?? last.word;
        return [fact(number, field, range, 0.9)];
      }),
    ]);
    if (marked === undefined || facts.some(({field}) => field === 'subject')) return firstOfEach(facts);
    const start = subject.indexOf(marked);
    return firstOfEach([...facts, fact(marked, 'subject', [start, start + marked.length], 0.8)]);
  },
};

function labelled(draft: Draft, field: TextField) {
  return findAll(draft, field, LABELLED)
    .slice(0, 1)
    .map(({match: {0: whole, 1: number = ''}, index}) => {
      const end = index + whole.length;
      return fact(number, field, [end - number.length, end], 0.9);
    });
}

function fact(value: string, field: TextField, range: readonly [number, number], confidence: number) {
  return {value, field, range, confidence};
}
