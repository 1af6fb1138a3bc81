/** A text without what the guidelines take for a secret: a draft that lies in a browser for days must hold none. */
import type {Checker} from '../../guidelines/checker.ts';

const MASK = '•••';
const RULE = 'secret-in-clear';
/** The engine judges so much of a text at a time. */
const PIECE = 30_000;
/** It names a few secrets at a time. */
const MOST_TIMES = 20;

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
