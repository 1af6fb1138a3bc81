/**
 * Tells pasted markup (HTML, escaped HTML, BBCode, RTF) from prose with a piece of code in it, and strips it to text.
 * Linear in length: no expression looks further than a few hundred characters for the end of a tag.
 */

const NAMES =
  '[pbiua]|br|div|span|em|strong|font|img|table|tbody|thead|tr|td|th|ul|ol|li|h[1-6]|html|head|body|style|meta|blockquote|pre|center|hr|o:p|section|article';
const TAG = new RegExp(String.raw`<\/?(?:${NAMES})(?:\s[^<>]{0,600})?\/?>`, 'gi');
const ESCAPED = new RegExp(String.raw`&lt;\/?(?:${NAMES})\b(?:(?!&[lg]t;)[^<>]){0,300}&gt;`, 'gi');
const BBCODE =
  /\[\/?(?:[bpius*]|li|ul|ol|br|h[1-6]|table|tr|td|url|img|quote|code|list|color|size|font|center)(?:=[^[\]\n]{0,300})?\]/gi;
const RTF = /^\s*\{\\rtf1?\b/;
/** What only a mail program or an editor writes. */
const STYLED = /\b(?:style|class|dir|lang|align|face|cellpadding|href|src)\s?=\s?["'\\]|mso-|&nbsp;/i;
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  iexcl: '¡',
  iquest: '¿',
  ordm: 'º',
  ordf: 'ª',
  laquo: '«',
  raquo: '»',
  euro: '€',
  hellip: '…',
  ndash: '–',
  mdash: '—',
};
const MARKS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
};

/** Breaks and blanks of markup say it even amid prose, where they are not few and far between. */
const LOOSE = [/<(?:br|\/?p)\s?\/?>/gi, /&nbsp;/gi] as const;
const MANY = 3;
const FAR = 120;
const DOCTYPE = /<!doctype\b[^<>]{0,200}>/i;

export function isMarkup(body: string): boolean {
  if (!/[<&[{]/.test(body)) return false;
  if (RTF.test(body)) return true;
  if (LOOSE.some((pattern) => [...body.matchAll(pattern)].length >= Math.max(MANY, body.length / FAR))) return true;
  for (const [pattern, least] of [
    [TAG, 2],
    [ESCAPED, 2],
    [BBCODE, 2],
  ] as const) {
    const tags = [...body.matchAll(pattern)];
    const [first] = tags;
    if (!first || tags.length < least) continue;
    const marked = tags.reduce((sum, [tag]) => sum + tag.length, 0);
    const ahead = body.slice(0, first.index).replace(DOCTYPE, '').trim();
    // Prose before the first tag and more prose than tags: code is quoted as evidence.
    if (ahead.length < 3 || (marked * 3 > body.length && (pattern !== TAG || STYLED.test(body)))) return true;
  }
  return false;
}

/** The words of markup, with its paragraphs and lines. */
export function plainText(body: string): string {
  const unescaped = body.search(ESCAPED) >= 0 ? decode(body) : body;
  const text = RTF.test(body)
    ? body
        .replace(/\\'([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
        .replace(/\\u(-?\d{1,5})\??/g, (_, code: string) => String.fromCharCode(Number(code) & 0xffff))
        .replace(/\{\\(?:fonttbl|colortbl|stylesheet|info|\*)[^{}]{0,500}(?:\{[^{}]{0,200}\}[^{}]{0,50}){0,40}\}/g, '')
        .replace(/\\(?:par|line)\b ?/g, '\n')
        .replace(/\\[a-z]{1,32}-?\d{0,10} ?|[{}]/gi, '')
    : decode(
        unescaped
          .replace(/<(style|head|script)\b[^<]*<\/\1>/gi, '')
          .replace(/[^\S\n]+/g, ' ')
          .replace(/ ?\n[\n ]*/g, BREAKS.test(unescaped) ? ' ' : '\n')
          .replace(/<[bh]r(?:[\s/][^<>]{0,300})?>|<\/(?:p|div|tr|li|h\d|ul|ol|table|blockquote)>/gi, '\n')
          .replace(/<\/(?:td|th)>/gi, ' ')
          .replace(/<a\s([^<>]{1,600})>([^<]{0,300})<\/a>/gi, linkText)
          .replace(/<[/!a-z][^<>]{0,900}>/gi, '')
          .replace(BBCODE, ''),
      );
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const BREAKS = /<(?:p|div|br|tr)\b/i;

/** The address of a link is kept where its words do not say it. */
function linkText(_: string, attributes: string, words: string): string {
  const address = /href\s?=\s?["']?(?:mailto:)?([^"'\s]+)/i.exec(attributes)?.[1] ?? '';
  return words.includes(address.replace(/^https?:\/\//, '').replace(/\/$/, '')) ? words : `${words} (${address})`;
}

function decode(text: string): string {
  return text.replace(
    /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z])(acute|grave|uml|tilde|cedil)|([a-z]{2,6}));/gi,
    (whole, ...parts) => {
      const [decimal, hex, letter, mark, name] = parts as (string | undefined)[];
      if (decimal !== undefined || hex !== undefined) {
        const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
        return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : ' ';
      }
      if (letter !== undefined) return `${letter}${MARKS[mark ?? ''] ?? ''}`.normalize('NFC');
      return ENTITIES[name?.toLowerCase() ?? ''] ?? whole;
    },
  );
}
