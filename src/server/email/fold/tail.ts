/** What stands below a person's own words: a signature behind its delimiter, the line of a telephone, a legal footer. */
import {DASHES, DELIMITER, DEVICE, HIDDEN_QUOTE, LEGAL_START, LEGAL_WORDS} from './phrases.ts';
import type {Part} from './index.ts';

/** A signature has so many lines at most; more behind a ruled line is text. */
const SIGNATURE_LINES = 15;
/** A line of a signature is short, and says nothing: beyond so many words it is a sentence. */
const SIGNATURE_LINE = 100;
const SENTENCE = 9;
const DEVICE_LINE = 160;
const LEGAL_MARKS = 2;

/** Cuts one block of own text. @returns parts whose lines are the given ones, in order */
export function splitTail(lines: readonly string[]): readonly Part[] {
  const legal = legalStart(lines);
  const body = lines.slice(0, legal);
  const signature = signatureStart(body);
  return [
    ...withoutDevices(body.slice(0, signature)),
    ...partOf('signature', body.slice(signature)),
    ...partOf('legal', lines.slice(legal)),
  ];
}

const partOf = (kind: Part['kind'], lines: readonly string[]): Part[] =>
  lines.length === 0 ? [] : [{kind, text: lines.join('\n')}];

/** Index of the first line of a footer that goes on to the end. */
function legalStart(lines: readonly string[]): number {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const begins = at === 0 || isBlank(lines[at - 1]) || line.length > 80;
    if (!begins || !LEGAL_START.test(line)) continue;
    const rest = lines.slice(at).join(' ');
    const marks = new Set((rest.match(LEGAL_WORDS) ?? []).map((word) => word.toLowerCase()));
    if (marks.size >= LEGAL_MARKS && hasText(lines.slice(0, at))) return at;
  }
  return lines.length;
}

function signatureStart(lines: readonly string[]): number {
  const last = lines.findLastIndex((line) => !isBlank(line));
  for (let at = 0; at <= last; at++) {
    const line = lines[at] ?? '';
    if (!hasText(lines.slice(0, at))) continue;
    if (DASHES.test(line)) return at;
    if (DELIMITER.test(line) && last - at <= SIGNATURE_LINES && lines.slice(at + 1, last + 1).every(isSigned))
      return at;
  }
  return lines.length;
}

/** A name, a place, a number; no sentence and no question. */
const isSigned = (line: string): boolean =>
  DEVICE.test(line.trim()) ||
  (line.length <= SIGNATURE_LINE && !line.trimEnd().endsWith('?') && line.trim().split(/\s+/).length < SENTENCE);

/** Takes out what a program adds as a line of its own, wherever it stands: what follows may be the person's again. */
function withoutDevices(lines: readonly string[]): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (let at = 0; at < lines.length; at++) {
    const length = hasText(lines.slice(0, at)) ? deviceAt(lines, at) : 0;
    if (length === 0) continue;
    parts.push(...partOf('text', lines.slice(from, at)), ...partOf('signature', lines.slice(at, at + length)));
    from = at + length;
    at = from - 1;
  }
  return [...parts, ...partOf('text', lines.slice(from))];
}

/** @returns how many lines from here a program added, with the address of its maker; 0 where it did not */
function deviceAt(lines: readonly string[], at: number): number {
  const line = (lines[at] ?? '').trim();
  if (HIDDEN_QUOTE.test(line)) return 1;
  const alone = isBlank(lines[at - 1]) || !hasText(lines.slice(at + 1));
  if (!alone || line.length > DEVICE_LINE || !DEVICE.test(line)) return 0;
  const next = (lines[at + 1] ?? '').trim();
  if (next === '') return 1;
  return /^<?(?:https?:\/\/|www\.)\S+$/.test(next) ? 2 : 0;
}

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === '';
const hasText = (lines: readonly string[]): boolean => lines.some((line) => !isBlank(line));
