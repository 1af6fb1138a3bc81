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

/** One ticket that all rules judge: what is not said to speak must be silent. */
export type WholeTicket = readonly [
  subject: string,
  body: string,
  /** Problem types that will do; none where two agents would differ. */
  types: string,
  /** Rules that must speak, by the short names of `whole-tickets.test.ts`. */
  speak: string,
  /** Rules on which two agents would differ. */
  open: string,
];

/** One ticket with everything that it tells, judged as a whole: what is not told must not be read. */
export type FactTicket = readonly [
  subject: string,
  body: string,
  /**
   * `id value =role`, several ids by commas, facts by ` | `. `…` stands for any words. A leading `?` may be read or not,
   * since two agents would differ.
   */
  facts: string,
];
