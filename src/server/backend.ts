/** What the server can use of the adapter behind it, besides the contract. All optional: any TicketAdapter will do. */
import type {TicketAdapter} from '../core/adapter.ts';

export interface Backend extends TicketAdapter {
  /** How many open or waiting tickets each technician has; who is not named has none. */
  workload?(agentIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** @throws TicketError when nothing can be stored or read */
  checkHealth?(): Promise<void>;
  close?(): Promise<void>;
}
