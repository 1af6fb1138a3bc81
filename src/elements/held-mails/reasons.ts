/** Why a mail waits, in one line. */
import type {HoldReason} from '../../core/ticket.ts';
import type {Msg} from '../../i18n/msg.ts';

export function reasonText(reason: HoldReason, msg: Msg): string {
  switch (reason) {
    case 'unknown-sender':
      return msg('Nobody is registered with this address.', {id: 'desk.held.unknown-sender'});
    case 'unproved':
      return msg('The address is registered, but nothing proves that the mail comes from it.', {
        id: 'desk.held.unproved',
      });
    case 'forged':
      return msg('Forged: the domain says that this mail is not its own.', {id: 'desk.held.forged'});
    case 'no-author':
      return msg('It names no sender, or several.', {id: 'desk.held.no-author'});
    case 'agent-without-token':
      return msg('Under a technician’s name, but not in answer to a mail of ours.', {id: 'desk.held.agent'});
    case 'machine':
      return msg('From a machine that nobody knows, such as a code for another account.', {id: 'desk.held.machine'});
    case 'automatic':
      return msg('It looks like an automatic answer.', {id: 'desk.held.automatic'});
    case 'unreadable':
      return msg('It cannot be read.', {id: 'desk.held.unreadable'});
    case 'refused':
      return msg('The desk refused it: it does not fit its limits.', {id: 'desk.held.refused'});
  }
}
