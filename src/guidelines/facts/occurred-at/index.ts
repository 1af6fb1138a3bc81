/**
 * When it happened: a day and a time of day, said in whatever way ("anoche", "el martes sobre las 9", "two hours ago",
 * ISO). A day alone is not found, since it does not lead to a line in a log. The value is local time as precise as it was
 * told; `role` is that precision: `minute`, `hour` or `part` (of a day).
 */
import type {Lexicon} from '../../../text/matcher.ts';
import {FIELDS, isAbout, rangeOf} from '../../find.ts';
import type {FactDefinition} from '../../types.ts';
import {type Mention, readMentions} from './mentions.ts';

/** Words between a day and its time of day. */
const NEAR = 14;
/** The further apart, the less sure. */
const FAR_CONFIDENCE = 0.5;

export const occurredAt: FactDefinition<Lexicon> = {
  id: 'occurred-at',
  find(draft, lexicons) {
    const now = draft.context.now ?? new Date();
    const mentions = FIELDS.map((field) => [field, readMentions(draft, field, lexicons, now)] as const);
    for (const [field, list] of mentions) {
      const pair = closest(list);
      if (!pair) continue;
      const [day, time] = pair;
      const [first, last] = day.from <= time.from ? [day, time] : [time, day];
      return [
        {
          value: isoOf(day, time),
          field,
          range: rangeOf(draft, field, first, last.end > first.end ? last : first),
          confidence: gapOf(day, time) <= NEAR ? 0.9 : FAR_CONFIDENCE,
          role: time.precision ?? 'hour',
        },
      ];
    }
    // A day in the subject and a time in the body, or the other way round.
    const all = mentions.flatMap(([, list]) => list);
    const day = all.find((mention) => mention.day);
    const time = all.find((mention) => mention.hour !== undefined);
    return day && time ? [{value: isoOf(day, time), confidence: FAR_CONFIDENCE, role: time.precision ?? 'hour'}] : [];
  },
  applies: (draft) => draft.guess.id !== 'email' || isAbout(draft, 'mail-delivery'),
};

/** One mention that tells both, else the day and the time that stand nearest to each other. */
function closest(mentions: readonly Mention[]): readonly [day: Mention, time: Mention] | undefined {
  let best: readonly [Mention, Mention] | undefined;
  for (const day of mentions) {
    if (!day.day) continue;
    for (const time of mentions) {
      if (time.hour === undefined || (time.day && time !== day)) continue;
      if (!best || gapOf(day, time) < gapOf(...best)) best = [day, time];
    }
  }
  if (!best) return undefined;
  const [day, time] = best;
  return [day, sharper(day, time, mentions)];
}

/** "This morning around 9", "at 5 in the afternoon": what says more of the same time. */
function sharper(day: Mention, time: Mention, mentions: readonly Mention[]): Mention {
  const times = mentions.filter((one) => one.hour !== undefined && (!one.day || one === day));
  if (time.precision === 'part') {
    const exact = times.find((one) => one.precision !== 'part' && gapOf(time, one) <= NEAR);
    if (exact) return sharper(day, exact, mentions);
  }
  const sharp = time.minute === undefined && times.find((one) => one.minute !== undefined && gapOf(time, one) <= 0);
  if (sharp) return sharp;
  return times.find((one) => one.half !== undefined && time.half === undefined && gapOf(time, one) <= 0) ?? time;
}

function gapOf(a: Mention, b: Mention): number {
  return a === b ? -1 : Math.max(a.from, b.from) - Math.min(a.to, b.to);
}

/** `2026-11-03T09:30`, `2026-11-03T09`: local time, no zone. */
function isoOf({day: date, hour: dayHour}: Mention, time: Mention): string {
  const two = (value: number) => String(value).padStart(2, '0');
  if (!date) return '';
  let hour = time.hour ?? 0;
  // "anoche a las 10": the part of the day tells which half the clock means.
  if (time.half === undefined && hour < 12 && dayHour !== undefined && dayHour >= 15 && hour >= 1) hour += 12;
  if (time.half === 'pm' && hour < 12) hour += 12;
  if (time.half === 'am' && hour === 12) hour = 0;
  const written = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(hour)}`;
  return time.minute === undefined ? written : `${written}:${two(time.minute)}`;
}
