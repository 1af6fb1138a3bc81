/** What the sheets beside a thread are given, and what they may ask for. */
import type {Language} from '../../core/language.ts';
import type {ToldFacts} from '../../core/thread.ts';
import type {Desk, SealedAccessData} from '../../core/ticket.ts';
import type {Msg} from '../../i18n/msg.ts';

export interface SheetHost {
  /** @throws TicketError */
  assign(to: {team: string; assignee?: string}): Promise<void>;
  /** Adds or corrects facts. @throws TicketError */
  tellFacts(facts: ToldFacts): Promise<void>;
  /** Takes sealed access data, which is told in the thread. @throws TicketError */
  openAccessData(id: string): Promise<SealedAccessData>;
  /** Puts a text into the reply box. */
  draft(text: string): void;
  say(text: string): void;
}

export interface SheetContext {
  readonly msg: Msg;
  readonly language: Language;
  readonly desk: Desk;
  readonly policy: object | undefined;
  readonly mayAssign: boolean;
  /** Whether the backend takes facts that are told later. */
  readonly mayTell: boolean;
}
