/** The reply that asks for exactly what is missing. Written in the customer's language, whatever the technician reads in. */
import type {Ticket} from '../../core/ticket.ts';
import {loadCatalogue} from '../../i18n/catalogues.ts';
import {createMsg, type Msg, str} from '../../i18n/msg.ts';
import {factWords} from '../parts/fact-words.ts';

/** Each missing fact by name, with the question of the procedure. */
export async function askDraft(
  missing: readonly string[],
  {language, requester}: Ticket,
  policy: object | undefined,
): Promise<string> {
  const [sheet] = await Promise.all([loadCatalogue('sheet', language), loadCatalogue('guidelines', language)]);
  const msg: Msg = createMsg(sheet);
  const words = factWords(policy, language);
  const list = missing.map((id) => {
    const question = words.prompt(id);
    return question ? `- ${words.label(id)}. ${question}` : `- ${words.label(id)}`;
  });
  return [
    msg(str`Hello ${requester.name.split(' ')[0] ?? requester.name},`, {id: 'sheet.ask-greeting'}),
    msg('To go on we need to know:', {id: 'sheet.ask-intro'}),
    list.join('\n'),
    msg('Fill it in on the ticket’s page or reply to this message, and we will continue.', {id: 'sheet.ask-how'}),
  ].join('\n\n');
}
