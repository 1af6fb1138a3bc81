/** What `<support-provider>` gives to the elements inside it. */
import {createContext} from '@lit/context';
import type {TicketAdapter} from '../../core/adapter.ts';

export interface SupportContext {
  readonly adapter: TicketAdapter | undefined;
  /** Policy document as JSON, not yet validated. */
  readonly policy: object | undefined;
  /** That the keys for access data must have. */
  readonly accessFingerprint?: string | undefined;
  /** Whether the adapter is named and its code on the way: nobody misses it yet. */
  readonly coming: boolean;
}

export const supportContext = createContext<SupportContext>(Symbol.for('ventanilla.support'));
