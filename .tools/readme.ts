/**
 * Writes the README's tables between their markers: elements from the manifest, adapters and entry points from what
 * exists. `--check` writes nothing and ends with 1 where the README is not up to date.
 *
 *     npm run readme
 */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {dataEntries, entries, root} from './lib/entries.ts';
import {writeAtomically} from './lib/lock.ts';

const README = join(root, 'README.md');

/** What the head of a module says in its first sentence. */
function firstSentence(path: string): string {
  const text = existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '';
  const comment = /\/\*\*([\s\S]*?)\*\//.exec(text)?.[1] ?? '';
  const words = comment
    .split('\n')
    .map((line) => line.trim().replace(/^\* ?/, ''))
    .join(' ')
    .trim();
  return /^.*?[.:;](?=\s|$)/.exec(words)?.[0].replace(/[:;]$/, '.') ?? words;
}

/** All values of a JSDoc tag in a module. */
function tagValues(text: string, tag: string): string[] {
  return [...text.matchAll(new RegExp(`@${tag} (.+)`, 'g'))].map(([, value = '']) => value.trim());
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return lines.join('\n');
}

function elements(): string {
  const tags = entries().filter(({name}) => name.startsWith('./elements/'));
  return table(
    ['element', 'what it is', 'events'],
    tags.map(({name, source = ''}) => {
      const text = readFileSync(join(root, source), 'utf8');
      const events = tagValues(text, 'fires').map(
        (value) => `\`${value.replace(/^\{[^}]*\} ?/, '').split(/[ -]*(?: |$)/)[0]}\``,
      );
      const about = tagValues(text, 'summary')[0] ?? firstSentence(source);
      return [`\`<${name.slice('./elements/'.length)}>\``, about, [...new Set(events)].join(', ')];
    }),
  );
}

function adapters(): string {
  const rows = entries().filter(({name}) => name.startsWith('./adapters/'));
  const server = entries().filter(({name}) => name === './server/sql');
  return table(
    ['adapter', 'what it is'],
    [...rows, ...server].map(({name, source = ''}) => [`\`ventanilla${name.slice(1)}\``, firstSentence(source)]),
  );
}

/** Entries of one kind are one row. */
function entryPoints(): string {
  const kinds: readonly (readonly [string, string])[] = [
    ['./define/', 'defines the tag and what it uses inside'],
    ['./elements/', 'the class, for subclasses and types; defines nothing'],
    ['./adapters/', 'a backend'],
    ['./policies/', 'a procedure as data, also as `.json`'],
    ['./locales/', 'a catalogue of texts'],
  ];
  const single = [...entries(), ...dataEntries()].filter(
    ({name}) => !kinds.some(([prefix]) => name.startsWith(prefix)) && name !== './package.json',
  );
  const rows = single.map(({name, about}) => [`\`ventanilla${name.slice(1)}\``, about]);
  for (const [prefix, about] of kinds) {
    const names = entries()
      .filter(({name}) => name.startsWith(prefix))
      .map(({name}) => `\`${name.slice(prefix.length)}\``);
    if (names.length > 0) rows.push([`\`ventanilla${prefix.slice(1)}…\``, `${about}: ${names.join(', ')}`]);
  }
  return table(['import', 'what it is'], rows);
}

function put(text: string, marker: string, content: string): string {
  const [start, end] = [`<!-- ${marker}:start -->`, `<!-- ${marker}:end -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from === -1 || to === -1) throw new Error(`README.md has no ${start} … ${end}`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}

/** The README as it should be. */
export function generate(): string {
  let text = readFileSync(README, 'utf8');
  text = put(text, 'elements', elements());
  text = put(text, 'adapters', adapters());
  return put(text, 'entry-points', entryPoints());
}

if (import.meta.main) {
  const text = generate();
  if (!process.argv.includes('--check')) writeAtomically(README, text);
  else if (text !== readFileSync(README, 'utf8')) {
    console.error('README.md is not up to date: npm run readme');
    process.exitCode = 1;
  }
}
