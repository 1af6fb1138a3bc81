/**
 * The address of the page or site that is meant: a web address, else a bare domain. Pages of others (searches, picture
 * hosts, help pages) are not the customer's site.
 */
import {hostOf} from '../../../text/addresses.ts';
import type {Lexicon} from '../../../text/matcher.ts';
import {FIELDS, rangeOf, wordsOf} from '../../find.ts';
import type {FactDefinition} from '../../types.ts';

/** Hosts that are nobody's own site here, by the name before the ending. */
const OTHERS = new Set(
  (
    'google gmail googlemail youtube youtu imgur gyazo prnt prntscr ibb postimg postimages facebook instagram whatsapp ' +
    'twitter linkedin tiktok wetransfer dropbox drive onedrive microsoft live outlook hotmail office office365 yahoo ' +
    'icloud apple mozilla thunderbird wikipedia stackoverflow github pastebin letsencrypt sslshopper whois mxtoolbox ' +
    'dnschecker pingdom gtmetrix virustotal loom screencast lightshot jam w3 wetransfer snipboard tinypic flickr ' +
    'comcast telefonica movistar gmx aol protonmail'
  ).split(' '),
);
/** Ends of host names that serve mail or names, not pages. */
const NOT_PAGES = /^(?:mail|smtp|imap|pop3?|ns\d*|ftp|mx\d*|webmail|cpanel|autodiscover|dns\d*)\./;

export const url: FactDefinition<Lexicon> = {
  id: 'url',
  find(draft) {
    const found = FIELDS.flatMap((field) =>
      draft.tokens[field]
        .filter(({kind, word}) => (kind === 'url' || kind === 'domain') && isOwnSite(word))
        .map((token) => {
          const range = rangeOf(draft, field, token, undefined);
          const confidence = token.kind === 'url' ? 0.9 : 0.7;
          return {value: wordsOf(draft, field, range), field, range, confidence, role: token.kind};
        }),
    );
    const seen = new Set<string>();
    return found
      .filter(({value}) => !seen.has(value.toLowerCase()) && seen.add(value.toLowerCase()))
      .sort((a, b) => b.confidence - a.confidence);
  },
  applies(draft) {
    const chosen = draft.facts.find(({id, source}) => id === 'service' && source === 'person');
    if (chosen?.role === 'domain' || chosen?.role === 'hosting') return false;
    return (draft.signals['site-fault'] ?? []).length > 0;
  },
};

function isOwnSite(address: string): boolean {
  const host = hostOf(address);
  return !NOT_PAGES.test(host) && !host.split('.').some((label) => OTHERS.has(label));
}
