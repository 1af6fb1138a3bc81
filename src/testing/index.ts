/**
 * The entry `ventanilla/testing`: the adapter contract and rules as cases for any test runner, fakes of what an element or a
 * session stands on, and elements as people use them. Imports no test runner and no element.
 */
export {
  type ConformanceCase,
  conformanceCases,
  type ConformanceTarget,
  type CreateTarget,
  type Seat,
} from './conformance/index.ts';
export {type AdapterVerb, scripted, withMethods} from './fakes/adapter.ts';
export {type ArticleSearchCall, FakeArticles} from './fakes/articles.ts';
export {type Called, CallScript, type FaultOptions} from './fakes/call-script.ts';
export {FakeClock} from './fakes/clock.ts';
export {ElementHarness} from './harnesses/element-harness.ts';
export {FormHarness, type SendOutcome, type ShownFinding} from './harnesses/form-harness.ts';
export {type ListFilters, ListHarness, type ShownTicket} from './harnesses/list-harness.ts';
export {type ShownMessage, ThreadHarness} from './harnesses/thread-harness.ts';
export {WidgetHarness} from './harnesses/widget-harness.ts';
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
