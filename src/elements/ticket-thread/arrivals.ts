/**
 * Tells a reader who cannot see it what arrives, once and politely: a few messages by author and first words, many as a
 * count. Waits a moment, so that what comes together is said together.
 */
import type {Message} from '../../core/thread.ts';
import {type Msg, str} from '../../i18n/msg.ts';
import {splitQuotes} from './quotes.ts';

const TOGETHER_MS = 1000;
const AT_MOST = 3;
const FIRST_WORDS = 90;

export class Arrivals {
  readonly #say: (text: string) => void;
  readonly #msg: () => Msg;
  #waiting: Message[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param msg gives the words at the time of telling */
  constructor(say: (text: string) => void, msg: () => Msg) {
    this.#say = say;
    this.#msg = msg;
  }

  add(message: Message): void {
    this.#waiting.push(message);
    this.#timer ??= setTimeout(() => this.#tell(), TOGETHER_MS);
  }

  /** Forgets what was not told. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waiting = [];
  }

  #tell(): void {
    const messages = this.#waiting;
    const msg = this.#msg();
    this.clear();
    if (messages.length > AT_MOST) {
      this.#say(msg(str`${messages.length} new messages`, {id: 'panel.thread.arrived-many'}));
      return;
    }
    this.#say(
      messages
        .map(({author, text}) =>
          msg(str`New message from ${author.name}: ${firstWords(text)}`, {id: 'panel.thread.arrived'}),
        )
        .join('. '),
    );
  }
}

/** The beginning of what the author wrote, cut between words. */
export function firstWords(text: string): string {
  const own = splitQuotes(text)
    .filter(({kind}) => kind === 'own')
    .map((piece) => piece.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (own.length <= FIRST_WORDS) return own;
  const cut = own.slice(0, FIRST_WORDS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), FIRST_WORDS / 2))}…`;
}
