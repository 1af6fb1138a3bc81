/**
 * The sheet of facts that fits the reader: the technician's, or what the customer's side told. Each is loaded when somebody
 * needs it. Knows when, not what is in them.
 */
import {type LitElement, nothing, type TemplateResult} from 'lit';
import type {TicketAdapter} from '../../core/adapter.ts';
import type {Language} from '../../core/language.ts';
import type {Ticket} from '../../core/ticket.ts';
import {adoptLater} from '../internal/adopt-styles.ts';
import type {LaterWords} from '../internal/later-words.ts';
import type {FactSheet} from './fact-sheet.ts';
import type {SheetContext, SheetHost} from './sheet-context.ts';
import type {ToldFacts} from './told-facts.ts';

type Drawn = TemplateResult | typeof nothing;

export class Sheets {
  readonly #host: LitElement;
  readonly #sheet: SheetHost;
  #technicians: FactSheet | undefined;
  #customers: ToldFacts | undefined;
  #words: LaterWords | undefined;
  /** What was asked for last; another role or language asks again. */
  #asked = '';
  /** Whether the thread may be drawn: a sheet that came later would push the messages away under the reader's eyes. */
  #settled = false;

  constructor(host: LitElement, sheet: SheetHost) {
    this.#host = host;
    this.#sheet = sheet;
  }

  /** What stands beside the thread and at its end; `undefined` while the first sheet is on its way. */
  of(
    ticket: Ticket,
    {capabilities}: TicketAdapter,
    known: Pick<SheetContext, 'msg' | 'language' | 'desk' | 'policy'>,
  ): {readonly side: Drawn; readonly end: Drawn} | undefined {
    const agent = known.desk.viewer.role === 'agent';
    const mayTell = capabilities.facts === true;
    const {language} = known;
    if (agent || mayTell || ticket.facts.length > 0) void this.#load(agent, language);
    else this.#settled = true;
    if (!this.#settled) return undefined;
    const msg = this.#words?.in(language) ?? known.msg;
    const context = {...known, msg, mayAssign: capabilities.assign, mayTell};
    if (agent) return {side: this.#technicians?.render(ticket, context) ?? nothing, end: nothing};
    return {
      side: this.#customers?.list(ticket, context) ?? nothing,
      end: this.#customers?.form(ticket, context) ?? nothing,
    };
  }

  async #load(agent: boolean, language: Language): Promise<void> {
    const key = `${agent} ${language}`;
    if (this.#asked === key) return;
    this.#asked = key;
    try {
      const {LaterWords, loadWords} = await import('../internal/later-words.ts');
      await loadWords('sheet', language);
      this.#words ??= new LaterWords('panel', 'sheet', () => this.#host.requestUpdate());
      if (agent) {
        const {FactSheet, sheetStyles} = await import('./fact-sheet.ts');
        await FactSheet.load(language);
        if (!this.#technicians) adoptLater(this.#host, [sheetStyles]);
        this.#technicians ??= new FactSheet(this.#host, this.#sheet);
      } else {
        const {ToldFacts, sheetStyles} = await import('./told-facts.ts');
        await ToldFacts.load(language);
        if (!this.#customers) adoptLater(this.#host, [sheetStyles]);
        this.#customers ??= new ToldFacts(this.#host, this.#sheet);
      }
    } catch {
      // The thread is worth more than what stands beside it.
    }
    this.#settled = true;
    this.#host.requestUpdate();
  }
}
