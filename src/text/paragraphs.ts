/**
 * Cuts a text into tokens paragraph by paragraph and remembers those that it has seen, since somebody who types changes one of
 * them and leaves the others alone. Knows nothing of what is looked for in them.
 */
import type {FoldedText} from './fold.ts';
import {type Token, tokenize} from './words.ts';

export interface Paragraph {
  /** Counted from the paragraph's own beginning. The same array as long as it is remembered. */
  readonly tokens: readonly Token[];
  /** Where it begins in the text. */
  readonly start: number;
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
  readonly #known = new Map<string, readonly Token[]>();
  #size = 0;

  /** Linear in length; what was seen lately costs next to nothing. */
  cut(text: FoldedText): Cut {
    const {original, folded} = text;
    // Where positions move by folding, paragraphs are no shorter way.
    if (original.length !== folded.length) {
      const tokens = tokenize(text);
      return {tokens, paragraphs: [{tokens, start: 0}]};
    }
    const paragraphs: Paragraph[] = [];
    const all: Token[] = [];
    let start = 0;
    const add = (end: number): void => {
      const tokens = this.#tokensOf(original.slice(start, end), folded.slice(start, end));
      if (tokens.length > 0) paragraphs.push({tokens, start});
      for (const token of tokens) all.push(start === 0 ? token : moved(token, start));
      start = end;
    };
    for (const {index} of original.matchAll(BOUNDARY)) add(index);
    add(original.length);
    return {tokens: all, paragraphs};
  }

  #tokensOf(original: string, folded: string): readonly Token[] {
    const known = this.#known.get(original);
    if (known) return known;
    const tokens = tokenize({original, folded, toOriginal: (position) => position});
    if (this.#size > MOST) {
      this.#known.clear();
      this.#size = 0;
    }
    this.#known.set(original, tokens);
    this.#size += original.length;
    return tokens;
  }
}

function moved({word, kind, start, end, first, paused}: Token, by: number): Token {
  return {word, kind, start: start + by, end: end + by, first, paused};
}
