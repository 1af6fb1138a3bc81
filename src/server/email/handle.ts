/**
 * Carries out what was decided about a mail: a ticket, a message, a mark, or nothing; and what is answered. Done twice it is
 * done once, since every write has a key made of the mail.
 */
import type {WriteContext} from '../../core/adapter.ts';
import {DEFAULT_LANGUAGE, type Language} from '../../core/language.ts';
import type {Fact} from '../../core/finding.ts';
import type {Message} from '../../core/thread.ts';
import {CONTRACT_LIMITS, type HoldReason, type Service, type Ticket, type Trust} from '../../core/ticket.ts';
import {signatureStart} from '../../guidelines/facts/signature.ts';
import type {CheckResult, MissingFact} from '../../guidelines/types.ts';
import {withoutSecrets} from '../../guidelines/without-secrets.ts';
import type {Actor} from '../desk.ts';
import {attach} from './attach.ts';
import {compose} from './compose/index.ts';
import {helpPages} from './compose/help.ts';
import {acknowledgement, unknown, unverified, wordsIn} from './compose/letters.ts';
import type {Decision} from './decide.ts';
import {judge} from './explain.ts';
import type {Envelope} from './mail.ts';
import {formUrl, type MailScene, ticketUrl} from './scene.ts';
import {type Dispatch, FIXED, type MailEnd, type ReceivedMail} from './store.ts';
import {understand, type UnderstoodMail} from './understand.ts';

/** What an operator should know: our own mail came back; more strangers wrote than are answered. */
export type MailAlarm = 'own-mail' | 'answers-capped';

export interface Handled {
  readonly end: MailEnd;
  readonly dispatches: readonly Dispatch[];
  readonly alarm?: MailAlarm;
}

type Answers = Pick<Handled, 'dispatches' | 'alarm'>;

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

type NewTicket = Extract<Decision, {action: 'new-ticket'}>;
type Reply = Extract<Decision, {action: 'reply'}>;

/** @throws MailError for a mail that cannot be read; TicketError */
export async function handle(received: ReceivedMail, raw: Uint8Array, scene: MailScene): Promise<Handled> {
  const {id, envelope, released} = received;
  const understood = await understand(raw, envelope, scene);
  const {mail, actor} = understood;
  const decision = released ? letIn(understood.decision) : understood.decision;
  const told = {messageId: mail.messageId, from: mail.from[0]?.address, subject: mail.subject};
  const end = (state: MailEnd['state'], more: Partial<MailEnd> = {}): MailEnd => ({
    state,
    reason: decision.reason,
    ...told,
    ...more,
  });
  switch (decision.action) {
    case 'drop':
      return {end: end('dropped'), dispatches: [], ...(understood.kind === 'own' && {alarm: 'own-mail'})};
    case 'delivery-failure':
      return {end: end('done', await reported(understood, envelope, scene)), dispatches: []};
    case 'hold':
      return {
        end: end('held', {reason: decision.why}),
        ...(decision.answer ? await fixedAnswer(id, understood, scene, unknown) : {dispatches: []}),
      };
    case 'new-ticket': {
      if (!actor) return {end: end('held', {reason: 'no-author' satisfies HoldReason}), dispatches: []};
      const ticket = await open(id, understood, actor, decision, scene);
      return {
        end: end('done', {ticketId: ticket.id}),
        ...(await answer(id, understood, decision, ticket, scene)),
      };
    }
    case 'reply': {
      if (!actor) return {end: end('held', {reason: 'no-author' satisfies HoldReason}), dispatches: []};
      const message = await add(id, understood, actor, decision, scene);
      return {end: end('done', {ticketId: decision.ticketId, entryId: message.id}), dispatches: []};
    }
  }
}

/** An agent has read it: it becomes a ticket, as far from proved as it was, and nobody is answered by a program. */
function letIn(decision: Decision): Decision {
  if (decision.action === 'reply' || decision.action === 'new-ticket') return decision;
  return {action: 'new-ticket', trust: 'unverified', answer: 'none', reason: 'let in by an agent'};
}

/** Which of our mails was not delivered: only a signed return address tells; a made-up report changes nothing. */
async function reported({mail}: UnderstoodMail, envelope: Envelope, scene: MailScene): Promise<Partial<MailEnd>> {
  const addresses = [...(envelope.recipients ?? []), ...mail.to.map(({address}) => address)];
  const [id] = addresses.flatMap((address) => scene.tokens.readReturn(address) ?? []);
  const mailed = id === undefined ? undefined : await scene.store.dispatched(id);
  if (!mailed?.ticketId) return {reason: 'a report on a mail that is not ours'};
  if (mailed.entryId !== undefined) await scene.backend.markUndelivered?.(mailed.ticketId, mailed.entryId);
  return {ticketId: mailed.ticketId};
}

function writeContext(key: string, actor: Actor, trust: Trust, quoted: string, language: Language): WriteContext {
  return {actor, scope: {kind: 'all'}, idempotencyKey: `mail-${key}`, language, mail: {trust, ...(quoted && {quoted})}};
}

async function open(
  id: string,
  {mail, visible, quoted, written}: UnderstoodMail,
  actor: Actor,
  {trust}: NewTicket,
  scene: MailScene,
): Promise<Ticket> {
  const {backend, checker, assign, now} = scene;
  const {services} = await backend.getDesk({actor, scope: {kind: 'all'}});
  const judged = judge(mail, written, checker, {services, now: mail.date === undefined ? now() : new Date(mail.date)});
  const language = judged.language ?? DEFAULT_LANGUAGE;
  const {text, attachments} = await attach(id, mail, visible, actor, language, scene);
  const context = writeContext(id, actor, trust, quoted.slice(0, CONTRACT_LIMITS.body), language);
  const type = judged.problemType.id;
  const service = serviceOf(services, judged.facts);
  const {done, ...assigned} = await assign(type);
  try {
    return await backend.createTicket(
      {
        subject: subjectOf(mail.subject, text, language),
        body: text,
        language,
        problemType: type,
        facts: [],
        attachments,
        ...(service && {serviceId: service.id}),
      },
      {
        ...context,
        routing: {
          problemType: type,
          facts: judged.facts,
          missing: judged.missing.map(({id}) => id),
          ...assigned,
        },
      },
    );
  } finally {
    done?.();
  }
}

async function add(
  id: string,
  {mail, visible, quoted}: UnderstoodMail,
  actor: Actor,
  {ticketId, trust}: Reply,
  scene: MailScene,
): Promise<Message> {
  const {backend} = scene;
  const ticket = await backend.getTicket(ticketId, {scope: {kind: 'all'}});
  const {text, attachments} = await attach(id, mail, visible, actor, ticket.language, scene);
  const context = writeContext(id, actor, trust, quoted.slice(0, CONTRACT_LIMITS.body), ticket.language);
  const message = await backend.reply(ticketId, {text: text.trim() || '—', attachments}, context);
  if (trust === 'contact' || trust === 'technical')
    await tellWhatLacked(ticket, {...context, idempotencyKey: `mail-${id}-facts`}, scene);
  return message;
}

/** An answer that names what was asked for fills it in. */
async function tellWhatLacked(ticket: Ticket, context: WriteContext, scene: MailScene): Promise<void> {
  const {backend, checker} = scene;
  if (!backend.tellFacts || !backend.capabilities.facts) return;
  const known = new Set(ticket.facts.map(({id}) => id));
  const wanted = checker.policy.problemTypes[ticket.problemType]?.facts ?? {};
  const {facts} = await checkThread(ticket, scene);
  const lacked = Object.keys(wanted).filter((id) => wanted[id] !== 'off' && !known.has(id));
  const told = lacked.flatMap((id) => {
    const found = facts.find((fact) => fact.id === id);
    return found ? [{id, value: found.value}] : [];
  });
  if (told.length > 0) await backend.tellFacts(ticket.id, told, context);
}

/** The only service of the account that a fact names: a mailbox by its address, a site by its domain. */
function serviceOf(services: readonly Service[], facts: readonly Fact[]): Service | undefined {
  const named = new Set(facts.map(({value}) => value.toLowerCase()));
  const found = services.filter(({names}) => names.some((name) => named.has(name.toLowerCase())));
  return found.length === 1 ? found[0] : undefined;
}

/** A subject says something even where the mail's says nothing. */
function subjectOf(subject: string, text: string, language: Language): string {
  const [first = ''] = text.trim().split('\n');
  const nothing = language === 'es' ? '(sin asunto)' : '(no subject)';
  return (subject.trim() || first.slice(0, 100).trim() || nothing).slice(0, CONTRACT_LIMITS.subject);
}

async function answer(
  id: string,
  understood: UnderstoodMail,
  {answer: kind}: NewTicket,
  ticket: Ticket,
  scene: MailScene,
): Promise<Answers> {
  if (kind === 'none') return {dispatches: []};
  if (kind === 'fixed') return fixedAnswer(id, understood, scene, unverified);
  return {dispatches: await acknowledge(`ack-${id}`, ticket, understood.actor, scene, understood.mail.messageId)};
}

/** The acknowledgement of a ticket, unless that address had its share of automatic mails already. */
export async function acknowledge(
  cause: string,
  ticket: Ticket,
  person: Actor | undefined,
  scene: MailScene,
  messageId?: string,
): Promise<readonly Dispatch[]> {
  const {store, settings, now, checker} = scene;
  if (!person) return [];
  const since = new Date(now().getTime() - HOUR);
  if ((await store.automaticSince(person.email, since)) >= settings.automaticPerHour) return [];
  const masked = (text: string): string => withoutSecrets(text, checker);
  const missing = await missingOf(ticket, scene);
  const letter = acknowledgement(await wordsIn(ticket.language), {
    ticket: {
      ...ticket,
      subject: masked(ticket.subject),
      facts: ticket.facts.map((fact) => ({...fact, value: masked(fact.value)})),
    },
    missing,
    help: helpPages(missing, checker),
    policy: checker.policy,
    formUrl: formUrl(scene, ticket.id, person.id),
    ticketUrl: ticketUrl(scene, ticket.id),
  });
  const thread = {ticketId: ticket.id, personId: person.id};
  const references = messageId === undefined ? [] : [messageId];
  return [compose(scene, {letter, to: person.email, cause, automatic: true, references, thread})];
}

/** What the problem type wants and nobody told yet. */
export async function missingOf(ticket: Ticket, scene: MailScene): Promise<readonly MissingFact[]> {
  return (await checkThread(ticket, scene)).missing;
}

/** All that the customers wrote in a ticket, judged as one. */
async function checkThread(ticket: Ticket, {checker, backend}: MailScene): Promise<CheckResult> {
  const {items} = await backend.listMessages(ticket.id, {limit: 500}, {scope: {kind: 'all'}});
  // A signature in the middle would hide what a later message tells.
  const own = items.flatMap((entry) =>
    entry.kind === 'message' && entry.author.role !== 'agent' ? [entry.text.slice(0, signatureStart(entry.text))] : [],
  );
  const facts = ticket.facts.map((fact) => ({...fact, source: 'person' as const}));
  return checker.check(
    {subject: ticket.subject, body: own.join('\n\n'), facts, problemType: ticket.problemType},
    {services: [], now: new Date(ticket.createdAt)},
  );
}

/** One fixed text an address and day, and not too many to all together. */
async function fixedAnswer(
  id: string,
  {mail, written}: UnderstoodMail,
  scene: MailScene,
  letterIn: typeof unknown,
): Promise<Answers> {
  const {store, checker, now, settings} = scene;
  const [from] = mail.from;
  const at = now().getTime();
  if (!from || (await store.automaticSince(from.address, new Date(at - DAY))) > 0) return {dispatches: []};
  if ((await store.fixedSince(new Date(at - HOUR))) >= settings.fixedPerHour)
    return {dispatches: [], alarm: 'answers-capped'};
  const language = judge(mail, written, checker).language ?? DEFAULT_LANGUAGE;
  const letter = letterIn(await wordsIn(language));
  const references = mail.messageId === undefined ? [] : [mail.messageId];
  const input = {letter, to: from.address, cause: `${FIXED}${id}`, automatic: true, references};
  return {dispatches: [compose(scene, input)]};
}
