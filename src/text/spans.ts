/**
 * Finds the parts of a text that its writer did not write himself or did not write as prose: quoted mail, code and logs.
 * Works line by line; linear in length.
 */
import type {Range} from '../core/finding.ts';

export interface Span {
  readonly kind: 'quote' | 'code';
  /** UTF-16, into the text as typed. */
  readonly range: Range;
}

/** The line that mail programs put before the message that is answered. */
const QUOTE_HEAD =
  /^\s*(?:(?:el|on) .{4,80}\b(?:escribi[oó]|wrote)\s*:|-{2,}\s*(?:mensaje original|original message|forwarded message|mensaje reenviado)\b)/i;
const FENCE = /^\s*```/;
/** A log line, a stack frame, a mail header or a command with its prompt. */
const CODE_LINE =
  /^\s*(?:\[?\d{4}-\d\d-\d\d[t ]\d\d:\d\d|at [\w$.]+\(|#\d+ |[$#>] ?\w+ |php (?:fatal|warning|notice|parse)|traceback|received: |return-path: |message-id: |dkim-signature: |x-[\w-]+: )/i;

/** The spans of a text, in order, none overlapping. */
export function findSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  let fence = -1;
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (FENCE.test(line)) {
      if (fence < 0) fence = start;
      else {
        spans.push({kind: 'code', range: [fence, end]});
        fence = -1;
      }
    } else if (fence < 0) {
      if (QUOTE_HEAD.test(line)) {
        spans.push({kind: 'quote', range: [start, text.length]});
        return spans;
      }
      if (/^\s*>/.test(line)) spans.push({kind: 'quote', range: [start, end]});
      else if (CODE_LINE.test(line)) spans.push({kind: 'code', range: [start, end]});
    }
    start = end + 1;
  }
  if (fence >= 0) spans.push({kind: 'code', range: [fence, text.length]});
  return spans;
}

/** Whether a position lies in a span of a kind. */
export function inSpan(spans: readonly Span[], position: number, kind: Span['kind']): boolean {
  return spans.some((span) => span.kind === kind && span.range[0] <= position && position < span.range[1]);
}
