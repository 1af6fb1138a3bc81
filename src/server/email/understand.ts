/** Everything that can be found out about a mail before anything is done: read, classified, proved, matched, decided. */
import type {Actor} from '../desk.ts';
import {authenticateMail} from './authenticate.ts';
import {classify, isMarked, type MailKind} from './classify.ts';
import {type ClaimedTicket, decide, type Decision, type KnownSender} from './decide.ts';
import type {WrittenText} from './explain.ts';
import {foldMail} from './fold/index.ts';
import {isMachine} from './machine.ts';
import type {Envelope, Mail} from './mail.ts';
import {matchThread} from './match-thread.ts';
import {stranger} from './people.ts';
import type {MailScene} from './scene.ts';

export interface UnderstoodMail {
  readonly mail: Mail;
  readonly kind: MailKind;
  readonly decision: Decision;
  /** Who writes: the person of the directory, or a stranger by his address. */
  readonly actor: Actor | undefined;
  readonly visible: string;
  readonly quoted: string;
  /** What the person wrote and passed on, for the checker. */
  readonly written: WrittenText;
}

/** @throws MailError when the mail cannot be read; TicketError when the backend does not answer */
export async function understand(raw: Uint8Array, envelope: Envelope, scene: MailScene): Promise<UnderstoodMail> {
  const {settings, tokens, installation, parser, people, checker, resolver} = scene;
  const mail = await parser.parse(raw);
  const isOwn = (address: string): boolean => tokens.isOwn(address) || settings.aliases.includes(address);
  const kind = classify(mail, envelope, {installation, isOwn});
  const options = {mta: settings.mta, resolver, authservId: settings.authservId};
  const authentication = await authenticateMail(raw, mail, envelope, options);
  const thread = matchThread(mail, envelope, tokens, checker.policy.ticketPrefix);
  const [from] = mail.from;
  const known = from && (await people.byAddress(from.address));
  const ticket = thread.claim && (await claimed(thread.claim.ticketId, scene));
  const decision = decide({
    kind,
    authentication,
    thread,
    policy: settings,
    marked: kind !== 'auto-reply' || isMarked(mail),
    fromMachine: from !== undefined && isMachine(from.address),
    ...(known && {sender: senderOf(known)}),
    ...(ticket && {ticket}),
  });
  const {visible, folded, forwarded} = foldMail(mail.text);
  const actor = known ?? (from && stranger(from.address, from.name));
  const written = {visible, forwarded: forwarded ? folded : ''};
  return {mail, kind, decision, actor, visible, quoted: folded, written};
}

const senderOf = ({id, name, role, account}: Actor): KnownSender => ({
  id,
  name,
  role,
  ...(account !== undefined && {account}),
});

/** Who takes part in a ticket: its requester and every customer who wrote in it. */
async function claimed(ticketId: string, {backend, agents}: MailScene): Promise<ClaimedTicket | undefined> {
  const everything = {scope: {kind: 'all'} as const};
  const ticket = await backend.getTicket(ticketId, everything).catch((error: {code?: string}) => {
    if (error.code === 'not-found') return undefined;
    throw error;
  });
  if (!ticket) return undefined;
  const participants = await participantsOf(ticketId, ticket.requester.id, backend);
  return {id: ticket.id, status: ticket.status, participants, agents: (await agents()).map(({id}) => id)};
}

/** Messages of a thread that are looked through for who wrote in it. */
const LOOKED_THROUGH = 500;

export async function participantsOf(
  ticketId: string,
  requester: string,
  backend: MailScene['backend'],
): Promise<readonly string[]> {
  const {items} = await backend.listMessages(ticketId, {limit: LOOKED_THROUGH}, {scope: {kind: 'all'}});
  const writers = items.flatMap((entry) =>
    entry.kind === 'message' && (entry.author.role === 'holder' || entry.author.role === 'technical')
      ? [entry.author.id]
      : [],
  );
  return [...new Set([requester, ...writers])];
}
