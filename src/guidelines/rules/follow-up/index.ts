/**
 * The ticket goes on with a matter that was already reported to this desk: it names a ticket, says so, or has the subject of
 * one that is open. "It fails again" is enough where an open ticket speaks of the same thing. Offers to answer there, where that ticket is known. Tickets as goods and other people's are left alone.
 */
import type {Lexicon} from '../../../text/matcher.ts';
import type {Token} from '../../../text/words.ts';
import {fold} from '../../../text/fold.ts';
import {tokenize} from '../../../text/words.ts';
import {FIELDS, findHits} from '../../find.ts';
import type {JudgedDraft, KnownTicket, RawFinding, RuleDefinition} from '../../types.ts';
import {quoting} from '../quoting.ts';

/** Shorter words join others and tell no matter. */
const TELLING = 4;
/** So many telling words in common make two subjects one. */
const COMMON = 3;
const SHARE = 0.75;
/** Words that go on with something, perhaps with an open ticket. */
const PERHAPS = 'perhaps';
/** Thanks for an answer: where a text begins with them there was one; where it ends with them one is hoped for. */
const OPENING = 'opening';
const FIRST = 6;
const HALF = 0.5;

export const followUp: RuleDefinition<Lexicon> = {
  meta: {id: 'follow-up', clause: 'G9', field: 'body', defaultSeverity: 'warn'},
  check(draft, lexicons) {
    const open = draft.context.tickets ?? [];
    const named = draft.facts.find(({id, range}) => id === 'ticket-reference' && range);
    if (named?.range && named.field) {
      const ticket = open.find(({number}) => digits(number) === digits(named.value));
      return [
        inThread({messageId: 'reference', data: {found: named.value}, field: named.field, range: named.range}, ticket),
      ];
    }
    const like = open.filter((ticket) => isLike(ticket, draft));
    const near = open.filter((ticket) => isNear(ticket, draft));
    for (const field of FIELDS) {
      const hits = findHits(draft, field, lexicons).filter(({tag, from}) => tag !== OPENING || from < FIRST);
      const hit = hits.find(({tag}) => tag !== PERHAPS) ?? (near.length === 1 ? hits[0] : undefined);
      if (!hit) continue;
      const only = [like, near, open].find(({length}) => length === 1)?.[0];
      return [inThread(quoting(draft, field, hit.range, 'continues'), only)];
    }
    return like.slice(0, 1).map((ticket) => inThread({messageId: 'same-subject', field: 'subject'}, ticket));
  },
};

/** Offers to answer in the ticket that is meant, where it is known. */
const inThread = (raw: RawFinding, ticket: KnownTicket | undefined): RawFinding =>
  ticket ? {...raw, data: {...raw.data, number: ticket.number}, fix: {kind: 'reply-to', ticketId: ticket.id}} : raw;

const digits = (number: string): string => number.replace(/\D/g, '');

/** How many words tell the matter of a ticket, and how many of them are others' too. */
function shared({subject}: KnownTicket, others: ReadonlySet<string>): [common: number, of: number] {
  const own = telling(tokenize(fold(subject)));
  return [[...own].filter((word) => others.has(word)).length, own.size];
}

function isLike(ticket: KnownTicket, draft: JudgedDraft): boolean {
  const own = telling(draft.tokens.subject);
  const [common, of] = shared(ticket, own);
  return common >= COMMON && common >= SHARE * Math.max(own.size, of);
}

/** Half of what the subject of a ticket names stands in the draft. */
function isNear(ticket: KnownTicket, {tokens}: JudgedDraft): boolean {
  const [common, of] = shared(ticket, telling([...tokens.subject, ...tokens.body]));
  return of > 0 && common >= HALF * of;
}

const telling = (tokens: readonly Token[]): Set<string> =>
  new Set(tokens.map(({word}) => word).filter((word) => word.length >= TELLING));
