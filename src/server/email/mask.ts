/** Takes what looks like a password out of a text before it is mailed: mail is kept in places that nobody counts. */
import type {Checker} from '../../guidelines/checker.ts';

const RULE = 'secret-in-clear';
const MASK = '••••••';

export function maskSecrets(text: string, checker: Checker): string {
  const {findings} = checker.check({subject: '', body: text});
  const ranges = findings.flatMap(({rule, field, range}) =>
    rule === RULE && field === 'body' && range ? [range] : [],
  );
  // From the end, so that what stands before keeps its place.
  return [...ranges]
    .sort(([one], [other]) => other - one)
    .reduce((masked, [from, to]) => `${masked.slice(0, from)}${MASK}${masked.slice(to)}`, text);
}
