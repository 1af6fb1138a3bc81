/** Which of the account's own services a text means: by its names, what lies below them, a word of its label, its kind. */
import type {TextField} from '../../../core/finding.ts';
import type {Service} from '../../../core/ticket.ts';
import {hostOf} from '../../../text/addresses.ts';
import {fold} from '../../../text/fold.ts';
import type {Hit, Lexicon} from '../../../text/matcher.ts';
import {type Token, tokenize} from '../../../text/words.ts';
import {FIELDS, findHits, firstOfEach, hitsOf, rangeOf} from '../../find.ts';
import type {Draft, Lexicons} from '../../types.ts';

/** What kinds of service a word may mean. */
const KIND_OF_WORD: Readonly<Record<string, readonly string[]>> = {
  server: ['server'],
  database: ['database'],
  mail: ['mailbox'],
  site: ['hosting', 'domain'],
};
/** Kinds of tokens that may lie below a service. */
const KINDS: ReadonlySet<string> = new Set(['email', 'url', 'domain', 'ip']);

/** Those of the account that the text names; `undefined` where it names none. */
export function ownOf(draft: Draft, services: readonly Service[]) {
  const names = lexiconOf(services);
  const named = (field: TextField, at: Token | Hit, one: Service | undefined, confidence: number) =>
    one ? [{value: one.label, field, range: rangeOf(draft, field, at, undefined), confidence, role: one.kind}] : [];
  const mailboxes = FIELDS.flatMap((field) =>
    draft.tokens[field].flatMap((token) =>
      named(field, token, token.kind === 'email' ? mailboxOf(token.word, services) : undefined, 0.95),
    ),
  );
  if (mailboxes.length > 0) return firstOfEach(mailboxes);
  const own = FIELDS.flatMap((field) =>
    hitsOf(draft, field, names).flatMap((hit) => named(field, hit, services[Number(hit.tag)], 0.95)),
  );
  if (own.length > 0) return firstOfEach(own);
  const below = FIELDS.flatMap((field) =>
    draft.tokens[field].flatMap((token) =>
      named(field, token, KINDS.has(token.kind) ? ownerOf(token.word, services) : undefined, 0.8),
    ),
  );
  if (below.length > 0) return firstOfEach(below);
  const parts = partsOf(services);
  const told = FIELDS.flatMap((field) =>
    draft.tokens[field].flatMap((token) =>
      named(field, token, token.kind === 'word' ? parts.get(token.word) : undefined, 0.7),
    ),
  );
  return told.length > 0 ? firstOfEach(told) : undefined;
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

/** Words that tell a kind or an ending, not which one. */
const GENERAL =
  /^(?:https?|www|mail|example|test|shop|host(?:ing)?|plan|pack|basic[oa]?|pro|plus|web|site|server|servidor|dedicad[oa]|dedicated|dominio|domain|correo|email|cuenta|account|buz[oó]n|mailbox|base|datos|database|certificado|certificate|online|info|ssd|linux|windows|wordpress|mysql)$/;
const SHORTEST = 4;

/** Words that stand in the names of one service only: "the Berlin VPS", "la tienda" for `tienda.vinos.example`. */
function partsOf(services: readonly Service[]): ReadonlyMap<string, Service> {
  const parts = new Map<string, Service | undefined>();
  for (const one of services) {
    const names = [one.label, ...one.names].map((name) => fold(name).folded.replace(/\.[a-z]+$/, ''));
    for (const word of new Set(names.flatMap((name) => name.split(/[^a-z]+/)))) {
      if (word.length < SHORTEST || GENERAL.test(word)) continue;
      parts.set(word, parts.has(word) ? undefined : one);
    }
  }
  return new Map([...parts].flatMap(([word, one]) => (one ? [[word, one] as const] : [])));
}

/** "El VPS", where the account has one: the service that a word for its kind can only mean. */
export function theOnly(draft: Draft, lexicons: Lexicons<Lexicon>, services: readonly Service[]) {
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
