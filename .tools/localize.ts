/**
 * Keeps the catalogues: extracts messages from `src/`, writes `locales/xliff/<area>.<language>.xlf` (translations are
 * kept) and makes `locales/<area>/<language>.ts` of them. A message's area is the first part of its id.
 *
 *     node .tools/localize.ts                          extract, generate, list what lacks a translation
 *     node .tools/localize.ts --set <id> "<text>"      give a translation; ${0} is the first value of the source
 *     node .tools/localize.ts --from <file.json>       give many: {"<id>": "<text>"}
 *     node .tools/localize.ts --prune                  forget translations whose message is gone
 *     node .tools/localize.ts --check                  write nothing; end with 1 where something is missing or extra
 */
import {existsSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {parseArgs} from 'node:util';
import {
  type Area,
  AREAS,
  extract,
  generateModule,
  modulePath,
  parseTarget,
  placeholderFault,
  printContents,
  readXliff,
  root,
  type SourceMessage,
  TARGETS,
  type Translations,
  writeXliff,
  xliffPath,
} from './lib/catalogue.ts';
import {withLock, writeAtomically} from './lib/lock.ts';

const read = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

/** Keeps names of variables in placeholders as the code has them now. */
function refresh(messages: readonly SourceMessage[], translations: Translations): Translations {
  const sources = new Map(messages.map(({id, contents}) => [id, contents]));
  return new Map(
    [...translations].map(([id, contents]) => [id, parseTarget(printContents(contents), sources.get(id) ?? contents)]),
  );
}

function faultsOf(messages: readonly SourceMessage[], translations: Translations, language: string): string[] {
  const known = new Set(messages.map(({id}) => id));
  const missing = messages.flatMap(({id, contents, file}) => {
    const target = translations.get(id);
    if (!target) return [`missing (${language}) ${id}: "${printContents(contents)}" in ${file}`];
    const fault = placeholderFault(contents, target);
    return fault === undefined ? [] : [`wrong (${language}) ${id}: "${printContents(target)}" ${fault}`];
  });
  const extra = [...translations.keys()].filter((id) => !known.has(id)).map((id) => `extra (${language}) ${id}`);
  return [...missing, ...extra];
}

/** Everything that keeps the catalogues from being complete and up to date, a line each. Writes nothing. */
export async function check(): Promise<string[]> {
  const {messages, errors} = extract();
  const faults = [...errors];
  for (const area of AREAS)
    for (const language of TARGETS) {
      const translations = readXliff(read(xliffPath(area, language)), language);
      faults.push(...faultsOf(messages[area], translations, language));
      const stale = read(modulePath(area, language)) !== (await generateModule(messages[area], translations));
      if (stale) faults.push(`${relative(root, modulePath(area, language))} is not up to date: npm run localize`);
    }
  return faults;
}

/** @param given translations by id, in the last of the target languages */
export async function update(given: Readonly<Record<string, string>>, prune: boolean): Promise<string[]> {
  return withLock(join(root, 'node_modules/.cache/localize.lock'), async () => {
    const {messages, errors} = extract();
    const faults = [...errors];
    const pending = new Map(Object.entries(given));
    for (const area of AREAS) {
      for (const language of TARGETS) {
        const kept = readXliff(read(xliffPath(area, language)), language);
        const translations = new Map(refresh(messages[area], kept));
        for (const {id, contents} of messages[area]) {
          const text = pending.get(id);
          if (text !== undefined) translations.set(id, parseTarget(text, contents));
          pending.delete(id);
        }
        const known = new Set(messages[area].map(({id}) => id));
        if (prune) for (const id of translations.keys()) if (!known.has(id)) translations.delete(id);
        await write(area, language, messages[area], translations);
        faults.push(...faultsOf(messages[area], translations, language));
      }
    }
    return [...faults, ...[...pending.keys()].map((id) => `no message '${id}' in src/: nothing was set`)];
  });
}

async function write(
  area: Area,
  language: string,
  messages: readonly SourceMessage[],
  translations: Translations,
): Promise<void> {
  writeAtomically(xliffPath(area, language), await writeXliff(messages, translations, language));
  writeAtomically(modulePath(area, language), await generateModule(messages, translations));
}

async function main(): Promise<void> {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {
      set: {type: 'string'},
      from: {type: 'string'},
      prune: {type: 'boolean', default: false},
      check: {type: 'boolean', default: false},
    },
  });
  const given: Record<string, string> =
    values.from === undefined ? {} : (JSON.parse(readFileSync(values.from, 'utf8')) as Record<string, string>);
  if (values.set !== undefined) given[values.set] = positionals.join(' ');
  const faults = values.check ? await check() : await update(given, values.prune);
  // Who gives translations wants to hear about those; the whole list comes without options.
  const told = Object.keys(given);
  for (const fault of faults) if (told.length === 0 || told.some((id) => fault.includes(id))) console.log(fault);
  console.log(faults.length === 0 ? 'every message is translated' : `${faults.length} to mend`);
  const unset = faults.some((fault) => fault.startsWith('no message'));
  if (unset || (values.check && faults.length > 0)) process.exitCode = 1;
}

if (import.meta.main) await main();
