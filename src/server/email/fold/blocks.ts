/** Cuts the lines of a mail into blocks: own text, quoted lines, the line that introduces them, the header of an old message. */
import {
  ADDRESS,
  CLOCK,
  DASHED,
  DASHES_AROUND,
  DATE_FIRST,
  DELIMITER,
  FIELD,
  FORWARDED,
  HEADER,
  IS_FORWARD,
  MESSAGE_OF,
  NAME_FIRST,
  ON_DATE,
  QUOTING,
  RULED,
  RUN_TOGETHER,
  SENDER,
  WROTE,
  YEAR,
} from './phrases.ts';

export interface Block {
  /** `intro`: «On …, X wrote:». `header`: «From: … Subject: …» or a ruled line; what follows it is the old message. */
  readonly kind: 'text' | 'quote' | 'intro' | 'header' | 'signature';
  /** Of a header: what follows was passed on, not answered. */
  readonly forward?: boolean;
  /** First line and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** An introduction is broken over so many lines at most. */
const INTRO_LINES = 6;
const INTRO_LENGTH = 500;

/** Programs break lines at 72 to 78 letters. */
const BROKEN_AT = 60;

const QUOTED = /^\s{0,3}>/;
/** «Richard> …», «C> …»: marks with the writer's name or initials. */
const NAMED = /^[A-Z][A-Za-z]{0,12}> ?/;
const ENDS = /[:：]\s?\*?$/;
const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === '';
const isQuoted = (line: string): boolean => QUOTED.test(line) || NAMED.test(line);
const unquote = (line: string): string => line.replace(/^[\s>]{1,40}/, '').trim();
/** Without the marks of a quote, and without the dashes that some programs put around. */
const bare = (line: string): string => unquote(line).replace(DASHED, '').trim();

export function readBlocks(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const header = headerAt(lines, at);
    const intro = header > 0 ? 0 : introAt(lines, at);
    if (header > 0) at = push(blocks, 'header', at, at + header);
    else if (intro > 0) at = push(blocks, 'intro', at, at + intro);
    else at = push(blocks, isQuoted(lines[at] ?? '') || isBroken(lines, at) ? 'quote' : 'text', at, at + 1);
  }
  return settle(blocks, lines).map((block) =>
    block.kind === 'header' ? {...block, forward: lines.slice(block.from, block.to).some(isForward)} : block,
  );
}

const isForward = (line: string): boolean =>
  IS_FORWARD.test(line) && (RULED.test(line) || FORWARDED.test(line) || DASHES_AROUND.test(line.trim()));

/** The end of a quoted line that a program broke without its mark. */
function isBroken(lines: readonly string[], at: number): boolean {
  const [above = '', line = ''] = [lines[at - 1], lines[at]];
  return QUOTED.test(above) && above.length >= BROKEN_AT && line.length < BROKEN_AT && /^\p{Ll}/u.test(line);
}

function push(blocks: Block[], kind: Block['kind'], from: number, to: number): number {
  const last = blocks.at(-1);
  if (last?.kind === kind && kind !== 'intro' && kind !== 'header') blocks[blocks.length - 1] = {...last, to};
  else blocks.push({kind, from, to});
  return to;
}

/** What a block of text is by what stands above it and how it begins. */
function kindBelow({kind, from, to}: Block, above: Block | undefined, lines: readonly string[]): Block['kind'] {
  if (kind !== 'text' || !above) return kind;
  if (above.kind === 'intro') return 'quote';
  const first = lines.slice(from, to).find((line) => !isBlank(line));
  return first !== undefined && DELIMITER.test(first) ? 'signature' : kind;
}

/** Blank lines between quoted ones belong to the quote; text of blank lines only is nobody's. */
function settle(blocks: readonly Block[], lines: readonly string[]): readonly Block[] {
  const settled: Block[] = [];
  for (const read of blocks) {
    const last = settled.at(-1);
    // Below an introduction a program quotes, with marks or without.
    const block: Block = {...read, kind: kindBelow(read, last, lines)};
    const blank = block.kind === 'text' && lines.slice(block.from, block.to).every(isBlank);
    if (last && (blank || (last.kind === 'quote' && block.kind === 'quote')))
      settled[settled.length - 1] = {...last, to: block.to};
    else settled.push(blank ? {...block, kind: 'quote'} : block);
  }
  return settled;
}

/** @returns how many lines from here are the header of an old message; 0 where there is none */
function headerAt(lines: readonly string[], at: number): number {
  const line = unquote(lines[at] ?? '');
  if (line === '' || line.length > 600) return 0;
  if (RUN_TOGETHER.test(line)) return 1;
  const named = RULED.test(line) || FORWARDED.test(line);
  const ruled = named || /^[_=-]{4,}$/.test(line) || DASHES_AROUND.test(line);
  let next = at + (ruled ? 1 : 0);
  if (ruled) while (next < at + 3 && isBlank(lines[next])) next++;
  const known = fieldsAt(lines, next);
  const fields = known > 0 || !ruled ? known : anyFieldsAt(lines, next);
  if (fields > 0 && (ruled || !isOwnList(lines, at, fields))) return next + fields - at;
  // A word alone between rules, above an introduction or the old text itself.
  return named && !/^\p{L}[^:]*$/u.test(line) ? 1 : 0;
}

/** Whoever tells of a mail lists its sender, recipient and date as programs do: nothing follows, or a colon announces it. */
function isOwnList(lines: readonly string[], at: number, fields: number): boolean {
  const above = lines.slice(0, at).findLast((line) => !isBlank(line)) ?? '';
  const sender = lines.slice(at, at + fields).find((line) => SENDER.test(unquote(line))) ?? '';
  const announced = ENDS.test(above.trimEnd());
  const plain = /[:：]\s*[^\s@]+@[^\s@]+$/.test(sender.trimEnd());
  const last = lines.slice(at + fields).every(isBlank);
  return last ? announced || plain : announced && plain;
}

/** The same as `fieldsAt` in any language: lines of «Word: value», one of them with an address. */
function anyFieldsAt(lines: readonly string[], at: number): number {
  let end = at;
  while (end < lines.length && end < at + 12 && FIELD.test(unquote(lines[end] ?? ''))) end++;
  return end - at >= 3 && lines.slice(at, end).some((line) => ADDRESS.test(line)) ? end - at : 0;
}

/** @returns how many lines from here are «From: … Sent: … Subject: …»; 0 where it is none */
function fieldsAt(lines: readonly string[], at: number): number {
  const first = unquote(lines[at] ?? '');
  if (!SENDER.test(first) && !HEADER.test(first)) return 0;
  let [count, sender, end] = [0, false, at];
  for (let index = at; index < lines.length && index < at + 14; index++) {
    const line = unquote(lines[index] ?? '');
    if (SENDER.test(line)) sender = true;
    else if (!HEADER.test(line)) {
      // A blank line between fields (some programs), or a folded value below its field.
      const goesOn = [1, 2].some((step) => HEADER.test(unquote(lines[index + step] ?? '')));
      if (!goesOn || index === at) break;
      continue;
    }
    count++;
    end = index + 1;
  }
  return sender && count >= 3 ? end - at : 0;
}

/** @returns how many lines from here are «On …, X wrote:»; 0 where it is none */
function introAt(lines: readonly string[], at: number): number {
  const quoted = isQuoted(lines[at] ?? '');
  const dashed = /^[-‐]{2,8}\s/.test(unquote(lines[at] ?? ''));
  const first = bare(lines[at] ?? '');
  if (first === '' || !mayBegin(first)) return 0;
  let joined = '';
  for (let index = at; index < lines.length && index < at + INTRO_LINES; index++) {
    const line = lines[index] ?? '';
    // «<ana@tienda.example⏎> wrote:»: the mark closes the address.
    const open = joined.split('<').length > joined.split('>').length;
    if (quoted !== isQuoted(line) && !isBlank(line) && !open) break;
    joined = `${joined} ${bare(line)}`.trim();
    if (joined.length > INTRO_LENGTH) break;
    // «---- On …, X wrote ----»
    if (dashed && !ENDS.test(joined) && /[-‐]{2,8}$/.test(line.trimEnd())) joined = `${joined}:`;
    if (ENDS.test(joined)) return isIntro(joined, lines, index + 1) ? index + 1 - at : 0;
    if (endsBare(joined)) return index + 1 - at;
  }
  return 0;
}

/** A program that forgot the colon: date, address and verb leave no doubt. */
const endsBare = (line: string): boolean =>
  ON_DATE.test(line) && YEAR.test(line) && ADDRESS.test(line) && /(?:wrote|escribió|a écrit|schrieb)$/i.test(line);

const mayBegin = (line: string): boolean =>
  begins(line) ||
  QUOTING.test(line) ||
  (WROTE.test(line) && ENDS.test(line)) ||
  (ADDRESS.test(line) && YEAR.test(line));

const begins = (line: string): boolean =>
  [ON_DATE, DATE_FIRST, NAME_FIRST, MESSAGE_OF].some((pattern) => pattern.test(line));

function isIntro(line: string, lines: readonly string[], next: number): boolean {
  const dated = YEAR.test(line) || CLOCK.test(line);
  const exact = CLOCK.test(line) && ADDRESS.test(line);
  let below = next;
  while (below < next + 3 && isBlank(lines[below])) below++;
  const marked = isQuoted(lines[below] ?? '');
  if (QUOTING.test(line)) return marked || ADDRESS.test(line);
  // In a language that is not listed: an hour, a year and an address above marks.
  if (!WROTE.test(line))
    return exact && (DATE_FIRST.test(line) || MESSAGE_OF.test(line) || (marked && YEAR.test(line)));
  // A customer may well write «On Monday the shop wrote:»; a program gives an hour or an address, or marks what it quotes.
  if (begins(line)) return marked || CLOCK.test(line) || ADDRESS.test(line);
  return (marked && dated) || (exact && YEAR.test(line));
}
