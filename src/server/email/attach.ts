/** The text and the files of a mail as a message takes them. What the desk's limits refuse is named in the text: nothing vanishes unsaid. */
import type {WriteContext} from '../../core/adapter.ts';
import {TicketError} from '../../core/errors.ts';
import type {Language} from '../../core/language.ts';
import {CONTRACT_LIMITS} from '../../core/ticket.ts';
import {str} from '../../i18n/msg.ts';
import type {Actor} from '../desk.ts';
import {cleanName, judgeFile} from '../file-type.ts';
import {wordsIn} from './compose/letters.ts';
import type {Mail} from './mail.ts';
import type {MailScene} from './scene.ts';

export interface Attached {
  readonly text: string;
  /** Ids that `upload` gave. */
  readonly attachments: string[];
}

interface File {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array;
}

/** @throws TicketError when the backend does not answer */
export async function attach(
  id: string,
  mail: Mail,
  visible: string,
  actor: Actor,
  language: Language,
  {backend, checker}: MailScene,
): Promise<Attached> {
  const {msg} = await wordsIn(language);
  const {limits} = checker.policy;
  const {body, attachments: most} = limits;
  const longest = Math.min(body, CONTRACT_LIMITS.body) - 2_000;
  const whole: File[] =
    visible.length > longest
      ? [
          {
            name: msg('message.txt', {id: 'server.mail.message-file'}),
            type: 'text/plain',
            content: Buffer.from(visible),
          },
        ]
      : [];
  const files: readonly File[] = [...whole, ...mail.attachments.filter(isWorth)];
  const stored: string[] = [];
  const refused: string[] = [];
  for (const [index, {name, type, content}] of files.entries()) {
    if (stored.length >= most) {
      refused.push(name);
      continue;
    }
    const context: WriteContext = {actor, scope: {kind: 'all'}, idempotencyKey: `mail-${id}-${index}`};
    const bytes = new Uint8Array(content);
    try {
      if (bytes.byteLength > limits.attachmentBytes) throw new TicketError('too-large', `${bytes.byteLength} bytes`);
      const judged = await judgeFile({name: cleanName(name) || `${index + 1}`, declared: type, bytes}, limits);
      const part = {name: cleanName(name) || `${index + 1}`, type: judged, body: new Blob([bytes], {type: judged})};
      stored.push((await backend.upload(part, context)).id);
    } catch (error) {
      if (!TicketError.is(error) || !['too-large', 'unsupported-type', 'rejected'].includes(error.code)) throw error;
      refused.push(name);
    }
  }
  const note = msg(str`[Not kept for their size, number or type: ${refused.join(', ')}]`, {id: 'server.mail.refused'});
  const shown = visible.length > longest ? `${visible.slice(0, longest)}…` : visible;
  return {text: refused.length > 0 ? `${shown}\n\n${note}` : shown, attachments: stored};
}

/** The logo in a signature is no attachment; a picture that somebody put into his text is. */
const isWorth = ({inline, type, size}: Mail['attachments'][number]): boolean =>
  size > 0 && (!inline || (type.startsWith('image/') && size > 20_000));
