/**
 * The mail channel: what comes in by whichever way is kept, then dealt with; what happens in the tickets is mailed; what is in
 * the outbox is sent. Each of the three goes on by itself and begins anew where it was after a crash.
 */
import {randomUUID} from 'node:crypto';
import {TicketError} from '../../core/errors.ts';
import type {HeldMail, HeldMailAction, HoldReason} from '../../core/ticket.ts';
import {createAssigner} from '../assignment/index.ts';
import type {ContactInvited} from '../contacts/invitation.ts';
import {pause} from '../pause.ts';
import {completePage} from './complete-page.ts';
import {compose} from './compose/index.ts';
import {invitation, wordsIn} from './compose/letters.ts';
import {fingerprint} from './fingerprint.ts';
import {follow} from './follow.ts';
import {handle, type Handled, type MailAlarm} from './handle.ts';
import {LinkTokens} from './link.ts';
import type {Envelope} from './mail.ts';
import {MailError, MailParser} from './parse/index.ts';
import type {MailScene} from './scene.ts';
import {HANDLE_BACKOFF, type Sender, type SendOutcome, sendDue} from './send.ts';
import type {ReceivedMail, Settler} from './store.ts';
import {ReplyTokens} from './token.ts';

type Report = (what: string, error: unknown) => void;

export interface MailChannelOptions extends Pick<
  MailScene,
  'backend' | 'checker' | 'agents' | 'store' | 'resolver' | 'people' | 'settings'
> {
  /** 32 bytes or more; the first signs reply addresses and links, the others are still accepted. */
  readonly keys: readonly Uint8Array[];
  readonly sender: Sender;
  readonly assign?: MailScene['assign'];
  /** Told what went wrong and will be tried again. Holds no text of a mail. */
  readonly report?: Report;
  /** Told what became of each mail, for counters. */
  readonly observe?: (record: MailRecord) => void;
  readonly now?: () => Date;
}

/** Holds no text, no address and no subject of a mail. */
export type MailRecord =
  /** A mail that came in: `done`, `dropped`, or held and why. */
  | {readonly direction: 'in'; readonly outcome: string}
  | {readonly direction: 'out'; readonly outcome: SendOutcome}
  | {readonly direction: 'alarm'; readonly outcome: MailAlarm};

/** What the server shows of the channel: held mails for agents, the form behind a link for everybody who was sent it. */
export interface MailDesk {
  /** Answers the address behind the link in an acknowledgement, `COMPLETE_PATH` below the server's own path. */
  complete(request: Request): Promise<Response>;
  listHeld(): Promise<readonly HeldMail[]>;
  /** As `MailStore.settle`; a mail that is let in is dealt with at once. */
  settle(id: string, action: HeldMailAction, by: Settler): Promise<void>;
}

export interface MailChannel extends MailDesk {
  /** What the steps know; for the ways in. */
  readonly scene: MailScene;
  /** Resolves when the mail is kept for good. @returns false when it was there before */
  receive(raw: Uint8Array, envelope: Envelope): Promise<boolean>;
  /**
   * Mails a new contact the link that works once. Fits `ContactOptions.onContactInvited`.
   * @throws TicketError rate-limited when the address had its share of automatic mails
   */
  invite(invited: ContactInvited): Promise<void>;
  /** Resolves when nothing is left to be dealt with or sent now. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds after which what waits for its time is looked for. */
const TICK = 5_000;
const HOUR = 60 * 60 * 1000;

/** @throws Error for a short key, or a backend without an event log */
export function createMailChannel(options: MailChannelOptions): MailChannel {
  const {backend, checker, agents, store, resolver, people, settings, keys, sender, now = () => new Date()} = options;
  const {report = () => undefined, observe = () => undefined} = options;
  if (!backend.capabilities.eventLog) throw new Error('the mail channel needs a backend with an event log');
  const scene: MailScene = {
    backend,
    checker,
    agents,
    store,
    resolver,
    people,
    settings,
    now,
    assign: options.assign ?? createAssigner(checker.policy, agents, backend),
    installation: settings.address,
    tokens: new ReplyTokens({keys, address: settings.address}),
    links: new LinkTokens(keys, now),
    parser: new MailParser({bytes: settings.maximumBytes}),
  };
  const closing = new AbortController();

  const incoming = new Loop(() => handleNext(scene, report, observe), report);
  const outgoing = new Loop(() => sendDue(scene, sender, (outcome) => observe({direction: 'out', outcome})), report);
  const followed = followAlways(scene, closing.signal, () => outgoing.wake(), report);
  const timer = setInterval(() => {
    incoming.wake();
    outgoing.wake();
  }, TICK);
  timer.unref();
  incoming.wake();
  outgoing.wake();

  return {
    scene,
    async receive(raw, envelope) {
      const fresh = await store.receive(fingerprint(raw), raw, envelope, now());
      if (fresh) incoming.wake();
      return fresh;
    },
    complete: (request) => completePage(request, scene),
    listHeld: () => store.listHeld(),
    async settle(id, action, by) {
      await store.settle(id, action, by, now());
      if (action === 'release') incoming.wake();
    },
    async invite({contact, link, language}) {
      const since = new Date(now().getTime() - HOUR);
      if ((await store.automaticSince(contact.email, since)) >= settings.automaticPerHour)
        throw new TicketError('rate-limited', 'this address was mailed often enough within an hour');
      const letter = invitation(await wordsIn(language), link);
      const cause = `invitation-${randomUUID()}`;
      await store.put([compose(scene, {letter, to: contact.email, cause, automatic: true})], now());
      outgoing.wake();
    },
    async idle() {
      incoming.wake();
      await incoming.quiet();
      outgoing.wake();
      await outgoing.quiet();
    },
    async close() {
      clearInterval(timer);
      closing.abort();
      await Promise.all([incoming.close(), outgoing.close(), followed]);
      await scene.parser.close();
      await sender.close?.();
    },
  };
}

/** Works until nothing is left, and again when it is woken; never twice at once. */
class Loop {
  readonly #work: () => Promise<number>;
  readonly #report: Report;
  #running: Promise<void> | undefined;
  #again = false;
  #closed = false;

  constructor(work: () => Promise<number>, report: Report) {
    this.#work = work;
    this.#report = report;
  }

  wake(): void {
    if (this.#closed) return;
    this.#again = true;
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
      if (this.#again) this.wake();
    });
  }

  async quiet(): Promise<void> {
    while (this.#running) await this.#running;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#again && !this.#closed) {
      this.#again = false;
      try {
        while (!this.#closed && (await this.#work()) > 0);
      } catch (error) {
        this.#report('mail', error);
      }
    }
  }
}

/** @returns 1 when there was a mail to deal with */
async function handleNext(
  scene: MailScene,
  report: Report,
  observe: NonNullable<MailChannelOptions['observe']>,
): Promise<number> {
  const received = await scene.store.next(scene.now());
  if (!received) return 0;
  try {
    const {end, dispatches, alarm} = await handled(received, scene, report);
    await scene.store.finish(received.id, end, dispatches, scene.now());
    observe({direction: 'in', outcome: end.state === 'held' ? `held: ${end.reason}` : end.state});
    if (alarm) {
      report('an alarm', new Error(ALARMS[alarm]));
      observe({direction: 'alarm', outcome: alarm});
    }
  } catch (error) {
    report('a mail is tried again', error);
    const wait = HANDLE_BACKOFF[received.attempts] ?? HANDLE_BACKOFF.at(-1) ?? 0;
    await scene.store.retry(received.id, TicketError.from(error).code, new Date(scene.now().getTime() + wait));
  }
  return 1;
}

/** What no later try can mend is kept for an agent. */
async function handled(received: ReceivedMail, scene: MailScene, report: Report): Promise<Handled> {
  const {envelope, id} = received;
  try {
    return await handle(received, await scene.store.read(id), scene);
  } catch (error) {
    const lasting = error instanceof MailError || (TicketError.is(error) && isLasting(error));
    if (!lasting) throw error;
    const reason: HoldReason = error instanceof MailError ? 'unreadable' : 'refused';
    report('a mail is held', error);
    return {end: {state: 'held', reason, from: envelope.sender}, dispatches: []};
  }
}

const ALARMS: Readonly<Record<MailAlarm, string>> = {
  'own-mail': 'our own mail came back: two programs may be answering each other',
  'answers-capped': 'more strangers write than are answered within an hour (mail.fixedPerHour)',
};

const isLasting = ({code}: TicketError): boolean =>
  ['rejected', 'forbidden', 'not-found', 'conflict', 'too-large', 'unsupported-type'].includes(code);

/** A break of the log is waited out. */
async function followAlways(scene: MailScene, signal: AbortSignal, written: () => void, report: Report): Promise<void> {
  while (!signal.aborted) {
    try {
      await follow(scene, signal, written);
    } catch (error) {
      if (!signal.aborted) report('the event log', error);
    }
    if (!signal.aborted) await pause(TICK, signal);
  }
}
