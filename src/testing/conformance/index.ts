/**
 * The adapter contract as cases, for any test runner: what every backend must do, whoever wrote it. Each case gets a fresh
 * desk. What a desk says that it cannot do is skipped, and the skip names it.
 */
import type {Capabilities} from '../../core/adapter.ts';
import {contacts} from './cases/contacts.ts';
import {files} from './cases/files.ts';
import {live} from './cases/live.ts';
import {reading} from './cases/reading.ts';
import {retries} from './cases/retries.ts';
import {scope} from './cases/scope.ts';
import {sealed} from './cases/sealed.ts';
import {threads} from './cases/threads.ts';
import {linksOf} from './links.ts';
import {Person} from './person.ts';
import type {ConformanceCase, CreateTarget, Script, Stage} from './target.ts';

export type {ConformanceCase, ConformanceTarget, CreateTarget, Seat} from './target.ts';

const SCRIPTS: readonly Script[] = [
  ...scope,
  ...retries,
  ...reading,
  ...threads,
  ...files,
  ...live,
  ...contacts,
  ...sealed,
];

/**
 * @param createTarget makes an empty desk; called once for each case
 */
export function conformanceCases(createTarget: CreateTarget): readonly ConformanceCase[] {
  return SCRIPTS.map(({name, needs, play}) => ({
    name,
    needs,
    async run() {
      const target = await createTarget();
      try {
        const stage: Stage = {
          holder: new Person(target.holder),
          technical: new Person(target.technical),
          other: new Person(target.other),
          agent: new Person(target.agent),
          services: target.services,
          team: target.team,
          links: linksOf(target),
        };
        // Some desks tell what they can do only when they are asked for themselves.
        await stage.holder.desk();
        const missing = missingOf(needs, target.holder.adapter.capabilities);
        if (missing.length > 0) return {skipped: `the desk has no ${missing.join(', no ')}`};
        await play(stage);
        return undefined;
      } finally {
        await target.dispose?.();
      }
    },
  }));
}

function missingOf(needs: readonly (keyof Capabilities)[], has: Capabilities): readonly (keyof Capabilities)[] {
  return needs.filter((capability) => !has[capability]);
}
