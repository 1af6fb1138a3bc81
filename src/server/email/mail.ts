/** What a mail is to the rest of the channel: read, decoded, and nothing decided yet. Plain data that crosses threads. */

export interface MailAddress {
  /** As shown; empty where the mail gives none. */
  readonly name: string;
  /** Lower case; the domain is what follows the last `@`. */
  readonly address: string;
}

export interface MailAttachment {
  /** A name that can stand in a list: no path, no control characters. */
  readonly name: string;
  /** Media type as declared, lower case. What it really is, the adapter's upload decides. */
  readonly type: string;
  readonly size: number;
  /** Shown inside the HTML text by its Content-ID. */
  readonly inline: boolean;
  readonly content: Uint8Array;
}

export interface Mail {
  /** With angle brackets; absent where the mail has none. */
  readonly messageId?: string;
  /** Every From header and every address in it: anything but exactly one is suspicious. */
  readonly from: readonly MailAddress[];
  readonly fromHeaders: number;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly replyTo: readonly MailAddress[];
  readonly subject: string;
  /** ISO 8601; absent where the header is missing or cannot be read. */
  readonly date?: string;
  /** Message ids in In-Reply-To and References, the nearest first. */
  readonly references: readonly string[];
  /** Plain text: the text part, else the HTML part as text. */
  readonly text: string;
  readonly attachments: readonly MailAttachment[];
  /** Lower-case names with their values, in the order of the mail. */
  readonly headers: readonly MailHeader[];
  /** Media types of all parts, the nested ones of a report included. */
  readonly types: readonly string[];
}

export interface MailHeader {
  readonly name: string;
  readonly value: string;
}

/** Where a mail came from on the way in; nothing in the mail itself is believed about it. */
export interface Envelope {
  /** MAIL FROM; the empty string is the null sender; absent where the way in does not know. */
  readonly sender?: string;
  /** RCPT TO. */
  readonly recipients?: readonly string[];
  readonly ip?: string;
  readonly helo?: string;
}

/** The first value of a header. */
export function headerOf(mail: Pick<Mail, 'headers'>, name: string): string | undefined {
  return mail.headers.find((header) => header.name === name)?.value;
}

/** The part behind the last `@`, lower case; empty where there is none. */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();
