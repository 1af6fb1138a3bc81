/**
 * The vocabulary: what a ticket is, what is written to make one, and what a desk tells about itself. These schemas are
 * the truth for the page, the wire and the server; types are derived from them. Text is plain text everywhere.
 */
import * as z from 'zod/mini';
import {Fact} from './finding.ts';
import {LANGUAGES} from './language.ts';
import {ARMOR} from './sealed.ts';

/** Hard bounds of the contract, in UTF-16 units, files and bytes; a policy may only ask for less. */
export const CONTRACT_LIMITS = {
  subject: 250,
  body: 200_000,
  attachments: 20,
  attachmentBytes: 50 * 1024 * 1024,
  fileName: 200,
} as const;

const id = z.string().check(z.minLength(1), z.maxLength(100));
const shortText = z.string().check(z.maxLength(300));
/** RFC 3339 instant in UTC, milliseconds included. */
const instant = z.iso.datetime();

export const LanguageTag = z.enum(LANGUAGES);
export const LocalizedText = z.partialRecord(LanguageTag, z.string());

/** `waiting` waits for the customer; `closed` ends the conversation, a reply reopens it. */
export const TicketStatus = z.enum(['open', 'waiting', 'resolved', 'closed']);
export type TicketStatus = z.infer<typeof TicketStatus>;

/**
 * `holder`: the account's own contact, sees the whole account. `technical`: a third party that the holder added, sees
 * only the services that were shared and what he opened himself. `agent`: the provider's technician.
 */
export const Role = z.enum(['holder', 'technical', 'agent']);
export type Role = z.infer<typeof Role>;

/** Somebody who wrote or did something. `system` for what nobody did by hand. */
export const Author = z.object({id, name: shortText, role: z.union([Role, z.literal('system')])});
export type Author = z.infer<typeof Author>;

/** A technician or a team by name, as shown to the customer. */
export const Agent = z.object({id, name: shortText, teams: z.array(id)});
export type Agent = z.infer<typeof Agent>;

/** Something that the account pays for and a ticket can be about. */
export const Service = z.object({
  id,
  kind: z.enum(['domain', 'hosting', 'mailbox', 'server', 'database', 'certificate', 'other']),
  /** What the customer knows it by: `tienda.example`, `VPS-2 vps77`. */
  label: shortText,
  /** Every name by which a text may mean it: domains, addresses, host names, IPs, plan names. */
  names: z.array(z.string()),
});
export type Service = z.infer<typeof Service>;

/** A person registered with the account. A pending one sees nothing until he confirmed. */
export const Contact = z.object({
  id,
  name: shortText,
  email: z.email(),
  role: z.enum(['holder', 'technical']),
  pending: z.boolean(),
  /** Service ids that a technical contact may see. */
  services: z.array(id),
  /** In which he is invited; that of whoever adds him where absent. */
  language: z.optional(LanguageTag),
});
export type Contact = z.infer<typeof Contact>;

export const Attachment = z.object({
  id,
  name: z.string().check(z.minLength(1), z.maxLength(CONTRACT_LIMITS.fileName)),
  /** Media type, as declared or sniffed. */
  type: z.string(),
  /** Bytes. */
  size: z.int().check(z.nonnegative()),
});
export type Attachment = z.infer<typeof Attachment>;

/**
 * How far the sender of a mail may be believed: a registered contact, a technical contact, a technician, or nobody that
 * could be proved. What is written in the client area is proved by signing in and has no mark.
 */
export const Trust = z.enum(['contact', 'technical', 'agent', 'unverified']);
export type Trust = z.infer<typeof Trust>;

/**
 * Why a mail waits: nobody knows the address; a known one proved nothing; DMARC says it is forged; From names nobody or
 * several; a technician's address without his token; a machine's; it cannot be read; the desk refused it.
 */
export const HoldReason = z.enum([
  'unknown-sender',
  'unproved',
  'forged',
  'no-author',
  'agent-without-token',
  'machine',
  'automatic',
  'unreadable',
  'refused',
]);
export type HoldReason = z.infer<typeof HoldReason>;

/** A mail that waits for an agent, since nothing proves who sent it. */
export const HeldMail = z.object({
  id,
  from: z.string(),
  subject: z.string(),
  reason: HoldReason,
  at: instant,
});
export type HeldMail = z.infer<typeof HeldMail>;

/** `release` makes a ticket of it, `drop` throws it away. */
export const HeldMailAction = z.enum(['release', 'drop']);
export type HeldMailAction = z.infer<typeof HeldMailAction>;

/** Access data as they travel: an armored `age` file. Plain text does not fit. */
export const SealedText = z.string().check(z.maxLength(70_000), z.regex(ARMOR));

/** That a ticket has access data, who sealed them and until when they are kept; never the data. */
export const AccessData = z.object({id, author: Author, at: instant, expiresAt: instant});
export type AccessData = z.infer<typeof AccessData>;

/** For a technician who opens them; his key does the rest. */
export const SealedAccessData = z.object({id, sealed: SealedText});
export type SealedAccessData = z.infer<typeof SealedAccessData>;

/** Another ticket that was written together with this one. */
export const RelatedTicket = z.object({id, number: z.string()});
export type RelatedTicket = z.infer<typeof RelatedTicket>;

/** What a customer sends to open a ticket. */
export const TicketDraft = z.object({
  subject: z.string().check(z.trim(), z.minLength(1), z.maxLength(CONTRACT_LIMITS.subject)),
  body: z.string().check(z.maxLength(CONTRACT_LIMITS.body)),
  /** The reader's language at the time of writing; the answer should come in it. */
  language: LanguageTag,
  /** Chosen or confirmed by the person; the server guesses where it is absent. */
  problemType: z.optional(id),
  serviceId: z.optional(id),
  /** Told or corrected by the person. Facts from the prose are read again by the server. */
  facts: z.array(z.omit(Fact, {by: true})).check(z.maxLength(50)),
  /** Ids that `upload` gave. */
  attachments: z.array(id).check(z.maxLength(CONTRACT_LIMITS.attachments)),
  accessData: z.optional(SealedText),
  /** Ids of tickets that it belongs with: the other one of a split. They are linked both ways. */
  related: z.optional(z.array(id).check(z.maxLength(5))),
});
export type TicketDraft = z.infer<typeof TicketDraft>;

/** A ticket's own data, without its thread. */
export const Ticket = z.object({
  id,
  /** What people say on the telephone: `LN-1042`. */
  number: z.string(),
  subject: z.string(),
  status: TicketStatus,
  language: LanguageTag,
  problemType: z.string(),
  service: z.optional(z.object({id, label: shortText})),
  /** Empty where the requester has none. */
  account: z.string().check(z.maxLength(100)),
  requester: Author,
  /** Team id of the policy. */
  team: z.string(),
  assignee: z.optional(Agent),
  facts: z.array(Fact),
  channel: z.enum(['web', 'email']),
  /** Of a ticket that came by mail. */
  trust: z.optional(Trust),
  createdAt: instant,
  /** Of the last entry. */
  updatedAt: instant,
  messages: z.int().check(z.nonnegative()),
  /** Messages by others that this viewer has not read. */
  unread: z.int().check(z.nonnegative()),
  /** First words of the last message. */
  preview: z.string(),
  /** Oldest first; those that expired too. */
  accessData: z.optional(z.array(AccessData)),
  related: z.optional(z.array(RelatedTicket)),
});
export type Ticket = z.infer<typeof Ticket>;

/** A known incident or maintenance, shown above the form. */
export const Notice = z.object({id, tone: z.enum(['info', 'warning']), text: LocalizedText, url: z.optional(z.url())});
export type Notice = z.infer<typeof Notice>;

export const Viewer = z.object({
  id,
  name: shortText,
  email: z.email(),
  role: Role,
  /** Absent for agents. */
  account: z.optional(id),
});
export type Viewer = z.infer<typeof Viewer>;

/** What a help desk tells about itself to this viewer. */
export const Desk = z.object({
  name: shortText,
  viewer: Viewer,
  services: z.array(Service),
  notices: z.array(Notice),
  /** The policy as JSON; `guidelines/policy.ts` validates it. */
  policy: z.optional(z.record(z.string(), z.unknown())),
  /** For agents: who can be assigned. */
  agents: z.array(Agent),
  /** Nothing is sent to anybody; the elements say so. */
  demo: z.optional(z.boolean()),
  /** Where contacts are managed in the host's own panel, for a desk without the capability `contacts`. */
  contactsUrl: z.optional(z.url()),
  /** Place in the event log when the desk was read: a watch after it misses nothing. There with capability `eventLog`. */
  cursor: z.optional(z.string()),
});
export type Desk = z.infer<typeof Desk>;
