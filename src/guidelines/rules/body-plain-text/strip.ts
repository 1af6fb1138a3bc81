/**
 * Strips markup to its words. Linear in length: no expression looks further than a few hundred characters for the end of a tag.
 */
import type {WorkOut} from '../../types.ts';
import {BBCODE, ESCAPED, isMarkup, RTF} from './markup.ts';

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

/** The words alone in the place of the body. */
export const stripMarkup: WorkOut = (_, {text: {body}, body: whole}) => {
  const {original} = body;
  const text = plainText(original);
  // Of a longer body only the beginning was read.
  if (text === '' || isMarkup(text) || original.length < whole.length) return {};
  return {fix: {kind: 'replace', field: 'body', range: [0, original.length], text}};
};

/** The words of markup, with its paragraphs and lines. */
function plainText(body: string): string {
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
  return words.includes(address.replace(/^https?:\/\/|\/$/g, '')) ? words : `${words} (${address})`;
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
