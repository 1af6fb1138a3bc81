/**
 * Makes a new rule, fact, adapter, element or route that looks like its siblings, with a placeholder test that fails until
 * it is written. Existing files are never overwritten.
 *
 *     npm run new rule subject-emoji
 */
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {adapter} from './new/adapter.ts';
import {element} from './new/element.ts';
import {fact} from './new/fact.ts';
import type {Generator} from './new/generator.ts';
import {route} from './new/route.ts';
import {rule} from './new/rule.ts';

export const GENERATORS: Readonly<Record<string, Generator>> = {rule, fact, adapter, element, route};

/**
 * Writes the files of one new thing.
 * @param root of the checkout
 * @returns what remains to be done by hand
 * @throws Error when the kind or id is not usable or a file exists
 */
export function generate(root: string, kind: string, id: string): readonly string[] {
  const generator = GENERATORS[kind];
  if (!generator) throw new Error(`no generator '${kind}': ${Object.keys(GENERATORS).join(', ')}`);
  if (!generator.id.test(id)) throw new Error(`'${id}' is no id for a ${kind}: ${generator.idHint}`);
  const files = Object.entries(generator.files(id));
  const taken = files.map(([path]) => path).filter((path) => existsSync(join(root, path)));
  if (taken.length > 0) throw new Error(`already there: ${taken.join(', ')}`);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), text);
  }
  return [...files.map(([path]) => `made  ${path}`), ...generator.next(id).map((step) => `next  ${step}`)];
}

if (import.meta.main) {
  const [kind = '', id = ''] = process.argv.slice(2);
  try {
    console.log(generate(fileURLToPath(new URL('../', import.meta.url)), kind, id).join('\n'));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
