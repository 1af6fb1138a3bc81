/**
 * Whole tickets against all facts at once: what was told must be read, and nothing else.
 */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Fact} from '../../../src/core/finding.ts';
import {createChecker} from '../../../src/guidelines/index.ts';
import {hosting} from '../../../src/guidelines/policies/hosting.ts';
import {tickets as en} from './tickets/facts-en.ts';
import {tickets as es} from './tickets/facts-es.ts';

interface Wanted {
  readonly id: string;
  readonly value: string;
  readonly role: string | undefined;
  /** May be read or not. */
  readonly open: boolean;
}

const checker = await createChecker({policy: hosting});
const now = new Date(2026, 10, 18, 17);

function wantedOf(facts: string): Wanted[] {
  return facts
    .split(' | ')
    .filter(Boolean)
    .flatMap((item) => {
      const [, open, ids = '', rest = ''] = /^(\??)(\w\S*) (.*)$/s.exec(item) ?? assert.fail(item);
      const [, value = '', role] = /^(.*?) ?(?:=(\w+))?$/s.exec(rest) ?? [];
      return ids.split(',').map((id) => ({id, value, role, open: open === '?'}));
    });
}

/** Without the marks round it, on one line; a web address without scheme and `www.`. */
function plain(value: string): string {
  return value
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[\s"«'“(]+|[\s"»”'.,;:)/]+$/g, '')
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '');
}

function isSame(wanted: Wanted, fact: Fact): boolean {
  const {id, value, role} = wanted;
  if (id !== fact.id) return false;
  if (role !== undefined && role !== fact.role) return false;
  if (id === 'access') return true;
  if (role === 'part') return fact.value.startsWith(value.slice(0, '2026-11-18T'.length));
  const found = plain(fact.value);
  if (!value.includes('…') && id !== 'error-message' && id !== 'steps') return found === plain(value);
  // Words of a person, of which a few more may be read.
  const parts = value.split('…').map(plain).filter(Boolean);
  return (
    parts.every((part) => found.includes(part)) && (value.includes('…') || found.length <= value.length * 1.6 + 12)
  );
}

const told = ({id, value, role}: {id: string; value: string; role?: string | undefined}): string =>
  `${id} ${value}${role === undefined ? '' : ` =${role}`}`;

for (const [language, tickets] of Object.entries({es, en})) {
  for (const [subject, body, facts] of tickets) {
    test(`facts (${language}) «${subject}» / «${body.replace(/\s+/g, ' ').slice(0, 70)}»`, () => {
      const found = checker.check({subject, body}, {now}).facts;
      const wanted = wantedOf(facts);
      const missed = wanted.filter((one) => !one.open && !found.some((fact) => isSame(one, fact)));
      const wrong = found.filter((fact) => !wanted.some((one) => isSame(one, fact)));
      const faults = [...missed.map((one) => `- ${told(one)}`), ...wrong.map((one) => `+ ${told(one)}`)];
      assert.deepEqual(faults, []);
    });
  }
}
