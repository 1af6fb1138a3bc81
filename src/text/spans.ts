/**
 * Finds the parts of a text that its writer did not write himself or did not write as prose: quoted mail, code and logs.
 * Linear in length.
 */
import type {Range} from '../core/finding.ts';
import {matchesIn} from './matches.ts';

export interface Span {
  readonly kind: 'quote' | 'code';
  /** UTF-16, into the text as typed. */
  readonly range: Range;
}

/**
 * A quoted line, and all behind the line that mail programs put before the message that is answered; else between two fences, or a
 * log line, a stack frame, a command with its prompt, a mail header.
 */
const SPANS =
  /^[ \t]*(?:(>.*|(?:(?:el|on) .{4,80}\b(?:escribi[oó]|wrote)\s?:|-{2,} ?(?:mensaje|original|forwarded))[\s\S]*)|```[\s\S]*?(?:\n[ \t]*```.*|(?![\s\S]))|(?:\[?\d{4}-\d\d-\d\d[t ]\d\d:\d\d|at [\w$.]+\(|[$#] ?\w+ |php (?:fatal|warning|notice|parse)|traceback|(?:received|return-path|message-id|dkim-signature|x-[\w-]+): ).*)/gim;

/** The spans of a text, in order, none overlapping. */
export function findSpans(text: string): readonly Span[] {
  return matchesIn(text, SPANS).map(({0: {length}, 1: quote, index}) => ({
    kind: quote === undefined ? 'code' : 'quote',
    range: [index, index + length],
  }));
}

/** Whether a position lies in a span of a kind. */
export function inSpan(spans: readonly Span[], position: number, kind: Span['kind']): boolean {
  return spans.some((span) => span.kind === kind && span.range[0] <= position && position < span.range[1]);
}
