/** Adds a message to a thread. Which status it may set is decided by the access table. */
import {maySetStatus} from '../../core/thread.ts';
import {rejected, TicketError} from '../../core/errors.ts';
import type {RouteHandler} from './route.ts';
import {keeping} from './sealed.ts';

export const reply: RouteHandler<'reply'> = async ({parameters, body, context}, scene) => {
  const {adapter, checker} = scene;
  const {limits} = checker.policy;
  if (body.attachments.length > limits.attachments) {
    throw rejected('attachments', `are more than ${limits.attachments}`);
  }
  if (body.status !== undefined && !maySetStatus(context.actor.role, body.status)) {
    throw new TicketError('forbidden', `a ${context.actor.role} may not set the status '${body.status}'`);
  }
  if (body.text.length > limits.body) throw rejected('text', `is longer than ${limits.body}`);
  return adapter.reply(parameters.ticketId ?? '', body, {...context, ...keeping(body.accessData, scene)});
};
