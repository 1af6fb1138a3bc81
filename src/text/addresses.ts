/**
 * Tells mail addresses, web addresses and bare domains from words. Judges one run of characters without blanks at a
 * time, so that its cost is linear. Knows no network and no list of all top-level domains.
 */

/** What a run of characters is. */
export type AddressKind = 'email' | 'url' | 'domain' | 'ip';

const LABEL = /^[a-z\d_](?:[a-z\d_-]*[a-z\d_])?$/;
const TOP = /^[a-z]{2,24}$/;
const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const LONGEST_LABELS = 10;
/** Letters that hardly any word before a full stop has. */
const LONGEST_WORD = 12;

/** Generic endings that hosting customers have. Two-letter endings are taken as countries. */
const GENERIC = new Set(
  (
    'com net org info biz edu gov mil int name pro app dev shop store online site website web tech blog cloud agency gal cat ' +
    'eus barcelona madrid xyz club academy school hotel legal photo studio digital media group company consulting clinic ' +
    'dental energy events fashion garden global green health hosting house immo life live marketing music network news ' +
    'pet pizza rent restaurant school scot social software solutions space support systems tax team tips tools tours ' +
    'travel villas wales wedding wiki wine work world yoga zone london berlin art bar cafe casa city community jobs test ' +
    'example invalid local localhost'
  ).split(' '),
);
/** Two letters that end file names, programs or sentences more often than hosts: "funciona.no", but "rajgarhtextiles.in". */
const NOT_COUNTRIES = new Set(
  'js ts py sh md gz db rb cs vb so to is in my no la se si do as am at be an or if we he'.split(' '),
);
const PRODUCTS = new Set(['asp.net', 'vb.net', 'ado.net', 'e.g', 'i.e', 'p.ej']);

/**
 * What a folded run is, without the marks round it.
 * @param run folded text without blanks, already trimmed by `trimRun`
 */
export function addressKind(run: string): AddressKind | undefined {
  if (run.length < 4) return undefined;
  if (run.startsWith('http://') || run.startsWith('https://'))
    return run.indexOf('.', 8) > 0 || run.includes('localhost') ? 'url' : undefined;
  const at = run.indexOf('@');
  if (at >= 0) return isEmail(run, at) ? 'email' : undefined;
  if (!run.includes('.')) return undefined;
  if (IPV4.test(run)) return 'ip';
  const host = hostOf(run);
  if (!isDomain(host)) return undefined;
  return host.length < run.length || host.startsWith('www.') ? 'url' : 'domain';
}

/** The host part of a web address: no scheme, user, port, path, query or fragment. */
export function hostOf(address: string): string {
  const scheme = address.indexOf('://');
  const rest = scheme < 0 ? address : address.slice(scheme + 3);
  const end = rest.search(/[/?#:]/);
  return end < 0 ? rest : rest.slice(0, end);
}

function isEmail(run: string, at: number): boolean {
  return (
    at > 0 && /^[\w.+%&'*=?^{}~-]+$/.test(run.slice(0, at)) && run.includes('.', at) && labelsOk(run.slice(at + 1))
  );
}

function labelsOk(host: string): boolean {
  const labels = host.split('.');
  return (
    labels.length > 1 &&
    labels.length <= LONGEST_LABELS &&
    TOP.test(labels.at(-1) ?? '') &&
    labels.every((label) => LABEL.test(label))
  );
}

function isDomain(host: string): boolean {
  if (PRODUCTS.has(host) || !labelsOk(host)) return false;
  const labels = host.split('.');
  const top = labels.at(-1) ?? '';
  const name = labels.at(-2) ?? '';
  if (labels[0] === 'www') return true;
  if (!/[a-z]/.test(name) || name.length < 2) return false;
  if (GENERIC.has(top)) return true;
  if (top.length !== 2) return false;
  return !NOT_COUNTRIES.has(top) || /[\d-]/.test(name) || labels.length > 2 || name.length > LONGEST_WORD;
}

/** Marks that stand round an address and do not belong to it. */
export function trimRun(run: string): {start: number; end: number} {
  let start = 0;
  let end = run.length;
  while (start < end && /[^\p{L}\p{N}_/+]/u.test(run.charAt(start))) start++;
  while (end > start && /[^\p{L}\p{N}_/=+&-]/u.test(run.charAt(end - 1))) end--;
  return {start, end};
}
