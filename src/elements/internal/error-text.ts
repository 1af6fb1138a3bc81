/**
 * One sentence for each kind of failure: what happened, that nothing is lost, what to do next. Made from the code of a
 * TicketError, never from its message, which is for developers.
 */
import type {TicketError} from '../../core/errors.ts';
import {type Msg, str} from '../../i18n/msg.ts';

/** @param kept whether the person has typed something that is still there */
export function errorText(error: TicketError, msg: Msg, kept: boolean): string {
  const happened = sentence(error, msg);
  return kept ? `${happened} ${msg('Your text is kept.', {id: 'form.error.kept'})}` : happened;
}

function sentence(error: TicketError, msg: Msg): string {
  switch (error.code) {
    case 'offline':
      return msg('You have no connection. Try again when it is back.', {id: 'form.error.offline'});
    case 'timeout':
      return msg('The answer is taking too long. Try again: nothing will be sent twice.', {id: 'form.error.timeout'});
    case 'unauthenticated':
      return msg('Your session has ended. Sign in again in another tab and retry.', {id: 'form.error.unauthenticated'});
    case 'forbidden':
      return msg('Your user may not do this. Ask the account holder for permission.', {id: 'form.error.forbidden'});
    case 'not-found':
      return msg('This ticket does not exist or is not yours to see.', {id: 'form.error.not-found'});
    case 'conflict':
      return msg('Somebody changed this at the same time. Reload and try again.', {id: 'form.error.conflict'});
    case 'too-large':
      return msg('What you send is over the size limit. Remove or shrink a file.', {id: 'form.error.too-large'});
    case 'unsupported-type':
      return msg('Files of this kind are not accepted. Choose another one.', {id: 'form.error.unsupported-type'});
    case 'rate-limited':
      return error.retryAfter === undefined
        ? msg('Too many attempts in a short time. Wait a minute and try again.', {id: 'form.error.rate-limited'})
        : msg(str`Too many attempts in a short time. Try again in ${Math.ceil(error.retryAfter)} seconds.`, {
            id: 'form.error.rate-limited-seconds',
          });
    case 'rejected':
      return msg('Something has to be corrected before it can be sent.', {id: 'form.error.rejected'});
    case 'unavailable':
      return msg('The support centre is not answering. Try again in a few minutes.', {id: 'form.error.unavailable'});
    case 'protocol':
      return msg('The answer did not come from the support centre. Check your connection or reload the page.', {
        id: 'form.error.protocol',
      });
  }
}
