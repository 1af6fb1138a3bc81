/** What stands below a person's own words: a signature behind its delimiter, the line of a telephone, a legal footer. */
import {DASHES, DELIMITER, DEVICE, LEGAL_START, LEGAL_WORDS} from './phrases.ts';
import type {Part} from './index.ts';

/** A signature has so many lines at most; more behind a ruled line is text. */
const SIGNATURE_LINES = 15;
const LEGAL_MARKS = 2;

/** Cuts one block of own text. @returns parts whose lines are the given ones, in order */
export function splitTail(lines: readonly string[]): readonly Part[] {
  const legal = legalStart(lines);
  const body = lines.slice(0, legal);
  const signature = signatureStart(body);
  const parts: Part[] = [
    {kind: 'text', text: body.slice(0, signature).join('\n')},
    {kind: 'signature', text: body.slice(signature).join('\n')},
    {kind: 'legal', text: lines.slice(legal).join('\n')},
  ];
  const counts = [signature, body.length - signature, lines.length - legal];
  return parts.filter((_, index) => (counts[index] ?? 0) > 0);
}

/** Index of the first line of a footer that goes on to the end. */
function legalStart(lines: readonly string[]): number {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const begins = at === 0 || (lines[at - 1] ?? '').trim() === '' || line.length > 80;
    if (!begins || !LEGAL_START.test(line)) continue;
    const rest = lines.slice(at).join(' ');
    const marks = new Set((rest.match(LEGAL_WORDS) ?? []).map((word) => word.toLowerCase()));
    if (marks.size >= LEGAL_MARKS && hasText(lines.slice(0, at))) return at;
  }
  return lines.length;
}

function signatureStart(lines: readonly string[]): number {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  for (let at = 0; at <= last; at++) {
    const line = lines[at] ?? '';
    if (!hasText(lines.slice(0, at))) continue;
    if (DASHES.test(line) || (DELIMITER.test(line) && last - at <= SIGNATURE_LINES)) return at;
    // Only the last lines, so that a sentence that begins alike stays.
    if (DEVICE.test(line) && last - at <= 2 && line.length < 160) return at;
  }
  return lines.length;
}

const hasText = (lines: readonly string[]): boolean => lines.some((line) => line.trim() !== '');
