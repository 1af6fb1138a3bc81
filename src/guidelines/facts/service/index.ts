/**
 * Which service is meant: one of the account's own where the text names it, else the domain, mailbox, host, address or
 * name of an account, a machine, a plan or an invoice that the text has.
 */
import {hostOf} from '../../../text/addresses.ts';
import {fold} from '../../../text/fold.ts';
import {type Lexicon, match} from '../../../text/matcher.ts';
import {tokenize} from '../../../text/words.ts';
import type {Service} from '../../../core/ticket.ts';
import {FIELDS, findHits, rangeOf, wordsOf} from '../../find.ts';
import {firstOfEach} from '../../first-of-each.ts';
import {isEverybodys} from '../../own-site.ts';
import type {Draft, FactDefinition, Lexicons} from '../../types.ts';
import {isMasked} from '../addresses/index.ts';

/** What stands behind "usuario" or "VPS": letters with digits, or in quotation marks. */
const NAME =
  /^\s?[:#]?\s?(?:(?:es|is|called|llamad[oa])\s)?(?:['"«“‘]([^'"»”’\n]{2,40})['"»”’]|((?=[a-z_-]+\d|\d+[a-z_-]|[a-z]+_)[a-z\d](?:[\w.-]{0,30}[a-z\d])?)|-(\d{1,6}))/i;
/** "Mi usuario es lolasm": where it is said, any word that says nothing about it. */
const SAID =
  /^(?:\s(?:es|is)\s|\s?:\s?)(?!correct|incorrect|v[aá]lid|inv[aá]lid|nuev|bloque|block|the|not|los|las|una|para|admin|demo|prueba|test)([a-z][\w.-]{2,30}\w)(?![\w@])/iu;
/** What stands behind "factura": anything with digits. */
const NUMBER = /^\s?(?:n[ºo°]?\.?|num\w{0,6}\.?)?\s?[:#]?\s?(\p{L}{0,5}[-/]?\d[\d/-]{1,15})/iu;
/** What kinds of service a word may mean. */
const KIND_OF_WORD: Readonly<Record<string, readonly string[]>> = {
  server: ['server'],
  database: ['database'],
  mail: ['mailbox'],
  site: ['hosting', 'domain'],
};
/** "srv-19", "vps204": machines by their usual names. */
const MACHINE = /\b(?:(?:srv|vps|vm|vds|db|web|node|nodo|host|server|cloud)-?\d{1,6}|(?:db|bd|wp)_[a-z]\w{1,30})\b/gi;
/** "Plan Empresa", "Business plan": a name with a capital, not at the beginning of a sentence. */
const PLAN_AFTER = /^\s+["«“]?(\p{Lu}[\p{Ll}\d]{1,20}(?:\s\p{Lu}[\p{Ll}\d]{0,20}|\s\d{1,4})?)/u;
const PLAN_BEFORE = /\p{Ll}\s+["«“]?(\p{Lu}[\p{Ll}\d]{2,20}(?:\s\d{1,4})?)["»”]?\s+$/u;

const KINDS: Readonly<Record<string, string>> = {email: 'mailbox', url: 'domain', domain: 'domain', ip: 'server'};

export const service: FactDefinition<Lexicon> = {
  id: 'service',
  find(draft, lexicons) {
    const services = draft.context.services ?? [];
    return (services.length > 0 ? ownOf(draft, services) : undefined) ?? saidOf(draft, lexicons, services);
  },
  // One service needs no telling, and what is about none of them (a program of one's own) asks for none.
  applies: ({context, guess, tokens}) =>
    context.services?.length !== 1 &&
    (guess.id !== 'other' || (guess.source === 'none' && tokens.subject.length > 0 && tokens.body.length > 0)),
};

function saidOf(draft: Draft, lexicons: Lexicons<Lexicon>, services: readonly Service[]) {
  const said = firstOfEach([...addressed(draft, lexicons), ...named(draft, lexicons)]);
  return said.length > 0 ? said : theOnly(draft, lexicons, services);
}

/** Those of the account that the text names. */
function ownOf(draft: Draft, services: readonly Service[]) {
  const names = lexiconOf(services);
  const mailboxes = FIELDS.flatMap((field) =>
    draft.tokens[field].flatMap((token) => {
      const one = token.kind === 'email' ? mailboxOf(token.word, services) : undefined;
      if (!one) return [];
      const range = rangeOf(draft, field, token, undefined);
      return [{value: one.label, field, range, confidence: 0.95, role: one.kind}];
    }),
  );
  if (mailboxes.length > 0) return firstOfEach(mailboxes);
  const own = FIELDS.flatMap((field) =>
    match(draft.tokens[field], names).map((hit) => {
      const one = services[Number(hit.tag)];
      const range = rangeOf(draft, field, hit, undefined);
      return {value: one?.label ?? '', field, range, confidence: 0.95, role: one?.kind ?? 'other'};
    }),
  );
  if (own.length > 0) return firstOfEach(own);
  const below = FIELDS.flatMap((field) =>
    draft.tokens[field].flatMap((token) => {
      const one = KINDS[token.kind] === undefined ? undefined : ownerOf(token.word, services);
      if (!one) return [];
      return [
        {value: one.label, field, range: rangeOf(draft, field, token, undefined), confidence: 0.8, role: one.kind},
      ];
    }),
  );
  if (below.length > 0) return firstOfEach(below);
  return undefined;
}

/** A mailbox says more than the domain that it lies below. */
function mailboxOf(address: string, services: readonly Service[]): Service | undefined {
  return services.find(({names}) => names.some((name) => fold(name).folded === address));
}

/** The service whose domain an address lies below: `info@shop.example` and `www.shop.example/pay` below `shop.example`. */
function ownerOf(address: string, services: readonly Service[]): Service | undefined {
  const host = hostOf(address.slice(address.indexOf('@') + 1));
  return services.find(({names}) =>
    names.some((name) => name.includes('.') && !name.includes('@') && `.${host}`.endsWith(`.${name.toLowerCase()}`)),
  );
}

const lexiconsOf = new WeakMap<readonly Service[], Lexicon>();

/** Index of the service -> its names as patterns. */
function lexiconOf(services: readonly Service[]): Lexicon {
  let lexicon = lexiconsOf.get(services);
  if (!lexicon) {
    lexicon = Object.fromEntries(
      services.map(({label, names}, index) => [
        String(index),
        [...new Set([label, ...names])]
          .map((name) =>
            tokenize(fold(name))
              .map(({word}) => word.replace(/[*|?$^#@%]/g, ''))
              .join(' '),
          )
          .filter((name) => name.length > 2),
      ]),
    );
    lexiconsOf.set(services, lexicon);
  }
  return lexicon;
}

/** Domains, mailboxes, hosts and addresses, without masked ones, everybody's, and those that one is to write to. */
function addressed(draft: Draft, lexicons: Lexicons<Lexicon>) {
  return FIELDS.flatMap((field) => {
    const contacts = findHits(draft, field, lexicons).filter(({tag}) => tag === 'contact');
    return draft.tokens[field].flatMap((token, index) => {
      const role = KINDS[token.kind];
      if (!role) return [];
      const outside =
        role === 'mailbox'
          ? isMasked(token.word) || contacts.some(({to}) => index === to - 1)
          : isEverybodys(hostOf(token.word));
      if (outside) return [];
      const range = rangeOf(draft, field, token, undefined);
      const words = wordsOf(draft, field, range);
      return [{value: role === 'domain' ? hostOf(words) : words, field, range, confidence: 0.5, role}];
    });
  });
}

/** "El VPS", where the account has one: the service that a word for its kind can only mean. */
function theOnly(draft: Draft, lexicons: Lexicons<Lexicon>, services: readonly Service[]) {
  if (services.length === 0) return [];
  for (const field of FIELDS) {
    for (const hit of findHits(draft, field, lexicons)) {
      const [one, other] = services.filter(({kind}) => KIND_OF_WORD[hit.tag]?.includes(kind));
      if (!one || other) continue;
      return [{value: one.label, field, range: rangeOf(draft, field, hit, undefined), confidence: 0.6, role: one.kind}];
    }
  }
  return [];
}

/** "El usuario web331", "VPS-12", "plan Empresa", "factura F-2291". */
function named(draft: Draft, lexicons: Lexicons<Lexicon>) {
  return FIELDS.flatMap((field) => {
    const {original} = draft.text[field];
    const shouted = original === original.toUpperCase();
    const machines = [...original.matchAll(MACHINE)].map(({0: value, index}) => {
      const range = [index, index + value.length] as const;
      return {value, field, range, confidence: 0.5, role: 'server'};
    });
    const others = findHits(draft, field, lexicons).flatMap((hit) => {
      if (hit.tag === 'contact' || hit.tag === 'mail' || hit.tag === 'site') return [];
      const [start, end] = rangeOf(draft, field, hit, undefined);
      const after = original.slice(end, end + 60);
      const before = original.slice(Math.max(0, start - 40), start);
      const found =
        hit.tag === 'plan'
          ? shouted
            ? null
            : (PLAN_AFTER.exec(after) ?? PLAN_BEFORE.exec(before))
          : ((hit.tag === 'invoice' ? NUMBER : NAME).exec(after) ?? (hit.tag === 'account' ? SAID.exec(after) : null));
      const value = found?.slice(1).find((part) => part !== undefined);
      if (value === undefined) return [];
      const at = original.indexOf(value, Math.max(0, start - 40));
      return [{value, field, range: [at, at + value.length] as const, confidence: 0.5, role: hit.tag}];
    });
    const apart = others.filter(({range: [start]}) =>
      machines.every(({range}) => start < range[0] || range[1] <= start),
    );
    return [...machines, ...apart];
  });
}
