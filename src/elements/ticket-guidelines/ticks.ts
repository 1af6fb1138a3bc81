/** What of the procedure a draft has done, by the last judgement of a form. Pure; has no words. */
import type {CheckResult, DraftInput} from '../../guidelines/types.ts';
import type {RuleId} from './procedure.ts';

/** `none`: it does not apply to this ticket. */
export type Tick = 'done' | 'missing' | 'none';

export interface Judged {
  readonly draft: DraftInput;
  readonly result: CheckResult;
}

/** These say something only where they find something. */
const SILENT: ReadonlySet<RuleId> = new Set(['follow-up', 'third-party']);

/** @returns `undefined` while the field that the rule is about is empty */
export function ruleTick(id: RuleId, {draft, result}: Judged): Tick | undefined {
  const written = id.startsWith('subject-') ? draft.subject : draft.body;
  if (written.trim() === '') return undefined;
  if (result.findings.some(({rule, standsFor}) => rule === id || standsFor === id)) return 'missing';
  if (SILENT.has(id)) return 'none';
  if (id === 'service-missing') return draft.serviceId !== undefined ? 'done' : factTick('service', {draft, result});
  return 'done';
}

export function factTick(id: string, {draft, result}: Judged): Tick {
  if (id === 'service' && draft.serviceId !== undefined) return 'done';
  if (result.missing.some((fact) => fact.id === id)) return 'missing';
  return result.facts.some((fact) => fact.id === id && fact.value !== '') ? 'done' : 'none';
}

/** Whether anything is written at all. */
export function isBegun({subject, body}: DraftInput): boolean {
  return subject.trim() !== '' || body.trim() !== '';
}

export interface Progress {
  readonly done: number;
  /** Of those that apply. */
  readonly all: number;
}

export function progress(ticks: readonly (Tick | undefined)[]): Progress {
  const applying = ticks.filter((tick) => tick === 'done' || tick === 'missing');
  return {done: applying.filter((tick) => tick === 'done').length, all: applying.length};
}
