/**
 * Whether a mail comes from the domain that it says it comes from: SPF, DKIM and DMARC by `mailauth`, or the verdict of the
 * provider's own border server. Nothing that the mail says about itself is believed.
 */
import type {Envelope, Mail} from './mail.ts';
import {domainOf, headerOf} from './mail.ts';

export type Verdict = 'pass' | 'fail' | 'none' | 'error';

export interface Authentication {
  readonly spf: Verdict;
  readonly dkim: Verdict;
  /** `none`: the domain publishes no record. */
  readonly dmarc: Verdict;
  /** DMARC passed; or there is no record and SPF or DKIM passed for the domain of From. */
  readonly authenticated: boolean;
  /** The domain of From; empty where there is not exactly one. */
  readonly domain: string;
  /** For the log and for `--explain`. */
  readonly reason: string;
}

/** Answers DNS questions as `node:dns` does; tests and demos hold their own zone. */
export type Resolver = (domain: string, type: string) => Promise<string[][] | string[]>;

export interface AuthenticateOptions {
  /** Host name of this server, for the records that it writes. */
  readonly mta: string;
  readonly resolver: Resolver;
  /** Name in the Authentication-Results of the provider's own border server; only its topmost header is read. */
  readonly authservId?: string | undefined;
}

const nobody = (reason: string, domain = ''): Authentication => ({
  spf: 'none',
  dkim: 'none',
  dmarc: 'none',
  authenticated: false,
  domain,
  reason,
});

/** A mail whose author cannot be named is nobody's: no From, two of them, or two addresses in one. */
function authorOf({from, fromHeaders}: Pick<Mail, 'from' | 'fromHeaders'>): string | undefined {
  const [only] = from;
  if (fromHeaders !== 1 || from.length !== 1 || !only) return undefined;
  return /^[^\s@"<>]+@[^\s@"<>]+$/.test(only.address) ? domainOf(only.address) : undefined;
}

/** @param raw the mail as it came, with what its border server put on top */
export async function authenticateMail(
  raw: Uint8Array,
  mail: Mail,
  envelope: Envelope,
  options: AuthenticateOptions,
): Promise<Authentication> {
  const domain = authorOf(mail);
  if (domain === undefined) return nobody('From does not name exactly one author');
  if (options.authservId !== undefined) return borderVerdict(mail, domain, options.authservId);
  return ownVerdict(raw, domain, envelope, options);
}

async function ownVerdict(
  raw: Uint8Array,
  domain: string,
  {ip, helo, sender}: Envelope,
  {mta, resolver}: AuthenticateOptions,
): Promise<Authentication> {
  const [{authenticate}, aligned] = await Promise.all([import('mailauth'), alignmentWith(domain)]);
  const result = await authenticate(Buffer.from(raw), {
    mta,
    resolver,
    disableArc: true,
    disableBimi: true,
    rejectRsaSha1: true,
    ...(ip !== undefined && {ip, helo: helo ?? '', sender: sender ?? ''}),
  });
  const spf = result.spf === false || ip === undefined ? 'none' : verdictOf(result.spf.status.result);
  const spfAligned = result.spf !== false && spf === 'pass' && aligned(domainOf(sender ?? '') || helo);
  const signed = result.dkim.results.filter(({status}) => status.result === 'pass');
  const dkimAligned = signed.some(({signingDomain}) => aligned(signingDomain));
  const dkim = signed.length > 0 ? 'pass' : verdictOf(result.dkim.results[0]?.status.result ?? 'none');
  if (result.dmarc === false) return {...nobody(`DMARC: ${result.dmarcSkipReason ?? 'not judged'}`), spf, dkim};
  return conclude(domain, {spf, dkim, dmarc: verdictOf(result.dmarc.status.result)}, spfAligned || dkimAligned);
}

/** Whether a name belongs to the same organisation: what stands below the public suffix; without one, only the very same name. */
async function alignmentWith(domain: string): Promise<(name: string | undefined) => boolean> {
  const {getDomain} = await import('tldts');
  const organisation = (name: string): string => getDomain(name, {allowPrivateDomains: true}) ?? name;
  return (name) => name !== undefined && organisation(name.toLowerCase()) === organisation(domain);
}

function conclude(
  domain: string,
  verdicts: Pick<Authentication, 'spf' | 'dkim' | 'dmarc'>,
  aligned: boolean,
): Authentication {
  const {dmarc} = verdicts;
  if (dmarc === 'pass') return {...verdicts, domain, authenticated: true, reason: 'DMARC passed'};
  if (dmarc === 'none' && aligned) {
    return {...verdicts, domain, authenticated: true, reason: 'no DMARC record; SPF or DKIM passed for the domain'};
  }
  const why = dmarc === 'none' ? 'no DMARC record, and neither SPF nor DKIM passed for the domain' : `DMARC: ${dmarc}`;
  return {...verdicts, domain, authenticated: false, reason: why};
}

/** Softfail, neutral and policy are no passes and no proofs of forgery. */
function verdictOf(result: string): Verdict {
  if (result === 'pass' || result === 'fail') return result;
  return /error|temperr/.test(result) ? 'error' : 'none';
}

/**
 * Behind a relay or out of a mailbox only the border server saw who connected. Its header is the topmost one; a forged one
 * lies below or carries another name.
 */
async function borderVerdict(mail: Mail, domain: string, authservId: string): Promise<Authentication> {
  const aligned = await alignmentWith(domain);
  const header = headerOf(mail, 'authentication-results');
  const [id = '', ...results] = (header ?? '').replace(/\([^()]{0,500}\)/g, ' ').split(';');
  if (id.trim().split(/\s/)[0]?.toLowerCase() !== authservId.toLowerCase()) {
    return nobody(`no Authentication-Results of ${authservId} on top`, domain);
  }
  const found = results.map((result) => result.trim().toLowerCase());
  const verdict = (method: string): Verdict => {
    const values = found.flatMap((result) => new RegExp(`^${method}\\s*=\\s*([a-z]+)`).exec(result)?.[1] ?? []);
    return values.includes('pass') ? 'pass' : verdictOf(values[0] ?? 'none');
  };
  // Read another author than it did, and its verdict is on somebody else.
  const judged = namesIn(header ?? '', JUDGED_AUTHOR);
  if (judged.some((name) => name !== domain)) return nobody(`${authservId} judged another author`, domain);
  const passed = found.filter((result) => /^(?:dkim|spf)\s*=\s*pass\b/.test(result));
  return conclude(
    domain,
    {spf: verdict('spf'), dkim: verdict('dkim'), dmarc: verdict('dmarc')},
    passed.some((result) => namesIn(result, PROVED_NAME).some(aligned)),
  );
}

const JUDGED_AUTHOR = /header\.from\s*=\s*"?([^\s";]+)/gi;
const PROVED_NAME = /(?:header\.[di]|smtp\.mailfrom)\s*=\s*"?([^\s";]+)/gi;

const namesIn = (result: string, pattern: RegExp): string[] =>
  [...result.matchAll(pattern)].map(([, value = '']) => domainOf(value));
