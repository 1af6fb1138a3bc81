/**
 * Facts that a policy declares as data: words that stand before a value ("puerto: 993"), words that are one ("Outlook"), an
 * IP address or a numbered list. No expression comes out of a document, so that none of them can be slow.
 */
import type {Fact} from '../core/finding.ts';
import type {Lexicon} from '../text/matcher.ts';
import {listIn, sentences} from '../text/sentences.ts';
import {replacing} from './engine.ts';
import {addressesOf, factAt, hitsIn, isAbout, type PlacedHit} from './find.ts';
import {plainPattern} from './plain-pattern.ts';
import type {DeclaredFact} from './policy.ts';
import type {Draft, FactDefinition, Lexicons} from './types.ts';

type Found = Omit<Fact, 'id' | 'source'>;

/** Characters behind a label in which its value is looked for. */
const REACH = 160;
const LIKELY = 0.7;
/** What stands between a label and its value. */
const JOINT = String.raw`^["»”']?\s{0,3}(?:(?:es|era|is|was|son|are)(?=\s)|[:=#→-]|n[º°o]\.?)?\s{0,3}`;
const VALUES: Readonly<Record<Exclude<DeclaredFact['value'], 'list'>, RegExp>> = {
  line: new RegExp(String.raw`${JOINT}([^\s:=][^\n]{1,${REACH}})`, 'i'),
  word: new RegExp(String.raw`${JOINT}([^\s:=,;]{1,60})`, 'i'),
  number: new RegExp(String.raw`${JOINT}(v?\d[\w.:/-]{0,30})`, 'i'),
  ip: new RegExp(String.raw`${JOINT}(\d{1,3}(?:\.\d{1,3}){3})`, 'i'),
};
/** A line ends with its sentence. */
const SENTENCE_END = /[.!?](?=\s|$)/;
const LOOSE = /[\s.,;:!?)»”"']{1,20}$/;

/** The built-in facts and those that a policy declares, which replace those of their ids. */
export function withDeclared(
  builtIn: readonly FactDefinition[],
  facts: Readonly<Record<string, DeclaredFact>>,
): readonly FactDefinition[] {
  const declared = Object.entries(facts).map(([id, fact]): FactDefinition<Lexicon> => ({
    id,
    lexicons: lexiconsOf(fact),
    find: (draft, lexicons) => find(fact, draft, lexicons),
    ...(fact.asked && {applies: (draft) => isAbout(draft, fact.asked ?? '')}),
  }));
  return replacing(builtIn, declared as readonly FactDefinition[], ({id}) => id);
}

function lexiconsOf({labels, terms}: DeclaredFact): Lexicons<Lexicon> {
  const languages = new Set([...Object.keys(labels), ...Object.keys(terms)] as (keyof typeof labels)[]);
  return Object.fromEntries(
    [...languages].map((language) => [
      language,
      {label: (labels[language] ?? []).map(plainPattern), term: (terms[language] ?? []).map(plainPattern)},
    ]),
  );
}

function find(fact: DeclaredFact, draft: Draft, lexicons: Lexicons<Lexicon>): readonly Found[] {
  const list = fact.value === 'list' ? listIn(draft.text.body.original) : undefined;
  if (list) {
    const value = draft.text.body.original.slice(...list).slice(0, REACH);
    return [{value, field: 'body', range: list, confidence: LIKELY}];
  }
  if (fact.value === 'ip' && Object.keys(lexicons).length === 0) return addresses(draft);
  return hitsIn(draft, lexicons).flatMap((hit) => {
    const range = hit.tag === 'term' ? hit.range : behind(fact, draft, hit);
    return range ? [factAt(draft, hit.field, range, LIKELY)] : [];
  });
}

function addresses(draft: Draft): Found[] {
  return addressesOf(draft, 'ip').map(({word: value, field, range}) => ({value, field, range, confidence: LIKELY}));
}

/** Where the value behind a label stands. */
function behind({value: kind}: DeclaredFact, draft: Draft, {field, range: [start, end]}: PlacedHit) {
  const {original} = draft.text[field];
  // A step is told by its whole sentence: "al pulsar Guardar sale un error".
  if (kind === 'list') return sentences(original).find(([from, to]) => from <= start && start < to);
  const [whole, value] = VALUES[kind].exec(original.slice(end, end + REACH + 20)) ?? [];
  if (whole === undefined || value === undefined) return undefined;
  const at = end + whole.length - value.length;
  const stop = kind === 'line' ? value.search(SENTENCE_END) : -1;
  const kept = (stop < 0 ? value : value.slice(0, stop)).replace(LOOSE, '');
  return kept === '' ? undefined : ([at, at + kept.length] as const);
}
