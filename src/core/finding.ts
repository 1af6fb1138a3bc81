/**
 * What the guidelines say about a draft: facts that were read, findings to be told, fixes to be applied. Ids and data,
 * never words. There is one form of position: a UTF-16 range into what was typed in the named field.
 */
import * as z from 'zod/mini';

/** A text field of the draft in which a range lies. */
export const TextField = z.enum(['subject', 'body']);
export type TextField = z.infer<typeof TextField>;

/** Where a finding is shown: a text field, the attachments, or the small field of a fact (`fact:url`). */
export const FindingField = z.union([TextField, z.literal('attachments'), z.templateLiteral(['fact:', z.string()])]);
export type FindingField = z.infer<typeof FindingField>;

/** Start (inclusive) and end (exclusive), UTF-16 code units of the field's text as typed. */
export const Range = z.readonly(z.tuple([z.int().check(z.nonnegative()), z.int().check(z.nonnegative())]));
export type Range = z.infer<typeof Range>;

/** What a policy says of a rule. `error` blocks at submit, `warn` asks once, `info` only tells, `off` is not run. */
export const Severity = z.enum(['error', 'warn', 'info', 'off']);
export type Severity = z.infer<typeof Severity>;

/** A change that one click applies and undo takes back. */
export const Fix = z.discriminatedUnion('kind', [
  z.object({kind: z.literal('replace'), field: TextField, range: Range, text: z.string()}),
  z.object({kind: z.literal('move-to-access-data'), field: TextField, range: Range}),
  z.object({kind: z.literal('split'), parts: z.array(z.object({subject: z.string(), body: z.string()}))}),
  z.object({kind: z.literal('reply-to'), ticketId: z.string()}),
  z.object({kind: z.literal('fill-fact'), fact: z.string(), value: z.string()}),
]);
export type Fix = z.infer<typeof Fix>;

/** One thing that the customer should be told about the draft. */
export const Finding = z.object({
  rule: z.string(),
  /** Key into the rule's `messages.ts`; usually the rule has one. */
  messageId: z.string(),
  /** Values that the message names. */
  data: z.record(z.string(), z.string()),
  field: FindingField,
  /** Absent where something is missing. */
  range: z.optional(Range),
  severity: z.enum(['error', 'warn', 'info']),
  fix: z.optional(Fix),
});
export type Finding = z.infer<typeof Finding>;

/** Something concrete that was read out of the prose, or told by a person. */
export const Fact = z.object({
  /** Folder name under `guidelines/facts`, or the id of a provider's own fact. */
  id: z.string(),
  /** As a person would write it; dates are ISO 8601 in local time, as precise as they were told (`2026-11-03T09`). */
  value: z.string(),
  /** `prose`: read out of subject or body. `person`: typed in its own field or corrected; wins over the prose. */
  source: z.enum(['prose', 'person']),
  field: z.optional(TextField),
  range: z.optional(Range),
  /** 0 to 1; a person's fact has 1. */
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
  /** Of an address: which part it plays. Of a time: its precision. Of access data: given, offered or needed. */
  role: z.optional(z.string()),
  /** Who told or corrected it after the ticket was opened. */
  by: z.optional(z.object({id: z.string(), name: z.string(), role: z.enum(['holder', 'technical', 'agent'])})),
});
export type Fact = z.infer<typeof Fact>;
