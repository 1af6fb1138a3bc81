/**
 * What becomes of calls to a backend, said by a test: they are written down, held back, fail, get lost on the way back, or find
 * no connection. Knows no backend.
 */
import {TicketError, type TicketErrorCode} from '../../core/errors.ts';

export interface Called<V extends string = string> {
  readonly verb: V;
  /** As they were handed over. */
  readonly args: readonly unknown[];
}

export interface FaultOptions {
  /** How many calls go well before; none where absent. */
  readonly after?: number;
  /** How many calls fail then; all until `mend` where absent. */
  readonly times?: number;
}

interface Fault {
  readonly error: TicketError;
  after: number;
  times: number;
}

export class CallScript<V extends string = string> {
  /** What was asked, in order; also what failed. */
  readonly calls: Called<V>[] = [];
  /** What of it came to the backend. */
  readonly reached: Called<V>[] = [];
  readonly #failing = new Map<V, Fault>();
  readonly #losing = new Map<V, Fault>();
  readonly #gates = new Map<V, Promise<void>>();
  readonly #listeners = new Set<() => void>();
  #cut: TicketError | undefined;

  /** Lets calls fail before they come to the backend. */
  fail(verb: V, error: TicketErrorCode | TicketError, options?: FaultOptions): void {
    this.#failing.set(verb, faultOf(error, options));
  }

  /** Lets the backend do what it is asked and its answer get lost, so that a retry must not do it again. */
  lose(verb: V, options?: FaultOptions): void {
    this.#losing.set(verb, faultOf(new TicketError('timeout', 'the answer was lost'), options));
  }

  /** Calls go well again. @param verb only those */
  mend(verb?: V): void {
    for (const faults of [this.#failing, this.#losing]) {
      if (verb === undefined) faults.clear();
      else faults.delete(verb);
    }
  }

  /** Holds calls back. @returns lets them go */
  hold(verb: V): () => void {
    let open = (): void => {};
    this.#gates.set(verb, new Promise((resolve) => (open = resolve)));
    return () => {
      this.#gates.delete(verb);
      open();
    };
  }

  /** Cuts the connection: every call fails, and live events wait. */
  cut(error: TicketErrorCode | TicketError = 'offline'): void {
    this.#cut = errorOf(error);
    this.#tell();
  }

  /** The connection is back. */
  restore(): void {
    this.#cut = undefined;
    this.#tell();
  }

  get isCut(): boolean {
    return this.#cut !== undefined;
  }

  /** Waits for as many calls of a verb. @returns the last of them */
  async called(verb: V, times = 1): Promise<Called<V>> {
    for (;;) {
      const call = this.calls.filter((one) => one.verb === verb)[times - 1];
      if (call) return call;
      await this.change();
    }
  }

  /** Waits for the next call, or change of the connection. */
  change(): Promise<void> {
    return new Promise((resolve) => {
      const listener = (): void => {
        this.#listeners.delete(listener);
        resolve();
      };
      this.#listeners.add(listener);
    });
  }

  /** A call goes out. @throws TicketError where it is to fail */
  async enter(verb: V, args: readonly unknown[]): Promise<void> {
    const call = {verb, args};
    this.calls.push(call);
    this.#tell();
    await this.#gates.get(verb);
    if (this.#cut) throw this.#cut;
    strike(this.#failing.get(verb));
    this.reached.push(call);
  }

  /** Its answer comes back. @throws TicketError where it is to be lost */
  leave(verb: V): void {
    strike(this.#losing.get(verb));
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

function errorOf(error: TicketErrorCode | TicketError): TicketError {
  return TicketError.is(error) ? error : new TicketError(error, `the script says ${error}`);
}

function faultOf(error: TicketErrorCode | TicketError, {after = 0, times = Infinity}: FaultOptions = {}): Fault {
  return {error: errorOf(error), after, times};
}

function strike(fault: Fault | undefined): void {
  if (!fault) return;
  if (fault.after > 0) fault.after -= 1;
  else if (fault.times > 0) {
    fault.times -= 1;
    throw fault.error;
  }
}
