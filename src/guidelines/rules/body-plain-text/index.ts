/**
 * The body is pasted markup, or a picture stands for the description. Code and logs quoted in a description are evidence
 * and are left alone, and so is a picture that completes one.
 */
import type {Lexicon} from '../../../text/matcher.ts';
import {tokensOfPictures} from '../../own-site.ts';
import type {JudgedDraft, Lexicons, RuleDefinition} from '../../types.ts';
import {coveredBy, hitsInBody} from '../covered.ts';
import {isMarkup} from './markup.ts';

/** A body with more telling words than these describes something, whatever picture it names. */
const MOST_WORDS = 2;
/** So does one of more tokens. */
const LONG = 60;
/** Whoever signs tells nothing more. */
const NAMES = /(?:[\s,]{1,3}\p{Lu}\p{Ll}{1,20}){1,4}$/u;

export const bodyPlainText: RuleDefinition<Lexicon> = {
  meta: {id: 'body-plain-text', clause: 'G5', field: 'body', defaultSeverity: 'warn'},
  check(draft, lexicons) {
    if (isMarkup(draft.text.body.original)) return [{messageId: 'markup', offers: 'replace'}];
    return draft.tokens.body.length <= LONG && standsForWords(draft, lexicons) ? [{messageId: 'picture'}] : [];
  },
};

/** Nothing is left when the words that point at a picture and those that say nothing are taken away. */
function standsForWords(draft: JudgedDraft, lexicons: Lexicons<Lexicon>): boolean {
  const pictures = tokensOfPictures(draft);
  const hits = hitsInBody(draft, lexicons);
  if (pictures.length === 0 && !hits.some(({tag}) => tag === 'picture')) return false;
  const {original, toOriginal} = draft.text.body;
  const names = NAMES.exec(original.trimEnd())?.index ?? Infinity;
  const isTaken = coveredBy(hits, pictures);
  const left = draft.tokens.body.filter(({start}, index) => !isTaken(index) && toOriginal(start) < names);
  return left.length <= MOST_WORDS;
}
