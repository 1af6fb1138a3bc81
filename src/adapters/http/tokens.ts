/**
 * Holds the identity token of a page and asks the host for a new one when the old one was refused: once, however many
 * requests wait for it. Knows nothing of what a token says.
 */
import {TicketError} from '../../core/errors.ts';
import type {AdapterOptions} from '../../core/registry.ts';

type Fetch = typeof globalThis.fetch;

export class Tokens {
  readonly #ask: ((refresh: boolean) => Promise<string>) | undefined;
  #token: string | undefined;
  #asking: Promise<string> | undefined;
  /** Whether the next one must be new. */
  #stale = false;

  constructor({getToken, tokenUrl}: AdapterOptions, fetch: Fetch) {
    if (getToken) this.#ask = async (refresh) => getToken({refresh});
    else if (tokenUrl !== undefined) this.#ask = () => fetchToken(tokenUrl, fetch);
  }

  /** @returns `undefined` where the host identifies the person in another way */
  async get(): Promise<string | undefined> {
    if (!this.#ask) return undefined;
    if (this.#token !== undefined) return this.#token;
    this.#asking ??= this.#renew(this.#ask);
    return this.#asking;
  }

  /** Gives up a token that was refused or whose time is over; another one that came meanwhile stays. @returns whether a new one can be had */
  drop(token: string | undefined): boolean {
    if (token !== undefined && token === this.#token) {
      this.#token = undefined;
      this.#stale = true;
    }
    return this.#ask !== undefined;
  }

  async #renew(ask: (refresh: boolean) => Promise<string>): Promise<string> {
    try {
      const token = await ask(this.#stale);
      this.#token = token;
      this.#stale = false;
      return token;
    } catch (error) {
      // That is how every platform's fetch says that there is no connection.
      throw TicketError.from(error, error instanceof TypeError ? 'offline' : 'unauthenticated');
    } finally {
      this.#asking = undefined;
    }
  }
}

/** The host's session decides who it is for; a login page instead of a token means that there is none. */
async function fetchToken(url: string, fetch: Fetch): Promise<string> {
  const response = await fetch(url, {credentials: 'include', redirect: 'manual', cache: 'no-store'});
  if (response.status >= 500) throw new TicketError('unavailable', `the token address answered ${response.status}`);
  const text = response.ok ? (await response.text()).trim() : '';
  if (/^[\w-]+\.[\w-]+\.[\w-]+$/.test(text)) return text;
  throw new TicketError('unauthenticated', `the token address gave no token (${response.status})`);
}
