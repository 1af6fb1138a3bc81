/** The reply that asks for exactly what is missing. Written in the customer's language, whatever the technician reads in. */
import type {Ticket} from '../../core/ticket.ts';
import {factPrompt} from '../../guidelines/messages.ts';
import {loadCatalogue} from '../../i18n/catalogues.ts';
import {createMsg, type Msg, str} from '../../i18n/msg.ts';
import {labelOf} from './fact-words.ts';

/** Each missing fact by name, with the question of the procedure. */
export async function askDraft(missing: readonly string[], {language, requester}: Ticket): Promise<string> {
  const [sheet, guidelines] = await Promise.all([
    loadCatalogue('sheet', language),
    loadCatalogue('guidelines', language),
  ]);
  const msg: Msg = createMsg(sheet);
  const words = createMsg(guidelines);
  const list = missing.map((id) => {
    const question = factPrompt(id, words);
    return question ? `- ${labelOf(id, words)}. ${question}` : `- ${labelOf(id, words)}`;
  });
  return [
    msg(str`Hello ${requester.name.split(' ')[0] ?? requester.name},`, {id: 'sheet.ask-greeting'}),
    msg('To go on we need to know:', {id: 'sheet.ask-intro'}),
    list.join('\n'),
    msg('Fill it in on the ticket’s page or reply to this message, and we will continue.', {id: 'sheet.ask-how'}),
  ].join('\n\n');
}
