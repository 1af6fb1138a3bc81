/** The project's modules and what they import, read from their syntax; for the tests of the house rules. */
import {existsSync, globSync, readFileSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Import {
  readonly specifier: string;
  /** Path in the repository of a relative import, else the specifier. */
  readonly target: string;
  /** Erased: exists for types only. */
  readonly typeOnly: boolean;
  readonly dynamic: boolean;
}

export interface Module {
  /** Path in the repository. */
  readonly path: string;
  readonly text: string;
  readonly source: ts.SourceFile;
  readonly imports: readonly Import[];
}

const isTypeOnly = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  if (clause.name || !named || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
};

function importsOf(source: ts.SourceFile, path: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: string, typeOnly: boolean, dynamic: boolean): void => {
    const target = specifier.startsWith('.') ? relative(root, resolve(root, dirname(path), specifier)) : specifier;
    found.push({specifier, target, typeOnly, dynamic});
  };
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
      add((node.moduleSpecifier as ts.StringLiteral).text, isTypeOnly(node), false);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      if (argument && ts.isStringLiteralLike(argument)) add(argument.text, false, true);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add((node.argument.literal as ts.StringLiteral).text, true, false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Every module that a pattern names, in alphabetical order. */
export function modules(...patterns: readonly string[]): Module[] {
  const paths = patterns.flatMap((pattern) => globSync(pattern, {cwd: root})).sort();
  return paths.map((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    return {path, text, source, imports: importsOf(source, path)};
  });
}

/** Names of the folders and files that a pattern finds. */
export function found(pattern: string): string[] {
  return globSync(pattern, {cwd: root}).sort();
}

export const exists = (path: string): boolean => existsSync(join(root, path));
export const readText = (path: string): string => readFileSync(join(root, path), 'utf8');
export const readJson = <T>(path: string): T => JSON.parse(readText(path)) as T;
