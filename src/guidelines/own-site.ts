/** Tells a customer's site from the addresses that texts name in passing: searches, picture hosts, mail servers. */
import {hostOf} from '../text/addresses.ts';
import {FIELDS} from './find.ts';
import type {Draft} from './types.ts';

/** Hosts that are nobody's own site here, by the name before the ending. */
const OTHERS = new Set(
  (
    'google gmail googlemail youtube youtu imgur gyazo prnt prntscr ibb postimg postimages facebook instagram whatsapp ' +
    'twitter linkedin tiktok wetransfer dropbox drive onedrive microsoft live outlook hotmail office office365 yahoo ' +
    'icloud apple mozilla thunderbird wikipedia stackoverflow github pastebin letsencrypt sslshopper whois mxtoolbox ' +
    'dnschecker pingdom gtmetrix virustotal loom screencast lightshot jam w3 snipboard tinypic flickr ' +
    'comcast telefonica movistar gmx aol protonmail twitch amazon netflix paypal ebay reddit pinterest spotify bing chatgpt ' +
    'openai discord zoom godaddy duckduckgo'
  ).split(' '),
);
/** Ends of host names that serve mail or names, not pages. */
const NOT_PAGES = /^(?:mail|smtp|imap|pop3?|ftp|webmail|cpanel|autodiscover|autoconfig|(?:d?ns|mx)-?\d*)\./;

/** Whether a host belongs to somebody whom everybody names: nobody's service here. */
export function isEverybodys(host: string): boolean {
  let start = 0;
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', start)) {
    if (OTHERS.has(host.slice(start, dot))) return true;
    start = dot + 1;
  }
  return OTHERS.has(host.slice(start));
}

/** Pages that explain or look for something, and hosts of files. */
const NOT_MEANT =
  /(?:^|\.|\/)(?:support|help|ayuda|forums?|docs?|drive|search|wiki|kb|questions?|1drv)(?:[./?]|$)|[?&]q=/;

/** Whether a text names a site that everybody uses and that may be the one that fails. */
export function namesPlatform({tokens}: Pick<Draft, 'tokens'>): boolean {
  return FIELDS.some((field) =>
    tokens[field].some(
      ({kind, word}) =>
        (kind === 'url' || kind === 'domain') &&
        isEverybodys(hostOf(word)) &&
        !isPictureAddress(word) &&
        !NOT_MEANT.test(word),
    ),
  );
}

/** Whether a folded web address or domain may be the site that is meant. */
export function isOwnSite(address: string): boolean {
  const host = hostOf(address);
  return !NOT_PAGES.test(host) && !isEverybodys(host);
}

/** Whether a folded address is that of a host which serves mail, files or names for a domain of one's own. */
export function isServerHost(address: string): boolean {
  const host = hostOf(address);
  return NOT_PAGES.test(host) && !isEverybodys(host);
}

/** Whether a folded web address is that of a picture or of a host of pictures. */
export function isPictureAddress(address: string): boolean {
  return (
    /\.(?:png|jpe?g|gif|webp|bmp)(?:$|[?#])/.test(address) ||
    /(?:^|\.)(?:imgur|gyazo|prnt|prntscr|ibb|postimg|lightshot|snipboard|tinypic|imgbb|screencast)\./.test(
      hostOf(address),
    )
  );
}
