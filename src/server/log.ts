/**
 * One line of JSON for each answer and each webhook: what was asked of which route, how it ended, how long it took. Never a body, a token, a
 * subject, an address or a name.
 */
import {pino} from 'pino';
import type {RequestRecord} from './handler.ts';
import type {WebhookRecord} from './webhooks/sender.ts';

const OPTIONS = {base: null, formatters: {level: (level: string) => ({level})}};

const open = (write: ((line: string) => void) | undefined) => (write ? pino(OPTIONS, {write}) : pino(OPTIONS));

/** @param write of each line; standard output where absent */
export function createLog(write?: (line: string) => void): (record: RequestRecord) => void {
  const log = open(write);
  return ({error, milliseconds, ...rest}) => {
    const fields = {...rest, ms: milliseconds};
    if (error === undefined) log.info(fields, 'answered');
    else log.error({...fields, err: error}, 'failed');
  };
}

/** One line for each try of a webhook: to whom, which one, how it ended. */
export function createWebhookLog(write?: (line: string) => void): (record: WebhookRecord) => void {
  const log = open(write);
  return (record) => {
    if (record.outcome === 'delivered') log.info(record, 'webhook');
    else log.warn(record, 'webhook');
  };
}
