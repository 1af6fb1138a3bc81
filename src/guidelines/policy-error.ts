/** Apart from the schema, so that the engine can throw it without loading the schema. */

/** Thrown for a policy that cannot be used; the message names each path and reason. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
  readonly issues: readonly {readonly path: string; readonly message: string}[];

  constructor(issues: readonly {readonly path: string; readonly message: string}[]) {
    super(
      `The policy cannot be used: ${issues.map(({path, message}) => `${path || '(root)'}: ${message}`).join('; ')}`,
    );
    this.issues = issues;
  }
}
