/**
 * One line of JSON for each answer: what was asked of which route, how it ended, how long it took. Never a body, a token, a
 * subject, an address or a name.
 */
import {pino} from 'pino';
import type {RequestRecord} from './handler.ts';

/** @param write of each line; standard output where absent */
export function createLog(write?: (line: string) => void): (record: RequestRecord) => void {
  const options = {base: null, formatters: {level: (level: string) => ({level})}};
  const log = write ? pino(options, {write}) : pino(options);
  return ({error, milliseconds, ...rest}) => {
    const fields = {...rest, ms: milliseconds};
    if (error === undefined) log.info(fields, 'answered');
    else log.error({...fields, err: error}, 'failed');
  };
}
