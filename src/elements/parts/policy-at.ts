/** The little of a policy document that even an element without a backend needs; apart, so that it is all that is loaded. */

export type Json = Readonly<Record<string, unknown>>;

/** What stands at a path of a document that nobody validated. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  for (const key of path) value = typeof value === 'object' && value !== null ? (value as Json)[key] : undefined;
  return value;
}

/** Other ways to get help that the policy names. */
export function otherHelp(policy: object | undefined): {readonly phone?: string; readonly email?: string} {
  const phone = at(policy, 'urgentHelp', 'phone');
  const email = at(policy, 'urgentHelp', 'email');
  return {...(typeof phone === 'string' && {phone}), ...(typeof email === 'string' && {email})};
}
