/**
 * Tells mail addresses, web addresses and bare domains from words. Judges one run of characters without blanks at a
 * time, so that its cost is linear. Knows no network and no list of all top-level domains.
 */

/** What a run of characters is. */
export type AddressKind = 'email' | 'url' | 'domain' | 'ip';

/** Up to ten names and an ending, each without a dash at its ends; products that look so are none. */
const HOST = /^(?!(?:asp|vb|ado)\.net$)(?:[\p{L}\d_](?:[\p{L}\d_-]*[\p{L}\d_])?\.){1,9}[a-z]{2,24}$/u;
const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;
/** Signs that hardly any word before a full stop has, and a length. */
const LIKE_HOST = /[\d-]|.{13}/;

/** Endings behind two names or more: settings have dots too, and longer ones ("layout.css.enabled"). */
const OF_MANY = /^(?:.{2,6}|example)$/;
/** What files and, behind a forgotten blank, the next sentence end or begin with: far fewer than endings of hosts. */
const NO_ENDINGS = new Set(
  'php json jpg png gif heic css html zip sql txt log pdf csv docx xml dll dat bak cfg conf sqlite eml default the but gracias saludos'.split(
    ' ',
  ),
);
/** Two letters that end file names, programs or sentences more often than hosts: "funciona.no", but "rajgarhtextiles.in". */
const NOT_COUNTRIES = new Set('js ts py sh md gz db rb cs vb so to is in my no la se si as an or if we he'.split(' '));

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

/** The host of a web or mail address: no scheme, user, port, path, query or fragment, nor the mark of rich text behind it. */
export function hostOf(address: string): string {
  const scheme = address.indexOf('://');
  const rest = scheme < 0 ? address : address.slice(scheme + 3);
  const path = rest.search(/[/?#\\]/);
  const place = path < 0 ? rest : rest.slice(0, path);
  const [host = ''] = place.slice(place.lastIndexOf('@') + 1).split(':');
  return host;
}

function isEmail(run: string, at: number): boolean {
  return /^[\w.+%&'*=?^{}~-]+$/.test(run.slice(0, at)) && HOST.test(run.slice(at + 1));
}

function isDomain(host: string): boolean {
  const [top = '', name = '', ...more] = host.split('.').toReversed();
  if (!HOST.test(host)) return false;
  if (host.startsWith('www.')) return true;
  if (name.length < 2 || !/[a-z]/.test(name) || NO_ENDINGS.has(top)) return false;
  if (NOT_COUNTRIES.has(top)) return more.length > 0 || LIKE_HOST.test(name);
  return more.length === 0 || OF_MANY.test(top);
}

/** Marks that stand round an address and do not belong to it. */
export function trimRun(run: string): {start: number; end: number} {
  let start = 0;
  let end = run.length;
  while (start < end && /[^\p{L}\p{N}_/+]/u.test(run.charAt(start))) start++;
  while (end > start && /[^\p{L}\p{N}_/=+&-]/u.test(run.charAt(end - 1))) end--;
  return {start, end};
}
