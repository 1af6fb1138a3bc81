/**
 * Two builds: `--mode cdn` makes one script with lazily loaded parts for pages without a bundler; `--mode demo` makes the
 * demo's pages, which import the package by its own name and so use what is published.
 */
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {defineConfig, type Plugin, type UserConfig} from 'vite';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Finds `ventanilla/…` through this package's own exports, as Node does. */
function selfReference(): Plugin {
  const {exports} = JSON.parse(readFileSync(path('package.json'), 'utf8')) as {
    exports: Record<string, string | {default: string}>;
  };
  return {
    name: 'self-reference',
    enforce: 'pre',
    resolveId(id) {
      if (id !== 'ventanilla' && !id.startsWith('ventanilla/')) return undefined;
      const target = exports[`.${id.slice('ventanilla'.length)}`];
      if (!target) throw new Error(`${id} is not among the package's exports: npm run entries`);
      return path(typeof target === 'string' ? target : target.default);
    },
  };
}

const shared = {
  // Nothing of the page is inlined: the demo runs under `default-src 'self'`.
  assetsInlineLimit: 0,
  modulePreload: false,
  target: 'es2022',
  emptyOutDir: true,
} as const;

const cdn: UserConfig = {
  build: {
    ...shared,
    outDir: path('dist/cdn'),
    lib: {entry: path('dist/src/define/cdn.js'), formats: ['es'], fileName: () => 'ventanilla.js'},
    // Vite leaves the white space in libraries, for another bundler; no bundler comes after this one.
    rolldownOptions: {output: {chunkFileNames: '[name]-[hash].js', minify: true}},
  },
};

const demo: UserConfig = {
  root: path('src/demo/pages'),
  plugins: [selfReference()],
  build: {
    ...shared,
    outDir: path('dist/demo'),
    rolldownOptions: {
      input: ['index.html', 'area.html', 'agent.html', 'help.html', 'api.html', 'mail.html', 'solo.html', 'web.html']
        .map((page) => path(`src/demo/pages/${page}`))
        .filter(existsSync),
    },
  },
};

export default defineConfig(({mode}) => (mode === 'demo' ? demo : cdn));
