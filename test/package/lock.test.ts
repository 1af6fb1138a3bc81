/** What an installation does: which packages run code, and whether another platform finds its parts. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readJson} from './modules.ts';

interface Locked {
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const {packages} = readJson<{packages: Readonly<Record<string, Locked>>}>('package-lock.json');
const {allowScripts} = readJson<{allowScripts: Readonly<Record<string, boolean>>}>('package.json');
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

test('only named packages run code when installed, and none that a host installs', () => {
  const scripts = Object.entries(packages).filter(([, {hasInstallScript}]) => hasInstallScript);
  const unknown = scripts.map(([path]) => nameOf(path)).filter((name) => allowScripts[name] !== true);
  // fsevents is a part of macOS builds of the tools, downloaded ready-made.
  assert.deepEqual(
    unknown.filter((name) => name !== 'fsevents'),
    [],
  );
  assert.deepEqual(
    scripts.filter(([, {dev}]) => !dev).map(([path]) => path),
    [],
  );
});

/** Where Node would look for a dependency of the package at `path`. */
function isLocked(path: string, dependency: string): boolean {
  for (let at = path; ;) {
    if (packages[`${at === '' ? '' : `${at}/`}node_modules/${dependency}`]) return true;
    if (at === '') return false;
    at = at.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, '');
  }
}

test('optional parts for every platform are locked', () => {
  const absent = Object.entries(packages).flatMap(([path, {optionalDependencies = {}}]) =>
    Object.keys(optionalDependencies)
      .filter((dependency) => !isLocked(path, dependency))
      .map((dependency) => `${path} -> ${dependency}`),
  );
  assert.deepEqual(absent, []);
});
