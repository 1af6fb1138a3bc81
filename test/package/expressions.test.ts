/**
 * No regular expression that reads a person's text may take more than linear time, whatever the text is. A shorter search
 * than the checker's own default, so that it takes seconds; still every expression of the engine is searched.
 */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {check} from 'recheck';
import ts from 'typescript';
import {modules} from './modules.ts';

const SEARCH = {
  // The search tries random texts: with the same ones each time, what is found does not depend on luck.
  randomSeed: 20,
  // It ends by itself, and steps are counted, not time, which a busy machine stretches; this is for one that hangs.
  timeout: 60_000,
  seedingTimeout: 60_000,
  incubationTimeout: 60_000,
  attackTimeout: 60_000,
  attackLimit: 200_000,
  incubationLimit: 8000,
  maxIteration: 3,
  maxInitialGenerationSize: 100,
  maxGenerationSize: 30,
  mutationSize: 10,
  crossoverSize: 10,
};

interface Expression {
  readonly path: string;
  readonly source: string;
  readonly flags: string;
}

function expressionsOf(path: string, source: ts.SourceFile): Expression[] {
  const found: Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({path, source: node.text.slice(1, end), flags: node.text.slice(end + 1)});
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** A sticky expression is tried at one place only. */
async function verdict({source, flags}: Omit<Expression, 'path'>): Promise<string> {
  const tried = flags.includes('y') ? `^(?:${source})` : source;
  const {status} = await check(tried, flags.replace(/[gyd]/g, ''), SEARCH);
  return status;
}

test('every regular expression of the engine is linear', async () => {
  const expressions = modules('src/guidelines/**/*.ts', 'src/text/**/*.ts').flatMap(({path, source}) =>
    expressionsOf(path, source),
  );
  assert.ok(expressions.length > 100);
  const verdicts = [];
  for (const one of expressions) verdicts.push([one.path, one.source, await verdict(one)]);
  assert.deepEqual(
    verdicts.filter(([, , said]) => said !== 'safe'),
    [],
  );
});

test('the search knows a bad expression', async () => {
  assert.match(await verdict({source: '^(a+)+$', flags: ''}), /vulnerable/);
  assert.match(await verdict({source: '[a-z ]+$', flags: 'g'}), /vulnerable/);
});
