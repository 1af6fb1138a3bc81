/** Help articles whose answers a test gives, when and in which order it wants. */
import type {Article, CallContext} from '../../core/adapter.ts';
import {TicketError, type TicketErrorCode} from '../../core/errors.ts';

/** A search that waits for its answer. */
export interface ArticleSearchCall {
  readonly query: string;
  /** Language of the reader and the signal that gives the search up. */
  readonly context: CallContext | undefined;
  answer(articles: readonly Article[]): void;
  fail(code: TicketErrorCode): void;
}

export class FakeArticles {
  /** In the order in which they were asked. */
  readonly searches: ArticleSearchCall[] = [];

  /** As an adapter's `searchArticles`. */
  readonly search = (query: string, context?: CallContext): Promise<readonly Article[]> =>
    new Promise((answer, reject) => {
      const fail = (code: TicketErrorCode): void => reject(new TicketError(code, `the test says ${code}`));
      this.searches.push({query, context, answer, fail});
    });
}
