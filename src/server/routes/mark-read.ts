/** Marks messages as read by this viewer. */
import type {RouteHandler} from './route.ts';

export const markRead: RouteHandler<'markRead'> = async ({parameters, body, context}, {adapter}) => {
  await adapter.markRead(parameters.ticketId ?? '', body.entryId, context);
  return undefined;
};
