/**
 * Tells pasted markup (HTML, escaped HTML, BBCode, RTF) from prose with a piece of code in it.
 * Linear in length: no expression looks further than a few hundred characters for the end of a tag.
 */

import {matchesIn} from '../../../text/matches.ts';

const NAMES =
  '[pbiua]|br|div|span|em|strong|font|img|table|tbody|thead|tr|td|th|ul|ol|li|h[1-6]|html|head|body|style|meta|blockquote|pre|center|hr|o:p|section|article';
const TAG = new RegExp(String.raw`<\/?(?:${NAMES})(?:\s[^<>]{0,600})?\/?>`, 'gi');
export const ESCAPED = new RegExp(String.raw`&lt;\/?(?:${NAMES})\b(?:(?!&[lg]t;)[^<>]){0,300}&gt;`, 'gi');
export const BBCODE =
  /\[\/?(?:[bpius*]|li|ul|ol|br|h[1-6]|table|tr|td|url|img|quote|code|list|color|size|font|center)(?:=[^[\]\n]{0,300})?\]/gi;
export const RTF = /^\s*\{\\rtf1?\b/;

/** Behind so much prose, code is quoted as evidence. */
const BEHIND = 3;

export function isMarkup(body: string): boolean {
  const text = body.trimStart();
  return (
    /[<&[{]/.test(text.slice(0, BEHIND)) &&
    (RTF.test(text) ||
      [TAG, ESCAPED, BBCODE].some((pattern) => text.search(pattern) < BEHIND && matchesIn(text, pattern).length > 1))
  );
}
