/**
 * Puts the engine together: words to tokens, tokens to signals and facts, these to a problem type, what the policy wants
 * of that type to what is missing, and all of it to findings. Loads only the lexicons of the policy's languages.
 */
import * as z from 'zod/mini';
import type {Fact, Finding, TextField} from '../core/finding.ts';
import type {Language} from '../core/language.ts';
import {detectLanguage, type LanguageWords} from '../text/language.ts';
import {prepare} from '../text/matcher.ts';
import type {Lexicon, Patterns} from '../text/patterns.ts';
import {findSpans} from '../text/spans.ts';
import {ParagraphCutter} from '../text/paragraphs.ts';
import type {Book} from '../text/unpack.ts';
import {FACTS} from './facts/index.ts';
import type {Policy} from './policy.ts';
import {PolicyError} from './policy-error.ts';
import {guessProblemType, keywordLexicon, scores} from './problem-type/index.ts';
import {RULES} from './rules/index.ts';
import {SIGNALS} from './signals/index.ts';
import type {
  CheckContext,
  CheckResult,
  Draft,
  DraftInput,
  FactDefinition,
  JudgedDraft,
  JudgedFinding,
  Lexicons,
  MissingFact,
  RuleDefinition,
  WorkOut,
} from './types.ts';

export interface CheckerOptions {
  /** As `parsePolicy` gives it. */
  readonly policy: Policy;
  /** A provider's own, besides the built-in ones; the same id replaces the built-in one. */
  readonly rules?: readonly RuleDefinition[];
  readonly facts?: readonly FactDefinition[];
}

export interface Checker {
  readonly policy: Policy;
  readonly rules: readonly RuleDefinition[];
  readonly facts: readonly FactDefinition[];
  /** Rules that the policy switches on and nobody registered: a server refuses to start, a page warns once. */
  readonly unknownRules: readonly string[];
  /**
   * Pure and synchronous; never throws whatever the text. Before `loadFixes` is done, a finding whose fix is worked out by code
   * that comes later only says which kind it offers.
   */
  check(draft: DraftInput, context?: CheckContext): CheckResult;
  /**
   * Loads what works out the fixes that findings only offer: a subject proposed, markup stripped, a draft in parts. Who judges
   * and shows nothing does without.
   * @throws whatever the module loader throws; the next call tries again
   */
  loadFixes(): Promise<void>;
}

type Fixes = Readonly<Record<string, WorkOut>>;

/** Longer text is judged up to here: nobody types so much, and pasted logs must not block typing. */
const LONGEST_TEXT = 40_000;
/** A list of a hundred addresses tells nothing more than its first ones. */
const MOST_OF_A_FACT = 10;

/** Facts that share a lexicon with another folder. */
const LEXICON_OF: Readonly<Record<string, string>> = {
  sender: 'addresses',
  recipient: 'addresses',
  service: 'addresses',
};

const LOADERS: Readonly<Record<Language, () => Promise<{readonly load: () => Promise<Book>}>>> = {
  es: () => import('./lexicons.es.generated.ts'),
  en: () => import('./lexicons.en.generated.ts'),
};
/** Several checkers share them. */
const books = new Map<Language, Promise<Book>>();

/** Where it fails, the next one tries again. */
function bookOf(language: Language): Promise<Book> {
  let book = books.get(language);
  if (!book) {
    book = LOADERS[language]().then(({load}) => load());
    books.set(language, book);
    book.catch(() => books.delete(language));
  }
  return book;
}

/**
 * Makes a checker for a policy.
 * @throws PolicyError when a rule's options do not fit the rule; whatever the module loader throws
 */
export async function createChecker({policy, rules = [], facts = []}: CheckerOptions): Promise<Checker> {
  const loaded = await Promise.all(
    policy.languages.map(async (language) => [language, await bookOf(language)] as const),
  );
  const gather = (key: string, own?: Lexicons<unknown>): Lexicons<unknown> =>
    own ?? Object.fromEntries(loaded.map(([language, book]) => [language, book[key]]));

  const allRules = merge(RULES, rules, ({meta}) => meta.id);
  const declared = policy.facts ? (await import('./declared-facts.ts')).declaredFacts(policy) : [];
  const allFacts = merge(
    merge(FACTS, declared, ({id}) => id),
    facts,
    ({id}) => id,
  );
  const active = allRules
    .filter(({meta}) => (policy.rules[meta.id]?.severity ?? 'off') !== 'off')
    .map((rule) => ({
      rule,
      lexicons: gather(`rules/${rule.meta.id}`, rule.lexicons),
      options: optionsOf(rule, policy),
    }));
  const readers = allFacts.map((fact) => ({
    fact,
    lexicons: gather(`facts/${LEXICON_OF[fact.id] ?? fact.id}`, fact.lexicons),
  }));
  const sensors = SIGNALS.map((signal) => ({signal, lexicons: gather(`signals/${signal.id}`)}));
  const types = gather('problem-type') as Lexicons<Lexicon>;
  const languageWords = wordsOf(gather('language') as Lexicons<Patterns>);
  const keywords = keywordLexicon(policy);
  const all = [...active, ...readers, ...sensors, {lexicons: types}].flatMap(({lexicons}) =>
    Object.values(lexicons).filter(isLexicon),
  );
  const everything = [...new Set([...all, keywords])];

  const cutter = new ParagraphCutter((tokens) => prepare(tokens, everything));
  let fixes: Fixes | undefined;

  function check(input: DraftInput, context: CheckContext = {}): CheckResult {
    const words = read(input, context, languageWords, cutter);
    const draft: Draft = {
      ...words,
      signals: Object.fromEntries(sensors.map(({signal, lexicons}) => [signal.id, signal.find(words, lexicons)])),
    };
    const guess = guessProblemType(draft, types, keywords, policy);
    const told = personFacts(input, context);
    const found: Fact[] = readers.flatMap(({fact, lexicons}) =>
      told.some(({id}) => id === fact.id)
        ? []
        : fact
            .find(draft, lexicons)
            .slice(0, MOST_OF_A_FACT)
            .map((one) => ({...one, id: fact.id, source: 'prose' as const})),
    );
    const known = {
      ...draft,
      facts: [...told.filter(({value}) => value !== ''), ...found],
      guess,
      policy,
      typesOf: (field: TextField, from: number, to: number) =>
        scores(draft, field, [...Object.values(types), keywords], [from, to]),
    };
    const missing = Object.entries(policy.problemTypes[guess.id]?.facts ?? {}).flatMap(([id, want]): MissingFact[] => {
      const reader = readers.find(({fact}) => fact.id === id);
      if (want === 'off' || !reader || known.facts.some((fact) => fact.id === id)) return [];
      return (reader.fact.applies?.(known, reader.lexicons) ?? true) ? [{id, want}] : [];
    });
    const judged: JudgedDraft = {...known, missing};
    const spoken = active.flatMap(({rule, lexicons, options}) => judge(rule, judged, lexicons, options, fixes));
    const findings = active.reduce<readonly JudgedFinding[]>(withoutEcho, spoken);
    return {
      findings: findings.map((finding) => (spreads(finding, findings, input) ? withoutFix(finding) : finding)),
      facts: known.facts,
      missing,
      problemType: guess,
      language: draft.language,
    };
  }

  return {
    policy,
    rules: allRules,
    facts: allFacts,
    unknownRules: Object.entries(policy.rules)
      .filter(([id, {severity}]) => severity !== 'off' && !allRules.some(({meta}) => meta.id === id))
      .map(([id]) => id),
    check,
    async loadFixes() {
      fixes = (await import('./rules/fixes.ts')).FIXES;
    },
  };
}

/** A provider's own rule may have data of any shape. */
function isLexicon(value: unknown): value is Lexicon {
  if (typeof value !== 'object' || value === null) return false;
  return (
    ('read' in value && value.read === true) ||
    Object.values(value).every((list) => Array.isArray(list) && list.every((one) => typeof one === 'string'))
  );
}

function wordsOf(lexicons: Lexicons<Patterns>): LanguageWords {
  return Object.fromEntries(
    Object.entries(lexicons).map(([language, {classes, tags}]) => {
      const words = tags.flatMap(({codes}) => codes.flatMap(([, of = 0]) => classes[of] ?? []));
      return [language, new Set(words)];
    }),
  );
}

function read(input: DraftInput, context: CheckContext, words: LanguageWords, cutter: ParagraphCutter): Draft {
  const {subject, body} = {
    subject: cutter.cut(input.subject.slice(0, LONGEST_TEXT)),
    body: cutter.cut(input.body.slice(0, LONGEST_TEXT)),
  };
  return {
    ...input,
    text: {subject: subject.text, body: body.text},
    tokens: {subject: subject.tokens, body: body.tokens},
    paragraphs: {subject: subject.paragraphs, body: body.paragraphs},
    spans: findSpans(body.text.original),
    context,
    language: detectLanguage(words, subject.paragraphs, body.paragraphs),
    signals: {},
  };
}

/** What the person told in fields of its own; the chosen service is a fact too. */
function personFacts(input: DraftInput, context: CheckContext): Fact[] {
  const facts = (input.facts ?? []).filter(({source}) => source === 'person');
  const service = context.services?.find(({id}) => id === input.serviceId);
  if (!service || facts.some(({id}) => id === 'service')) return facts;
  return [...facts, {id: 'service', value: service.label, source: 'person', confidence: 1, role: service.kind}];
}

function judge(
  rule: RuleDefinition,
  draft: JudgedDraft,
  lexicons: Lexicons<unknown>,
  options: Readonly<Record<string, unknown>>,
  fixes: Fixes | undefined,
): JudgedFinding[] {
  const {meta} = rule;
  const severity = draft.policy.rules[meta.id]?.severity ?? meta.defaultSeverity;
  if (severity === 'off' || (draft.context.reply && !meta.replies)) return [];
  return rule.check(draft, lexicons, options).map((raw) => {
    const {offers} = raw;
    const {
      messageId,
      data = {},
      field = meta.field,
      range,
      fix,
    } = {
      ...raw,
      ...(offers && fixes?.[meta.id]?.(raw, draft, lexicons)),
    };
    return {
      rule: meta.id,
      messageId,
      data,
      field,
      severity,
      ...(range && {range}),
      ...(fix && {fix}),
      ...(offers && !fixes && {offers}),
    };
  });
}

/** What was said but for what a rule leaves to another that says it without a fix: that one takes over what it offers. */
function withoutEcho(findings: readonly JudgedFinding[], {rule: {meta}}: {rule: RuleDefinition}) {
  const echo = findings.find(({rule}) => rule === meta.id);
  const heir = findings.find(({rule, fix, offers}) => meta.yieldsTo?.includes(rule) && !fix && !offers);
  if (!echo || !heir) return findings;
  return findings.flatMap((one) => (one === echo ? [] : one === heir ? {...echo, ...heir, standsFor: meta.id} : one));
}

/** Whether a fix would put a secret that was found into another place. */
function spreads({fix}: Finding, findings: readonly Finding[], input: DraftInput): boolean {
  if (fix?.kind !== 'replace') return false;
  return findings.some(
    ({fix: other}) =>
      other?.kind === 'move-to-access-data' && fix.text.includes(input[other.field].slice(...other.range)),
  );
}

function withoutFix({fix: _, ...finding}: JudgedFinding): JudgedFinding {
  return finding;
}

function optionsOf({meta}: RuleDefinition, policy: Policy): Readonly<Record<string, unknown>> {
  const given = policy.rules[meta.id]?.options ?? {};
  if (!meta.options) return given;
  const result = z.core.safeParse(meta.options, given);
  if (result.success) return result.data as Record<string, unknown>;
  throw new PolicyError(
    result.error.issues.map(({path, message}) => ({
      path: ['rules', meta.id, 'options', ...path.map(String)].join('.'),
      message,
    })),
  );
}

function merge<T>(builtIn: readonly T[], own: readonly T[], idOf: (one: T) => string): readonly T[] {
  const ids = new Set(own.map(idOf));
  return [...builtIn.filter((one) => !ids.has(idOf(one))), ...own];
}
