/**
 * Cuts a text into tokens paragraph by paragraph and remembers those that it has seen, since somebody who types changes one of
 * them and leaves the others alone. Knows nothing of what is looked for in them.
 */
import type {FoldedText} from './fold.ts';
import {type Token, tokenize} from './words.ts';

export interface Paragraph {
  /** Counted from the paragraph's own beginning. The same array as long as it is remembered. */
  readonly tokens: readonly Token[];
  /** As typed, and folded. */
  readonly original: string;
  readonly folded: string;
  /** Where it begins in the text. */
  readonly start: number;
  /** Index of its first token in the text. */
  readonly from: number;
}

/** A paragraph that was seen, with its tokens where it stood last. */
interface Known {
  readonly tokens: readonly Token[];
  readonly folded: string;
  start: number;
  placed: readonly Token[];
}

export interface Cut {
  /** Of the whole text. */
  readonly tokens: readonly Token[];
  readonly paragraphs: readonly Paragraph[];
}

/** Behind a blank line, or a new line with a capital, always another clause begins: no pattern reaches over it. */
const BOUNDARY = /\n(?=[^\S\n]{0,40}\n|[^\S\n]{0,40}\p{Lu})/gu;
/** Characters remembered: some texts of the usual length. */
const MOST = 100_000;

export class ParagraphCutter {
  readonly #known = new Map<string, Known>();
  #size = 0;

  /** Linear in length; what was seen lately costs next to nothing. */
  cut(text: FoldedText): Cut {
    const {original, folded} = text;
    // Where positions move by folding, paragraphs are no shorter way.
    if (original.length !== folded.length) {
      const tokens = tokenize(text);
      return {tokens, paragraphs: [{tokens, original, folded, start: 0, from: 0}]};
    }
    const paragraphs: Paragraph[] = [];
    const all: (readonly Token[])[] = [];
    let from = 0;
    let start = 0;
    const add = (end: number): void => {
      const own = original.slice(start, end);
      const known = this.#recall(own, folded, start);
      paragraphs.push({tokens: known.tokens, original: own, folded: known.folded, start, from});
      if (known.start !== start) {
        known.placed = known.tokens.map((token) => moved(token, start));
        known.start = start;
      }
      all.push(known.placed);
      from += known.tokens.length;
      start = end;
    };
    for (const {index} of original.matchAll(BOUNDARY)) add(index);
    add(original.length);
    return {tokens: all.flat(), paragraphs};
  }

  #recall(original: string, text: string, start: number): Known {
    let known = this.#known.get(original);
    if (known) return known;
    const folded = text.slice(start, start + original.length);
    const tokens = tokenize({original, folded, toOriginal: (position) => position});
    if (this.#size > MOST) {
      this.#known.clear();
      this.#size = 0;
    }
    known = {tokens, folded, start: 0, placed: tokens};
    this.#known.set(original, known);
    this.#size += original.length;
    return known;
  }
}

function moved({word, kind, start, end, first, paused}: Token, by: number): Token {
  return {word, kind, start: start + by, end: end + by, first, paused};
}
