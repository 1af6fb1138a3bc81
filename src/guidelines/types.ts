/**
 * The interfaces of the engine: what a rule and a fact are made of, what goes into a check and what comes out. Built-in
 * rules and a provider's own use the same ones.
 */
import type * as z from 'zod/mini';
import type {Fact, Fix, FindingField, Range, TextField} from '../core/finding.ts';
import type {Finding} from '../core/finding.ts';
import type {Language} from '../core/language.ts';
import type {Service, Ticket} from '../core/ticket.ts';
import type {Msg} from '../i18n/msg.ts';
import type {FoldedText} from '../text/fold.ts';
import type {Memory} from '../text/memory.ts';
import type {Cut} from '../text/paragraphs.ts';
import type {Span} from '../text/spans.ts';
import type {Token} from '../text/words.ts';
import type {Policy, Want} from './policy.ts';

/** What is judged. Only the words are obligatory. */
export interface DraftInput {
  readonly subject: string;
  readonly body: string;
  /** Chosen by the person; wins over the guess. */
  readonly problemType?: string;
  readonly serviceId?: string;
  /** Told or corrected by the person. */
  readonly facts?: readonly Fact[];
  readonly attachments?: readonly {readonly name: string; readonly type: string}[];
  /** Access data were put into the sealed field. */
  readonly hasAccessData?: boolean;
}

/** As much of a ticket as tells whether a draft goes on with it. */
export type KnownTicket = Pick<Ticket, 'id' | 'number' | 'subject' | 'status'>;

/** What the checker may know besides the draft. Everything is optional; more makes it sharper. */
export interface CheckContext {
  /** Of the account. */
  readonly services?: readonly Service[];
  /** The requester's tickets that are not closed. */
  readonly tickets?: readonly KnownTicket[];
  /** The writer is known to be a contact of the account. */
  readonly registered?: boolean;
  /** An answer within a ticket is judged: only the rules that say so are run. */
  readonly reply?: boolean;
  /** The person's time, for "anoche"; the machine's where absent. */
  readonly now?: Date;
}

/** A guess with its strength. `source` tells whether a person said it. */
export interface ProblemTypeGuess {
  readonly id: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly source: 'person' | 'subject' | 'body' | 'none';
}

/** A fact that the policy wants for this problem type, that makes sense for this text and that nobody has told yet. */
export interface MissingFact {
  readonly id: string;
  readonly want: Exclude<Want, 'off'>;
}

/** A finding of a check. */
export interface JudgedFinding extends Finding {
  /** The kind of fix that it will have once `Checker.loadFixes` is done. */
  readonly offers?: Fix['kind'];
  /** The rule that left it to say this too. */
  readonly standsFor?: string;
}

export interface CheckResult {
  readonly findings: readonly JudgedFinding[];
  readonly facts: readonly Fact[];
  /** In the order of the policy. */
  readonly missing: readonly MissingFact[];
  readonly problemType: ProblemTypeGuess;
  /** `undefined` where the text is too short to tell. */
  readonly language: Language | undefined;
}

/** What every fact and rule is handed: the draft, folded once for all of them. */
export interface Draft extends DraftInput {
  readonly text: Readonly<Record<TextField, FoldedText>>;
  readonly tokens: Readonly<Record<TextField, readonly Token[]>>;
  /** Their paragraphs, and what was read from them. */
  readonly cuts: Readonly<Record<TextField, Cut>>;
  /** Quoted mail, code and logs in the body. */
  readonly spans: readonly Span[];
  readonly context: CheckContext;
  readonly language: Language | undefined;
  /** Signal id -> what was noticed. */
  readonly signals: Readonly<Record<string, readonly Signal[]>>;
  /** What several readers ask about it. */
  readonly known: Memory;
}

/** What a rule is handed besides: what was found out before it runs. */
export interface JudgedDraft extends Draft {
  readonly facts: readonly Fact[];
  readonly guess: ProblemTypeGuess;
  readonly missing: readonly MissingFact[];
  readonly policy: Policy;
  /** What a row of tokens is about: problem type -> how much says so. */
  typesOf(field: TextField, from: number, to: number): ReadonlyMap<string, number>;
}

/** A rule's or fact's lexicons, one per language that the policy names. */
export type Lexicons<L> = Partial<Record<Language, L>>;

/** Something the text is about that several facts and rules must know and nobody is shown: mail that does not arrive. */
export interface Signal {
  readonly value: string;
  readonly field: TextField;
  readonly range: Range;
}

export interface SignalDefinition<L = unknown> {
  /** Folder name. */
  readonly id: string;
  find(draft: Draft, lexicons: Lexicons<L>): readonly Signal[];
}

export interface FactDefinition<L = unknown> {
  /** Folder name. */
  readonly id: string;
  /** Finds every occurrence; silent where unsure. Pure. */
  find(draft: Draft, lexicons: Lexicons<L>): readonly Omit<Fact, 'id' | 'source'>[];
  /** Whether the fact can be meant at all in this text; where absent it always can. */
  applies?(draft: Omit<JudgedDraft, 'missing'>, lexicons: Lexicons<L>): boolean;
  /** Of a provider's own fact; the built-in ones are gathered by language. */
  readonly lexicons?: Lexicons<L>;
}

/** A finding as a rule gives it: the checker adds rule id and severity. */
export interface RawFinding {
  readonly messageId: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly field?: FindingField;
  readonly range?: Range;
  readonly fix?: Fix;
  /** In place of a fix that the rule's `WorkOut` gives. */
  readonly offers?: Fix['kind'];
  /** What the rule found out and its `WorkOut` goes on from. */
  readonly found?: unknown;
}

/**
 * Works out what only somebody who is shown a finding needs: the fix that it offers, and words that its message names. Pure.
 * @returns without a fix where there is none after all
 */
export type WorkOut<L = unknown> = (
  finding: RawFinding,
  draft: JudgedDraft,
  lexicons: Lexicons<L>,
) => Pick<RawFinding, 'data' | 'fix'>;

export interface RuleMeta {
  /** Folder name. */
  readonly id: string;
  /** Clause of the seed procedure, G1 to G10. */
  readonly clause: string;
  /** Where its findings are shown unless they say otherwise. */
  readonly field: FindingField;
  readonly defaultSeverity: 'error' | 'warn' | 'info';
  /** Rules that say the same of a whole subject: where one of them does, this one is silent and leaves its fix to it. */
  readonly yieldsTo?: readonly string[];
  /** Judges answers within a ticket too. */
  readonly replies?: boolean;
  /** Of the policy's options for it. */
  readonly options?: z.core.$ZodType;
}

export interface RuleDefinition<L = unknown> {
  readonly meta: RuleMeta;
  /** Judges one draft. Pure; silent where unsure. */
  check(draft: JudgedDraft, lexicons: Lexicons<L>, options: Readonly<Record<string, unknown>>): readonly RawFinding[];
  /** Of a provider's own rule; those of the built-in ones are found by its id. */
  readonly messages?: RuleMessages;
  /** Of a provider's own rule; the built-in ones are gathered by language. */
  readonly lexicons?: Lexicons<L>;
}

/** The words of a rule: message id -> text. `fix` and the like may stand among them. */
export type RuleMessages = Readonly<Record<string, (msg: Msg, data: Readonly<Record<string, string>>) => string>>;
