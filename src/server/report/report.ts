/**
 * The report "complete at the first message": counts of days and problem types added up to weeks and shares. Weeks begin on
 * Monday, UTC. Pure; knows no database.
 */
import type {Report} from '../../core/adapter.ts';

/** Tickets of one day and type that lacked the same facts at their first message. */
export interface FirstMessages {
  /** `2026-11-23` */
  readonly day: string;
  readonly problemType: string;
  readonly missing: readonly string[];
  readonly tickets: number;
}

const DAY = 24 * 60 * 60 * 1000;
const WEEK = 7 * DAY;

/** Days since Monday; a date without a time is UTC. */
const monday = (time: number): number => time - ((new Date(time).getUTCDay() + 6) % 7) * DAY - (time % DAY);
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The Monday with which so many weeks up to now begin. */
export function firstDay(weeks: number, now: Date): string {
  return dayOf(monday(now.getTime()) - (weeks - 1) * WEEK);
}

/** A week without tickets is told as one without tickets. */
export function reportOf(counted: readonly FirstMessages[], weeks: number, now: Date): Report {
  const start = Date.parse(firstDay(weeks, now));
  const mondays = Array.from({length: weeks}, (_, index) => dayOf(start + index * WEEK));
  const inside = counted.filter(({day}) => Date.parse(day) >= start);
  const types = [...new Set(inside.map(({problemType}) => problemType))].map((problemType) => {
    const rows = inside.filter((row) => row.problemType === problemType);
    return {problemType, ...share(rows), missing: lacking(rows)};
  });
  return {
    weeks: mondays.map((week) => ({week, ...share(inside.filter(({day}) => dayOf(monday(Date.parse(day))) === week))})),
    types: types.sort((a, b) => b.tickets - a.tickets || (a.problemType < b.problemType ? -1 : 1)),
  };
}

function share(rows: readonly FirstMessages[]): {readonly tickets: number; readonly complete: number} {
  const sum = (some: readonly FirstMessages[]): number => some.reduce((total, {tickets}) => total + tickets, 0);
  return {tickets: sum(rows), complete: sum(rows.filter(({missing}) => missing.length === 0))};
}

function lacking(rows: readonly FirstMessages[]): Report['types'][number]['missing'] {
  const counts = new Map<string, number>();
  for (const {missing, tickets} of rows)
    for (const fact of missing) counts.set(fact, (counts.get(fact) ?? 0) + tickets);
  return [...counts]
    .map(([fact, tickets]) => ({fact, tickets}))
    .sort((a, b) => b.tickets - a.tickets || (a.fact < b.fact ? -1 : 1));
}
