/** What a generator is, and the names that are made of an id. */

export interface Generator {
  /** What an id must look like. */
  readonly id: RegExp;
  readonly idHint: string;
  /** Path in the checkout -> text. */
  files(id: string): Readonly<Record<string, string>>;
  /** What a person does next. */
  next(id: string): readonly string[];
}

export const KEBAB = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** `url-missing` -> `urlMissing`. */
export function camel(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `url-missing` -> `UrlMissing`. */
export function pascal(id: string): string {
  const name = camel(id);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A test that fails until somebody writes it. */
export function placeholder(title: string): string {
  return `import assert from 'node:assert/strict';
import {test} from 'node:test';

test('${title}', () => {
  assert.fail('write this test first');
});
`;
}
