/** English before the name of a service; `contact` is about an address that one is to write to. */
import type {Lexicon} from '../../../text/matcher.ts';

export const lexicon: Lexicon = {
  server: ['vps|server|dedicated|machine|node|host|cloud|instance|droplet'],
  mail: ['mail|mails|email|emails|mailbox'],
  site: ['website|site|shop|store|webshop|blog'],
  account: ['user|username|account|login|subscription'],
  database: ['database|db|schema'],
  plan: ['plan|package'],
  invoice: ['proforma|quote|estimate', 'invoice|receipt|order|bill|contract'],
  contact: ['write|contact|reach|reply|respond|email ..2 me|us ..3 @', 'my personal email|mail|address ..2 @'],
};
