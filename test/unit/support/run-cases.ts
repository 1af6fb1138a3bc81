/** Hands the conformance cases to node:test; a skipped case says why. */
import {describe, test} from 'node:test';
import {conformanceCases, type CreateTarget} from '../../../src/testing/index.ts';

/** @param skip why none of it can be played here */
export function runConformance(name: string, createTarget: CreateTarget, skip: string | false = false): void {
  describe(name, {skip}, () => {
    for (const {name: title, run} of conformanceCases(createTarget)) {
      test(title, async (context) => {
        const result = await run();
        if (result) context.skip(result.skipped);
      });
    }
  });
}
