/**
 * Text whose lines flow (RFC 3676), as Thunderbird and Apple Mail send it: a blank at the end of a line says that the paragraph
 * goes on. `postal-mime` joins lines across quote marks, so it is not told, and the lines are joined here.
 */

/** The mark inside a header of the mail or of one of its parts; the folded lines of the header belong to it. */
const MARK =
  /^(content-type:[^\r\n]{0,500}(?:\r?\n[ \t][^\r\n]{0,500}){0,10}?;\s{0,10}format\s{0,5}=\s{0,5}"?)flowed\b/gim;
const DELETES = /;\s{0,10}delsp\s{0,5}=\s{0,5}"?yes\b/i;

export interface Flow {
  /** The same mail, its text marked as of fixed lines. */
  readonly raw: Uint8Array;
  readonly flowed: boolean;
  /** The blank at the end of a line is not part of the text. */
  readonly deletes: boolean;
}

export function takeFlow(raw: Uint8Array): Flow {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const text = bytes.includes('lowed') ? bytes.toString('latin1') : '';
  const fixed = text.replace(MARK, '$1fixed');
  if (fixed === text) return {raw, flowed: false, deletes: false};
  return {raw: Buffer.from(fixed, 'latin1'), flowed: true, deletes: DELETES.test(text)};
}

/** @param text with line feeds only */
export function unflow(text: string, deletes: boolean): string {
  const lines: {depth: number; text: string; open: boolean}[] = [];
  for (const line of text.split('\n')) {
    const marks = /^>{0,100}/.exec(line)?.[0].length ?? 0;
    // A blank in front was put there to protect what follows.
    const content = line.slice(marks).replace(/^ /, '');
    const open = content.endsWith(' ') && content !== '-- ';
    const said = open && deletes ? content.slice(0, -1) : content;
    const last = lines.at(-1);
    if (last?.open && last.depth === marks && content !== '-- ') {
      last.text += said;
      last.open = open;
    } else lines.push({depth: marks, text: said, open});
  }
  return lines.map(({depth, text: said}) => (depth > 0 ? `${'>'.repeat(depth)} ${said}` : said)).join('\n');
}
