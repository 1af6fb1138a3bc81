/**
 * What the channel would do with a mail, told without doing it: the same steps, no store, no answer. The work of
 * `ventanilla mail --explain`.
 */
import type {Fact} from '../../core/finding.ts';
import type {Language} from '../../core/language.ts';
import type {Checker} from '../../guidelines/checker.ts';
import type {CheckContext, CheckResult} from '../../guidelines/types.ts';
import {type Authentication, authenticateMail, type Resolver} from './authenticate.ts';
import {classify, isMarked, type MailKind, type OwnMail} from './classify.ts';
import {decide, type Decision, DEFAULT_MAIL_POLICY, type KnownSender, type MailPolicy} from './decide.ts';
import {foldMail} from './fold/index.ts';
import {isMachine} from './machine.ts';
import type {Envelope, Mail, MailAddress} from './mail.ts';
import {matchThread, type ThreadMatch} from './match-thread.ts';
import type {MailParser} from './parse/index.ts';
import type {ReplyTokens} from './token.ts';

/** One mail, explained. Ids and data; `error` and nothing else where it could not be read. */
export interface ExplainedMail {
  readonly kind: MailKind;
  readonly language: Language | null;
  /** `null` where the mail names nobody. */
  readonly from: MailAddress | null;
  readonly authentication: Authentication;
  readonly subject: string;
  readonly visibleText: string;
  readonly foldedText: string;
  readonly attachments: readonly {readonly name: string; readonly type: string; readonly size: number}[];
  readonly thread: {
    /** Proved by our signature. */
    readonly ticketId: string | null;
    /** Only suggested by the subject. */
    readonly suggested: string | null;
    readonly references: readonly string[];
  };
  readonly decision: Decision;
  readonly findings: readonly {readonly rule: string; readonly severity: string; readonly field: string}[];
  readonly facts: readonly Fact[];
  readonly type: string;
}

export interface ExplainOptions {
  readonly checker: Checker;
  readonly parser: MailParser;
  readonly resolver: Resolver;
  readonly own: OwnMail;
  readonly mta: string;
  readonly authservId?: string | undefined;
  readonly tokens?: ReplyTokens | undefined;
  readonly policy?: MailPolicy;
  /** Who an address belongs to. */
  readonly find?: (address: string) => Promise<KnownSender | undefined> | KnownSender | undefined;
}

/** @throws MailError when the mail cannot be read */
export async function explainMail(
  raw: Uint8Array,
  envelope: Envelope,
  options: ExplainOptions,
): Promise<ExplainedMail> {
  const {checker, parser, own, tokens, policy = DEFAULT_MAIL_POLICY} = options;
  const mail = await parser.parse(raw);
  const kind = classify(mail, envelope, own);
  const authentication = await authenticateMail(raw, mail, envelope, options);
  const {visible, folded, forwarded} = foldMail(mail.text);
  const thread = matchThread(mail, envelope, tokens, checker.policy.ticketPrefix);
  const [from = null] = mail.from;
  const sender = from === null ? undefined : await options.find?.(from.address);
  const machine = from !== null && isMachine(from.address);
  const decision = decide({
    kind,
    authentication,
    thread,
    policy,
    marked: kind !== 'auto-reply' || isMarked(mail),
    fromMachine: machine,
    ...(sender && {sender}),
  });
  const judged = judge(mail, {visible, forwarded: forwarded ? folded : ''}, checker);
  return {
    kind,
    language: judged.language ?? null,
    from,
    authentication,
    subject: mail.subject,
    visibleText: visible,
    foldedText: folded,
    attachments: mail.attachments.map(({name, type, size}) => ({name, type, size})),
    thread: told(thread, mail),
    decision,
    findings: judged.findings.map(({rule, severity, field}) => ({rule, severity, field})),
    facts: judged.facts,
    type: judged.problemType.id,
  };
}

const told = ({claim, suggested}: ThreadMatch, {references}: Mail): ExplainedMail['thread'] => ({
  ticketId: claim?.ticketId ?? null,
  suggested: suggested ?? null,
  references,
});

/** Marks of answers and forwards in front of a subject are the program's, not the writer's. */
const ANSWERED = /^(?:(?:re|rv|fwd?|rif|aw|wg|tr|enc)(?:\[\d{1,3}\])?\s*:\s*){1,10}/i;

/** What the person wrote himself, and what he passed on with it; empty where that is nothing. */
export interface WrittenText {
  readonly visible: string;
  readonly forwarded: string;
}

/**
 * The same engine as in the form, over what the person wrote himself. What he passed on is no fault of his, but it tells
 * facts.
 */
export function judge(
  mail: Pick<Mail, 'subject' | 'attachments' | 'date'>,
  {visible, forwarded}: WrittenText,
  checker: Checker,
  // «Yesterday» is the day before it was written, not before it was read.
  context: CheckContext = mail.date === undefined ? {} : {now: new Date(mail.date)},
): CheckResult {
  const draft = {
    subject: mail.subject.replace(ANSWERED, ''),
    body: visible,
    attachments: mail.attachments.filter(({inline}) => !inline).map(({name, type}) => ({name, type})),
  };
  const own = checker.check(draft, context);
  if (forwarded === '') return own;
  const all = checker.check({...draft, body: `${visible}\n\n${forwarded}`}, context);
  const told = new Set(own.facts.map(({id}) => id));
  const more = all.facts.filter(({id}) => !told.has(id)).map(({range: _, field: __, ...fact}) => fact);
  return {...own, facts: [...own.facts, ...more], missing: all.missing, problemType: all.problemType};
}
