/** What is wrong with how a command was called or set up. */

/** Told to whoever started it, in its own words and without a stack. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
