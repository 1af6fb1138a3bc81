/**
 * Cuts a text into paragraphs and remembers those of the text before, with their tokens and with whatever was read from them
 * alone, since somebody who types changes one and leaves the others as they are. Knows nothing of what is looked for.
 */
import type {TextField} from '../core/finding.ts';
import {fold, type FoldedText} from './fold.ts';
import type {Heard} from './matcher.ts';
import type {Memory} from './memory.ts';
import {type Token, tokenize} from './words.ts';

export interface Paragraph {
  /** As typed, and folded. */
  readonly original: string;
  readonly folded: string;
  /** Counted from the paragraph's own beginning. */
  readonly tokens: readonly Token[];
  /** The patterns that were found in them. */
  readonly heard: Heard;
  /** The readers that find nothing in them, wherever they stand. */
  readonly silent: Set<object>;
  /** Where it begins in the text, the index of its first token there, its tokens there, and what was read from it there. */
  readonly start: number;
  readonly from: number;
  readonly placed: readonly Token[];
  readonly here: Memory;
  /** The field of the text, and the position as typed of one in the folded text. */
  readonly field: TextField;
  readonly toOriginal: FoldedText['toOriginal'];
}

/** A paragraph wherever it stands. */
type Words = Pick<Paragraph, 'original' | 'folded' | 'tokens' | 'heard' | 'silent'>;

/** Paragraphs one behind the other. */
interface Row {
  /** Where the text before began with the same ones, those are one part. */
  readonly parts: readonly (Row | Paragraph)[];
  /** What was read from all of them. */
  readonly here: Memory;
}

export interface Cut extends Row {
  readonly text: FoldedText;
  /** Of the whole text. */
  readonly tokens: readonly Token[];
  readonly paragraphs: readonly Paragraph[];
}

const NOTHING: readonly never[] = [];

/**
 * What a reader finds in each paragraph, in the order of the text. Who types changes one paragraph: the others are not read
 * again, and what was found before it is not gathered again.
 * @param reader the same object each time
 * @param read is handed the reader too, so that one function does for all
 */
export function readParts<R extends object, T>(
  part: Row | Paragraph,
  reader: R,
  read: (paragraph: Paragraph, reader: R) => readonly T[],
): readonly T[] {
  // Asked for some hundred times a check: nothing is made that is not kept.
  const {here} = part;
  let all = here.get(reader) as readonly T[] | undefined;
  if (all) return all;
  if ('parts' in part) {
    const some: (readonly T[])[] = [];
    for (const one of part.parts) {
      const found = readParts(one, reader, read);
      if (found.length > 0) some.push(found);
    }
    all = some.length > 1 ? (NOTHING as readonly T[]).concat(...some) : (some[0] ?? NOTHING);
  } else {
    all = part.silent.has(reader) ? NOTHING : read(part, reader);
    if (all.length === 0) part.silent.add(reader);
  }
  here.set(reader, all);
  return all;
}

/** Behind a blank line, or a new line with a capital, always another clause begins: no pattern reaches over it. */
const BOUNDARY = /\n(?=[^\S\n]{0,40}\n|[^\S\n]{0,40}\p{Lu})/gu;

export class ParagraphCutter {
  readonly #listen: (tokens: readonly Token[]) => Heard;
  readonly #field: TextField;
  #last: Cut | undefined;
  /** What it began with. */
  #head: Row = {parts: NOTHING, here: new Map()};

  /** @param listen finds patterns in the tokens of a paragraph that the text before had not */
  constructor(listen: (tokens: readonly Token[]) => Heard, field: TextField) {
    this.#listen = listen;
    this.#field = field;
  }

  /** Linear in length; what the text before had costs next to nothing. */
  cut(original: string): Cut {
    return this.#last?.text.original === original ? this.#last : (this.#last = this.#cut(original));
  }

  #cut(original: string): Cut {
    const pieces: string[] = [];
    let at = 0;
    const add = (end: number): void => {
      // Blank lines go with what follows them.
      if (end - at < 2 && end < original.length) return;
      pieces.push(original.slice(at, end));
      at = end;
    };
    BOUNDARY.lastIndex = 0;
    while (BOUNDARY.test(original)) add(BOUNDARY.lastIndex - 1);
    add(original.length);
    const before = this.#last?.paragraphs ?? NOTHING;
    const more = before.length - pieces.length;
    let same = 0;
    let folded = '';
    let [start, from] = [0, 0];
    const paragraphs = pieces.map((piece, index) => {
      // As many from the beginning, or from the end.
      const known = [before[index], before[index + more]].find((one) => one?.original === piece);
      const stays = known?.start === start && known.from === from;
      if (stays && same === index) same++;
      const paragraph = stays ? known : this.#place(known ?? this.#read(fold(piece)), start, from);
      start += piece.length;
      from += paragraph.tokens.length;
      folded += paragraph.folded;
      return paragraph;
    });
    // Where positions move by folding, paragraphs are no shorter way.
    if (paragraphs.some((one) => one.folded.length !== one.original.length)) return this.#whole(original);
    const text = {original, folded, toOriginal: (position: number) => Math.min(position, original.length)};
    // Who goes on typing in one paragraph finds those before it taken together.
    if (this.#head.parts.length !== same) this.#head = {parts: paragraphs.slice(0, same), here: new Map()};
    return cutOf(text, paragraphs, [this.#head, ...paragraphs.slice(same)]);
  }

  #whole(original: string): Cut {
    const text = fold(original);
    const paragraphs = [this.#place(this.#read(text), 0, 0, text.toOriginal)];
    return cutOf(text, paragraphs, paragraphs);
  }

  #read(text: FoldedText): Words {
    const {original, folded} = text;
    const tokens = tokenize(text);
    return {original, folded, tokens, heard: this.#listen(tokens), silent: new Set()};
  }

  #place(words: Words, start: number, from: number, toOriginal = asItIs): Paragraph {
    const placed = words.tokens.map((token) => ({...token, start: token.start + start, end: token.end + start}));
    return {...words, start, from, placed, here: new Map(), field: this.#field, toOriginal};
  }
}

function cutOf(text: FoldedText, paragraphs: readonly Paragraph[], parts: Row['parts']): Cut {
  const row = {parts, here: new Map()};
  return {...row, text, paragraphs, tokens: readParts(row, cutOf, ({placed}) => placed)};
}

const asItIs = (position: number): number => position;
