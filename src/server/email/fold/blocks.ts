/** Cuts the lines of a mail into blocks: own text, quoted lines, the line that introduces them, the header of an old message. */
import {
  ADDRESS,
  CLOCK,
  DATE_FIRST,
  DELIMITER,
  FORWARDED,
  HEADER,
  NAME_FIRST,
  ON_DATE,
  RULED,
  SENDER,
  WROTE,
  YEAR,
} from './phrases.ts';

export interface Block {
  /** `intro`: «On …, X wrote:». `header`: «From: … Subject: …» or a ruled line; what follows it is the old message. */
  readonly kind: 'text' | 'quote' | 'intro' | 'header' | 'signature';
  /** First line and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** An introduction is broken over so many lines at most. */
const INTRO_LINES = 6;
const INTRO_LENGTH = 500;

const QUOTED = /^\s{0,3}>/;
/** «Richard> …», «C> …»: marks with the writer's name or initials. */
const NAMED = /^[A-Z][A-Za-z]{0,12}> ?/;
const ENDS = /[:：]\s?\*?$/;
const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === '';
const isQuoted = (line: string): boolean => QUOTED.test(line) || NAMED.test(line);
const unquote = (line: string): string => line.replace(/^[\s>]{1,40}/, '').trim();

export function readBlocks(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const header = headerAt(lines, at);
    const intro = header > 0 ? 0 : introAt(lines, at);
    if (header > 0) at = push(blocks, 'header', at, at + header);
    else if (intro > 0) at = push(blocks, 'intro', at, at + intro);
    else at = push(blocks, isQuoted(lines[at] ?? '') ? 'quote' : 'text', at, at + 1);
  }
  return settle(blocks, lines);
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
  if (line === '' || line.length > 400) return 0;
  const rule = /^[_-]{5,}$/.test(line) ? 1 : RULED.test(line) || FORWARDED.test(line) ? 2 : 0;
  let next = at + (rule > 0 ? 1 : 0);
  if (rule > 0) while (next < at + 3 && isBlank(lines[next])) next++;
  const fields = fieldsAt(lines, next);
  if (fields > 0) return next + fields - at;
  return rule === 2 ? 1 : 0;
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
  const first = unquote(lines[at] ?? '');
  if (first === '' || !mayBegin(first)) return 0;
  let joined = '';
  for (let index = at; index < lines.length && index < at + INTRO_LINES; index++) {
    const line = lines[index] ?? '';
    // «<ana@tienda.example⏎> wrote:»: the mark closes the address.
    const open = joined.split('<').length > joined.split('>').length;
    if (quoted !== isQuoted(line) && !isBlank(line) && !open) break;
    joined = `${joined} ${unquote(line)}`.trim();
    if (joined.length > INTRO_LENGTH) break;
    if (ENDS.test(joined)) return isIntro(joined, lines, index + 1) ? index + 1 - at : 0;
    if (endsBare(joined)) return index + 1 - at;
  }
  return 0;
}

/** A program that forgot the colon: date, address and verb leave no doubt. */
const endsBare = (line: string): boolean =>
  ON_DATE.test(line) && YEAR.test(line) && ADDRESS.test(line) && /(?:wrote|escribió|a écrit|schrieb)$/i.test(line);

const mayBegin = (line: string): boolean =>
  ON_DATE.test(line) || DATE_FIRST.test(line) || NAME_FIRST.test(line) || (WROTE.test(line) && /[:：]$/.test(line));

function isIntro(line: string, lines: readonly string[], next: number): boolean {
  const dated = YEAR.test(line) || CLOCK.test(line);
  const wrote = WROTE.test(line);
  if (!wrote) return DATE_FIRST.test(line) && CLOCK.test(line) && ADDRESS.test(line);
  // A customer may well write «On Monday the shop wrote:»; a program gives an hour or an address, or marks what it quotes.
  let below = next;
  while (below < next + 3 && isBlank(lines[below])) below++;
  const marked = isQuoted(lines[below] ?? '');
  const begins = ON_DATE.test(line) || DATE_FIRST.test(line) || NAME_FIRST.test(line);
  return begins ? marked || CLOCK.test(line) || ADDRESS.test(line) : marked && dated;
}
