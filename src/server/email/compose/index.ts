/**
 * A letter becomes a mail of this desk: signed reply address, a Message-ID that proves the thread, the headers by which other
 * programs know an automatic mail (RFC 3834), and the one by which we know our own.
 */
import {randomUUID} from 'node:crypto';
import {LOOP_HEADER} from '../classify.ts';
import type {MailSettings} from '../settings.ts';
import type {Dispatch, OutgoingMail} from '../store.ts';
import type {ReplyTokens} from '../token.ts';
import {type Letter, toHtml, toText} from './letter.ts';

export interface ComposeScene {
  readonly settings: MailSettings;
  readonly tokens: ReplyTokens;
  /** As our own mail says it. */
  readonly installation: string;
}

export interface LetterInput {
  readonly letter: Letter;
  readonly to: string;
  /** Of what happened and to whom. */
  readonly cause: string;
  /** No person wrote it. */
  readonly automatic: boolean;
  /** Of the mails before it in this conversation, the last first. */
  readonly references?: readonly string[];
  /** The thread that an answer enters; absent in fixed letters. */
  readonly thread?: {readonly ticketId: string; readonly personId: string; readonly entryId?: string};
}

export function compose({settings, tokens, installation}: ComposeScene, input: LetterInput): Dispatch {
  const {letter, to, cause, automatic, references = [], thread} = input;
  const id = randomUUID();
  const [, domain = ''] = settings.address.split('@');
  const mail: OutgoingMail = {
    from: `${JSON.stringify(settings.name)} <${settings.address}>`,
    to,
    replyTo: thread ? tokens.address(thread) : settings.address,
    // A report comes back to where it can be told which mail it is about; on fixed letters nobody waits for one.
    envelopeFrom: thread ? tokens.returnAddress(id) : '',
    subject: oneLine(letter.subject),
    text: toText(letter),
    html: toHtml(letter),
    messageId: thread ? tokens.messageId(thread, thread.entryId ?? id) : `<${id}@${domain}>`,
    references,
    headers: {
      [LOOP_HEADER]: installation,
      ...(automatic && {
        'auto-submitted': references.length > 0 ? 'auto-replied' : 'auto-generated',
        'x-auto-response-suppress': 'All',
      }),
    },
  };
  return {id, cause, automatic, ticketId: thread?.ticketId, entryId: thread?.entryId, mail};
}

/** A subject with a line feed in it would be another header. */
const oneLine = (text: string): string => text.replace(/\p{Cc}+/gu, ' ').trim();
