/**
 * Tells what a person wrote from what the mail program quoted beneath it. Nothing is dropped: the pieces joined are the
 * text. Knows the marks of common mail programs in Spanish and English, no markup.
 */

/** A stretch of a message. */
export interface Piece {
  readonly kind: 'own' | 'quote';
  readonly text: string;
}

const QUOTED = /^\s{0,3}>/;
const BLANK = /^\s*$/;
/** "El mié, 12 nov 2026 a las 10:32, Marta (<m@x.example>) escribió:" and its English sister. */
const ATTRIBUTION = /^(?:el|on)\s.{6,300}\s(?:escribi[oó]|wrote)\s?:\s*$/i;
/** "-----Mensaje original-----" */
const SEPARATOR = /^-{3,}\s?(?:mensaje original|mensaje reenviado|original message|forwarded message)\s?-{3,}\s*$/i;
const HEADER_FIRST = /^\*?(?:de|from):\*?\s\S/i;
const HEADER_NEXT = /^\*?(?:enviado(?: el)?|fecha|para|asunto|sent|date|to|subject):\*?\s/i;

/** @returns pieces in order, never empty; a text that is nothing but a quote is one `own` piece, or nobody would see it */
export function splitQuotes(text: string): readonly Piece[] {
  const lines = text.split('\n');
  const pieces: Piece[] = [];
  let own: string[] = [];
  const put = (kind: Piece['kind'], taken: readonly string[]): void => {
    if (taken.length > 0) pieces.push({kind, text: taken.join('\n')});
  };
  for (let index = 0; index < lines.length;) {
    const end = quoteEnd(lines, index);
    if (end === undefined) {
      own.push(lines[index++] ?? '');
      continue;
    }
    put('own', own);
    own = [];
    put('quote', lines.slice(index, end));
    index = end;
  }
  put('own', own);
  const written = pieces.some((piece) => piece.kind === 'own' && !BLANK.test(piece.text));
  return written ? pieces : [{kind: 'own', text}];
}

/** Where the quote that begins at a line ends; `undefined` where none begins. */
function quoteEnd(lines: readonly string[], index: number): number | undefined {
  const line = lines[index] ?? '';
  if (QUOTED.test(line)) return markedEnd(lines, index);
  if (SEPARATOR.test(line)) return lines.length;
  if (HEADER_FIRST.test(line) && HEADER_NEXT.test(lines[index + 1] ?? '')) return lines.length;
  const after = attributionEnd(lines, index);
  if (after === undefined) return undefined;
  let next = after;
  while (next < lines.length && BLANK.test(lines[next] ?? '')) next++;
  // Programs that do not mark each line put the whole old message at the end.
  return QUOTED.test(lines[next] ?? '') ? markedEnd(lines, next) : lines.length;
}

/** Mail programs wrap the attribution: it may take up to three lines. */
function attributionEnd(lines: readonly string[], index: number): number | undefined {
  if (!/^(?:el|on)\s/i.test(lines[index] ?? '')) return undefined;
  for (let count = 1; count <= 3; count++) {
    const joined = lines.slice(index, index + count).join(' ');
    if (joined.length < 400 && ATTRIBUTION.test(joined)) return index + count;
  }
  return undefined;
}

/** Blank lines between marked ones belong to the quote, those after the last do not. */
function markedEnd(lines: readonly string[], index: number): number {
  let end = index;
  for (let at = index; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (QUOTED.test(line)) end = at + 1;
    else if (!BLANK.test(line)) break;
  }
  return end;
}
