/**
 * The web addresses and bare domains of a text that may be the customer's own: not those of searches and picture hosts,
 * name and mail servers, pages that he read, logs, and not the one in his signature where the text names another.
 */
import type {Range, TextField} from '../../core/finding.ts';
import {hostOf} from '../../text/addresses.ts';
import {inSpan} from '../../text/spans.ts';
import {FIELDS, findAll, rangeOf, wordsOf} from '../find.ts';
import {isEverybodys, isOwnSite, isPictureAddress} from '../own-site.ts';
import type {Draft} from '../types.ts';
import {signatureStart} from './signature.ts';

export interface Host {
  /** As typed. */
  readonly value: string;
  /** Without `www.`. */
  readonly host: string;
  /** What is registered and paid for: `fernworks.example` of `app.fernworks.example`. */
  readonly domain: string;
  readonly kind: 'url' | 'domain';
  readonly field: TextField;
  readonly range: Range;
  readonly confidence: number;
}

/** Second names under which countries register: `co.uk`, `com.mx`. */
const SECOND = new Set('com co org net edu gob gov gub ac nom info ltd plc me or ne web'.split(' '));
/** "Your guide …", "screenshot here: …": pages that he read, and pictures. */
const READ =
  /\b(?:gu[ií]a|tutorial|manual|instrucciones|documentaci[oó]n|captura|pantallazo|guide|documentation|instructions|screenshot|(?:vuestro|este|su|your|this) (?:art[ií]culo|article))\b[^.\n]{0,25}$/i;
/** What relays and logs say of hosts: `host mx.x.example[192.0.2.1]`, `relay=mx.x.example`. */
const RELAYED = /(?:relay=|(?:server|host|servidor)[^.\n]{0,12}['‘"])$/i;
/** The scheme went wrong: `http//www.x.example`, `http:/www.x.example`. */
const BROKEN = /\bhttps?[:;.]?\/{0,2}(?=www\.)/gi;
/** "academia punto com", "academy dot com": the ending, and the name before it, which is no "domain" or "my page". */
const SPOKEN = / ?\(?\b(?:punto|dot)\b\)? ?(com|es|net|org|mx|ar|cl|co|io|uk)\b/gi;
const NAME =
  /(?:^|[\s(,])(?!(?:dominios?|domains?|web|p[aá]gina|page|site|sitio|shop|tienda|the|una|con|with)$)([a-z\d-]{3,60})$/i;
const BEFORE = 60;

/** Hosts that serve mail or files: they tell the domain where nothing else does. */
const SERVES = /^(?:mail|smtp|imap|pop3?|ftp|webmail|cpanel)\./;

/** The domains of the mail and file servers that a text names. */
export function serversIn(draft: Draft): readonly Host[] {
  return FIELDS.flatMap((field) =>
    draft.tokens[field].flatMap((token) => {
      if (token.kind !== 'domain' || !SERVES.test(token.word) || isEverybodys(token.word)) return [];
      const range = rangeOf(draft, field, token, undefined);
      const {original} = draft.text[field];
      if (RELAYED.test(original.slice(Math.max(0, range[0] - BEFORE), range[0]))) return [];
      return hostFrom(wordsOf(draft, field, range), 'domain', field, range, 0.5);
    }),
  );
}

/** What is registered of a host; `undefined` for a bare ending ("a .co.uk domain"). */
export function domainOf(host: string): string | undefined {
  const labels = host.split('.');
  const top = labels.at(-1) ?? '';
  const count = top.length === 2 && SECOND.has(labels.at(-2)?.toLowerCase() ?? '') ? 3 : 2;
  return labels.length < count ? undefined : labels.slice(-count).join('.');
}

/** A check hands on one draft in several forms. */
const known = new WeakMap<Draft['tokens'], readonly Host[]>();

/** In the order of the text, the subject first; a web address and its domain are both there. */
export function hostsIn(draft: Draft): readonly Host[] {
  let hosts = known.get(draft.tokens);
  if (!hosts) known.set(draft.tokens, (hosts = read(draft)));
  return hosts;
}

function read(draft: Draft): readonly Host[] {
  const all = FIELDS.flatMap((field) => [...typed(draft, field), ...misspelled(draft, field)]);
  if (all.length === 0) return all;
  const signed = signatureStart(draft.text.body.original);
  const told = all.filter(({field, range}) => field === 'subject' || range[0] < signed);
  return told.length > 0 ? told : all;
}

function typed(draft: Draft, field: TextField): Host[] {
  const {original} = draft.text[field];
  return draft.tokens[field].flatMap((token) => {
    if ((token.kind !== 'domain' && token.kind !== 'url') || !isOwnSite(token.word) || isPictureAddress(token.word))
      return [];
    const range = rangeOf(draft, field, token, undefined);
    const before = original.slice(Math.max(0, range[0] - BEFORE), range[0]);
    if (READ.test(before) || RELAYED.test(before) || /^(?:\[| said\b)/.test(original.slice(range[1], range[1] + 5)))
      return [];
    if (field === 'body' && inSpan(draft.spans, range[0], 'code')) return [];
    return hostFrom(wordsOf(draft, field, range), token.kind, field, range, token.kind === 'url' ? 0.9 : 0.7);
  });
}

function misspelled(draft: Draft, field: TextField): Host[] {
  const {original} = draft.text[field];
  const broken = findAll(draft, field, BROKEN).flatMap(({match: [scheme], index}) => {
    const start = index + scheme.length;
    const value = /^[^\s<>"»”,;)]+/.exec(original.slice(start))?.[0].replace(/[.:!?]{1,5}$/, '') ?? '';
    // With both slashes it is an address that was read already.
    return scheme.endsWith('://') || !isOwnSite(value.toLowerCase())
      ? []
      : hostFrom(value, 'url', field, [start, start + value.length], 0.8);
  });
  const spoken = findAll(draft, field, SPOKEN).flatMap(({match: {0: words, 1: top}, index}) => {
    const name = NAME.exec(original.slice(Math.max(0, index - BEFORE), index))?.[1];
    if (name === undefined) return [];
    const range = [index - name.length, index + words.length] as const;
    return hostFrom(`${name}.${top}`.toLowerCase(), 'domain', field, range, 0.6);
  });
  return [...broken, ...spoken];
}

function hostFrom(value: string, kind: Host['kind'], field: TextField, range: Range, confidence: number): Host[] {
  const host = hostOf(value).replace(/^www\./i, '');
  const domain = domainOf(host);
  return domain === undefined ? [] : [{value, host, domain, kind, field, range, confidence}];
}
