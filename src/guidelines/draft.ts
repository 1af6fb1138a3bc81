/** Reads what a person wrote and chose into what facts and rules are handed. */
import type {Fact, TextField} from '../core/finding.ts';
import {detectLanguage, type LanguageWords, wordsOf} from '../text/language.ts';
import type {Cut, ParagraphCutter} from '../text/paragraphs.ts';
import {findSpans} from '../text/spans.ts';
import type {Patterns} from '../text/patterns.ts';
import type {CheckContext, Draft, DraftInput, Lexicons} from './types.ts';

/** Longer text is judged up to here: nobody types so much, and pasted logs must not block typing. */
const LONGEST_TEXT = 40_000;

/** The draft with its texts cut into tokens; nothing was noticed in it yet. */
export function readDraft(
  input: DraftInput,
  context: CheckContext,
  words: LanguageWords,
  cutters: Readonly<Record<TextField, ParagraphCutter>>,
): Draft {
  const cut = (field: TextField): Cut => cutters[field].cut(input[field].slice(0, LONGEST_TEXT));
  const [subject, body] = [cut('subject'), cut('body')];
  return {
    ...input,
    text: {subject: subject.text, body: body.text},
    tokens: {subject: subject.tokens, body: body.tokens},
    cuts: {subject, body},
    spans: findSpans(body.text.original),
    context,
    language: detectLanguage(words, subject, body),
    signals: {},
    known: new Map(),
  };
}

/** What the person told in fields of its own; the chosen service is a fact too. */
export function toldFacts(input: DraftInput, {services}: CheckContext): readonly Fact[] {
  const facts = (input.facts ?? []).filter(({source}) => source === 'person');
  const service = services?.find(({id}) => id === input.serviceId);
  if (!service || facts.some(({id}) => id === 'service')) return facts;
  return [...facts, {id: 'service', value: service.label, source: 'person', confidence: 1, role: service.kind}];
}

/** The words by which languages are told apart: patterns of one word each. */
export function languageWords(lexicons: Lexicons<Patterns>): LanguageWords {
  return wordsOf(
    Object.fromEntries(
      Object.entries(lexicons).map(([language, {classes, tags}]) => {
        const words = tags.flatMap(({codes}) => codes.flatMap(([, of = 0]) => classes[of] ?? []));
        return [language, new Set(words)];
      }),
    ),
  );
}
