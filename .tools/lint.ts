/** `npm run lint`: eslint, prettier and the types, all of them even where one finds something. `--fix` mends what it can. */
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {join} from 'node:path';

const root = fileURLToPath(new URL('../', import.meta.url));
const fix = process.argv.includes('--fix');

const STEPS: readonly (readonly [string, string, readonly string[]])[] = [
  ['eslint', 'eslint/bin/eslint.js', ['.', '--max-warnings=0', ...(fix ? ['--fix'] : [])]],
  ['prettier', 'prettier/bin/prettier.cjs', ['.', fix ? '--write' : '--check', '--log-level=warn']],
  ['types', 'typescript/bin/tsc', ['-p', 'tsconfig.json']],
];

for (const [name, program, args] of STEPS) {
  const {status} = spawnSync(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  console.log(`${name}: ${status === 0 ? 'clean' : 'found something'}`);
  if (status !== 0) process.exitCode = 1;
}
