/**
 * Cuts a folded text into tokens: words, numbers, addresses. An address is one token, so that no word is ever found
 * inside `urgente@tienda.example`. Linear in length.
 */
import {type AddressKind, addressKind, trimRun} from './addresses.ts';
import type {FoldedText} from './fold.ts';
import {matchesIn} from './matches.ts';

export interface Token {
  /** Folded, without apostrophes: `can't` and `cant` are one word. */
  readonly word: string;
  readonly kind: 'word' | 'number' | AddressKind;
  /** UTF-16 positions in the folded text. */
  readonly start: number;
  readonly end: number;
  /** A sentence or clause mark, or a new line that begins one, stands before it. */
  readonly first: boolean;
  /** A comma or a dash stands before it. */
  readonly paused: boolean;
}

/** Runs of this length are no words and no addresses of people; they are pasted data. */
const LONGEST_RUN = 2048;
const RUN = /[^\s<>()[\]{}"«»“”,;|]+/g;
/** Dates, clock times, versions and amounts are one token each. */
const WORD = /\d+(?:[:./-]\d+|t\d\d(?=:))+[\p{L}\d]*|[\p{L}\p{N}_]+(?:['’]\p{L}+)*/gu;
const PAUSE = /[,–—]|\s-/;
/** Brackets, commas and colons beside a mail address end no clause: "my boss (ana@x) gets nothing", "From: ana@x". */
const BESIDE = /^[ \t()<>[\]"'«»“”,:;|*-]*$/;
/** A new sentence: "tarde.Mi", but not "Tienda.Com". */
const NO_HOST = /^\p{L}*\p{Ll}\.(?!Com|Es\b)\p{Lu}\p{Ll}*[^\p{L}\d]*$/u;
const BLANK = 32;
/** What may end a plain word, and what ends a run. */
const MARKS = '.:!?';
const GAPS = ' \n,';
/** The beginning of an address: no word of its own either. */
const JOINED = /^[\w.+-]{1,64}@[\w-]{1,64}$/;
/** A dot that a word begins with (".eus") ends nothing. */
const STOP = /[!?;:…¡¿()[\]|]|^\S*\.|\.\s/;

/** The tokens of a text, in order. */
export function tokenize(text: FoldedText): readonly Token[] {
  const tokens: Token[] = [];
  const {folded} = text;
  let last = 0;
  const add = (start: number, end: number, kind: Token['kind'], word = folded.slice(start, end)) => {
    // A single blank lies between most words.
    if (start === last + 1 && start > 1 && folded.charCodeAt(last) === BLANK) {
      tokens.push({word, kind, start, end, first: tokens.length === 0, paused: false});
      last = end;
      return;
    }
    const between = folded.slice(last, start);
    const beside = (kind === 'email' || tokens.at(-1)?.kind === 'email') && BESIDE.test(between);
    const first = tokens.length === 0 || (!beside && breaks(text, last, start));
    tokens.push({word, kind, start, end, first, paused: !beside && PAUSE.test(between)});
    last = end;
  };
  for (let at = 0; at < folded.length;) {
    // Most of a text are plain words with a blank, a comma or a mark and a blank behind them: no expression is needed for that.
    let end = at;
    while (isPlain(folded.charCodeAt(end))) end++;
    let next = end;
    if (end > at) while (MARKS.includes(folded[next] ?? GAPS)) next++;
    if (next - at <= LONGEST_RUN && GAPS.includes(folded[next] ?? ' ')) {
      if (end > at) add(at, end, 'word');
      at = next + 1;
      continue;
    }
    RUN.lastIndex = at;
    const run = RUN.exec(folded)?.[0];
    if (run === undefined) break;
    at = RUN.lastIndex;
    if (run.length > LONGEST_RUN) continue;
    const index = at - run.length;
    const dotted = run.includes('.') || run.includes('@') || run.includes('://');
    const address =
      dotted && !NO_HOST.test(text.original.slice(text.toOriginal(index), text.toOriginal(at)))
        ? findAddress(run)
        : undefined;
    if (address) {
      const [start, end, kind] = address;
      addWords(run.slice(0, start), index, add);
      add(index + start, index + end, kind);
      addWords(run.slice(end), index + end, add);
    } else if (JOINED.test(run)) {
      add(index, index + run.length, 'word');
    } else {
      addWords(run, index, add);
    }
  }
  return tokens;
}

/** `a` to `z`: folded, most letters are among them. */
const isPlain = (code: number): boolean => code >= 97 && code <= 122;

function addWords(
  run: string,
  index: number,
  add: (start: number, end: number, kind: Token['kind'], word: string) => void,
): void {
  for (const {0: word, index: at} of matchesIn(run, WORD)) {
    const kind = /^\d+(?:[:./-]|(?:st|nd|rd|th)?$)/.test(word) ? 'number' : 'word';
    add(index + at, index + at + word.length, kind, word.replace(/['’]/g, ''));
  }
}

/** An address in a run: the whole of it, or what follows a mark (`mail:info@…`, `http//www.…`, `root@192.0.2.1`). */
function findAddress(run: string): [start: number, end: number, kind: AddressKind] | undefined {
  // In escaped markup: "&lt;b&gt;ana@x.example&lt;/b&gt;".
  const {start, end} = trimRun(run.replace(/&(?:[lg]t|nbsp)$/, ''));
  const whole = addressKind(run.slice(start, end));
  if (whole) return [start, end, whole];
  const scheme = Math.max(run.indexOf('http'), run.indexOf('www.'));
  const mark = Math.max(run.lastIndexOf(':', end - 1), run.lastIndexOf('=', end - 1));
  const cut = scheme > start ? scheme : (mark < 0 ? run.lastIndexOf('@', end - 1) : mark) + 1;
  if (cut <= start) return undefined;
  const rest = trimRun(run.slice(cut, end));
  const kind = addressKind(run.slice(cut + rest.start, cut + rest.end));
  return kind && [cut + rest.start, cut + rest.end, kind];
}

/** Whether a new clause begins at `start`. A wrapped line goes on where its next letter is a small one. */
function breaks(text: FoldedText, from: number, start: number): boolean {
  const between = text.folded.slice(from, start);
  if (STOP.test(between)) return true;
  const lines = between.split('\n').length - 1;
  if (lines === 0) return false;
  const letter = text.original.charAt(text.toOriginal(start));
  return lines > 1 || letter !== letter.toLowerCase();
}
