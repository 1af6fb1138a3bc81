/**
 * What a person wrote in a mail and what his program put around it: quoted messages, quoted headers, signatures, legal
 * footers. Nothing is thrown away: the parts in their order are the text that came in. Knows nothing of tickets.
 */
import {splitTail} from './tail.ts';
import {type Block, readBlocks} from './blocks.ts';

export interface Part {
  readonly kind: 'text' | 'quote' | 'signature' | 'legal';
  /** Whole lines, blank ones around them included. */
  readonly text: string;
}

export interface FoldedMail {
  /** What is shown: the person's own words, quotes between them included where they are answered one by one. */
  readonly visible: string;
  /** What lies behind the disclosure, in its order; empty where nothing was folded. */
  readonly folded: string;
  /** It holds a message that was passed on, and not only what is answered. */
  readonly forwarded: boolean;
  /** Joined by line feeds they are the text that came in, line ends apart. */
  readonly parts: readonly Part[];
}

/** Longer mails are not quoted conversations but pasted logs; they are shown whole. */
const LONGEST = 400_000;

/** @param text plain text of a mail, any line ends */
export function foldMail(text: string): FoldedMail {
  const clean = text.replace(/\r\n?/g, '\n').replace(/\u00a0/g, ' ');
  const lines = clean.length > LONGEST ? [] : clean.split('\n');
  const blocks = readBlocks(lines);
  const forwarded = blocks.some(({forward}) => forward);
  const parts = lines.length === 0 ? [{kind: 'text', text: clean} as const] : partsOf(lines, blocks);
  const join = (chosen: readonly Part[]): string => trimLines(chosen.map((part) => part.text).join('\n'));
  const shown = parts.filter(({kind}) => kind === 'text');
  const visible = join(shown);
  // A mail that only quotes is shown as it came: an empty message helps nobody.
  if (visible.trim() === '') return {visible: join(parts), folded: '', forwarded, parts: [{kind: 'text', text: clean}]};
  return {visible, folded: join(parts.filter(({kind}) => kind !== 'text')), forwarded, parts};
}

/** Without the blank lines around it. */
const trimLines = (text: string): string => text.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();

function partsOf(lines: readonly string[], blocks: readonly Block[]): readonly Part[] {
  const kept = keep(blocks);
  const parts: Part[] = [];
  blocks.forEach((block, index) => {
    const piece = lines.slice(block.from, block.to);
    if (block.kind === 'signature') add(parts, {kind: 'signature', text: piece.join('\n')});
    else if (!kept.has(index)) add(parts, {kind: 'quote', text: piece.join('\n')});
    else if (block.kind !== 'text') add(parts, {kind: 'text', text: piece.join('\n')});
    else for (const part of splitTail(piece)) add(parts, part);
  });
  return parts;
}

/** Neighbours of one kind are one part. */
function add(parts: Part[], part: Part): void {
  const last = parts.at(-1);
  if (last?.kind === part.kind) parts[parts.length - 1] = {kind: part.kind, text: `${last.text}\n${part.text}`};
  else parts.push(part);
}

/**
 * Which blocks are the person's own. Text above a quote is the answer, and what stands below it is a signature; text below
 * a quote that nothing stands above is the answer; where quotes and text take turns, each answers the quote above it.
 */
function keep(blocks: readonly Block[]): ReadonlySet<number> {
  const texts = blocks.flatMap(({kind}, index) => (kind === 'text' ? [index] : []));
  const [first] = texts;
  if (first === undefined) return new Set();
  // A quoted header has no marks in front of what it quotes: everything below it is the old message.
  const header = blocks.findIndex(({kind}) => kind === 'header');
  if (header !== -1 && header < first) {
    // Passed on without a word, that is all there is to say, whatever marks its lines have.
    const all = blocks[header]?.forward ? [...blocks.keys()] : texts;
    return new Set(all.filter((index) => index !== header));
  }
  const own = header === -1 ? texts : texts.filter((index) => index < header);
  const last = own.at(-1) ?? first;
  const [, second] = own;
  const quoteBelow = blocks.findLastIndex(({kind}) => kind === 'quote') > last;
  const quoteAbove = blocks.findIndex(({kind}) => kind === 'quote') < first && blocks[0]?.kind !== 'text';
  // Marks that no program introduced are the writer's: a prompt, a line of a log, something that he answers.
  const introduced = blocks.some(({kind}) => kind === 'intro');
  const takesTurns = own.length > 2 || (second !== undefined && (!introduced || quoteBelow || quoteAbove));
  if (!takesTurns) return new Set([first]);
  return new Set(blocks.flatMap(({kind}, at) => (at <= last && kind !== 'intro' && kind !== 'signature' ? [at] : [])));
}
