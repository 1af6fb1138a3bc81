/**
 * The key with which the demo's technicians open access data: made once, kept in the data folder as `age-keygen` writes it. A
 * provider's key lies with its technicians and never on the server.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {generateX25519Identity, identityToRecipient} from 'age-encryption';

const NAME = 'technician-key.txt';

export interface AccessKey {
  readonly recipient: string;
  /** Where the technician finds it. */
  readonly file: string;
}

export async function accessKey(data: string): Promise<AccessKey> {
  const file = join(data, NAME);
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  const identity = /AGE-SECRET-KEY-1[A-Z0-9]+/.exec(kept ?? '')?.[0] ?? (await generateX25519Identity());
  const recipient = await identityToRecipient(identity);
  if (kept === undefined) await writeFile(file, `# public key: ${recipient}\n${identity}\n`, {mode: 0o600});
  return {recipient, file};
}
