/** What can take the place of the one ticket: several of them, or a reply to another. The form draws and asks; this is who answers. */
import type {TemplateResult} from 'lit';
import type {TicketDraft} from '../../core/ticket.ts';
import type {Msg} from '../../i18n/msg.ts';
import type {Hint} from '../internal/hints.ts';
import type {FieldErrors} from '../parts/error-message.ts';
import type {Parts} from './host-form.ts';
import type {SealedParts} from './host-parts.ts';
import type {QuestionItem} from './question.ts';

export interface Instead {
  /** What the form hides for it. */
  readonly mode: 'split' | 'reply';
  /** Whether everything was confirmed. */
  readonly isDone: boolean;
  submitLabel(msg: Msg): string;
  /** In the form. */
  render(msg: Msg): TemplateResult;
  /** In place of the form, once it is done. */
  success(msg: Msg): TemplateResult;
  /** What is announced of its advice; absent where the form's own says it all. */
  hints?(msg: Msg): readonly Hint[];
  /** Judges at once what is written in it. */
  checkNow(): void;
  /** What hinders it, as it was judged last; keys are ids of controls. */
  errorsNow(): FieldErrors;
  /** What the person is asked about before sending. */
  questions(msg: Msg): readonly QuestionItem[];
  /**
   * @param files ids of all attached files, in the picker's order
   * @returns what the backend refused, by control
   * @throws TicketError
   */
  send(files: readonly string[], accessData: string | undefined): Promise<FieldErrors>;
  /** What a form of the host gets, for the event before it is posted. */
  drafts(): readonly TicketDraft[];
  /**
   * What a form of the host posts besides the one ticket's parts.
   * @param files keys of the files, in the order in which they are posted
   */
  parts(files: readonly string[], accessData: SealedParts): Parts;
  /** To be called after each render of the form. */
  drawn(): void;
  dispose(): void;
}
