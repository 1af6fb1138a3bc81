/** Saves files of a thread on the reader's machine: never opened in the page, whatever their type says. */
import type {ReactiveControllerHost} from 'lit';
import type {TicketAdapter} from '../../core/adapter.ts';
import {TicketError} from '../../core/errors.ts';
import type {Attachment} from '../../core/ticket.ts';

export type DownloadState = 'loading' | TicketError;

export class Downloads {
  readonly #host: ReactiveControllerHost;
  /** By attachment id; a new map whenever it changes. */
  states: ReadonlyMap<string, DownloadState> = new Map();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Never throws: a failure is told beside the file. */
  async start(adapter: TicketAdapter, attachment: Attachment): Promise<void> {
    if (this.states.get(attachment.id) === 'loading') return;
    this.#set(attachment.id, 'loading');
    try {
      const {body} = await adapter.openAttachment(attachment.id);
      saveFile(body, attachment.name);
      this.#set(attachment.id, undefined);
    } catch (error) {
      this.#set(attachment.id, TicketError.from(error));
    }
  }

  #set(id: string, state: DownloadState | undefined): void {
    const next = new Map(this.states);
    if (state) next.set(id, state);
    else next.delete(id);
    this.states = next;
    this.#host.requestUpdate();
  }
}

/** Hands a file to the browser under a name; it is never opened in the page. */
export function saveFile(body: Blob, name: string): void {
  // The type is dropped: a browser that ignores `download` has nothing to run.
  const url = URL.createObjectURL(new Blob([body], {type: 'application/octet-stream'}));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address after the click is over.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
