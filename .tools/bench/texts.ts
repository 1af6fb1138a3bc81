/** Texts to measure with: a long ticket as somebody writes it, and one in which every line is another customer's case. */
import {globSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import type {RuleCases} from '../../src/testing/rule-tester.ts';
import {tickets as english} from '../../test/unit/guidelines/tickets/whole-en.ts';
import {tickets as spanish} from '../../test/unit/guidelines/tickets/whole-es.ts';
import {TICKETS} from './tickets.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const modules = await Promise.all(
  globSync('src/guidelines/rules/*/cases.ts', {cwd: root})
    .sort()
    .map((path) => import(pathToFileURL(join(root, path)).href) as Promise<{cases: RuleCases}>),
);

/**
 * Prose in paragraphs: a ticket of 2 kB, where more is asked for with whole tickets of others behind it, as in a pasted
 * conversation.
 * @param length in UTF-16 units, about
 */
export function prose(language: 'es' | 'en', length: number): string {
  const others = (language === 'es' ? spanish : english).map(([, body]) => body);
  return whole([TICKETS[language].body, ...others].join('\n\n'), length);
}

/**
 * The rules' own cases, one a line: everything that any rule looks for, as no ticket has it.
 * @param length in UTF-16 units
 */
export function cases(language: 'es' | 'en', length: number): string {
  const drafts = modules.flatMap(({cases}) => [...(cases[language]?.valid ?? []), ...(cases[language]?.invalid ?? [])]);
  const once = drafts
    .map(({body = ''}) => body)
    .filter(Boolean)
    .join('\n');
  return whole(once, length);
}

const whole = (once: string, length: number): string => once.repeat(Math.ceil(length / once.length)).slice(0, length);
