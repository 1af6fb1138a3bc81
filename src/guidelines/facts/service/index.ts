/**
 * Which service is meant: one of the account's own where the text names it, else the mailbox, domain, machine, account, plan
 * or invoice that the text has. Addresses of others are none of his services.
 */
import type {Service} from '../../../core/ticket.ts';
import type {Lexicon} from '../../../text/matcher.ts';
import {addressesOf, factAt, tagsIn} from '../../find.ts';
import {namesPlatform} from '../../own-site.ts';
import type {Draft, FactDefinition, Lexicons} from '../../types.ts';
import {findAddresses, type FoundAddress, isAboutMail, ownEnds} from '../addresses/index.ts';
import {type Host, hostsIn, serversIn} from '../hosts.ts';
import {isCalled} from '../near.ts';
import {ownOf, theOnly} from './account.ts';
import {accountsOfFiles, named, namesPlan} from './names.ts';

/** So few words are about nothing in particular. */
const FEW = 12;

/** Whether the text is about nothing that can be told. */
const isNothing = ({guess, subject, body, tokens}: Parameters<NonNullable<FactDefinition['applies']>>[0]): boolean =>
  (guess.source === 'none' || (tokens.body.length < FEW && !/[?¿]/.test(subject + body))) &&
  subject.trim() !== '' &&
  tokens.body.length > 0;

export const service: FactDefinition<Lexicon> = {
  id: 'service',
  find(draft, lexicons) {
    const services = draft.context.services ?? [];
    return (services.length > 0 ? ownOf(draft, services) : undefined) ?? saidOf(draft, lexicons, services);
  },
  // One service needs no telling, nor what is asked about a plan that one has not; what is about none of them (a program of
  // one's own) asks for none; and of two ends of a mail the provider knows which is his customer's.
  applies: (draft, lexicons) =>
    draft.context.services?.length !== 1 &&
    !namesPlan(draft, lexicons) &&
    !namesPlatform(draft) &&
    !namesBothEnds(draft, lexicons) &&
    (draft.guess.id !== 'other' || isNothing(draft)),
};

/** Whether a mail's sender and recipient are told, neither of them at a provider that everybody uses. */
function namesBothEnds(draft: Draft, lexicons: Lexicons<Lexicon>): boolean {
  const roles = findAddresses(draft, lexicons).flatMap(({foreign, roles}) => (foreign ? [] : [...roles]));
  return isAboutMail(draft, lexicons) && new Set(roles).size > 1;
}

function saidOf(draft: Draft, lexicons: Lexicons<Lexicon>, services: readonly Service[]) {
  const hosts = hostsIn(draft).map(domainFact);
  const others = [...hosts, ...named(draft, lexicons), ...(hosts.length > 0 ? [] : machinesIn(draft, lexicons))];
  // A mailbox that is below none of the account's services is somebody else's.
  if (services.length > 0) return others.length > 0 ? others : theOnly(draft, lexicons, services);
  const told = [...mailboxesIn(draft, lexicons), ...others];
  if (told.length > 0) return told;
  return [...accountsOfFiles(draft), ...serversIn(draft).map((one) => domainFact({...one, host: one.domain}))];
}

function domainFact({host, field, range}: Pick<Host, 'host' | 'field' | 'range'>) {
  return {value: host, field, range, confidence: 0.5, role: 'domain'};
}

/** Behind a name, a telephone or another way to reach somebody: "Ana Prieto, ana@x.example". */
const LISTED = /(?:\d|[\p{L}\d] ?[,/|·])\s?$/u;

/**
 * Mailboxes of the writer's own. Where mail fails: the end that he has; else what he calls a mailbox, or the only thing
 * that he names.
 */
function mailboxesIn(draft: Draft, lexicons: Lexicons<Lexicon>) {
  const addresses = findAddresses(draft, lexicons).filter(({foreign}) => !foreign);
  const aboutMail = isAboutMail(draft, lexicons);
  const ends = ownEnds(draft, lexicons);
  // "I got an email from …": somebody else's.
  const got = tagsIn(draft, lexicons).has('gets');
  const mine = addresses.filter(({own, roles, sure, field, range: [start]}) =>
    aboutMail
      ? // The only address is an end of it, however that is said.
        roles.size > 0 || addresses.length === 1
      : own || !((got && sure && roles.has('sender')) || LISTED.test(draft.text[field].original.slice(0, start))),
  );
  const rank = ({own, roles}: FoundAddress): number =>
    (own ? 2 : 0) + Number([...roles].some((role) => ends.has(role)));
  const best = Math.max(...mine.map(rank));
  // Of a pasted mail alone nobody can tell whose end is the writer's.
  if (mine.length > 1 && mine.every(({shown, own}) => shown && !own) && !oneDomain(mine)) return [];
  return (
    mine
      // Of two strangers nobody can tell which is the customer.
      .filter((one) => !aboutMail || (rank(one) === best && (best > 0 || mine.length === 1)))
      .map(({field, range}) => factAt(draft, field, range, 0.5, 'mailbox'))
  );
}

function oneDomain(addresses: readonly FoundAddress[]): boolean {
  return new Set(addresses.map(({word}) => word.slice(word.indexOf('@')))).size === 1;
}

/** "ssh root@192.0.2.1", "http://192.0.2.1". */
const CONNECTS = /(?:@|:\/\/|ssh |ping )$/;

/** Addresses of machines: behind a word for one or a command, or what the text begins with. */
function machinesIn(draft: Draft, lexicons: Lexicons<Lexicon>) {
  return addressesOf(draft, 'ip').flatMap((one) => {
    const {field, index, range} = one;
    const before = draft.text[field].original.slice(0, range[0]);
    if (before.endsWith('[')) return [];
    return isCalled(one, 'server', draft, lexicons) || index === 0 || CONNECTS.test(before.slice(-8))
      ? [factAt(draft, field, range, 0.5, 'server')]
      : [];
  });
}
