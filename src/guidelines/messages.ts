/**
 * The words about facts, clauses and fixes that no single rule owns. Rules have their own `messages.ts`.
 */
import type {Language} from '../core/language.ts';
import {type Msg, str} from '../i18n/msg.ts';
import type {Policy} from './policy.ts';

type Text = (msg: Msg) => string;

const CLAUSES: Readonly<Record<string, Text>> = {
  G1: (msg) =>
    msg('Open a ticket from the client area, or by e-mail from the address you have given as contact.', {
      id: 'guidelines.clause.G1',
    }),
  G2: (msg) =>
    msg('Tickets are written by a registered contact. Add anybody else as technical contact first.', {
      id: 'guidelines.clause.G2',
    }),
  G3: (msg) =>
    msg(
      'Say in the subject what it is about, not whom it is for or that it is urgent. From the subject alone we find the right technician.',
      {id: 'guidelines.clause.G3'},
    ),
  G4: (msg) => msg('Give all the detail you can and name the service you mean.', {id: 'guidelines.clause.G4'}),
  G5: (msg) => msg('Write plain text. Send screenshots only to complete it.', {id: 'guidelines.clause.G5'}),
  G6: (msg) =>
    msg(
      'If a web site fails, give its address, the steps to see the failure and, where one must log in, access data.',
      {
        id: 'guidelines.clause.G6',
      },
    ),
  G7: (msg) =>
    msg(
      'If mail is not sent or received, give sender, recipient and the approximate date and time: that is how we find the message.',
      {
        id: 'guidelines.clause.G7',
      },
    ),
  G8: (msg) => msg('One ticket per matter.', {id: 'guidelines.clause.G8'}),
  G9: (msg) =>
    msg('Go on in the same thread, so that all messages about a matter stay together.', {id: 'guidelines.clause.G9'}),
  G10: (msg) => msg('A help article may already have the answer.', {id: 'guidelines.clause.G10'}),
};

/** What a help page about a clause is called, so that a link to it says where it leads. */
const TITLES: Readonly<Record<string, Text>> = {
  G1: (msg) => msg('How to open a ticket', {id: 'guidelines.clause.G1.title'}),
  G2: (msg) => msg('Who can open a ticket', {id: 'guidelines.clause.G2.title'}),
  G3: (msg) => msg('How to write the subject', {id: 'guidelines.clause.G3.title'}),
  G4: (msg) => msg('How much detail to give', {id: 'guidelines.clause.G4.title'}),
  G5: (msg) => msg('Plain text and screenshots', {id: 'guidelines.clause.G5.title'}),
  G6: (msg) => msg('Web sites and access data: what we need', {id: 'guidelines.clause.G6.title'}),
  G7: (msg) => msg('Mail that fails: what we need', {id: 'guidelines.clause.G7.title'}),
  G8: (msg) => msg('One ticket per matter', {id: 'guidelines.clause.G8.title'}),
  G9: (msg) => msg('Going on in the same thread', {id: 'guidelines.clause.G9.title'}),
  G10: (msg) => msg('Help articles', {id: 'guidelines.clause.G10.title'}),
};

const FACTS: Readonly<Record<string, {readonly label: Text; readonly prompt: Text}>> = {
  url: {
    label: (msg) => msg('Address of the page', {id: 'guidelines.fact.url'}),
    prompt: (msg) => msg('So that we see the same page as you.', {id: 'guidelines.fact.url.prompt'}),
  },
  steps: {
    label: (msg) => msg('Steps to see it', {id: 'guidelines.fact.steps'}),
    prompt: (msg) => msg('What you do just before it fails.', {id: 'guidelines.fact.steps.prompt'}),
  },
  access: {
    label: (msg) => msg('Access data', {id: 'guidelines.fact.access'}),
    prompt: (msg) => msg('Only if one must log in to see it.', {id: 'guidelines.fact.access.prompt'}),
  },
  sender: {
    label: (msg) => msg('Sender', {id: 'guidelines.fact.sender'}),
    prompt: (msg) => msg('The address that the message was sent from.', {id: 'guidelines.fact.sender.prompt'}),
  },
  recipient: {
    label: (msg) => msg('Recipient', {id: 'guidelines.fact.recipient'}),
    prompt: (msg) => msg('The address that the message was sent to.', {id: 'guidelines.fact.recipient.prompt'}),
  },
  'occurred-at': {
    label: (msg) => msg('Date and time', {id: 'guidelines.fact.occurred-at'}),
    prompt: (msg) =>
      msg('Roughly will do: it tells us where to look in the logs.', {id: 'guidelines.fact.occurred-at.prompt'}),
  },
  'error-message': {
    label: (msg) => msg('Text of the error', {id: 'guidelines.fact.error-message'}),
    prompt: (msg) => msg('Word for word, as it appears.', {id: 'guidelines.fact.error-message.prompt'}),
  },
  domain: {
    label: (msg) => msg('Domain', {id: 'guidelines.fact.domain'}),
    prompt: (msg) => msg('Which of your domains it is about.', {id: 'guidelines.fact.domain.prompt'}),
  },
  ip: {
    label: (msg) => msg('IP address', {id: 'guidelines.fact.ip'}),
    prompt: (msg) => msg('Of the connection that is shut out.', {id: 'guidelines.fact.ip.prompt'}),
  },
  attachments: {
    label: (msg) => msg('Files', {id: 'guidelines.fact.attachments'}),
    prompt: (msg) => msg('What you have added to the ticket.', {id: 'guidelines.fact.attachments.prompt'}),
  },
  'ticket-reference': {
    label: (msg) => msg('Earlier ticket', {id: 'guidelines.fact.ticket-reference'}),
    prompt: (msg) => msg('Its number, so that we find what was said.', {id: 'guidelines.fact.ticket-reference.prompt'}),
  },
  service: {
    label: (msg) => msg('Service', {id: 'guidelines.fact.service'}),
    prompt: (msg) => msg('Which of your services it is about.', {id: 'guidelines.fact.service.prompt'}),
  },
};

/** A clause of the procedure, G1 to G10; empty for an unknown one. */
export function clauseText(clause: string, msg: Msg): string {
  return CLAUSES[clause]?.(msg) ?? '';
}

/** What a help page about a clause is called. */
export function clauseTitle(clause: string, msg: Msg): string {
  return TITLES[clause]?.(msg) ?? msg('The guidelines for tickets', {id: 'guidelines.clause.title'});
}

/** Where the words of a provider's own facts stand. */
export interface OwnFactWords {
  readonly policy: Pick<Policy, 'facts'>;
  readonly language: Language;
}

/**
 * What a fact is called: in the words of the policy that declares it, else in ours; a fact without words is called by its
 * id.
 */
export function factLabel(id: string, msg: Msg, own?: OwnFactWords): string {
  return localized(own?.policy.facts?.[id]?.label, own) ?? FACTS[id]?.label(msg) ?? id;
}

/** One line why the fact is asked for, shown beside its field; empty for a fact without words. */
export function factPrompt(id: string, msg: Msg, own?: OwnFactWords): string {
  const declared = own?.policy.facts?.[id];
  return localized(declared?.prompt, own) ?? (declared ? '' : (FACTS[id]?.prompt(msg) ?? ''));
}

/** In the reader's language, else in any. */
function localized(text: Partial<Record<Language, string>> | undefined, own: OwnFactWords | undefined) {
  return text && own ? (text[own.language] ?? Object.values(text)[0]) : undefined;
}

/** What a person may call a fix that drops a piece of the text. */
export function removeLabel(words: string, msg: Msg): string {
  return msg(str`Remove “${words}”`, {id: 'guidelines.fix.remove'});
}

/** Of a fix that puts other words in the place of some. */
export function replaceLabel(words: string, msg: Msg): string {
  return msg(str`Change to “${words}”`, {id: 'guidelines.fix.replace'});
}

export function otherFixLabel(kind: 'move-to-access-data' | 'split' | 'reply-to' | 'fill-fact', msg: Msg): string {
  switch (kind) {
    case 'move-to-access-data':
      return msg('Move to access data', {id: 'guidelines.fix.move-to-access-data'});
    case 'split':
      return msg('Split into two tickets', {id: 'guidelines.fix.split'});
    case 'reply-to':
      return msg('Reply there', {id: 'guidelines.fix.reply-to'});
    case 'fill-fact':
      return msg('Use it', {id: 'guidelines.fix.fill-fact'});
  }
}
