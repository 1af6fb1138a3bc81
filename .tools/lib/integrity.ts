/** Subresource integrity: what a browser compares a file with before it runs it. */
import {createHash} from 'node:crypto';

export function integrityOf(content: Uint8Array): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}
