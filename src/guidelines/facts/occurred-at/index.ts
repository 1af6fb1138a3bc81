/**
 * When it happened: a day and a time of day, said in whatever way ("anoche", "el martes sobre las 9", "two hours ago",
 * ISO). A day alone is not found, since it does not lead to a line in a log. The value is local time as precise as it was
 * told, with the offset where a pasted stamp has one; `role` is that precision: `minute`, `hour` or `part` (of a day).
 */
import type {Lexicon} from '../../../text/matcher.ts';
import {FIELDS, isAbout, rangeOf} from '../../find.ts';
import type {FactDefinition} from '../../types.ts';
import {type Mention, readMentions} from './mentions.ts';

/** Words between a day and its time of day. */
const NEAR = 14;
/** The further apart, the less sure. */
const FAR_CONFIDENCE = 0.5;
const PRECISE = {minute: 2, hour: 1, part: 0};

/** A day and the time of day that belongs to it. */
interface Moment {
  readonly day: Mention;
  readonly time: Mention;
  readonly gap: number;
}

export const occurredAt: FactDefinition<Lexicon> = {
  id: 'occurred-at',
  find(draft, lexicons) {
    const now = draft.context.now ?? new Date();
    const mentions = FIELDS.map((field) => [field, readMentions(draft, field, lexicons, now)] as const);
    const told = mentions.flatMap(([field, list]) =>
      [...momentsOf(list), ...todayOf(list, now)].map((moment) => ({...moment, field, list})),
    );
    const best = told.reduce<(typeof told)[number] | undefined>(
      (one, other) => (one && rank(one) >= rank(other) ? one : other),
      undefined,
    );
    if (best) {
      const {field, day, time, gap, list} = best;
      const [first, last] = day.from <= time.from ? [day, time] : [time, day];
      return [
        {
          value: isoOf(day, time, list) + offsetOf(time, draft.text[field].folded),
          field,
          range: rangeOf(draft, field, first, last.end > first.end ? last : first),
          confidence: gap <= NEAR ? 0.9 : FAR_CONFIDENCE,
          role: time.precision ?? 'hour',
        },
      ];
    }
    // A day in the subject and a time in the body, or the other way round.
    const all = mentions.flatMap(([, list]) => list);
    const day = all.find((mention) => mention.day);
    const time = all.find((mention) => mention.hour !== undefined);
    return day && time
      ? [{value: isoOf(day, time, []), confidence: FAR_CONFIDENCE, role: time.precision ?? 'hour'}]
      : [];
  },
  applies: (draft) => draft.guess.id !== 'email' || isAbout(draft, 'mail-delivery'),
};

/** The most exact one, of those the one said at once; of equals the first. */
function rank({time, gap}: Moment): number {
  return (gap <= NEAR ? 10 : 0) + PRECISE[time.precision ?? 'hour'] - Math.max(gap, 0) / 100;
}

/** Each day with its time: the most exact of those that no other day stands between. */
function momentsOf(mentions: readonly Mention[]): readonly Moment[] {
  const days = mentions.filter(({day}) => day);
  const hours = mentions.filter(({hour}) => hour !== undefined);
  return days.flatMap((day, index): Moment[] => {
    const [before, after] = [days[index - 1], days[index + 1]];
    const times = hours.filter(
      (time) => time === day || (!time.day && (!before || time.from >= before.from) && (!after || time.to <= after.to)),
    );
    const moments = times.map((time) => ({day, time, gap: gapOf(day, time)}));
    const own = moments.find(({time}) => time === day);
    if (own && day.precision !== 'part' && !day.vague) return [own];
    // "This morning" says less than "around 9" near it, or than the one time that the text gives.
    const exact = moments
      .filter(({time, gap}) => time !== day && time.precision !== 'part' && (!own || gap <= NEAR || times.length === 2))
      .toSorted((a, b) => a.gap - b.gap || rank(b) - rank(a));
    const sharp = exact.find(({time, gap}) => time.precision === 'minute' && gap - (exact[0]?.gap ?? 0) <= 1);
    const [first] = sharp ? [sharp] : exact.length > 0 ? exact : moments.toSorted((a, b) => a.gap - b.gap);
    // "At 10:05 and 10:20 today": the first of them.
    const joined = first && moments.find(({time}) => joins(time, first.time));
    return [joined ?? first ?? []].flat();
  });
}

function joins(one: Mention, other: Mention): boolean {
  const gap = other.from - one.to;
  return one.precision === 'minute' && other.precision === 'minute' && gap >= 1 && gap <= 3;
}

/** "Since 7 in the morning": today's where it names no day and is not to come. */
function todayOf(mentions: readonly Mention[], now: Date): readonly Moment[] {
  return mentions.flatMap((time): Moment[] => {
    if (!time.since || time.hour === undefined || time.day || time.precision === 'part') return [];
    if (mentions.some((other) => other.day && gapOf(other, time) <= NEAR)) return [];
    const day = {...time, day: now};
    const said = isoOf(day, time, mentions);
    const [hour = 0, minute = 0] = said.slice(11).split(':').map(Number);
    return hour * 60 + minute <= now.getHours() * 60 + now.getMinutes() ? [{day, time, gap: 0}] : [];
  });
}

function gapOf(a: Mention, b: Mention): number {
  return a === b ? -1 : Math.max(a.from, b.from) - Math.min(a.to, b.to);
}

/** The zone behind a clock, with its seconds if any; up to what is the longest stamp. */
const OFFSET = /^[\dt/-]+:\d\d(:[\d.]+)? ?(?:z|utc|gmt|([+-]\d\d):?(\d\d))(?![\w:])/;
const STAMP = 48;

/** `Z`, `+01:00`; nothing where the time is the writer's own. "08:30-10:00" without seconds is a span. */
function offsetOf({start}: Mention, folded: string): string {
  const [stamp, seconds, hours, minutes] = OFFSET.exec(folded.slice(start, start + STAMP)) ?? [];
  if (!stamp || (hours && !seconds)) return '';
  return hours ? `${hours}:${minutes}` : 'Z';
}

/** From when it is night, until when it is still the night of the day before, and until when it is night for everybody. */
const NIGHT = 20;
const DAWN = 6;
const DEEP = 4;

/** `2026-11-03T09:30`, `2026-11-03T09`: local time, no zone. */
function isoOf({day: date, hour: dayHour}: Mention, time: Mention, mentions: readonly Mention[]): string {
  const two = (value: number) => String(value).padStart(2, '0');
  if (!date) return '';
  let hour = time.hour ?? 0;
  let days = 0;
  // "At 5 in the afternoon", "at quarter to six in the evening": the words beside tell the half.
  const beside = mentions.filter((one) => one !== time && one.hour !== undefined && gapOf(one, time) <= 1);
  const part =
    beside.find(({precision}) => precision === 'part')?.hour ?? (time.precision === 'part' ? undefined : dayHour);
  const half = time.half ?? beside.find((one) => one.half)?.half;
  if (half === 'pm' && hour < 12) hour += 12;
  else if (half === 'am' && hour === 12) hour = 0;
  else if (half === undefined && time.precision !== 'part' && hour <= 12) {
    const small = hour < (dayHour !== undefined && dayHour >= NIGHT ? DAWN : DEEP) || hour === 12;
    if (part !== undefined && part >= NIGHT && small) {
      // "Anoche a las 2": the night goes on into the next day.
      days = dayHour !== undefined && dayHour >= NIGHT ? 1 : 0;
      hour %= 12;
    } else if (hour >= 1 && hour < 12 && (part === undefined ? time.spoken && hour < DAWN + 1 : part >= 13)) hour += 12;
  }
  const day = new Date(date.getFullYear(), date.getMonth(), date.getDate() + days);
  const written = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}T${two(hour)}`;
  return time.minute === undefined ? written : `${written}:${two(time.minute)}`;
}
