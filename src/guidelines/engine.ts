/**
 * Puts the engine together for a policy: words to tokens, tokens to signals and facts, these to a problem type, what the policy
 * wants of that type to what is missing, and all of it to findings. What comes later imports from here: so a bundler leaves
 * the engine in one piece, which is a kilobyte less than in three.
 */
import * as z from 'zod/mini';
import type {Fact, TextField} from '../core/finding.ts';
import {listenFor} from '../text/matcher.ts';
import {ParagraphCutter} from '../text/paragraphs.ts';
import type {Patterns} from '../text/patterns.ts';
import {bookOf} from './books.ts';
import type {Checker, CheckerOptions} from './checker.ts';
import {languageWords, readDraft, toldFacts} from './draft.ts';
import {firstOfEach} from './find.ts';
import {settle, withoutEcho} from './findings.ts';
import {PolicyError} from './policy-error.ts';
import {guessProblemType, keywordLexicon, scores} from './problem-type/index.ts';
// Before the facts: what is alike stands nearer so, and packs better.
import {RULES} from './rules/index.ts';
import {FACTS} from './facts/index.ts';
import {SIGNALS} from './signals/index.ts';
import type {
  CheckContext,
  CheckResult,
  Draft,
  DraftInput,
  JudgedDraft,
  JudgedFinding,
  Lexicons,
  MissingFact,
  RuleDefinition,
  WorkOut,
} from './types.ts';

/** A list of a hundred addresses tells nothing more than its first ones. */
const MOST_OF_A_FACT = 10;

/** Facts that share a lexicon with another folder. */
const LEXICON_OF: Readonly<Record<string, string>> = {
  sender: 'addresses',
  recipient: 'addresses',
  service: 'addresses',
};

/**
 * Makes a checker for a policy.
 * @throws PolicyError when a rule's options do not fit the rule; whatever the module loader throws
 */
export async function createChecker({policy, rules = [], facts = []}: CheckerOptions): Promise<Checker> {
  const books = await Promise.all(
    policy.languages.map(async (language) => [language, await bookOf(language)] as const),
  );
  const gather = (folder: string): Lexicons<Patterns> =>
    Object.fromEntries(books.flatMap(([language, {[folder]: lexicon}]) => (lexicon ? [[language, lexicon]] : [])));

  const allRules = replacing(RULES, rules, ({meta}) => meta.id);
  const declared = policy.facts ? (await import('./declared-facts.ts')).withDeclared(FACTS, policy.facts) : FACTS;
  const allFacts = replacing(declared, facts, ({id}) => id);
  const active = allRules.flatMap((rule): ActiveRule[] => {
    const {severity = 'off', options} = policy.rules[rule.meta.id] ?? {};
    if (severity === 'off') return [];
    const lexicons = rule.lexicons ?? gather(`rules/${rule.meta.id}`);
    return [{rule, severity, options: optionsOf(rule, options), lexicons}];
  });
  const readers = allFacts.map((fact) => ({
    fact,
    lexicons: fact.lexicons ?? gather(`facts/${LEXICON_OF[fact.id] ?? fact.id}`),
  }));
  const sensors = SIGNALS.map((signal) => ({signal, lexicons: gather(`signals/${signal.id}`)}));
  const keywords = keywordLexicon(policy);
  const types = [...Object.values(gather('problem-type')), keywords];
  const words = languageWords(gather('language'));
  const everything = [...books.flatMap(([, {language: _, ...patterns}]) => Object.values(patterns)), keywords];
  const listen = listenFor(everything);
  const cutters = {subject: new ParagraphCutter(listen, 'subject'), body: new ParagraphCutter(listen, 'body')};
  let judgeRule: Judge = judge;

  function check(input: DraftInput, context: CheckContext = {}): CheckResult {
    const read = readDraft(input, context, words, cutters);
    const signals = sensors.map(({signal, lexicons}) => [signal.id, signal.find(read, lexicons)] as const);
    const draft: Draft = {...read, signals: Object.fromEntries(signals), known: new Map()};
    const guess = guessProblemType(draft, types, policy);
    const told = toldFacts(input, context);
    const found = readers
      .filter(({fact: {id}}) => !told.some((one) => one.id === id))
      .flatMap(({fact, lexicons}) =>
        firstOfEach(fact.find(draft, lexicons))
          .slice(0, MOST_OF_A_FACT)
          .map((one): Fact => ({...one, id: fact.id, source: 'prose'})),
      );
    const known = {
      ...draft,
      facts: [...told.filter(({value}) => value !== ''), ...found],
      guess,
      policy,
      typesOf: (field: TextField, from: number, to: number) => scores(draft, field, types, [from, to]),
    };
    const missing = Object.entries(policy.problemTypes[guess.id]?.facts ?? {}).flatMap(([id, want]): MissingFact[] => {
      const reader = readers.find(({fact}) => fact.id === id);
      if (want === 'off' || !reader || known.facts.some((fact) => fact.id === id)) return [];
      return (reader.fact.applies?.(known, reader.lexicons) ?? true) ? [{id, want}] : [];
    });
    const judged: JudgedDraft = {...known, missing};
    const said = active.flatMap((rule) => judgeRule(rule, judged));
    const findings = active.reduce<readonly JudgedFinding[]>((left, {rule: {meta}}) => withoutEcho(left, meta), said);
    return {
      findings: settle(findings, input, judgeRule !== judge),
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
    unknownRules: Object.keys(policy.rules).filter(
      (id) => policy.rules[id]?.severity !== 'off' && !allRules.some(({meta}) => meta.id === id),
    ),
    check,
    async loadFixes() {
      judgeRule = (await import('./rules/fixes.ts')).judgeWithFixes;
    },
  };
}

export type Judge = (rule: ActiveRule, draft: JudgedDraft) => JudgedFinding[];

/** A rule that the policy switches on. */
export interface ActiveRule {
  readonly rule: RuleDefinition;
  readonly severity: JudgedFinding['severity'];
  readonly options: Readonly<Record<string, unknown>>;
  readonly lexicons: Lexicons<unknown>;
}

/**
 * What a rule says of a draft.
 * @param fixes by rule id, for what it offers
 */
export function judge(
  {rule, severity, options, lexicons}: ActiveRule,
  draft: JudgedDraft,
  fixes?: Readonly<Record<string, WorkOut>>,
): JudgedFinding[] {
  const {meta} = rule;
  if (draft.context.reply && !meta.replies) return [];
  return rule.check(draft, lexicons, options).map((raw) => {
    const {found: _, ...said} = raw;
    return {
      rule: meta.id,
      data: {},
      field: meta.field,
      severity,
      ...said,
      ...(raw.offers && fixes?.[meta.id]?.(raw, draft, lexicons)),
    };
  });
}

function optionsOf({meta}: RuleDefinition, given: Readonly<Record<string, unknown>> = {}): ActiveRule['options'] {
  if (!meta.options) return given;
  const result = z.core.safeParse(meta.options, given);
  if (result.success) return result.data as ActiveRule['options'];
  throw new PolicyError(
    result.error.issues.map(({path, message}) => ({
      path: ['rules', meta.id, 'options', ...path].join('.'),
      message,
    })),
  );
}

/** The built-in ones, but for those whose id one of the others has, and the others. */
export function replacing<T>(builtIn: readonly T[], others: readonly T[], idOf: (one: T) => string): readonly T[] {
  const ids = new Set(others.map(idOf));
  return [...builtIn.filter((one) => !ids.has(idOf(one))), ...others];
}
