/**
 * Holds values against schemas and says in plain English what does not fit. The schemas' own messages say nothing (their
 * library leaves the words to a setting for the whole process, which is not ours to change).
 */
import * as z from 'zod/mini';
import type {Issue} from '../core/errors.ts';

const error = z.locales.en().localeError;

export type Fitted<T> = {readonly data: T} | {readonly issues: readonly Issue[]};

export function hold<T extends z.core.$ZodType>(schema: T, value: unknown): Fitted<z.output<T>> {
  const result = z.safeParse(schema, value, {error});
  if (result.success) return {data: result.data};
  return {
    issues: result.error.issues.map(({path, message}) => ({
      path: path.map(String).join('.'),
      message: message.replace(/^Invalid input: /, ''),
    })),
  };
}
