/**
 * The tags with which a page pins the one-file script and all its parts to their content, so that whoever holds the other
 * origin cannot change them. Reads the table of hashes that the build left.
 */
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';

/** The script's file, beside its parts. */
const SCRIPT = 'ventanilla.js';

/** File name -> hash, of everything beside the script. */
export async function readIntegrity(): Promise<Readonly<Record<string, string>>> {
  const path = fileURLToPath(import.meta.resolve('ventanilla/cdn/integrity.json'));
  return JSON.parse(await readFile(path, 'utf8')) as Record<string, string>;
}

/**
 * HTML for the head of a page: an import map, since parts are loaded later by the script itself, and the script.
 * @param base address of the folder that holds the files
 * @throws TypeError for a base that is no http address
 */
export function scriptTags(base: string, table: Readonly<Record<string, string>>): string {
  const folder = new URL(base.endsWith('/') ? base : `${base}/`);
  if (!/^https?:$/.test(folder.protocol)) throw new TypeError(`'${base}' is not the address of a folder on the web`);
  const integrity = Object.fromEntries(Object.entries(table).map(([name, hash]) => [new URL(name, folder).href, hash]));
  const map = JSON.stringify({integrity}, undefined, 2).replaceAll('<', '\\u003c');
  return [
    `<script type="importmap">\n${map}\n</script>`,
    `<script type="module" src="${new URL(SCRIPT, folder).href}" integrity="${table[SCRIPT]}" crossorigin="anonymous"></script>`,
    '',
  ].join('\n');
}
