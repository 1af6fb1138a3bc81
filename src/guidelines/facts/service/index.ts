/**
 * Which service is meant: one of the account's own where the text names it, else the domain, mailbox, host or address
 * that the text names.
 */
import {hostOf} from '../../../text/addresses.ts';
import {fold} from '../../../text/fold.ts';
import {type Lexicon, match} from '../../../text/matcher.ts';
import {tokenize} from '../../../text/words.ts';
import type {Service} from '../../../core/ticket.ts';
import {FIELDS, rangeOf, wordsOf} from '../../find.ts';
import type {FactDefinition} from '../../types.ts';

const KINDS: Readonly<Record<string, string>> = {email: 'mailbox', url: 'domain', domain: 'domain', ip: 'server'};

export const service: FactDefinition<Lexicon> = {
  id: 'service',
  find(draft) {
    const services = draft.context.services ?? [];
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
    const named = FIELDS.flatMap((field) =>
      draft.tokens[field].flatMap((token) => {
        const role = KINDS[token.kind];
        if (!role) return [];
        const range = rangeOf(draft, field, token, undefined);
        const words = wordsOf(draft, field, range);
        return [{value: role === 'domain' ? hostOf(words) : words, field, range, confidence: 0.5, role}];
      }),
    );
    return firstOfEach(named);
  },
};

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

function firstOfEach<F extends {readonly value: string}>(facts: readonly F[]): readonly F[] {
  return facts.filter(({value}, index) => facts.findIndex((other) => other.value === value) === index);
}
