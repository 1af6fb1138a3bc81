/**
 * Writes `exports` and `sideEffects` of package.json from what exists in `src/`.
 *
 *     npm run entries
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {exportsMap, root, SIDE_EFFECTS} from './lib/entries.ts';
import {writeAtomically} from './lib/lock.ts';

const path = join(root, 'package.json');
const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
manifest['exports'] = exportsMap();
manifest['sideEffects'] = SIDE_EFFECTS;
writeAtomically(path, `${JSON.stringify(manifest, undefined, 2)}\n`);
