/** The few assertions of the suite; no test runner's. Each failure says what was expected and what came. */
import {TicketError, type TicketErrorCode} from '../../core/errors.ts';

/** Compares as JSON does, except for the order of keys. */
export function same(actual: unknown, expected: unknown, what: string): void {
  const [came, wanted] = [canonical(actual), canonical(expected)];
  if (came !== wanted) throw new Error(`${what}: expected ${wanted}, got ${came}`);
}

export function yes(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}

/** The one thing that must be there. */
export function present<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`${what} is missing`);
  return value;
}

/** The call must fail with a TicketError of one of the codes. */
export async function refuses(call: Promise<unknown>, codes: readonly TicketErrorCode[], what: string): Promise<void> {
  let answer: unknown;
  try {
    answer = await call;
  } catch (error) {
    if (!TicketError.is(error))
      throw new Error(`${what}: threw ${String(error)}, which is no TicketError`, {cause: error});
    if (codes.includes(error.code)) return;
    throw new Error(`${what}: expected ${codes.join(' or ')}, got ${error.code} (${error.message})`, {cause: error});
  }
  throw new Error(`${what}: expected ${codes.join(' or ')}, but it was done and answered ${canonical(answer)}`);
}

/** Something must come within some seconds: a case must end although the desk is silent. */
export async function soon<T>(promise: Promise<T>, what: string, seconds = 5): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} did not come within ${seconds} s`)), seconds * 1000);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

function canonical(value: unknown): string {
  const sorted = (_key: string, one: unknown): unknown =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one;
  return JSON.stringify(value, sorted) ?? 'undefined';
}
