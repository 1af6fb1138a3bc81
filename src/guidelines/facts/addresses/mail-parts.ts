/**
 * The part that an address plays where a mail or a bounce was pasted: by the name of its header, or as bounces and mail
 * logs write it. Knows the forms, not the sentence.
 */
import type {Range} from '../../../core/finding.ts';
import type {AddressRole} from './index.ts';

/** The name of a header, with nothing but a name between it and the address, or the arrow of a mail log. */
const FROM = /(?:^[\s>*]*de|\b(?:from|sender|remitente|return-path))[ \t]?[:=][^\n:@]{0,60}$|<= $/i;
const TO =
  /(?:^[\s>*]*a|\b(?:to|para|recipient|destinatario|dirigido a))[ \t]?[:=][^\n:@]{0,60}$|\b[45]\d\d[ -](?:#?\d\.\d{1,3}\.\d{1,3})?[ :]{0,2}<?$|(?:recipients or group|destinatarios o grupo)s:\s*$|(?:[=-]>|\*\*) $/i;
/** `<ana@x.example>: host … said: 550 …`, `<ana@x.example>: 550 …`. */
const BOUNCES = /^>?\)?:\s{1,3}(?:host |[45]\d\d|recipient)/i;
const AROUND = 90;

/** The part by its place alone; `undefined` where none is told so. */
export function roleInMail(text: string, [start, end]: Range): AddressRole | undefined {
  // What stands above an address that begins its line belongs to it.
  const line = text.slice(0, start).trimEnd().lastIndexOf('\n') + 1;
  // Where the line began long before, its first word is none of a header.
  const before = line < start - AROUND ? `… ${text.slice(start - AROUND, start)}` : text.slice(line, start);
  if (FROM.test(before)) return 'sender';
  return TO.test(before) || BOUNCES.test(text.slice(end, end + 40)) ? 'recipient' : undefined;
}
