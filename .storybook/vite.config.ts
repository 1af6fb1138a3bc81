/** Storybook's own build: none of the package's modes, but the manifest of the elements for the tables of their attributes. */
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vite';

const manifest = fileURLToPath(new URL('../dist/custom-elements.json', import.meta.url));

export default defineConfig({
  define: {__MANIFEST__: existsSync(manifest) ? readFileSync(manifest, 'utf8') : 'undefined'},
  build: {chunkSizeWarningLimit: 4000},
});
