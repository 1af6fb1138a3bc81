/**
 * Plays the seeded conversations through the same contract as everybody else, with the clock set back, so that what lies in
 * the database is what real use would have left there.
 */
import {scopeOf} from '../../core/access.ts';
import type {TicketAdapter, WriteContext} from '../../core/adapter.ts';
import type {Agent, Ticket, TicketStatus, Viewer} from '../../core/ticket.ts';
import {type Checker, createChecker} from '../../guidelines/checker.ts';
import type {Policy} from '../../guidelines/policy.ts';
import type {SeedMessage, SeedThread} from './conversation.ts';
import {ACCOUNTS, AGENTS} from './people.ts';
import {supportServices} from './services.ts';
import {THREADS_EN} from './threads-en.ts';
import {THREADS_ES} from './threads-es.ts';

/** What the adapter takes for now, where it is set; the seeding sets it back and then lets it go. */
export interface Clock {
  at?: Date;
}

const HOUR = 60 * 60 * 1000;

type Actor = Viewer & {readonly services?: readonly string[]};

/** One thing somebody did. */
interface Step {
  readonly hoursAgo: number;
  run(): Promise<void>;
}

/** @param adapter takes its time from `clock` */
export async function plant(adapter: TicketAdapter, policy: Policy, clock: Clock): Promise<void> {
  const today = Date.now();
  const checker = await createChecker({policy});
  const steps = [...THREADS_ES, ...THREADS_EN].flatMap((thread) => stepsOf(thread, adapter, checker, clock));
  for (const {hoursAgo, run} of steps.sort((a, b) => b.hoursAgo - a.hoursAgo)) {
    clock.at = new Date(today - hoursAgo * HOUR);
    await run();
  }
  delete clock.at;
}

/** In the order of the conversation; all threads together are played in the order of time. */
function stepsOf(thread: SeedThread, adapter: TicketAdapter, checker: Checker, clock: Clock): Step[] {
  const [first, ...answers] = thread.messages;
  if (!first) return [];
  let ticket: Ticket | undefined;
  let lastEntry: string | undefined;
  const id = (): string => ticket?.id ?? '';
  const team = checker.policy.problemTypes[thread.problemType]?.team ?? 'support';

  const open = async (): Promise<void> => {
    const attachments = await upload(first, adapter);
    const assignee = agent(thread.assignee);
    const {facts, missing} = checker.check(
      {
        subject: thread.subject,
        body: first.text,
        problemType: thread.problemType,
        ...(thread.service === undefined ? {} : {serviceId: thread.service}),
      },
      {
        services: supportServices().filter(({account}) => account === actorOf(first.by).account),
        now: clock.at ?? new Date(),
      },
    );
    ticket = await adapter.createTicket(
      {
        subject: thread.subject,
        body: first.text,
        language: thread.language,
        problemType: thread.problemType,
        facts: [],
        attachments,
        ...(thread.service === undefined ? {} : {serviceId: thread.service}),
      },
      {
        ...as(first.by),
        routing: {
          problemType: thread.problemType,
          team,
          facts,
          missing: missing.map((one) => one.id),
          ...(assignee ? {assignee} : {}),
        },
      },
    );
  };
  const answer = async (message: SeedMessage): Promise<void> => {
    const attachments = await upload(message, adapter);
    const {id: entry} = await adapter.reply(id(), {text: message.text, attachments}, as(message.by));
    lastEntry = entry;
    await adapter.markRead(id(), entry, as(message.by));
  };

  const {passedTo, ends} = thread;
  return [
    {hoursAgo: first.hoursAgo, run: open},
    ...answers.map((message) => ({hoursAgo: message.hoursAgo, run: () => answer(message)})),
    ...(passedTo
      ? [
          {
            hoursAgo: passedTo.hoursAgo,
            run: async () => {
              const to = agent(passedTo.assignee);
              await adapter.assign(id(), {team, assignee: passedTo.assignee}, as(to?.id ?? passedTo.assignee));
            },
          },
        ]
      : []),
    ...(ends ? [{hoursAgo: ends.hoursAgo, run: () => end(ends)}] : []),
  ];

  async function end({status, by}: {status: TicketStatus; by: string}): Promise<void> {
    await adapter.setStatus(id(), status, as(by));
    // A finished conversation is news to nobody.
    const opener = first?.by ?? by;
    const holder = ACCOUNTS.find(({contacts}) => contacts.some((one) => one.id === opener))?.contacts[0]?.id;
    const readers = new Set([...AGENTS.map((one) => one.id), opener, holder ?? opener]);
    if (lastEntry === undefined) return;
    for (const reader of readers) await adapter.markRead(id(), lastEntry, as(reader));
  }
}

async function upload(message: SeedMessage, adapter: TicketAdapter): Promise<string[]> {
  const ids: string[] = [];
  for (const {name, type, text} of message.files ?? []) {
    const stored = await adapter.upload({name, type, body: new Blob([text], {type})}, as(message.by));
    ids.push(stored.id);
  }
  return ids;
}

function agent(id: string | undefined): Agent | undefined {
  const found = AGENTS.find((one) => one.id === id);
  return found && {id: found.id, name: found.name, teams: found.teams};
}

function as(id: string): WriteContext {
  const actor = actorOf(id);
  return {actor, scope: scopeOf(actor), idempotencyKey: crypto.randomUUID()};
}

function actorOf(id: string): Actor {
  const technician = AGENTS.find((one) => one.id === id);
  if (technician) return {id, name: technician.name, email: technician.email, role: 'agent'};
  for (const account of ACCOUNTS) {
    const contact = account.contacts.find((one) => one.id === id);
    if (!contact) continue;
    const {name, email, role, services} = contact;
    return {id, name, email, role, account: account.id, services};
  }
  throw new Error(`A seeded conversation names nobody by '${id}'.`);
}
