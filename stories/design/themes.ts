/** Looks of invented hosts, as the few tokens that each sets; the rest follows its defaults. Every pair keeps its contrast. */
export type Theme = Readonly<Record<`--ventanilla-${string}`, string>>;

export const THEMES = {
  /** Nothing set. */
  Default: {},
  /** Warm paper, a green accent, round corners. */
  Orchard: {
    '--ventanilla-accent': 'light-dark(#1f5c4a, #8fd3bb)',
    '--ventanilla-on-accent': 'light-dark(#ffffff, #0c231c)',
    '--ventanilla-accent-soft': 'light-dark(#e6f1ec, #1a3229)',
    '--ventanilla-surface': 'light-dark(#fffdf8, #171915)',
    '--ventanilla-surface-raised': 'light-dark(#f5f1e7, #20231d)',
    '--ventanilla-border': 'light-dark(#ddd5c3, #3b4036)',
    '--ventanilla-radius': '1rem',
  },
  /** Square, dense, violet. */
  Workshop: {
    '--ventanilla-accent': 'light-dark(#5b2bb5, #c9b0ff)',
    '--ventanilla-on-accent': 'light-dark(#ffffff, #1d0b3d)',
    '--ventanilla-accent-soft': 'light-dark(#f0eafc, #2a2040)',
    '--ventanilla-radius': '0',
    '--ventanilla-space': '0.75rem',
  },
  /** The strongest edges and text, for pages that promise them. */
  Contrast: {
    '--ventanilla-accent': 'light-dark(#003a8c, #ffe066)',
    '--ventanilla-on-accent': 'light-dark(#ffffff, #000000)',
    '--ventanilla-surface': 'light-dark(#ffffff, #000000)',
    '--ventanilla-text': 'light-dark(#000000, #ffffff)',
    '--ventanilla-muted': 'light-dark(#2b2b2b, #e6e6e6)',
    '--ventanilla-border': 'light-dark(#595959, #a6a6a6)',
    '--ventanilla-border-strong': 'light-dark(#000000, #ffffff)',
  },
} as const satisfies Record<string, Theme>;
export type ThemeName = keyof typeof THEMES;
