/**
 * Which service is meant: one of the account's own where the text names it, else the mailbox, domain, machine, account, plan
 * or invoice that the text has. Addresses of others are none of his services.
 */
import type {Service} from '../../../core/ticket.ts';
import type {Lexicon} from '../../../text/matcher.ts';
import {addressesOf, factAt, factsAt, tagsIn} from '../../find.ts';
import {namesPlatform} from '../../own-site.ts';
import type {Draft, FactDefinition, Lexicons} from '../../types.ts';
import {findAddresses, type FoundAddress, isAboutMail, ownEnds} from '../addresses/index.ts';
import {type Host, hostsIn, serversIn} from '../hosts.ts';
import {isCalled} from '../near.ts';
import {ownOf, theOnly} from './account.ts';
import {named} from './names.ts';

/** "/home/fernleigh/public_html": the accounts that the files of a text are of. */
const HOME = /\/home\/([a-z]\w{1,30})\//g;
/** So few words are about nothing in particular. */
const FEW = 12;

/** Whether the text is about nothing that can be told. */
const isNothing = ({guess, subject, body, tokens}: Parameters<NonNullable<FactDefinition['applies']>>[0]): boolean =>
  (guess.source === 'none' || (tokens.body.length < FEW && !/[?¿]/.test(subject + body))) && tokens.body.length > 0;

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
    !namesPlatform(draft) &&
    !namesBothEnds(draft, lexicons) &&
    !tagsIn(draft, lexicons).has('offer') &&
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
  return [
    ...factsAt(draft, HOME, 0.5, 'account'),
    ...serversIn(draft).map((one) => domainFact({...one, host: one.domain})),
  ];
}

function domainFact({host, field, range}: Pick<Host, 'host' | 'field' | 'range'>) {
  return {value: host, field, range, confidence: 0.5, role: 'domain'};
}

/** Behind a name, a telephone or another way to reach somebody: "Ana Prieto, ana@x.example". */
const LISTED = /(?:\d|[\p{L}\d] ?[,/|·])\s?$/u;

/** Mailboxes of the writer's own. Where mail fails: what he calls a mailbox of his, else the end that he has. */
function mailboxesIn(draft: Draft, lexicons: Lexicons<Lexicon>) {
  const ends = ownEnds(draft, lexicons);
  const rank = ({own, roles}: FoundAddress): number =>
    (own ? 2 : 0) + Number([...roles].some((role) => ends.has(role)));
  const aboutMail = isAboutMail(draft, lexicons);
  const got = tagsIn(draft, lexicons).has('gets');
  const mine = findAddresses(draft, lexicons).filter(
    ({foreign, own, sure, roles, field, range: [start]}) =>
      // Whose mailbox stands in the subject and is at no other's end means it, wherever it is.
      (!foreign || (field === 'subject' && !sure && roles.size > 0)) &&
      (aboutMail ||
        own ||
        // "I got an email from …": somebody else's.
        !((got && sure && roles.has('sender')) || LISTED.test(draft.text[field].original.slice(0, start)))),
  );
  // Of a pasted mail alone nobody can tell whose end is the writer's.
  if (mine.length > 1 && mine.every(({shown, own}) => shown && !own)) return [];
  const best = Math.max(...mine.map(rank));
  // Of two strangers nobody can tell which is the customer.
  const may = (one: FoundAddress): boolean => !aboutMail || (rank(one) === best && (best > 0 || mine.length === 1));
  return mine.filter(may).map(({field, range}) => factAt(draft, field, range, 0.5, 'mailbox'));
}

/** "ssh root@192.0.2.1", "http://192.0.2.1", "port 25 on 192.0.2.1", "otter-3 (192.0.2.1)". */
const CONNECTS = /(?:@|:\/\/|ssh |ping |\bon |\ben |\d \()$/;

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
