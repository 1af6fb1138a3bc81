/** The part that an address plays where a mail was pasted: by the name of its header. Knows the forms, not the sentence. */
import type {Range} from '../../../core/finding.ts';
import type {AddressRole} from './index.ts';

/** The name of a header, with nothing but a name between it and the address. */
const FROM = /(?:\n[ >*]*de|\b(?:from|sender|remitente|return-path))[ \t]?[:=][^\n:]{0,60}$/i;
const TO = /(?:\n[ >*]*a|\b(?:to|para|recipient|destinatario|dirigido a))[ \t]?[:=][^\n:]{0,60}$/i;
const AROUND = 90;

/** The part by its place alone; `undefined` where none is told so. */
export function roleInMail(text: string, [start]: Range): AddressRole | undefined {
  const before = text.slice(Math.max(0, start - AROUND), start);
  return FROM.test(before) ? 'sender' : TO.test(before) ? 'recipient' : undefined;
}
