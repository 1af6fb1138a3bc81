/** Addresses that nobody reads: mail from them is no ticket of a person, and an answer would go nowhere. */
const MACHINE =
  /^(?:no[-_.]?reply|no[-_.]?responder|no[-_.]?contestar|do[-_.]?not[-_.]?reply|noresponda|notifications?|notificaciones|alerts?|alertas|automated|auto|robot|bot|mailer|newsletter|boletin|verify|verification|security-noreply|account-security-noreply)(?:[-+._].*)?$/i;

/** @param address a whole address */
export const isMachine = (address: string): boolean => MACHINE.test(address.slice(0, address.lastIndexOf('@')));
