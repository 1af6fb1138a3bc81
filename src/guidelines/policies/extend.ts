/** Makes one policy out of another, so that a provider writes down only what is his own. */
import type {Policy} from '../policy.ts';

/** Any part of a policy. Objects are merged key by key, everything else takes the place of what was there. */
export type PolicyOverrides = DeepPartial<Policy>;

type DeepPartial<T> = T extends readonly unknown[] ? T : T extends object ? {[K in keyof T]?: DeepPartial<T[K]>} : T;

/** A new policy; neither argument is changed. Not validated: give what comes from outside to `parsePolicy`. */
export function extendPolicy(base: Policy, overrides: PolicyOverrides): Policy {
  return merge(base, overrides) as Policy;
}

function merge(base: unknown, over: unknown): unknown {
  if (over === undefined) return base;
  if (!isObject(base) || !isObject(over)) return over;
  const merged: Record<string, unknown> = {...base};
  for (const [key, value] of Object.entries(over)) {
    if (key !== '__proto__') merged[key] = merge(base[key], value);
  }
  return merged;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
