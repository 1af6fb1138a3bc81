/** Tells a customer's site from the addresses that texts name in passing: searches, picture hosts, mail servers. */
import {hostOf} from '../text/addresses.ts';
import {judgedOnce, remember} from '../text/memory.ts';
import {addressesOf} from './find.ts';
import type {Draft} from './types.ts';

/** Hosts of pictures, by the name before the ending. */
const PICTURES = /\b(?:imgur|imgbb|ibb|gyazo|prnt|postimg)\./;
/** Others that are nobody's own site here. */
const OTHERS = new Set(
  (
    'google gmail googlemail youtube youtu facebook instagram whatsapp twitter wetransfer dropbox ' +
    'microsoft live outlook hotmail office yahoo icloud apple mozilla firefox wikipedia github ' +
    'mxtoolbox gmx aol protonmail amazon paypal'
  ).split(' '),
);
/** Ends of host names that serve mail or names, not pages. */
const NOT_PAGES = /^(?:mail|smtp|imap|pop3?|ftp|webmail|cpanel|auto(?:discover|config)|(?:d?ns|mx)-?\d*)\./;
/** Pages that explain or look for something, and hosts of files. */
const NOT_MEANT = /(?:^|[./])(?:support|help|docs?|drive|search|questions)(?:[./?]|$)/;

/** Whether a host belongs to somebody whom everybody names: nobody's service here. */
export const isEverybodys = judgedOnce((host) => host.split('.').some((label) => OTHERS.has(label)));

/** Whether a folded web address is that of a picture or of a host of pictures. */
export const isPictureAddress = judgedOnce(
  (address) => /\.(?:png|jpe?g|gif|webp)(?:$|[?#])/.test(address) || PICTURES.test(hostOf(address)),
);

/** Whether a text names a site that everybody uses and that may be the one that fails. */
export function namesPlatform(draft: Draft): boolean {
  return addressesOf(draft, 'url', 'domain').some(
    ({word}) => isEverybodys(hostOf(word)) && !isPictureAddress(word) && !NOT_MEANT.test(word),
  );
}

/** Whether a folded web address or domain may be the site that is meant. */
export const isOwnSite = judgedOnce(
  (address) => !NOT_PAGES.test(hostOf(address)) && !isEverybodys(hostOf(address)) && !isPictureAddress(address),
);

/** Whether a folded address is that of a host which serves mail, files or names for a domain of one's own. */
export function isServerHost(address: string): boolean {
  return NOT_PAGES.test(hostOf(address)) && !isEverybodys(hostOf(address));
}

/** What mail programs and editors leave of a picture within the text. */
const PASTED = /\[(?:cid|image)[: ][^[\]]{0,120}\]|<ima?ge?\b[^<>]{0,300}>/gi;

/** Places of the body's words that are pictures: marks of pasted ones, and their addresses. */
export function tokensOfPictures({text, tokens, known}: Draft): readonly number[] {
  return remember(known, tokensOfPictures, () => {
    const rest = text.body.folded.replace(PASTED, (mark) => ' '.repeat(mark.length));
    return tokens.body.flatMap(({start, kind, word}, at) =>
      rest[start] === ' ' || (kind === 'url' && isPictureAddress(word)) ? [at] : [],
    );
  });
}
