/** Which of the account's own services a text means: by its names, what lies below them, a word of its label, its kind. */
import type {TextField} from '../../../core/finding.ts';
import type {Service} from '../../../core/ticket.ts';
import {hostOf} from '../../../text/addresses.ts';
import {fold} from '../../../text/fold.ts';
import type {Lexicon} from '../../../text/matcher.ts';
import type {Token} from '../../../text/words.ts';
import {FIELDS, hitsIn, hitsOf, rangeOf} from '../../find.ts';
import {plainPattern} from '../../plain-pattern.ts';
import type {Draft, Lexicons} from '../../types.ts';

/** What kinds of service a word may mean. */
const KIND_OF_WORD: Readonly<Record<string, readonly string[]>> = {
  server: ['server'],
  database: ['database'],
  mail: ['mailbox'],
  site: ['hosting', 'domain'],
};
/** Words that tell a kind or an ending, not which one. */
const GENERAL =
  /^(?:(?:mail|test|shop|host|plan|pack|plus|site|base|info)$|example|hosting|basic|serv|dedica|domin|domain|correo|email|cuenta|account|buzon|mailbox|dat[ao]|certifica|online|linux|windows|wordpress|mysql)/;
const SHORTEST = 4;

/** Those of the account that the text names; `undefined` where it names none. */
export function ownOf(draft: Draft, services: readonly Service[]) {
  const {patterns, words} = namesOf(services);
  const byToken = (confidence: number, serviceOf: (token: Token) => Service | undefined) =>
    FIELDS.flatMap((field) =>
      draft.tokens[field].flatMap((token) => factOf(draft, field, token, serviceOf(token), confidence)),
    );
  // A mailbox says more than the domain that it lies below.
  const ways = [
    () => byToken(0.95, ({kind, word}) => (kind === 'email' ? words.get(word) : undefined)),
    () =>
      FIELDS.flatMap((field) =>
        hitsOf(draft, field, patterns).flatMap((hit) => factOf(draft, field, hit, services[Number(hit.tag)], 0.95)),
      ),
    () => byToken(0.8, ({kind, word}) => (kind === 'word' || kind === 'number' ? undefined : ownerOf(word, services))),
    () => byToken(0.7, ({kind, word}) => (kind === 'word' ? words.get(word) : undefined)),
  ];
  for (const way of ways) {
    const told = way();
    if (told.length > 0) return told;
  }
  return undefined;
}

function factOf(
  draft: Draft,
  field: TextField,
  at: {readonly start: number; readonly end: number},
  one: Service | undefined,
  confidence: number,
) {
  return one ? [{value: one.label, field, range: rangeOf(draft, field, at, at), confidence, role: one.kind}] : [];
}

/** The service whose domain an address lies below: `info@shop.example` and `www.shop.example/pay` below `shop.example`. */
function ownerOf(address: string, services: readonly Service[]): Service | undefined {
  const host = hostOf(address);
  return services.find(({names}) =>
    names.some((name) => name.includes('.') && !name.includes('@') && `.${host}`.endsWith(`.${name.toLowerCase()}`)),
  );
}

interface Names {
  /** Index of the service -> its names as patterns. */
  readonly patterns: Lexicon;
  /** Addresses of mailboxes, and words of one service only: "the Berlin VPS", "la tienda" for `tienda.vinos.example`. */
  readonly words: ReadonlyMap<string, Service | undefined>;
}

const known = new WeakMap<readonly Service[], Names>();

function namesOf(services: readonly Service[]): Names {
  let all = known.get(services);
  if (!all) known.set(services, (all = {patterns: patternsOf(services), words: wordsOf(services)}));
  return all;
}

function patternsOf(services: readonly Service[]): Lexicon {
  return Object.fromEntries(
    services.map(({label, names}, index) => [
      index,
      [label, ...names].map(plainPattern).filter((name) => name.length > 2),
    ]),
  );
}

function wordsOf(services: readonly Service[]): Names['words'] {
  const words = new Map<string, Service | undefined>();
  for (const one of services) {
    const names = [one.label, ...one.names].map((name) => fold(name).folded);
    const parts = names.flatMap((name) => name.replace(/\.[a-z]+$/, '').split(/[^a-z]+/));
    for (const word of new Set(parts))
      if (word.length >= SHORTEST && !GENERAL.test(word)) words.set(word, words.has(word) ? undefined : one);
    for (const name of names) if (name.includes('@')) words.set(name, words.get(name) ?? one);
  }
  return words;
}

/** "El VPS", where the account has one: the service that a word for its kind can only mean. */
export function theOnly(draft: Draft, lexicons: Lexicons<Lexicon>, services: readonly Service[]) {
  const told = hitsIn(draft, lexicons).flatMap((hit) => {
    const [one, other] = services.filter(({kind}) => KIND_OF_WORD[hit.tag]?.includes(kind));
    return other ? [] : factOf(draft, hit.field, hit, one, 0.6);
  });
  return told.slice(0, 1);
}
