/** The entry `ventanilla/testing`: the adapter contract and the rule tester as cases for any test runner. */
export {
  type ConformanceCase,
  conformanceCases,
  type ConformanceTarget,
  type CreateTarget,
  type Seat,
} from './conformance/index.ts';
export {
  type ExampleDraft,
  type FactCases,
  factTestCases,
  type RuleCases,
  type RuleExamples,
  ruleTestCases,
  type RuleTestOptions,
  type TestCase,
} from './rule-tester.ts';
