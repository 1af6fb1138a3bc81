/** One ticket that serves several rules. */
export type TicketCase = readonly [
  subject: string,
  body: string,
  /** Problem type; `null` where two agents would differ. */
  type: string | null,
  /** Rules that must speak, by the short names of `tickets.test.ts`. */
  speak: string,
  /** Rules that must be silent. All others are not judged. */
  silent: string,
];
