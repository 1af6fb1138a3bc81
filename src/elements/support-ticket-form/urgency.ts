/** Whether a form is not the fastest way: the subject shouts, or did, or a server is down. */
import type {CheckResult} from '../../guidelines/types.ts';

export class Urgency {
  #shouted = false;

  /** @param chosen the type of problem that the person chose */
  isUrgent(result: CheckResult | undefined, chosen: string | undefined): boolean {
    this.#shouted ||= result?.findings.some(({rule}) => rule === 'subject-urgency') ?? false;
    return this.#shouted || (chosen ?? result?.problemType.id) === 'server';
  }

  reset(): void {
    this.#shouted = false;
  }
}
