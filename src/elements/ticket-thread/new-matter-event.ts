/** A reply opens another matter. Apart from the other events, since it comes with the reply box. */

/** A matter of its own that was written into a reply. */
export interface NewMatter {
  readonly subject: string;
  readonly body: string;
}

/** `preventDefault()` for a host that opens the ticket itself, in its form. */
export class TicketNewMatterEvent extends Event {
  /** In which it was written; a new ticket names it as `related`. */
  readonly ticketId: string;
  readonly draft: NewMatter;

  constructor(ticketId: string, draft: NewMatter) {
    super('ticket-new-matter', {bubbles: true, composed: true, cancelable: true});
    this.ticketId = ticketId;
    this.draft = draft;
  }
}
