/** One file with all of a ticket: for people as text, for programs as JSON. Pure but for the words about facts, which it loads. */
import type {ThreadEntry} from '../../core/thread.ts';
import type {Ticket} from '../../core/ticket.ts';
import {catalogue, loadCatalogue} from '../../i18n/catalogues.ts';
import {createMsg, str} from '../../i18n/msg.ts';
import {byteSize, fullTime} from '../parts/dates.ts';
import {factWords} from '../parts/fact-words.ts';
import {problemTypeLabel, teamLabel} from '../parts/policy-words.ts';
import {statusText} from '../parts/ticket-status.ts';
import {type EntryContext, eventText, roleText} from './entry.ts';
import {shownFacts} from './ticket-facts.ts';

/** As the contract has them; indented, since people look into it too. */
export function ticketJson(ticket: Ticket, entries: readonly ThreadEntry[]): string {
  return `${JSON.stringify({ticket, entries}, null, 2)}\n`;
}

const RULE = '-'.repeat(72);

/** Heading, facts and every entry with its full time, in the reader's language. */
export async function ticketText(
  ticket: Ticket,
  entries: readonly ThreadEntry[],
  context: Pick<EntryContext, 'msg' | 'language' | 'viewer' | 'policy'>,
): Promise<string> {
  const {language, viewer, policy} = context;
  const [sheet] = await Promise.all([loadCatalogue('sheet', language), loadCatalogue('guidelines', language)]);
  const msg = createMsg({...catalogue('panel', language), ...sheet});
  const words = factWords(policy, language);
  const line = (label: string, value: string): string => `${label}: ${value}`;
  const head = [
    `${ticket.number} ${ticket.subject}`,
    '',
    line(msg('Status', {id: 'panel.details.status'}), statusText(ticket.status, viewer?.role, msg)),
    line(msg('Requester', {id: 'sheet.requester'}), ticket.requester.name),
    ...(ticket.service ? [line(msg('Service', {id: 'panel.details.service'}), ticket.service.label)] : []),
    line(msg('Problem type', {id: 'panel.details.type'}), problemTypeLabel(policy, ticket.problemType, language)),
    line(msg('Team', {id: 'panel.details.team'}), teamLabel(policy, ticket.team, language)),
    line(
      msg('Technician', {id: 'panel.details.assignee'}),
      ticket.assignee?.name ?? msg('Not assigned yet', {id: 'panel.details.unassigned'}),
    ),
    line(msg('Opened', {id: 'panel.details.opened'}), fullTime(ticket.createdAt, language)),
    ...shownFacts(ticket, policy).map(({id, value, by}) =>
      line(words.label(id), by ? `${value} (${msg(str`Told by ${by.name}`, {id: 'sheet.facts.by'})})` : value),
    ),
  ];
  const body = entries.map((entry) => {
    const at = fullTime(entry.at, language);
    if (entry.kind === 'event') return [RULE, `${at}: ${eventText(entry, context)}`].join('\n');
    const {author, text, quoted, attachments} = entry;
    const files = attachments.map(({name, size}) => `[${name}, ${byteSize(size, language)}]`);
    return [
      RULE,
      `${author.name} (${roleText(author, msg)}), ${at}`,
      '',
      text,
      ...(quoted ? ['', quoted.replace(/^/gm, '> ')] : []),
      ...(files.length > 0 ? ['', ...files] : []),
    ].join('\n');
  });
  return `${[head.join('\n'), ...body].join('\n\n')}\n`;
}
