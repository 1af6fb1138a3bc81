/**
 * Which mail addresses of a text play which part: sender, recipient, or somebody who is only to be written to. Read from
 * headers and bounces, from the words beside an address, else from which way the mail does not go.
 */
import type {Range, TextField} from '../../../core/finding.ts';
import {hostOf} from '../../../text/addresses.ts';
import {type Lexicon, match, withoutExceptions} from '../../../text/matcher.ts';
import {inSpan} from '../../../text/spans.ts';
import {remember} from '../../../text/memory.ts';
import type {Token} from '../../../text/words.ts';
import {addressesOf, FIELDS, findHits, isAbout, wordsOf} from '../../find.ts';
import {isEverybodys} from '../../own-site.ts';
import type {Draft, Lexicons} from '../../types.ts';
import {once} from '../once.ts';
import {signatureStart} from '../signature.ts';
import {roleInMail} from './mail-parts.ts';

export type AddressRole = 'sender' | 'recipient';

export interface FoundAddress {
  readonly value: string;
  readonly field: TextField;
  readonly range: Range;
  readonly roles: ReadonlySet<AddressRole>;
  /** 0.9 where the words beside it tell the part, 0.6 where it was concluded. */
  readonly confidence: number;
  /** The words beside it or a header tell its part. */
  readonly sure: boolean;
  /** Stands in a pasted header or bounce. */
  readonly shown: boolean;
  /** Called a mailbox or an account, or one's own. */
  readonly own: boolean;
  /** Called somebody else's. */
  readonly other: boolean;
  /** Nobody's here: of a provider for everybody, of somebody else, of whom to write to. */
  readonly foreign: boolean;
  /** Folded, for comparison. */
  readonly word: string;
}

/** Addresses that were made unreadable before they were sent, and those of examples. */
const MASKED =
  /^[x*.-]+@|@[x*.-]+$|x{3}|^(?:usuario|user|nombre|name|correo|email|mail|micuenta|tucorreo|ejemplo)@|@(?:ejemplo|dominio|midominio|mydomain|tudominio|domain|empresa|company|x|y)\./;
/** What may stand between an address and the words that belong to it. */
const BESIDE = /^[ \t()<>[\]"'«»“”,:;|*-]*$/;
/** A row of addresses shares its part: "a@x, b@x y c@x". */
const ROW = /^(?:[\s<>,;/&+]|\by\b|\be\b|\band\b|\bor\b|\bo\b|\bni\b){1,6}$/;

/** A bounce or the headers of a mail. */
const SHOWS_MAIL =
  /\b[45]\d\d[ -]#?\d\.\d{1,3}\.\d{1,3}\b|["«“][45]\d\d \p{Lu}|^(?:return-path|delivered-to|(?:from|de|remitente): ?\S{1,60}@[^\n]{1,80}\n(?:to|para|destinatario)):/imu;

/** What is told of one address while the text is read. */
interface Told {
  readonly word: string;
  readonly field: TextField;
  readonly range: Range;
  /** Part -> how surely; the nearest words win. */
  readonly parts: Map<string, number>;
}

/** The addresses with their parts, masked ones left out. */
export const findAddresses = once(read);

/** The sender or the recipient of mail that is not delivered: nobody's where the text is about something else. */
export function factsOfRole(draft: Draft, lexicons: Lexicons<Lexicon>, role: AddressRole) {
  if (!isAboutMail(draft, lexicons)) return [];
  return findAddresses(draft, lexicons)
    .filter(({roles}) => roles.has(role))
    .map(({value, field, range, confidence}) => ({value, field, range, confidence, role}))
    .toSorted((a, b) => b.confidence - a.confidence);
}

/** Whether the text is about mail that does not arrive, shows its headers or a bounce, or tells who wrote to whom. */
export function isAboutMail(draft: Draft, lexicons: Lexicons<Lexicon>): boolean {
  if (isAbout(draft, 'mail-delivery') || SHOWS_MAIL.test(draft.text.body.original)) return true;
  const found = findAddresses(draft, lexicons);
  const sure = (role: AddressRole) => found.find((one) => one.sure && one.roles.has(role));
  const from = sure('sender') ?? found.find(({other, roles}) => other && roles.has('sender'));
  const to = sure('recipient') ?? found.find(({own}) => own);
  // "I send it from news@…" tells a sender, whatever happens to it.
  if (!from || ((!to || from === to) && !saysHeSends(draft, lexicons))) return false;
  return FIELDS.every((field) => findHits(draft, field, lexicons).every(({tag}) => tag !== 'moves'));
}

function saysHeSends(draft: Draft, lexicons: Lexicons<Lexicon>): boolean {
  return FIELDS.some((field) => findHits(draft, field, lexicons).some(({tag}) => tag === 'mine:sender'));
}

/** Which ends of the mail the writer says are his: by what he does, else by what fails. */
export function ownEnds(draft: Draft, lexicons: Lexicons<Lexicon>): ReadonlySet<AddressRole> {
  const said = FIELDS.flatMap((field) => findHits(draft, field, lexicons)).flatMap(({tag}) =>
    tag === 'mine:sender' ? ['sender' as const] : tag === 'mine:recipient' ? ['recipient' as const] : [],
  );
  // "Le envié …" and "me escribió …" in one text: what fails tells more.
  const ends = new Set<AddressRole>(said);
  if (ends.size === 1) return ends;
  return new Set((draft.signals['mail-delivery'] ?? []).flatMap(({value}) => OWN_END[value] ?? []));
}

const OWN_END: Readonly<Record<string, AddressRole>> = {
  send: 'sender',
  bounce: 'sender',
  receive: 'recipient',
  late: 'recipient',
};

function read(draft: Draft, lexicons: Lexicons<Lexicon>): readonly FoundAddress[] {
  const told = FIELDS.flatMap((field) => tell(draft, field, lexicons));
  const first = new Map<string, Told>();
  for (const one of told) {
    const before = first.get(one.word);
    if (!before) first.set(one.word, one);
    else for (const [part, weight] of one.parts) before.parts.set(part, Math.max(weight, before.parts.get(part) ?? 0));
  }
  const settled = [...first.values()].map((one) => ({...one, roles: rolesOf(one.parts)}));
  const ends = ownEnds(draft, lexicons);
  const taken = new Set(settled.flatMap(({roles}) => [...roles]));
  return settled.map(({word, field, range, parts, roles}): FoundAddress => {
    const sure = roles.size > 0;
    const foreign =
      (!sure && parts.has('contact')) || parts.has('other') || isEverybodys(hostOf(word.slice(word.indexOf('@') + 1)));
    const guessed = sure || parts.has('contact') ? roles : guessRoles(draft, taken, ends, parts);
    const value = wordsOf(draft, field, range);
    return {
      value,
      word,
      field,
      range,
      roles: guessed,
      confidence: sure ? 0.9 : 0.6,
      sure,
      shown: Math.max(0, ...parts.values()) >= SHOWN,
      own: parts.has('own') && !parts.has('other'),
      other: parts.has('other'),
      foreign,
    };
  });
}

/** Every address of a field with what headers and the words beside it say. */
function tell(draft: Draft, field: TextField, lexicons: Lexicons<Lexicon>): Told[] {
  const emails = addressesOf(draft, 'email').filter((one) => one.field === field);
  if (emails.length === 0) return [];
  const text = draft.text[field];
  const signed = field === 'body' ? signatureStart(text.original) : text.original.length;
  // "a" is "to" in Spanish and an article in English.
  const own = draft.language && lexicons[draft.language];
  const hits = draft.paragraphs[field].flatMap(({tokens: row, folded, from, memory}) => {
    // Words say something of an address beside them.
    if (!row.some(({kind}) => kind === 'email')) return [];
    return withoutExceptions(
      (own ? [own] : Object.values(lexicons)).flatMap((lexicon) =>
        remember(memory, lexicon, () => match(joined(row, folded), lexicon)),
      ),
    ).map((hit) => ({tag: hit.tag, from: hit.from + from, to: hit.to + from}));
  });
  const found = new Map<number, Told>();
  for (const {word, index, range} of emails) {
    if (MASKED.test(word)) continue;
    const parts = new Map<string, number>();
    const shown = roleInMail(text.original, range);
    if (shown) parts.set(shown, SHOWN);
    else if (range[0] > signed || inSpan(draft.spans, range[0], 'quote')) parts.set('contact', SHOWN);
    found.set(index, {word, field, range, parts});
  }
  for (const {tag, from, to} of hits) {
    const [part = '', strength = '1', after] = tag.split(/[:<]/);
    if (!PARTS.has(part)) continue;
    const inside = [...found.keys()].filter((index) => from <= index && index < to);
    // A tag that ends with `<` is about the first address of its pattern, any other about the last.
    const index = after === undefined ? inside.at(-1) : inside[0];
    const one = index === undefined ? undefined : found.get(index);
    if (!one || index === undefined) continue;
    const far = Math.max(index - from, to - 1 - index);
    const weight = Number(strength) * STRENGTH - far;
    for (const name of part === BOTH ? ['sender', 'recipient'] : [part])
      one.parts.set(name, Math.max(one.parts.get(name) ?? 0, weight));
  }
  share([...found.values()], text.original);
  return [...found.values()];
}

const PARTS: ReadonlySet<string> = new Set(['sender', 'recipient', 'both', 'contact', 'own', 'other']);
const BOTH = 'both';
/** One step of strength outweighs any distance within a pattern. */
const STRENGTH = 20;
/** In a header or a signature nothing is left to the words beside. */
const SHOWN = 1000;

/** Brackets, commas and colons beside an address end no clause: "my boss (ana@x) gets nothing", "From: ana@x". */
function joined(tokens: readonly Token[], folded: string): readonly Token[] {
  return tokens.map((token, index) => {
    const before = tokens[index - 1];
    if (!before || (!token.first && !token.paused) || (token.kind !== 'email' && before.kind !== 'email')) return token;
    return BESIDE.test(folded.slice(before.end, token.start)) ? {...token, first: false, paused: false} : token;
  });
}

/** An address without a word of its own in a row has the part of its neighbour. */
function share(all: readonly Told[], original: string): void {
  const pairs = all.slice(1).map((one, index) => [all[index] as Told, one] as const);
  for (const [a, b] of [...pairs, ...pairs.toReversed()]) {
    if (!ROW.test(original.slice(a.range[1], b.range[0]))) continue;
    const [from, to] = a.parts.size > 0 ? [a, b] : [b, a];
    if (to.parts.size === 0) for (const [part, weight] of from.parts) to.parts.set(part, weight);
  }
}

/**
 * The strongest part; none where "mine is …" or "write to …" is stronger. Both where they are as strong, since what can
 * neither send nor receive is both.
 */
function rolesOf(parts: ReadonlyMap<string, number>): ReadonlySet<AddressRole> {
  const most = Math.max(...parts.values());
  const roles = (['sender', 'recipient'] as const).filter((role) => parts.has(role));
  return new Set(roles.filter((role) => parts.get(role) === most));
}

/** An address without words beside it is one's own mailbox: it sends what is not sent and gets what is not received. */
function guessRoles(
  draft: Draft,
  taken: ReadonlySet<AddressRole>,
  ends: ReadonlySet<AddressRole>,
  parts: ReadonlyMap<string, number>,
): ReadonlySet<AddressRole> {
  const other = parts.has('other');
  if (taken.size > 1) return new Set();
  if (other && taken.size > 0) return new Set([taken.has('sender') ? 'recipient' : 'sender']);
  const values = new Set((draft.signals['mail-delivery'] ?? []).map(({value}) => value));
  const own = new Set<AddressRole>(values.size === 0 ? ends : []);
  if (values.has('send') || taken.has('recipient')) own.add('sender');
  if (values.has('receive') || values.has('late') || taken.has('sender')) own.add('recipient');
  if (own.size === 0) own.add(values.has('bounce') && !parts.has('own') ? 'recipient' : 'sender');
  for (const role of own) if (own.size > 1 && taken.has(role)) own.delete(role);
  if (!other) return own;
  return new Set(own.size > 1 ? [] : [own.has('sender') ? 'recipient' : 'sender']);
}
