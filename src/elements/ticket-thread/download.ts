/** Saves a file of a thread on the reader's machine: never opened in the page, whatever its type says. */
import type {TicketAdapter} from '../../core/adapter.ts';
import type {Attachment} from '../../core/ticket.ts';

/** @throws TicketError as the adapter does */
export async function download(adapter: TicketAdapter, attachment: Attachment): Promise<void> {
  const {body} = await adapter.openAttachment(attachment.id);
  // The type is dropped: a browser that ignores `download` has nothing to run.
  const url = URL.createObjectURL(new Blob([body], {type: 'application/octet-stream'}));
  const link = document.createElement('a');
  link.href = url;
  link.download = attachment.name;
  link.click();
  // The browser reads the address after the click is over.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
