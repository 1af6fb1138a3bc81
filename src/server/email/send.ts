/** Sends what lies in the outbox, one after the other, and tries again what a server did not take, ever more patiently. */
import type {MailScene} from './scene.ts';
import type {DueMail, OutgoingMail} from './store.ts';

/** Hands a mail to a mail server. */
export interface Sender {
  /** @throws Error; with `responseCode` of 500 or more it is given up at once */
  send(mail: OutgoingMail): Promise<void>;
  close?(): Promise<void> | void;
}

const MINUTE = 60 * 1000;
/** Milliseconds to the next try; after the last one it is given up. */
const BACKOFF = [1, 5, 15, 60, 240, 720, 1440].map((minutes) => minutes * MINUTE);

/** `later`: it is tried again. */
export type SendOutcome = 'sent' | 'later' | 'failed';

/** @returns how many were dealt with */
export async function sendDue(
  scene: MailScene,
  sender: Sender,
  told: (outcome: SendOutcome) => void = () => undefined,
): Promise<number> {
  const due = await scene.store.due(scene.now());
  for (const mail of due) told(await trySending(mail, scene, sender));
  return due.length;
}

async function trySending(due: DueMail, scene: MailScene, sender: Sender): Promise<SendOutcome> {
  const {store, backend, now} = scene;
  try {
    await sender.send(due.mail);
  } catch (error) {
    const {responseCode = 0, message} = error as Error & {responseCode?: number};
    const wait = responseCode >= 500 ? undefined : BACKOFF[due.attempts];
    await store.unsent(due.id, message, wait === undefined ? undefined : new Date(now().getTime() + wait));
    if (wait === undefined && due.ticketId !== undefined && due.entryId !== undefined) {
      await backend.markUndelivered?.(due.ticketId, due.entryId);
    }
    return wait === undefined ? 'failed' : 'later';
  }
  await store.sent(due.id);
  return 'sent';
}

/** Milliseconds after which mail that could not be dealt with is looked at again; after the last one an agent does. */
export const HANDLE_BACKOFF = [1, 5, 15, 60].map((minutes) => minutes * MINUTE);
