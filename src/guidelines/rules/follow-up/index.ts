/**
 * The ticket goes on with a matter that was already reported to this desk: it names a ticket, says so, or has the subject of
 * one that is open. Offers to answer there, where that ticket is known. Tickets as goods and other people's are left alone.
 */
import type {Lexicon} from '../../../text/matcher.ts';
import type {Token} from '../../../text/words.ts';
import {fold} from '../../../text/fold.ts';
import {tokenize} from '../../../text/words.ts';
import {FIELDS, findHits, rangeOf, wordsOf} from '../../find.ts';
import type {JudgedDraft, KnownTicket, RawFinding, RuleDefinition} from '../../types.ts';
import {messages} from './messages.ts';

/** Shorter words join others and tell no matter. */
const TELLING = 4;
/** So many telling words in common make two subjects one. */
const COMMON = 3;
const SHARE = 0.75;

export const followUp: RuleDefinition<Lexicon> = {
  meta: {id: 'follow-up', clause: 'G9', field: 'body', defaultSeverity: 'warn'},
  messages,
  check(draft, lexicons) {
    const open = draft.context.tickets ?? [];
    const named = draft.facts.find(({id, range}) => id === 'ticket-reference' && range);
    if (named?.range && named.field) {
      const ticket = open.find(({number}) => digits(number) === digits(named.value));
      return [
        finding({messageId: 'reference', data: {found: named.value}, field: named.field, range: named.range}, ticket),
      ];
    }
    const like = open.filter((ticket) => isLike(ticket, draft));
    for (const field of FIELDS) {
      const hit = findHits(draft, field, lexicons)[0];
      if (!hit) continue;
      const range = rangeOf(draft, field, hit, undefined);
      const only = like.length === 1 ? like[0] : open.length === 1 ? open[0] : undefined;
      return [finding({messageId: 'continues', data: {found: wordsOf(draft, field, range)}, field, range}, only)];
    }
    const [ticket] = like;
    return ticket ? [finding({messageId: 'same-subject', field: 'subject'}, ticket)] : [];
  },
};

function finding(raw: RawFinding, ticket: KnownTicket | undefined): RawFinding {
  if (!ticket) return raw;
  return {
    ...raw,
    data: {...raw.data, number: ticket.number},
    fix: {kind: 'reply-to', ticketId: ticket.id},
  };
}

const digits = (number: string): string => number.replace(/\D/g, '');

function isLike({subject}: KnownTicket, draft: JudgedDraft): boolean {
  const own = telling(draft.tokens.subject);
  const other = telling(tokenize(fold(subject)));
  const common = [...own].filter((word) => other.has(word)).length;
  return common >= COMMON && common >= SHARE * Math.max(own.size, other.size);
}

const telling = (tokens: readonly Token[]): Set<string> =>
  new Set(tokens.map(({word}) => word).filter((word) => word.length >= TELLING));
