/** Tells a customer's site from the addresses that texts name in passing: searches, picture hosts, mail servers. */
import {hostOf} from '../text/addresses.ts';
import {FIELDS} from './find.ts';
import type {Draft} from './types.ts';

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Hosts of pictures, by the name before the ending. */
const PICTURES = setOf(
  'imgur imgbb gyazo prnt prntscr ibb postimg postimages screencast lightshot snipboard tinypic flickr',
);
/** Others that are nobody's own site here. */
const OTHERS = setOf(
  'google gmail googlemail youtube youtu facebook instagram whatsapp ' +
    'twitter linkedin tiktok wetransfer dropbox drive onedrive microsoft live outlook hotmail office office365 yahoo ' +
    'icloud apple mozilla thunderbird wikipedia stackoverflow github pastebin letsencrypt sslshopper whois mxtoolbox ' +
    'dnschecker pingdom gtmetrix virustotal loom jam w3 ' +
    'comcast telefonica movistar gmx aol protonmail twitch amazon netflix paypal ebay reddit pinterest spotify bing chatgpt ' +
    'openai discord zoom godaddy duckduckgo',
);
/** Ends of host names that serve mail or names, not pages. */
const NOT_PAGES = /^(?:mail|smtp|imap|pop3?|ftp|webmail|cpanel|autodiscover|autoconfig|(?:d?ns|mx)-?\d*)\./;

/** Whether a host or one above it has one of these names. */
const isOf = (names: ReadonlySet<string>, host: string): boolean => host.split('.').some((label) => names.has(label));

/** Whether a host belongs to somebody whom everybody names: nobody's service here. */
export function isEverybodys(host: string): boolean {
  return isOf(OTHERS, host) || isOf(PICTURES, host);
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
  return /\.(?:png|jpe?g|gif|webp|bmp)(?:$|[?#])/.test(address) || isOf(PICTURES, hostOf(address));
}
