/** Takes mail over HTTP: from a pipe on another machine, or from a service that receives mail. One raw mail a request, with a bearer secret. */
import {createHash, timingSafeEqual} from 'node:crypto';
import {TicketError} from '../../../core/errors.ts';
import {readBytes} from '../../body.ts';
import {problem} from '../../problem.ts';
import type {MailChannel} from '../channel.ts';

/** Below the server's own path. */
export const MAIL_PATH = '/v1/mail';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** @param secret 32 characters or more; whoever has it can bring mail */
export function createMailEntry(channel: MailChannel, secret: string): (request: Request) => Promise<Response> {
  if (secret.length < 32) throw new Error('the secret of the mail entry has fewer than 32 characters');
  const wanted = digest(secret);
  return async (request) => {
    if (request.method !== 'POST') return problem(new TicketError('not-found', 'mail is brought by POST'));
    const given = /^Bearer (.{1,500})$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? '';
    if (!timingSafeEqual(digest(given), wanted)) {
      return problem(new TicketError('unauthenticated', 'the secret is missing or wrong'));
    }
    try {
      const raw = await readBytes(request, channel.scene.settings.maximumBytes);
      const query = new URL(request.url).searchParams;
      const sender = query.get('from');
      const fresh = await channel.receive(raw, {recipients: query.getAll('to'), ...(sender !== null && {sender})});
      return Response.json({known: !fresh}, {status: 202, headers: {'cache-control': 'no-store'}});
    } catch (error) {
      return problem(TicketError.from(error));
    }
  };
}
