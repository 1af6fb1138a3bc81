/** Waiting for what a person would see: with patience, since a busy machine draws late, and at once when it is there. */
import {waitUntil as until} from '@open-wc/testing';

/** Milliseconds; below the runner's own limit, so that the message tells what did not come. */
const PATIENCE = 10_000;

/** @throws Error with the message when the condition does not become true */
export function waitUntil(condition: () => unknown, message?: string): Promise<void> {
  return until(condition, message, {interval: 20, timeout: PATIENCE});
}
