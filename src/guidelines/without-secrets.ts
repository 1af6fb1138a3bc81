/**
 * A text without what the guidelines take for a secret: what lies in a browser for days or is mailed must hold none. Asks the
 * checker as often as it finds something, since it judges so much of a text, and names so many secrets, at a time.
 */
import type {Checker} from './checker.ts';

const MASK = '•••';
const RULE = 'secret-in-clear';
/** The engine judges so much of a text at a time. */
const PIECE = 30_000;
/** It names a few secrets at a time. */
const MOST_TIMES = 20;

/** @returns the text with each secret as three dots; the same text where there is none */
export function withoutSecrets(text: string, checker: Checker): string {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; from += PIECE)
    pieces.push(withoutSecretsOf(text.slice(from, from + PIECE), checker));
  return pieces.join('');
}

function withoutSecretsOf(piece: string, checker: Checker): string {
  let masked = piece;
  for (let times = 0; times < MOST_TIMES; times++) {
    const ranges = checker
      .check({subject: '', body: masked})
      .findings.flatMap(({rule, field, range}) => (rule === RULE && field === 'body' && range ? [range] : []))
      .sort(([a], [b]) => b - a);
    if (ranges.length === 0) return masked;
    for (const [start, end] of ranges) masked = `${masked.slice(0, start)}${MASK}${masked.slice(end)}`;
  }
  return masked;
}
