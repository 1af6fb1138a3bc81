/**
 * Plays written-down conversations into an empty desk, with the clock set back: what lies there afterwards is what real use would
 * have left. Knows neither files nor databases.
 */
import * as z from 'zod/mini';
import {scopeOf} from '../../core/access.ts';
import type {WriteContext} from '../../core/adapter.ts';
import {LanguageTag, Role, TicketStatus} from '../../core/ticket.ts';
import type {Checker} from '../../guidelines/checker.ts';
import type {Assign} from '../assignment/index.ts';
import type {Backend} from '../backend.ts';
import type {Actor} from '../desk.ts';

const SeedPerson = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  name: z.string(),
  email: z.email(),
  role: z._default(Role, 'holder'),
  account: z.optional(z.string()),
  services: z.optional(z.array(z.string())),
});
const at = z.optional(z.iso.datetime());

/** One conversation, as a line of JSON says it. */
export const SeedTicket = z.strictObject({
  requester: SeedPerson,
  subject: z.string(),
  body: z.string(),
  /** Read out of the text where absent. */
  language: z.optional(LanguageTag),
  /** Guessed where absent, as everywhere. */
  problemType: z.optional(z.string()),
  serviceId: z.optional(z.string()),
  at,
  messages: z._default(z.array(z.strictObject({author: SeedPerson, text: z.string(), at})), []),
  /** At the end, set by the technician who has it, else by the requester. */
  status: z.optional(TicketStatus),
});
export type SeedTicket = z.infer<typeof SeedTicket>;

/** What the adapter takes for now, where it is set. */
export interface Clock {
  at?: Date;
}

export interface SeedScene {
  /** Takes its time from `clock`. */
  readonly adapter: Backend;
  readonly checker: Checker;
  readonly assign: Assign;
  readonly clock: Clock;
}

/** @throws TicketError where the desk refuses something */
export async function seedTicket(
  {adapter, checker, assign, clock}: SeedScene,
  {requester, subject, body, language, problemType, serviceId, at: openedAt, messages, status}: SeedTicket,
): Promise<void> {
  const set = (time: string | undefined): void => {
    if (time === undefined) delete clock.at;
    else clock.at = new Date(time);
  };
  set(openedAt);
  const opener = as(requester);
  const {services} = await adapter.getDesk(opener);
  const chosen = {...(problemType !== undefined && {problemType}), ...(serviceId !== undefined && {serviceId})};
  const judged = checker.check({subject, body, ...chosen}, {services, now: clock.at ?? new Date()});
  const {done, ...assigned} = await assign(judged.problemType.id);
  const spoken = language ?? judged.language ?? 'es';
  const routing = {
    problemType: judged.problemType.id,
    facts: judged.facts,
    missing: judged.missing.map(({id}) => id),
    ...assigned,
  };
  const draft = {subject, body, language: spoken, facts: [], attachments: [], ...chosen};
  const {id, assignee} = await adapter.createTicket(draft, {...opener, routing}).finally(done);
  for (const {author, text, at: writtenAt} of messages) {
    if (writtenAt !== undefined) set(writtenAt);
    await adapter.reply(id, {text, attachments: []}, as(author));
  }
  const technician = messages.find(({author}) => author.id === assignee?.id) ?? messages.find(isAgents);
  if (status !== undefined) await adapter.setStatus(id, status, as(technician?.author ?? requester));
}

const isAgents = ({author}: SeedTicket['messages'][number]): boolean => author.role === 'agent';

function as({account, services, ...person}: z.infer<typeof SeedPerson>): WriteContext & {readonly actor: Actor} {
  const actor: Actor = {...person, ...(account !== undefined && {account}), ...(services && {services})};
  return {actor, scope: scopeOf(actor), idempotencyKey: crypto.randomUUID()};
}
