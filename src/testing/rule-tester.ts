/**
 * Makes test cases of a rule's or a fact's examples, for any test runner: each case has a title and a function that
 * throws when it fails. Built-in rules and a provider's own are tested alike.
 */
import type {Checker} from '../guidelines/checker.ts';
import {applyFix} from '../guidelines/fix.ts';
import type {CheckContext, DraftInput} from '../guidelines/types.ts';
import type {Language} from '../core/language.ts';
import type {Fix, Range, TextField} from '../core/finding.ts';

/** A draft as an example writes it. */
export type ExampleDraft = Partial<DraftInput>;

/** Right drafts, of which the rule must say nothing, and wrong ones. */
export interface RuleExamples {
  readonly valid: readonly ExampleDraft[];
  /**
   * `⟦…⟧` in subject or body marks the range that the finding must have; without marks it must have none. `fixed` is what
   * the fix must make of subject and body; without it there must be no fix.
   */
  readonly invalid: readonly (ExampleDraft & {
    readonly messageId?: string;
    readonly fixed?: {readonly subject?: string; readonly body?: string};
    /** The kind of the fix that there must be, where `fixed` does not say what it makes. */
    readonly fix?: Fix['kind'];
  })[];
}

export type RuleCases = Partial<Record<Language, RuleExamples>>;

/** Drafts with the values that a fact must be read to have, in order; an empty list where it must be silent. */
export type FactCases = Partial<
  Record<Language, readonly {readonly draft: ExampleDraft; readonly values: readonly string[]}[]>
>;

export interface TestCase {
  readonly title: string;
  /** @throws Error that says what was expected and what came */
  run(): void;
}

export interface RuleTestOptions {
  /** Where examples have a `fix` or are `fixed`, one whose `loadFixes` is done. */
  readonly checker: Checker;
  readonly context?: CheckContext;
}

/** The cases of a rule. */
export function ruleTestCases(ruleId: string, cases: RuleCases, {checker, context}: RuleTestOptions): TestCase[] {
  return Object.entries(cases).flatMap(([language, {valid, invalid}]) => [
    ...valid.map((example) => ({
      title: `${ruleId} (${language}) says nothing: ${titleOf(example)}`,
      run() {
        const draft = toDraft(example);
        const found = checker.check(draft, context).findings.filter(({rule}) => rule === ruleId);
        expectSame(found, [], 'findings', draft);
      },
    })),
    ...invalid.map((example) => ({
      title: `${ruleId} (${language}) finds: ${titleOf(example)}`,
      run() {
        const {field, range, plain} = takeMark(toDraft(example));
        const found = checker.check(plain, context).findings.filter(({rule}) => rule === ruleId);
        expectSame(found.length, 1, 'number of findings', plain);
        const [finding] = found;
        if (!finding) return;
        expectSame(finding.range, range, 'range', plain);
        if (range) expectSame(finding.field, field, 'field', plain);
        if (example.messageId) expectSame(finding.messageId, example.messageId, 'messageId', plain);
        if (example.fix !== undefined) {
          expectSame(finding.fix?.kind, example.fix, 'kind of fix', plain);
          return;
        }
        const {subject, body} = plain;
        const fixed = finding.fix && applyFix({subject, body}, finding.fix);
        expectSame(fixed, example.fixed && {subject, body, ...example.fixed}, 'draft after the fix', plain);
      },
    })),
  ]);
}

/** The cases of a fact. */
export function factTestCases(factId: string, cases: FactCases, {checker, context}: RuleTestOptions): TestCase[] {
  return Object.entries(cases).flatMap(([language, examples]) =>
    examples.map(({draft: example, values}) => ({
      title: `${factId} (${language}) reads ${values.length === 0 ? 'nothing' : values.join(', ')}: ${titleOf(example)}`,
      run() {
        const draft = toDraft(example);
        const facts = checker.check(draft, context).facts.filter(({id}) => id === factId);
        expectSame(
          facts.map(({value}) => value),
          values,
          'values',
          draft,
        );
      },
    })),
  );
}

function toDraft(example: ExampleDraft): DraftInput {
  return {subject: '', body: '', ...example};
}

function titleOf({subject = '', body = ''}: ExampleDraft): string {
  const text = [subject, body].filter((part) => part !== '').join(' / ');
  return `«${text.replace(/\s+/g, ' ').slice(0, 90)}»`;
}

/** Takes the marks out of a draft and tells where they were. */
function takeMark(draft: DraftInput): {plain: DraftInput; field?: TextField; range?: Range} {
  for (const field of ['subject', 'body'] as const) {
    const text = draft[field];
    const start = text.indexOf('⟦');
    const end = text.indexOf('⟧');
    if (start < 0 || end < start) continue;
    const plain = {...draft, [field]: text.slice(0, start) + text.slice(start + 1, end) + text.slice(end + 1)};
    return {plain, field, range: [start, end - 1]};
  }
  return {plain: draft};
}

function expectSame(actual: unknown, expected: unknown, what: string, draft: DraftInput): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what}: expected ${b}, got ${a}\nsubject: ${draft.subject}\nbody: ${draft.body}`);
}
