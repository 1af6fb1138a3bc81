/** A clock that goes on only when it is told to; for everything that takes a timer, as `GuidelineSession` does. */

interface Alarm {
  readonly at: number;
  readonly callback: () => void;
}

export class FakeClock {
  #time: number;
  readonly #alarms = new Set<Alarm>();

  /** @param time where it begins, in milliseconds */
  constructor(time = 0) {
    this.#time = time;
  }

  now(): number {
    return this.#time;
  }

  /** The same as a date, for options named `now`. */
  readonly date = (): Date => new Date(this.#time);

  /** Milliseconds until the next alarm; `undefined` where none is set. */
  get next(): number | undefined {
    const [first] = this.#inOrder();
    return first && first.at - this.#time;
  }

  set(callback: () => void, milliseconds: number): unknown {
    const alarm: Alarm = {at: this.#time + milliseconds, callback};
    this.#alarms.add(alarm);
    return alarm;
  }

  clear(handle: unknown): void {
    this.#alarms.delete(handle as Alarm);
  }

  /** Lets time pass; what is due rings in its order, also what was set meanwhile. */
  pass(milliseconds: number): void {
    const end = this.#time + milliseconds;
    for (let [alarm] = this.#inOrder(); alarm && alarm.at <= end; [alarm] = this.#inOrder()) {
      this.#alarms.delete(alarm);
      this.#time = Math.max(this.#time, alarm.at);
      alarm.callback();
    }
    this.#time = end;
  }

  /** Lets time pass until the next alarm has rung. @throws Error where none is set */
  ring(): void {
    const {next} = this;
    if (next === undefined) throw new Error('nothing waits for this clock');
    this.pass(next);
  }

  #inOrder(): Alarm[] {
    return [...this.#alarms].sort((a, b) => a.at - b.at);
  }
}
