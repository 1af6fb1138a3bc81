import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as regexp} from 'eslint-plugin-regexp';
import {configs as wc} from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Lower layers use only what pages, workers and Node share. */
const platforms = [globals.browser, globals.worker, globals.nodeBuiltin];
const platformOnly = [...new Set(platforms.flatMap(Object.keys))].filter(
  (name) => !platforms.every((platform) => name in platform),
);

const banned = [
  {
    selector: 'ImportDeclaration[source.value="zod"]',
    message: "Write `import * as z from 'zod/mini'`: the full library is 93 kB.",
  },
  {
    selector: 'ImportDeclaration[source.value="zod/mini"]:not(:has(ImportNamespaceSpecifier))',
    message: "Write `import * as z from 'zod/mini'`, which bundlers can shake.",
  },
  {
    selector: 'CallExpression[callee.object.name="z"][callee.property.name="config"]',
    message: 'z.config is global and belongs to the host.',
  },
  {
    selector: 'Identifier[name=/^(configureLocalization|unsafeHTML|unsafeSVG|unsafeStatic|styleMap)$/]',
    message: 'Not used here: see .github/CONVENTIONS.md, 8.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
    message: "No inline style: the pages run under `style-src 'self'`.",
  },
  {
    selector: 'ImportDeclaration[source.value="@lit/localize"]',
    message: 'Messages go through src/i18n/msg.ts, which has no global state.',
  },
];

export default ts.config(
  {ignores: ['dist/', 'storybook-static/', 'data/', 'node_modules/', 'locales/', '**/*.generated.ts']},
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  js.configs.recommended,
  regexp['flat/recommended'],
  {
    files: ['**/*.ts'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: {
      globals: {...globals.browser, ...globals.node},
      parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname},
    },
    rules: {
      // Fires on every `@click=${this.onX}`; lit binds them.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', {disallowTypeAnnotations: false}],
      '@typescript-eslint/no-empty-object-type': ['error', {allowInterfaces: 'with-single-extends'}],
      '@typescript-eslint/no-unused-vars': [
        'error',
        {argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true},
      ],
      '@typescript-eslint/ban-ts-comment': ['error', {'ts-expect-error': 'allow-with-description'}],
      // Contracts are asynchronous although one of their implementations may not wait for anything.
      '@typescript-eslint/require-await': 'off',
      'no-restricted-syntax': ['error', ...banned],
      eqeqeq: 'error',
      'no-console': 'off',
    },
  },
  {
    files: ['src/elements/**/*.ts', 'src/demo/pages/**/*.ts', 'stories/**/*.ts', 'test/browser/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended'], litA11y.configs.recommended],
    settings: {wc: {elementBaseClasses: ['LitElement', 'SupportElement']}},
    rules: {
      // Safari forgets that an unstyled list is one unless its role says so.
      'lit-a11y/no-redundant-role': 'off',
      'lit/no-native-attributes': 'off',
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: ['src/{core,text,i18n,guidelines,adapters}/**/*.ts'],
    ignores: ['src/adapters/indexeddb.ts'],
    rules: {'no-restricted-globals': ['error', ...platformOnly]},
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // `describe` and `it` of node:test give promises that nobody needs to await; chai's assertions are expressions.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {
              from: 'package',
              name: ['test', 'it', 'describe', 'suite', 'before', 'after', 'beforeEach', 'afterEach'],
              package: 'node:test',
            },
          ],
        },
      ],
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['test/browser/**/*.ts'],
    rules: {
      // The types say that every chai assertion is a promise; only this one is.
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        ...banned,
        {
          selector: 'ExpressionStatement > CallExpression[callee.property.name="accessible"]',
          message: 'Await it: it cannot fail otherwise.',
        },
      ],
    },
  },
  {files: ['**/*.{js,mjs}'], languageOptions: {globals: globals.node}},
);
