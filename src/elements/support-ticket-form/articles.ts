/**
 * Help articles that may answer, looked for while the subject is written and shown under it: after a pause, one search at a
 * time, an answer that comes too late is dropped; two titles, the rest behind a button. A help desk without articles, or one that does not answer, shows nothing and says nothing.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Article, TicketAdapter} from '../../core/adapter.ts';
import type {Language} from '../../core/language.ts';
import {type Msg, str} from '../../i18n/msg.ts';
import type {AssistantHost} from './assistant-host.ts';

/** Milliseconds after the last key. */
const PAUSE = 500;
/** A word or two say nothing yet. */
const LEAST = 6;
const MOST = 3;
/** Titles that are open. */
const OPEN = 2;
/** Of a query, in the contract. */
const LONGEST = 200;

export class Articles {
  readonly #host: AssistantHost;
  readonly #say: (text: string) => void;
  #adapter: TicketAdapter | undefined;
  #language: Language | undefined;
  #query = '';
  #found: readonly Article[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #search: AbortController | undefined;
  #told = false;
  #all = false;

  /** @param say announces, when it is the time for it */
  constructor(host: AssistantHost, say: (text: string) => void) {
    this.#host = host;
    this.#say = say;
  }

  /** To be called at every input and after each render: looks again where the subject is another. */
  look(msg: Msg): void {
    const {adapter, desk, language, draft} = this.#host.face;
    if (!desk || !adapter?.capabilities.articles || !adapter.searchArticles) return this.#show([]);
    const query = draft().subject.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
    if (query === this.#query && adapter === this.#adapter && language === this.#language) return;
    this.#stop();
    [this.#query, this.#adapter, this.#language] = [query, adapter, language];
    if (query.length < LEAST) return this.#show([]);
    this.#timer = setTimeout(() => void this.#ask(adapter, query, msg), PAUSE);
  }

  reset(): void {
    this.#stop();
    this.#query = '';
    this.#told = false;
    this.#show([]);
  }

  render(msg: Msg): TemplateResult | typeof nothing {
    const found = this.#all ? this.#found : this.#found.slice(0, OPEN);
    if (found.length === 0) return nothing;
    const more = this.#found.length - found.length;
    return html`<section class="articles" part="articles" aria-labelledby="articles-heading">
      <h3 id="articles-heading">${msg('Perhaps it is answered here', {id: 'assist.articles.heading'})}</h3>
      <ul>
        ${repeat(
          found,
          ({id}) => id,
          ({title, url, excerpt}) =>
            html`<li>
              <a href=${url} target="_blank" rel="noopener noreferrer"
                >${title}<span class="visually-hidden">
                  ${msg('(opens in a new tab)', {id: 'assist.articles.new-tab'})}</span
                ></a
              >
              ${excerpt ? html`<p class="hint">${excerpt}</p>` : nothing}
            </li>`,
        )}
      </ul>
      ${
        more > 0
          ? html`<button class="quiet" type="button" @click=${this.#showAll}>
              ${more === 1 ? msg('1 more', {id: 'form.findings.more-one'}) : msg(str`${more} more`, {id: 'form.findings.more'})}
            </button>`
          : nothing
      }
    </section>`;
  }

  async #ask(adapter: TicketAdapter, query: string, msg: Msg): Promise<void> {
    const search = (this.#search = new AbortController());
    const {signal} = search;
    const {language} = this.#host.face;
    const answer = await adapter.searchArticles?.(query, {signal, language}).catch(() => []);
    if (signal.aborted) return;
    const found = (answer ?? []).filter(({url}) => isSafe(url)).slice(0, MOST);
    if (found.length > 0 && !this.#told) {
      this.#told = true;
      this.#say(
        found.length === 1
          ? msg('1 help article may answer this', {id: 'assist.articles.told-one'})
          : msg(str`${found.length} help articles may answer this`, {id: 'assist.articles.told'}),
      );
    }
    this.#show(found);
  }

  readonly #showAll = (): void => {
    this.#all = true;
    this.#host.requestUpdate();
    // The button is gone; its reader goes on with what came in its place.
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelectorAll<HTMLElement>('.articles a')[OPEN]?.focus(),
    );
  };

  #stop(): void {
    clearTimeout(this.#timer);
    this.#search?.abort();
  }

  #show(found: readonly Article[]): void {
    if (found.length === 0 && this.#found.length === 0) return;
    this.#found = found;
    this.#all = false;
    this.#host.requestUpdate();
  }
}

/** What the help desk names as address is no code. */
function isSafe(url: string): boolean {
  if (!URL.canParse(url, document.baseURI)) return false;
  const {protocol} = new URL(url, document.baseURI);
  return protocol === 'https:' || protocol === 'http:';
}
