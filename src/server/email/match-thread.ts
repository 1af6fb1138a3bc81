/**
 * Which thread a mail says it belongs to, and how well it proves it: a signed reply address, our own Message-ID among its
 * references, or only the number in its subject, which proves nothing and merely suggests.
 */
import type {Envelope, Mail} from './mail.ts';
import type {ReplyTokens, TokenClaim} from './token.ts';

export interface ThreadMatch {
  /** Signed by us. */
  readonly claim?: TokenClaim;
  readonly by?: 'address' | 'message-id';
  /** Ticket number in the subject, as written: `LN-1042`. */
  readonly suggested?: string;
  /** Something that looks like a token of ours and is not. */
  readonly forged: boolean;
}

/** @param tokens absent where the installation has no keys: then nothing is proved @param prefix of ticket numbers */
export function matchThread(
  mail: Pick<Mail, 'to' | 'cc' | 'references' | 'subject'>,
  envelope: Envelope,
  tokens: ReplyTokens | undefined,
  prefix: string,
): ThreadMatch {
  const suggested = numberIn(mail.subject, prefix);
  const told = suggested === undefined ? {} : {suggested};
  const addresses = [...(envelope.recipients ?? []), ...[...mail.to, ...mail.cc].map(({address}) => address)];
  const ours = addresses.filter((address) => tokens?.isOwn(address) && address.includes('+'));
  for (const address of ours) {
    const claim = tokens?.read(address);
    if (claim) return {claim, by: 'address', forged: false, ...told};
  }
  for (const reference of mail.references) {
    const claim = tokens?.read(reference);
    if (claim) return {claim, by: 'message-id', forged: false, ...told};
  }
  return {forged: ours.length > 0, ...told};
}

/** `[LN-1042]`, with or without brackets, anywhere in the subject. */
function numberIn(subject: string, prefix: string): string | undefined {
  const escaped = prefix.replace(/[^\p{L}\p{N}]/gu, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}-])${escaped}-\\d{1,12}(?![\\p{L}\\p{N}])`, 'iu')
    .exec(subject)?.[0]
    .toUpperCase();
}
