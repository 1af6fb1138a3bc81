/** Text of a given length out of the rules' own cases: what customers write, in either language. */
import {globSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import type {RuleCases} from '../../src/testing/rule-tester.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const modules = await Promise.all(
  globSync('src/guidelines/rules/*/cases.ts', {cwd: root})
    .sort()
    .map((path) => import(pathToFileURL(join(root, path)).href) as Promise<{cases: RuleCases}>),
);

/** @param length in UTF-16 units */
export function text(language: 'es' | 'en', length: number): string {
  const drafts = modules.flatMap(({cases}) => [...(cases[language]?.valid ?? []), ...(cases[language]?.invalid ?? [])]);
  const once = drafts
    .map(({body = ''}) => body)
    .filter(Boolean)
    .join('\n');
  return once.repeat(Math.ceil(length / once.length)).slice(0, length);
}
