/**
 * Reads the event log and writes to whom it concerns: what a technician wrote goes to the customers of the ticket, what a
 * customer wrote goes to the technician who has it. The place in the log moves in the transaction that fills the outbox: after
 * a crash nothing is lost, and nothing is written twice.
 */
import type {TicketEvent} from '../../core/adapter.ts';
import type {Message} from '../../core/thread.ts';
import type {Ticket} from '../../core/ticket.ts';
import type {Actor} from '../desk.ts';
import {compose} from './compose/index.ts';
import {newMessage, wordsIn} from './compose/letters.ts';
import {acknowledge} from './handle.ts';
import {withoutSecrets} from '../../guidelines/without-secrets.ts';
import {strangerAddress} from './people.ts';
import {type MailScene, ticketUrl} from './scene.ts';
import type {Dispatch} from './store.ts';
import {participantsOf} from './understand.ts';

/** Follows until the signal aborts. @param written called when there is something in the outbox */
export async function follow(scene: MailScene, signal: AbortSignal, written: () => void): Promise<void> {
  const {backend, store, now} = scene;
  const everything = {scope: {kind: 'all'} as const, signal};
  // At the very first start the past is not mailed.
  const cursor = (await store.cursor()) ?? (await backend.eventCursor?.(everything));
  if (cursor !== undefined) await store.enqueue([], cursor, now());
  for await (const event of backend.watch({...(cursor !== undefined && {cursor})}, everything)) {
    const dispatches = await mailsOf(event, scene);
    await store.enqueue(dispatches, event.cursor, now());
    if (dispatches.length > 0) written();
  }
}

async function mailsOf(event: TicketEvent, scene: MailScene): Promise<readonly Dispatch[]> {
  if (event.type === 'ticket-created') return opened(event.ticket, scene);
  if (event.type !== 'entry-added' || event.entry.kind !== 'message') return [];
  const {ticket, entry} = event;
  return entry.author.role === 'agent' ? toCustomers(ticket, entry, scene) : toTechnician(ticket, entry, scene);
}

/** The mail channel answers what came by mail itself, since only it knows how far the sender is believed. */
async function opened(ticket: Ticket, scene: MailScene): Promise<readonly Dispatch[]> {
  const {items} = await scene.backend.listMessages(ticket.id, {}, {scope: {kind: 'all'}});
  const [first] = items.filter((entry) => entry.kind === 'message');
  const told = first ? await toTechnician(ticket, first, scene) : [];
  if (ticket.channel === 'email' || !scene.settings.acknowledgeWeb) return told;
  const requester = await scene.people.byId(ticket.requester.id);
  return [...told, ...(await acknowledge(`ack-${ticket.id}`, ticket, requester, scene))];
}

async function toCustomers(ticket: Ticket, message: Message, scene: MailScene): Promise<readonly Dispatch[]> {
  const ids = await participantsOf(ticket.id, ticket.requester.id, scene.backend);
  const dispatches: Dispatch[] = [];
  for (const id of ids) {
    // Who was let in without proof is written to as well: a technician answered him.
    const person = (await scene.people.byId(id)) ?? strangerOf(id);
    if (person) dispatches.push(await letterTo(person, ticket, message, scene));
  }
  return dispatches;
}

const strangerOf = (id: string): Pick<Actor, 'id' | 'email'> | undefined => {
  const email = strangerAddress(id);
  return email === undefined ? undefined : {id, email};
};

async function toTechnician(ticket: Ticket, message: Message, scene: MailScene): Promise<readonly Dispatch[]> {
  if (!scene.settings.notifyAgents || !ticket.assignee || message.author.id === ticket.assignee.id) return [];
  const person = await scene.people.byId(ticket.assignee.id);
  return person ? [await letterTo(person, ticket, message, scene)] : [];
}

async function letterTo(
  {id, email}: Pick<Actor, 'id' | 'email'>,
  ticket: Ticket,
  message: Message,
  scene: MailScene,
): Promise<Dispatch> {
  const words = await wordsIn(ticket.language);
  const masked = (text: string): string => withoutSecrets(text, scene.checker);
  const letter = newMessage(words, {
    ticket: {...ticket, subject: masked(ticket.subject)},
    message: {...message, text: masked(message.text)},
    ticketUrl: ticketUrl(scene, ticket.id),
  });
  const thread = {ticketId: ticket.id, personId: id, entryId: message.id};
  const references = await scene.store.references(ticket.id, email);
  return compose(scene, {letter, to: email, cause: `${message.id}-${id}`, automatic: false, references, thread});
}
