/** What the form is to all that helps while one writes: the assistant and its rooms know the form by this alone. */
import type {LitElement} from 'lit';
import type {TicketAdapter} from '../../core/adapter.ts';
import type {TicketError} from '../../core/errors.ts';
import type {TextField} from '../../core/finding.ts';
import type {Language} from '../../core/language.ts';
import type {Desk, TicketDraft} from '../../core/ticket.ts';
import type {Policy} from '../../guidelines/policy.ts';
import type {DraftInput} from '../../guidelines/types.ts';
import type {Msg} from '../../i18n/msg.ts';

/** What the form is to its assistant. */
export interface AssistantHost extends LitElement {
  readonly face: {
    readonly msg: Msg;
    readonly language: Language;
    readonly policy: Partial<Policy> | undefined;
    readonly desk: Desk | undefined;
    readonly adapter: TicketAdapter | undefined;
    /** Fingerprint of the keys for access data, as the page expects it. */
    readonly pinned: string | undefined;
    /** Why the desk did not answer. */
    readonly deskError: TicketError | undefined;
    /** @param fresh asks anew what is known already */
    loadDesk(fresh?: boolean): Promise<void>;
    /** Where a ticket's thread is, if the host has a place for it. */
    href(ticketId: string): string | undefined;
    control(field: TextField): HTMLInputElement | HTMLTextAreaElement | null;
    /** Puts texts into the fields; that is no typing of the person's. */
    write(texts: Partial<Record<TextField, string>>): void;
    /** As the person chose them. */
    readonly choices: Choices;
    /** What the page tells, by fact id. */
    readonly facts: Readonly<Record<string, string>> | undefined;
    choose(choices: Choices): void;
    /** Whether the host's own form posts what is written. */
    readonly isField: boolean;
    /** Whether whoever gets the ticket takes more than one ticket's text and files: the desk, or the host's own form. */
    takes(what: Taken): boolean;
    /** Sends the host's own form. */
    post(): void;
    /** Whether this browser may keep what is written. */
    readonly keepsDrafts: boolean;
    /** What is written and chosen. */
    draft(): DraftInput;
    /** What would be sent, without files. */
    ticket(): TicketDraft;
    say(text: string): void;
    /** Empties the form, and moves the focus to its heading. */
    reset(): void;
    clear(): void;
  };
}

/** Two tickets in place of one; a reply in a ticket that is there; sealed access data. */
export type Taken = 'split' | 'reply' | 'access-data';

/** The empty string for none in particular. */
export interface Choices {
  readonly problemType?: string | undefined;
  readonly service?: string | undefined;
}
