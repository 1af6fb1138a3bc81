/**
 * Which mail addresses of a text play which part: sender, recipient, or a contact that is neither. Read from the words
 * beside an address, else from which way the mail does not go.
 */
import {findHits, FIELDS, rangeOf, wordsOf} from '../../find.ts';
import type {Range, TextField} from '../../../core/finding.ts';
import type {Lexicon} from '../../../text/matcher.ts';
import type {Draft, Lexicons} from '../../types.ts';

export type AddressRole = 'sender' | 'recipient';

export interface FoundAddress {
  readonly value: string;
  readonly field: TextField;
  readonly range: Range;
  readonly roles: ReadonlySet<string>;
  readonly confidence: number;
}

/** Addresses that were made unreadable before they were sent, and those of examples. */
const MASKED =
  /^[x*.-]+@|@[x*.-]+$|x{3}|^(?:usuario|user|nombre|name|correo|email|mail|micuenta|tucorreo|ejemplo)@|@(?:ejemplo|dominio|midominio|mydomain|tudominio|domain|empresa|company|x|y)\./;

/** Whether a folded address stands for one that is not told. */
export function isMasked(address: string): boolean {
  return MASKED.test(address);
}

/** The addresses with their parts; masked and contact addresses are left out. */
export function findAddresses(draft: Draft, lexicons: Lexicons<Lexicon>): readonly FoundAddress[] {
  const known = new Map<string, {field: TextField; range: Range; value: string; roles: Set<string>}>();
  for (const field of FIELDS) {
    const tokens = draft.tokens[field];
    for (const token of tokens) {
      if (token.kind !== 'email' || isMasked(token.word) || known.has(token.word)) continue;
      const range = rangeOf(draft, field, token, undefined);
      known.set(token.word, {field, range, value: wordsOf(draft, field, range), roles: new Set()});
    }
    for (const hit of findHits(draft, field, lexicons)) {
      const emails = tokens.slice(hit.from, hit.to).filter(({kind}) => kind === 'email');
      // A tag that ends so is about the first address of its pattern, any other about the last.
      const email = hit.tag.endsWith('<') ? emails[0] : emails.at(-1);
      if (email) known.get(email.word)?.roles.add(hit.tag);
    }
  }
  for (const {roles} of known.values()) settle(roles);
  const addresses = [...known.values()].filter(({roles}) => !roles.has('contact') || roles.size > 1);
  const taken = new Set(addresses.flatMap(({roles}) => [...roles]));
  return addresses.map(({roles, ...address}) =>
    roles.size > 0
      ? {...address, roles, confidence: 0.9}
      : {...address, roles: guessRoles(draft, taken), confidence: 0.6},
  );
}

/** What stands before an address ("from …") tells more than what follows it ("… nothing arrives"). */
function settle(roles: Set<string>): void {
  const before = [...roles].filter((role) => !role.endsWith('<'));
  const kept = before.length > 0 ? before : [...roles].map((role) => role.slice(0, -1));
  roles.clear();
  for (const role of kept) roles.add(role);
}

/** An address without words beside it is one's own mailbox: it sends what is not sent and gets what is not received. */
function guessRoles(draft: Draft, taken: ReadonlySet<string>): ReadonlySet<string> {
  const values = new Set((draft.signals['mail-delivery'] ?? []).map(({value}) => value));
  const own = new Set<string>();
  if (values.has('send') || taken.has('recipient')) own.add('sender');
  if (values.has('receive') || values.has('late') || taken.has('sender')) own.add('recipient');
  if (own.size === 0) own.add(values.has('bounce') ? 'recipient' : 'sender');
  for (const role of own) if (own.size > 1 && taken.has(role)) own.delete(role);
  return own;
}
