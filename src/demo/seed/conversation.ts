/** What a seeded conversation is made of; times are hours before the seeding. */
import type {Language} from '../../core/language.ts';
import type {TicketStatus} from '../../core/ticket.ts';

export interface SeedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

export interface SeedMessage {
  /** Contact or technician id of `people.ts`. */
  readonly by: string;
  readonly hoursAgo: number;
  readonly text: string;
  readonly files?: readonly SeedFile[];
}

/** A ticket with its whole thread; the first message opens it. */
export interface SeedThread {
  readonly language: Language;
  readonly subject: string;
  readonly problemType: string;
  readonly service?: string;
  readonly assignee?: string;
  /** Who takes it over later, and how long ago. */
  readonly passedTo?: {readonly assignee: string; readonly hoursAgo: number};
  readonly messages: readonly SeedMessage[];
  /** Set after the last message where the replies have not led to it. */
  readonly ends?: {readonly status: TicketStatus; readonly by: string; readonly hoursAgo: number};
}
