/**
 * Whether a person wrote a mail. Bounces, automatic answers, lists and our own mail coming back never open a ticket and never
 * get an answer (RFC 3834, RFC 3464). `Auto-Submitted: no` is a person.
 */
import {FORWARDED} from './fold/phrases.ts';
import {type Envelope, headerOf, type Mail} from './mail.ts';

export type MailKind = 'person' | 'bounce' | 'auto-reply' | 'list' | 'own';

/** Header of every mail that we send; its value tells which installation. */
export const LOOP_HEADER = 'x-ventanilla';

export interface OwnMail {
  /** Name of this installation, as its mails carry it. */
  readonly installation: string;
  /** Whether an address is one that we receive at or send from. */
  readonly isOwn: (address: string) => boolean;
}

/** Local parts that only programs write from. */
const DAEMON =
  /^(?:mailer[-_.]?daemon|mail[-_.]?daemon|postmaster|mailadmin|mail-?system|mdaemon|majordomo|maildelivery|bounces?(?:[-+=].*)?|mail-?delivery-?(?:sub)?system)$/i;
const DAEMON_NAME =
  /mail delivery|mailer[- ]?daemon|mail system|postmaster|mail administrator|delivery subsystem|internet mail/i;

/** Subjects under which mail servers report a failure, in the languages that they speak. */
const FAILURE =
  /^(?:re: )?(?:undeliver(?:ed|able)|returned to sender|mail delivery (?:failed|failure|problem|status|system|error)|mail (?:system )?error|delivery (?:status|failure|failed|has failed|notification|report|problems?|incomplete|unsuccessful)|failure (?:notice|delivery)|failed to deliver|message (?:delivery|you sent|undeliverable|not delivered|bounced)|non[- ]?delivery|non[- ]?remise|unable to deliver|could not (?:be delivered|send)|warning: (?:message|could not)|email bounce|bounced? mail|mail could not|mailbox (?:full|unavailable)|returned e?-?mail|user unknown|no se (?:ha podido|puede) entregar|no se pudo entregar|correo (?:devuelto|no entregado)|error en la entrega|entrega fallida|mensaje no entregado|unzustellbar|non recapitabile|échec de la (?:remise|distribution)|недоставлен|não (?:foi )?entregue|postmaster notify|dsn:|notification d'état|\[?bounce\]?|rejected mail|notice of failed|abuse report|feedback report|email feedback|fw: ?complaint|complaint about)/i;
/** What such a report says inside; two of them are needed where the subject says nothing. */
const REPORT = [
  /permanent (?:fatal )?error|delivery (?:has )?failed|could not be delivered|not (?:be )?delivered|undeliverable|unable to deliver|failed permanently|delivery error/i,
  /\b[45]\.\d{1,2}\.\d{1,3}\b|\b5[05]\d[ -]/,
  /final-recipient:|diagnostic-code:|remote-mta:|reporting-mta:|original-recipient:|arrival-date:/i,
  /user unknown|no such user|unknown user|mailbox (?:full|unavailable|not found)|over quota|quota exceeded|host (?:unknown|not found)|address rejected|recipient (?:rejected|unknown)/i,
  /this (?:message|is an e-?mail) (?:was created|that was|is) (?:automatically|an automatic)|automatically generated|this is (?:the|a) (?:mail|postfix|qmail)/i,
];
/** Cloud services report as JSON. */
const NOTIFICATION = /"(?:notification|event)Type\\?"\s*:\s*\\?"(?:Bounce|Complaint|Delivery)/;
/** Subjects that leave no doubt, whoever sends them. */
const ALONE = /^(?:complaint about message from \d|loop alert:)/i;
const FORWARD = /^(?:fwd?|rv|tr|wg|i|enc)\s*:\s*/i;
const REPORT_TYPES = ['message/delivery-status', 'message/feedback-report', 'message/global-delivery-status'];
const REPORTS = ['multipart/report/delivery-status', 'multipart/report/feedback-report', 'multipart/report'];

const AUTO_SUBJECT =
  /^(?:auto(?:matic)?[- ]?(?:reply|response|antwort)|automatische antwort|respuesta autom[aá]tica|resposta autom[aà]tica|r[eé]ponse automatique|risposta automatica|out of (?:the )?office|fuera de (?:la )?oficina|ausente|vacation|absence|abwesenheit|away from)/i;

/** @param own what is ours, so that our own mail is known when it comes back */
export function classify(mail: Mail, envelope: Envelope, own: OwnMail): MailKind {
  if (isOwn(mail, own)) return 'own';
  if (isBounce(mail, envelope)) return 'bounce';
  if (isAutomatic(mail)) return 'auto-reply';
  if (isList(mail)) return 'list';
  return isNobody(mail, envelope) ? 'bounce' : 'person';
}

function isOwn(mail: Mail, own: OwnMail): boolean {
  const {headers, from} = mail;
  if (headers.some(({name, value}) => name === LOOP_HEADER && value.trim().split(/[;\s]/)[0] === own.installation))
    return true;
  return from.length > 0 && from.every(({address}) => own.isOwn(address));
}

const isDaemon = (mail: Mail): boolean =>
  mail.from.some(({name, address}) => DAEMON.test(address.split('@')[0] ?? '') || DAEMON_NAME.test(name)) ||
  DAEMON_NAME.test(headerOf(mail, 'from') ?? '');

function isBounce(mail: Mail, envelope: Envelope): boolean {
  // A reading receipt is automatic, and no failure.
  if (mail.types.some((type) => type.includes('disposition-notification'))) return false;
  if (mail.types.some((type) => REPORT_TYPES.includes(type))) return true;
  if (mail.types.some((type) => REPORTS.includes(type))) return true;
  if (mail.headers.some(({name}) => name === 'x-failed-recipients')) return true;
  if (NOTIFICATION.test(mail.text.slice(0, 2000)) || ALONE.test(mail.subject)) return true;
  // Some servers mark their reports as replies; others, under the postmaster's name, answer a person's mail so.
  const replied = /auto-replied/i.test(headerOf(mail, 'auto-submitted') ?? '');
  if (replied) return /mailer-?daemon/i.test(headerOf(mail, 'from') ?? '');
  const failure = FAILURE.test(mail.subject.replace(FORWARD, '')) && (!FORWARD.test(mail.subject) || isBare(mail.text));
  const marks = REPORT.filter((pattern) => pattern.test(mail.text.slice(0, 20_000))).length;
  if (isDaemon(mail)) return failure || marks >= 1 || isNobody(mail, envelope);
  return (failure && marks >= 1) || (marks >= 3 && isNobody(mail, envelope));
}

/** Forwarded without a word of one's own: the report is all there is. */
const isBare = (text: string): boolean =>
  text.split('\n').every((line) => line.trim() === '' || line.startsWith('>') || FORWARDED.test(line.trim()));

/** The null sender: who writes so wants no answer. */
function isNobody(mail: Mail, {sender}: Envelope): boolean {
  return sender === '' || headerOf(mail, 'return-path')?.trim() === '<>';
}

function isAutomatic(mail: Mail): boolean {
  const submitted = headerOf(mail, 'auto-submitted');
  if (submitted !== undefined) return !/^\s*no\b/i.test(submitted);
  const present = (...names: string[]): boolean => mail.headers.some(({name}) => names.includes(name));
  if (present('x-autoreply', 'x-autorespond', 'x-auto-response-for', 'x-autoresponder', 'x-autoreply-from'))
    return true;
  if (/auto[-_ ]?reply/i.test(headerOf(mail, 'precedence') ?? '')) return true;
  if (/\b(?:all|oof|autoreply|dr|rn|nrn)\b/i.test(headerOf(mail, 'x-auto-response-suppress') ?? '')) return true;
  if (mail.types.some((type) => type.includes('disposition-notification'))) return true;
  return AUTO_SUBJECT.test(mail.subject);
}

function isList(mail: Mail): boolean {
  if (mail.headers.some(({name}) => ['list-id', 'list-post', 'mailing-list', 'x-mailing-list'].includes(name)))
    return true;
  return /^\s*(?:bulk|junk|list)\b/i.test(headerOf(mail, 'precedence') ?? '');
}
