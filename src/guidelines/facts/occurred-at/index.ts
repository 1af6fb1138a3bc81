/**
 * When it happened: a day and a time of day, said in whatever way ("anoche", "el martes sobre las 9", "two hours ago",
 * ISO). A day alone is not found, since it does not lead to a line in a log. The value is local time as precise as it was
 * told, with the offset where a zone is told; `role` is that precision: `minute`, `hour` or `part` (of a day).
 */
import type {TextField} from '../../../core/finding.ts';
import type {Lexicon} from '../../../text/matcher.ts';
import {FIELDS, isAbout, rangeOf} from '../../find.ts';
import type {Draft, FactDefinition} from '../../types.ts';
import {isoOf} from './iso.ts';
import {type Mention, readMentions} from './mentions.ts';
import {type Moment, momentsOf, NEAR, rank} from './moments.ts';
import {offsetOf} from './zone.ts';

/** The further apart, the less sure. */
const FAR_CONFIDENCE = 0.5;

export const occurredAt: FactDefinition<Lexicon> = {
  id: 'occurred-at',
  find(draft, lexicons) {
    const now = draft.context.now ?? new Date();
    const told = FIELDS.map((field) => [field, readMentions(draft, field, lexicons, now)] as const);
    let best: (Moment & {readonly field: TextField; readonly list: readonly Mention[]}) | undefined;
    for (const [field, list] of told)
      for (const moment of momentsOf(list, now))
        if (!best || rank(moment) > rank(best)) best = {...moment, field, list};
    if (best) {
      const {field, day, time, gap, list} = best;
      return [
        {
          ...factOf(draft, field, day, time, list),
          field,
          range: rangeOf(draft, field, {start: Math.min(day.start, time.start)}, {end: Math.max(day.end, time.end)}),
          confidence: gap <= NEAR ? 0.9 : FAR_CONFIDENCE,
        },
      ];
    }
    // A day in the subject and a time in the body, or the other way round.
    const all = told.flatMap(([field, list]) => list.map((mention) => ({...mention, field})));
    const day = all.find((mention) => mention.day);
    const time = all.find((mention) => mention.hour !== undefined);
    return day && time ? [factOf(draft, time.field, day, time, [])] : [];
  },
  applies: (draft) => draft.guess.id !== 'email' || isAbout(draft, 'mail-delivery'),
};

/** As ISO, with the zone that the time is told with. */
function factOf(draft: Draft, field: TextField, day: Mention, time: Mention, mentions: readonly Mention[]) {
  const value = isoOf(day, time, mentions);
  return {
    value: value + offsetOf(draft.text[field].folded.slice(time.start), value.slice(0, 10)),
    role: time.precision ?? 'hour',
    confidence: FAR_CONFIDENCE,
  };
}
