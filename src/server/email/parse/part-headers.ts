/**
 * Mends what the headers of a mail's parts say, where `postal-mime` would make less of it than a person: text whose lines flow
 * (RFC 3676, sent by Thunderbird and Apple Mail) is joined here, since it is joined there across the marks of quotes; a text
 * with a file name is a file; UTF-7, which no decoder knows any more, is decoded here.
 */

/** Inside the header of the mail or of one of its parts; the folded lines of a field belong to it. */
const FLOWED =
  /^(content-type:[^\r\n]{0,500}(?:\r?\n[ \t][^\r\n]{0,500}){0,10};\s{0,10}format\s{0,5}=\s{0,5}"?)flowed\b/gim;
const DELETES = /;\s{0,10}delsp\s{0,5}=\s{0,5}"?yes\b/i;
const NAMED_INLINE = /^(content-disposition:\s{0,5})inline(?=\s{0,5};\s{0,10}filename\*?\d?\*?=)/gim;
const UTF7 =
  /^content-type:[^\r\n]{0,200}(?:\r?\n[ \t][^\r\n]{0,200}){0,5}charset\s{0,5}=\s{0,5}"?(?:unicode-1-1-)?utf-7\b/im;

export interface PartHeaders {
  /** The same mail with the mended headers. */
  readonly raw: Uint8Array;
  /** A blank at the end of a line says that the paragraph goes on. */
  readonly flowed: boolean;
  /** That blank is not part of the text. */
  readonly deletes: boolean;
  readonly utf7: boolean;
}

export function mendParts(raw: Uint8Array): PartHeaders {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const suspicious = ['lowed', 'nline', 'NLINE', '-7'].some((mark) => bytes.includes(mark));
  if (!suspicious) return {raw, flowed: false, deletes: false, utf7: false};
  const text = bytes.toString('latin1');
  const fixed = text.replace(FLOWED, '$1fixed');
  const mended = fixed.replace(NAMED_INLINE, '$1attachment');
  return {
    raw: mended === text ? raw : Buffer.from(mended, 'latin1'),
    flowed: fixed !== text,
    deletes: DELETES.test(text),
    utf7: UTF7.test(text),
  };
}

/** RFC 2152: `+…-` holds UTF-16 in base 64. */
export const decodeUtf7 = (text: string): string =>
  text.replace(/\+([A-Z\d+/]{0,4000})-?/gi, (_, coded: string) =>
    coded === '' ? '+' : bigEndian(Buffer.from(coded, 'base64')),
  );

const bigEndian = (bytes: Buffer): string => new TextDecoder('utf-16be').decode(bytes.subarray(0, bytes.length & ~1));

/** @param text with line feeds only */
export function unflow(text: string, deletes: boolean): string {
  const lines: {depth: number; text: string; open: boolean}[] = [];
  for (const line of text.split('\n')) {
    const depth = /^>{0,100}/.exec(line)?.[0].length ?? 0;
    // A blank in front was put there to protect what follows.
    const content = line.slice(depth).replace(/^ /, '');
    const signature = content === '-- ';
    const open = content.endsWith(' ') && !signature;
    const said = open && deletes ? content.slice(0, -1) : content;
    const last = lines.at(-1);
    if (last?.open && last.depth === depth && !signature) {
      last.text += said;
      last.open = open;
    } else lines.push({depth, text: said, open});
  }
  return lines.map(({depth, text: said}) => (depth > 0 ? `${'>'.repeat(depth)} ${said}` : said)).join('\n');
}
