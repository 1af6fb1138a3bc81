/** The conventions that can be read off a file: sizes, banned names, comments, side effects. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import ts from 'typescript';
import {type Module, modules} from './modules.ts';

const sources = modules('src/**/*.ts');
const everything = modules('{src,stories,test,locales}/**/*.ts', '.tools/**/*.ts', '.storybook/*.ts', '*.ts');

const GENERATED = /\.generated\.ts$|(?:^|\/)lexicon\.|^locales\//;
const LONGEST = 500;

/** Every node of a module that a check names, as `path:line what`. */
function findings({path, source}: Module, check: (node: ts.Node) => string | undefined): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const what = check(node);
    if (what !== undefined) {
      const {line} = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push(`${path}:${line + 1} ${what}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Every comment of a module with its line. */
function comments({path, text, source}: Module): {readonly at: string; readonly comment: string}[] {
  const seen = new Map<number, {at: string; comment: string}>();
  const visit = (node: ts.Node): void => {
    for (const {pos, end} of ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [])
      seen.set(pos, {
        at: `${path}:${source.getLineAndCharacterOfPosition(pos).line + 1}`,
        comment: text.slice(pos, end),
      });
    for (const {pos, end} of ts.getTrailingCommentRanges(text, node.getEnd()) ?? [])
      seen.set(pos, {
        at: `${path}:${source.getLineAndCharacterOfPosition(pos).line + 1}`,
        comment: text.slice(pos, end),
      });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...seen.values()];
}

test(`no file is longer than ${LONGEST} lines`, () => {
  const long = sources
    .filter(({path}) => !GENERATED.test(path))
    .map(({path, text}) => ({path, lines: text.split('\n').length - 1}))
    .filter(({lines}) => lines > LONGEST);
  assert.deepEqual(long, []);
});

test('every module says at its head what it is', () => {
  const silent = sources.filter(
    ({path, text}) => !path.startsWith('src/define/') && !/^(?:#!.*\n)?\/\*\*/.test(text) && !GENERATED.test(path),
  );
  assert.deepEqual(
    silent.map(({path}) => path),
    [],
  );
});

test('banned names are not used', () => {
  const banned = new Set([
    'configureLocalization',
    'unsafeHTML',
    'unsafeSVG',
    'unsafeMathML',
    'unsafeStatic',
    'styleMap',
    'innerHTML',
    'outerHTML',
    'insertAdjacentHTML',
    'setHTMLUnsafe',
    'eval',
  ]);
  const wrong = sources.flatMap((module) =>
    findings(module, (node) => (ts.isIdentifier(node) && banned.has(node.text) ? node.text : undefined)),
  );
  assert.deepEqual(wrong, []);
});

test('no template has an inline style, script or handler', () => {
  const wrong = sources.flatMap((module) =>
    findings(module, (node) => {
      if (!ts.isTaggedTemplateExpression(node) || !/^(?:html|svg)$/.test(node.tag.getText())) return undefined;
      return /\sstyle\s*=|<script|<style|\son[a-z]+\s*=/i.exec(node.template.getText())?.[0];
    }),
  );
  assert.deepEqual(wrong, []);
});

test('the small zod is imported, as a namespace', () => {
  const wrong = sources.flatMap(({path, text, imports}) =>
    imports
      .filter(({specifier}) => /^zod(?:\/|$)/.test(specifier))
      .filter(({specifier}) => specifier !== 'zod/mini' || !/import (?:type )?\* as z from 'zod\/mini'/.test(text))
      .map(({specifier}) => `${path}: ${specifier}`),
  );
  assert.deepEqual(wrong, []);
});

test('nothing is any', () => {
  const wrong = everything.flatMap((module) =>
    findings(module, (node) => (node.kind === ts.SyntaxKind.AnyKeyword ? 'any' : undefined)),
  );
  assert.deepEqual(wrong, []);
});

test('what is to be done has an issue, and a suppression has a reason', () => {
  const wrong = everything.flatMap((module) =>
    comments(module).flatMap(({at, comment}) => {
      if (/\b(?:TODO|FIXME|XXX|HACK)\b(?!.*#\d)/.test(comment)) return [`${at} needs an issue number`];
      const suppression = /eslint-disable|@ts-expect-error|@ts-ignore|prettier-ignore/.exec(comment)?.[0];
      if (suppression === undefined) return [];
      if (suppression === '@ts-ignore') return [`${at} @ts-ignore hides what it does not know`];
      return / -- \S|@ts-expect-error:? \S|prettier-ignore:? \S/.test(comment)
        ? []
        : [`${at} ${suppression} says no reason`];
    }),
  );
  assert.deepEqual(wrong, []);
});

/** A statement that does something by being evaluated, not only names something. */
function acts(statement: ts.Statement): boolean {
  return (
    ts.isExpressionStatement(statement) ||
    ts.isIfStatement(statement) ||
    ts.isForOfStatement(statement) ||
    ts.isForStatement(statement) ||
    ts.isTryStatement(statement) ||
    (ts.isImportDeclaration(statement) && !statement.importClause)
  );
}

test('only definitions, the command line, a thread of its own and the demo do something when imported', () => {
  const wrong = sources
    .filter(({path}) => !/^src\/(?:define|demo)\/|^src\/server\/(?:cli|email\/parse\/worker)\.ts$/.test(path))
    .flatMap(({path, source}) =>
      source.statements.filter(acts).map((statement) => {
        const {line} = source.getLineAndCharacterOfPosition(statement.getStart(source));
        return `${path}:${line + 1} ${statement.getText(source).slice(0, 60)}`;
      }),
    );
  assert.deepEqual(wrong, []);
});
