/** The mails that the desk writes, in the reader's language. Who could not be verified gets fixed words: nothing of his mail, of a ticket or of an account is in them. */
import type {Fact} from '../../../core/finding.ts';
import type {Language} from '../../../core/language.ts';
import type {Message} from '../../../core/thread.ts';
import type {Ticket} from '../../../core/ticket.ts';
import type {MissingFact} from '../../../guidelines/types.ts';
import {factLabel, factPrompt} from '../../../guidelines/messages.ts';
import type {Policy} from '../../../guidelines/policy.ts';
import {loadCatalogue} from '../../../i18n/catalogues.ts';
import {createMsg, type Msg, str} from '../../../i18n/msg.ts';
import type {HelpPage} from './help.ts';
import type {Block, Letter} from './letter.ts';

export interface Words {
  readonly language: Language;
  readonly msg: Msg;
  /** Of facts and clauses. */
  readonly terms: Msg;
}

export async function wordsIn(language: Language): Promise<Words> {
  const [server, guidelines] = await Promise.all([
    loadCatalogue('server', language),
    loadCatalogue('guidelines', language),
  ]);
  return {language, msg: createMsg(server), terms: createMsg(guidelines)};
}

export interface Acknowledgement {
  readonly ticket: Ticket;
  readonly missing: readonly MissingFact[];
  /** Pages that explain what is missing. */
  readonly help: readonly HelpPage[];
  readonly policy: Policy;
  /** Of the form with everything filled in. */
  readonly formUrl: string;
  readonly ticketUrl: string | undefined;
}

const subjectOf = ({number, subject}: Ticket): string => `[${number}] ${subject}`;

/** The number, what was understood, what is missing, and the way to tell it. */
export function acknowledgement(words: Words, input: Acknowledgement): Letter {
  const {msg, language} = words;
  const {ticket, policy, ticketUrl} = input;
  return {
    language,
    subject: subjectOf(ticket),
    blocks: [
      {
        kind: 'text',
        text: msg(str`We have your ticket. Its number is ${ticket.number}.`, {id: 'server.mail.ack'}),
      },
      ...missingBlocks(words, input),
      understood(words, ticket, policy),
      ...seeBlock(words, ticketUrl),
    ],
    footer: [msg('You can answer this mail: what you write is added to the ticket.', {id: 'server.mail.answer'})],
  };
}

function missingBlocks({msg, terms, language}: Words, {missing, help, policy, formUrl: url}: Acknowledgement): Block[] {
  if (missing.length === 0) return [];
  const own = {policy, language};
  const named = (facts: readonly string[]): string => facts.map((id) => factLabel(id, terms, own)).join(' · ');
  return [
    {
      kind: 'list',
      heading: msg('To begin at once, we still need', {id: 'server.mail.missing'}),
      items: missing.map(({id}) => [factLabel(id, terms, own), factPrompt(id, terms, own)] as const),
      stress: 'label',
    },
    ...help.map(({url: page, facts}): Block => ({
      kind: 'link',
      label: msg(str`Help (${named(facts)})`, {id: 'server.mail.help'}),
      url: page,
    })),
    {kind: 'link', label: msg('Complete the ticket', {id: 'server.mail.complete'}), url, action: true},
  ];
}

/** Told elsewhere, or told to the technician only. */
const UNTOLD = ['time-zone', 'secret', 'service'];

function understood({msg, terms, language}: Words, ticket: Ticket, policy: Policy): Block {
  const {problemType, service, facts} = ticket;
  const team = policy.teams[ticket.team]?.label[language] ?? ticket.team;
  const type = policy.problemTypes[problemType]?.label[language];
  const own = {policy, language};
  return {
    kind: 'list',
    heading: msg('What we understood', {id: 'server.mail.understood'}),
    stress: 'value',
    items: [
      ...(type === undefined ? [] : [[msg('It is about', {id: 'server.mail.type'}), type] as const]),
      ...(service ? [[factLabel('service', terms, own), service.label] as const] : []),
      ...facts
        .filter(({id}) => !UNTOLD.includes(id))
        .map((fact) => [factLabel(fact.id, terms, own), valueOf(fact, language)] as const),
      [msg('Goes to', {id: 'server.mail.team'}), team] as const,
    ],
  };
}

/** A time told to the hour is about that hour. */
function valueOf({id, value}: Fact, language: Language): string {
  const told = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2})(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?/.exec(value);
  if (id !== 'occurred-at' || !told) return value;
  const [, year, month, day, hour, minute, zone] = told;
  const date = language === 'es' ? `${day}/${month}/${year}` : `${year}-${month}-${day}`;
  if (hour === undefined) return date;
  const time = minute === undefined ? `≈ ${hour}:00` : hour + minute;
  return `${date}, ${time}${zone === undefined ? '' : ` (UTC${zone === 'Z' ? '' : zone})`}`;
}

const seeBlock = ({msg}: Words, url: string | undefined): Block[] =>
  url === undefined
    ? []
    : [{kind: 'link', label: msg('See the ticket in the client area', {id: 'server.mail.see'}), url}];

export interface NewMessage {
  readonly ticket: Ticket;
  readonly message: Message;
  readonly ticketUrl: string | undefined;
}

/** What somebody wrote, to the other side of the conversation. */
export function newMessage(words: Words, {ticket, message, ticketUrl}: NewMessage): Letter {
  const {msg, language} = words;
  const names = message.attachments.map(({name}) => [name, ''] as const);
  return {
    language,
    subject: subjectOf(ticket),
    blocks: [
      {
        kind: 'quote',
        by: msg(str`${message.author.name} wrote in ${ticket.number}`, {id: 'server.mail.wrote'}),
        text: message.text,
      },
      ...(names.length === 0
        ? []
        : [
            {
              kind: 'list' as const,
              heading: msg('Attached files, to be opened in the client area', {id: 'server.mail.files'}),
              items: names,
              stress: 'label' as const,
            },
          ]),
      ...seeBlock(words, ticketUrl),
    ],
    footer: [msg('You can answer this mail: what you write is added to the ticket.', {id: 'server.mail.answer'})],
  };
}

/** To a known address that proved nothing. */
export function unverified({msg, language}: Words): Letter {
  return {
    language,
    subject: msg('We have received your message', {id: 'server.mail.unverified.subject'}),
    blocks: [
      {
        kind: 'text',
        text: msg(
          'A message from this address has reached us. Your mail provider does not let us check that you sent it, so a technician will look at it before anything is done.',
          {id: 'server.mail.unverified.text'},
        ),
      },
      {
        kind: 'text',
        text: msg('The quickest way is the client area: sign in and open the ticket there.', {
          id: 'server.mail.unverified.way',
        }),
      },
    ],
    footer: [],
  };
}

/** To an address that nobody knows. */
export function unknown({msg, language}: Words): Letter {
  return {
    language,
    subject: msg('We have received your message', {id: 'server.mail.unverified.subject'}),
    blocks: [
      {
        kind: 'text',
        text: msg('A message from this address has reached us, but it is not registered with any account.', {
          id: 'server.mail.unknown.text',
        }),
      },
      {
        kind: 'text',
        text: msg(
          'Write from an address that is registered, or ask whoever holds the account to add this one as a technical contact in the client area. Then send your message again.',
          {id: 'server.mail.unknown.way'},
        ),
      },
    ],
    footer: [],
  };
}

/** To a new contact: the link that works once. */
export function invitation({msg, language}: Words, link: string): Letter {
  return {
    language,
    subject: msg('Confirm that you are a contact', {id: 'server.mail.invitation.subject'}),
    blocks: [
      {
        kind: 'text',
        text: msg(
          'Somebody who holds an account with us has added this address as a contact. Confirm it and you can open tickets and follow them.',
          {id: 'server.mail.invitation.text'},
        ),
      },
      {kind: 'link', label: msg('Confirm', {id: 'server.contact-confirm-button'}), url: link, action: true},
      {
        kind: 'text',
        text: msg('The link works once, within 7 days. If you do not know what this is about, do nothing.', {
          id: 'server.mail.invitation.end',
        }),
      },
    ],
    footer: [],
  };
}
