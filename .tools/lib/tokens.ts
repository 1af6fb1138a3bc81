/** Reads the design tokens out of the elements' own style sheet, so that nobody keeps a second list of them. */

export interface Token {
  /** Public name: `--ventanilla-accent`. */
  readonly name: string;
  /** Default, as CSS. */
  readonly value: string;
  /** What it colours or measures. */
  readonly about: string;
}

/** @param css text of `src/elements/internal/tokens.ts`, or of its style sheet with the comments */
export function parseTokens(css: string): Token[] {
  const line = /var\(\s*(?<name>--ventanilla-[\w-]+),(?<value>[^;]+)\);(?: \/\* (?<about>[^*]+) \*\/)?/g;
  return [...css.matchAll(line)].map(({groups = {}}) => ({
    name: groups['name'] ?? '',
    value: (groups['value'] ?? '').trim(),
    about: groups['about'] ?? '',
  }));
}
