/**
 * The web addresses and bare domains of a text that may be the customer's own: not those of searches and picture hosts,
 * name and mail servers, pages that he read, logs, and not the one in his signature where the text names another.
 */
import {hostOf} from '../../text/addresses.ts';
import {judgedOnce} from '../../text/memory.ts';
import {inSpan} from '../../text/spans.ts';
import {type Address, addressesOf} from '../find.ts';
import {isOwnSite, isServerHost} from '../own-site.ts';
import type {Draft} from '../types.ts';
import {once} from './once.ts';
import {signatureStart} from './signature.ts';

export interface Host extends Pick<Address, 'kind' | 'field' | 'range'> {
  /** As typed. */
  readonly value: string;
  /** In small letters, without `www.`. */
  readonly host: string;
  /** What is registered and paid for: `fernworks.example` of `app.fernworks.example`. */
  readonly domain: string;
}

/** Second names under which countries register: `co.uk`, `com.mx`. */
const SECOND = /\b(?:com?|org|net|edu|go[bv]|ac|me|web)\.[a-z]{2}$/;

/** Before pages that he read, pictures, and hosts that errors name. */
const NOT_MEANT = /\b(?:gu[ií]a|guide)\b[^.?\n]{0,25}$|\bon ['‘"]$/i;
const BEFORE = 60;

/** In the order of the text, the subject first; a web address and its domain are both there. */
export const hostsIn = once((draft) => {
  const all = read(draft, isOwnSite);
  const signed = signatureStart(draft.text.body.original);
  const told = all.filter(({field, range}) => field === 'subject' || range[0] < signed);
  return told.length > 0 ? told : all;
});

/** The mail and file servers that a text names: they tell the domain where nothing else does. */
export function serversIn(draft: Draft): readonly Host[] {
  return read(draft, isServerHost);
}

function read(draft: Draft, isMeant: (word: string) => boolean): readonly Host[] {
  return addressesOf(draft, 'url', 'domain').flatMap(({kind, word, field, range}): Host[] => {
    const [start, end] = range;
    const {original} = draft.text[field];
    if (!isMeant(word) || NOT_MEANT.test(original.slice(Math.max(0, start - BEFORE), start))) return [];
    if (field === 'body' && inSpan(draft.spans, start, 'code')) return [];
    const value = original.slice(start, end);
    const {host, domain} = placeOf(value);
    return domain === undefined ? [] : [{value, host, domain, kind, field, range}];
  });
}

/** The host of an address, and what is registered of it: nothing for a bare ending ("a .co.uk domain"). */
const placeOf = judgedOnce((address) => {
  const host = hostOf(address.toLowerCase()).replace(/^www\./, '');
  const labels = host.split('.');
  const count = SECOND.test(host) ? 3 : 2;
  return {host, domain: labels.length < count ? undefined : labels.slice(-count).join('.')};
});
