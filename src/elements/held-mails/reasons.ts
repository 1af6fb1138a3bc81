/** Why a mail waits, in one line. */
import type {HoldReason} from '../../core/ticket.ts';
import type {Msg} from '../../i18n/msg.ts';

export function reasonText(reason: HoldReason, msg: Msg): string {
  switch (reason) {
    case 'unknown-sender':
      return msg('Nobody is registered with this address.', {id: 'panel.held.unknown-sender'});
    case 'unproved':
      return msg('The address is registered, but nothing proves that the mail comes from it.', {
        id: 'panel.held.unproved',
      });
    case 'forged':
      return msg('Forged: the domain says that this mail is not its own.', {id: 'panel.held.forged'});
    case 'no-author':
      return msg('It names no sender, or several.', {id: 'panel.held.no-author'});
    case 'agent-without-token':
      return msg('Under a technician’s name, but not in answer to a mail of ours.', {id: 'panel.held.agent'});
    case 'machine':
      return msg('From a machine that nobody knows, such as a code for another account.', {id: 'panel.held.machine'});
    case 'unreadable':
      return msg('It cannot be read.', {id: 'panel.held.unreadable'});
    case 'refused':
      return msg('The desk refused it: it does not fit its limits.', {id: 'panel.held.refused'});
  }
}
