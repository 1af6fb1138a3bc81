/**
 * Who has an address, where the desk keeps contacts: what is stored of them wins over what the host says. Somebody who has not
 * confirmed yet, or was removed, is a stranger. Knows nothing of mail.
 */
import type {Kysely} from 'kysely';
import type {KnownContact} from '../../core/contacts.ts';
import type {Actor} from '../desk.ts';
import type {MailDirectory} from '../email/people.ts';
import type {SqlTables} from './parts.ts';
import {toKnown} from './contacts.ts';
import type {Schema} from './schema.ts';

/** @param host whom the host's panel knows */
export function createContactDirectory({read}: Pick<SqlTables, 'read'>, host: MailDirectory): MailDirectory {
  const choose = async (rows: readonly Stored[], told: () => ReturnType<MailDirectory['byId']>) => {
    const confirmed = rows.find(({contact}) => !contact.pending && !contact.removed);
    if (confirmed) return actorOf(confirmed);
    const known = await told();
    // Of this account the desk knows better.
    return rows.some(({account}) => account === known?.account) ? undefined : known;
  };
  return {
    byAddress: async (address) => choose(await stored(read, 'email', address), () => host.byAddress(address)),
    byId: async (id) => choose(await stored(read, 'id', id), () => host.byId(id)),
  };
}

interface Stored {
  readonly account: string;
  readonly contact: KnownContact;
}

/** Where an address belongs to several accounts, the first in the alphabet is meant. */
async function stored(db: Kysely<Schema>, column: 'email' | 'id', value: string): Promise<readonly Stored[]> {
  const query = db.selectFrom('contacts').selectAll().orderBy('account').orderBy('position');
  const rows = await (
    column === 'id'
      ? query.where('id', '=', value)
      : query.where((eb) => eb(eb.fn<string>('lower', ['email']), '=', value))
  ).execute();
  return rows.map((row) => ({account: row.account, contact: toKnown(row)}));
}

function actorOf({account, contact: {id, name, email, role, services}}: Stored): Actor {
  return {id, name, email, role, account, ...(role === 'technical' && {services})};
}
