/**
 * The work of `ventanilla check`: one line of JSON in, one object out. Knows no files and no output; never throws.
 */
import * as z from 'zod/mini';
import type {Fact, Finding} from '../core/finding.ts';
import type {Language} from '../core/language.ts';
import type {Checker} from '../guidelines/checker.ts';
import type {CheckContext, DraftInput, MissingFact} from '../guidelines/types.ts';

/** A line. What it has besides is ignored. */
const Line = z.object({
  id: z.optional(z.union([z.string(), z.number()])),
  subject: z.optional(z.nullable(z.string())),
  body: z.optional(z.nullable(z.string())),
  /** Names, or objects with a name. */
  attachments: z.optional(
    z.nullable(z.array(z.union([z.string(), z.object({name: z.optional(z.string()), type: z.optional(z.string())})]))),
  ),
  /** `access`: access data lie in the sealed field. `type`: the chosen problem type. The rest: facts by id. */
  fields: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
});

/** A finding, with the words in its range for readers whose strings do not count in UTF-16. */
export interface CheckedFinding extends Finding {
  readonly found?: string;
}

export interface CheckedLine {
  /** `null` where the line had none. */
  readonly id: string | number | null;
  readonly findings: readonly CheckedFinding[];
  readonly facts: readonly Fact[];
  /** What the policy wants of that type of problem and nobody told. */
  readonly missing: readonly MissingFact[];
  /** Absent in JSON where the text is too short to tell. */
  readonly lang: Language | null;
  readonly type: string;
}

export interface BadLine {
  readonly id: string | number | null;
  /** 1-based, as given by the caller. */
  readonly line?: number;
  readonly error: string;
}

/**
 * Judges one line.
 * @param json the line; `line` its number, for the error
 * @returns the judgement, or what is wrong with the line
 */
export function checkLine(
  json: string,
  checker: Checker,
  {line, context}: {readonly line?: number; readonly context?: CheckContext} = {},
): CheckedLine | BadLine {
  const bad = (error: string, id: string | number | null = null): BadLine => ({
    id,
    ...(line !== undefined && {line}),
    error,
  });
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return bad(`not JSON: ${(error as Error).message}`);
  }
  const parsed = z.safeParse(Line, value);
  if (!parsed.success) {
    const issues = parsed.error.issues.map(({path, message}) => `${path.join('.') || 'line'}: ${message}`).join('; ');
    return bad(issues, idOf(value));
  }
  const {id = null} = parsed.data;
  const draft = toDraft(parsed.data, checker);
  const {findings, facts, missing, language, problemType} = checker.check(draft, context);
  return {
    id,
    findings: findings.map((finding) => ({...finding, ...wordsOf(finding, draft)})),
    facts,
    missing,
    lang: language ?? null,
    type: problemType.id,
  };
}

function wordsOf({field, range}: Finding, draft: DraftInput): {readonly found?: string} {
  return range && (field === 'subject' || field === 'body') ? {found: draft[field].slice(...range)} : {};
}

function toDraft({subject, body, attachments, fields}: z.infer<typeof Line>, checker: Checker): DraftInput {
  const {access, type, ...rest} = fields ?? {};
  const known = new Set(checker.facts.map(({id}) => id));
  const facts = Object.entries(rest).flatMap(([id, value]): Fact[] =>
    known.has(id) && (typeof value === 'string' || typeof value === 'number')
      ? [{id, value: String(value), source: 'person', confidence: 1}]
      : [],
  );
  return {
    subject: subject ?? '',
    body: body ?? '',
    facts,
    attachments: (attachments ?? []).map((one) =>
      typeof one === 'string' ? {name: one, type: ''} : {name: one.name ?? '', type: one.type ?? ''},
    ),
    hasAccessData: access !== undefined && access !== null && access !== '',
    ...(typeof type === 'string' && {problemType: type}),
  };
}

function idOf(value: unknown): string | number | null {
  const id = typeof value === 'object' && value !== null ? (value as {id?: unknown}).id : undefined;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}
