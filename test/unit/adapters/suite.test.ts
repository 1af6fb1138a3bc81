/** The suite tests itself: adapters that lie must fail it, and a desk that can do less is skipped with the reason. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {conformanceCases} from '../../../src/testing/index.ts';
import {createMemoryAdapter} from '../../../src/adapters/memory.ts';
import {deskData, PEOPLE, seats} from '../support/desk.ts';
import {BROKEN} from './broken.ts';

// Together: some faults only show when what should come does not.
describe('the conformance suite fails an adapter that', {concurrency: true}, () => {
  for (const [fault, {caught, make}] of Object.entries(BROKEN)) {
    test(fault, async () => {
      const cases = conformanceCases(() => {
        const adapter = make();
        return seats(() => adapter, true);
      }).filter(({name}) => caught.test(name));
      assert.ok(cases.length > 0, 'no case has this name');
      const outcomes = await Promise.allSettled(cases.map(({run}) => run()));
      assert.ok(
        outcomes.some(({status}) => status === 'rejected'),
        'every case passed',
      );
    });
  }
});

test('a case that a desk cannot play is skipped and names what is missing', async () => {
  const cases = conformanceCases(() => {
    const capabilities = {watch: false, attachments: false, contacts: true};
    const adapter = createMemoryAdapter({viewer: PEOPLE.holder, desk: deskData, capabilities});
    return seats(() => adapter, true);
  });
  for (const {name, needs, run} of cases) {
    const missing = needs.filter((need) => need === 'watch' || need === 'attachments');
    const result = await run();
    assert.deepEqual(
      result,
      missing.length > 0 ? {skipped: `the desk has no ${missing.join(', no ')}`} : undefined,
      name,
    );
  }
});

test('no two cases have the same name', () => {
  const names = conformanceCases(() => Promise.reject(new Error('not played'))).map(({name}) => name);
  assert.equal(new Set(names).size, names.length);
});
