/**
 * What may be shown to somebody who is writing: judges a draft after a pause and at submit, remembers what he waved
 * away and what he corrected. Headless; knows neither elements nor words.
 */
import type {Fact, Finding} from '../core/finding.ts';
import type {Checker} from './checker.ts';
import type {CheckContext, CheckResult, DraftInput, JudgedFinding, MissingFact} from './types.ts';

/** Fired when `result`, `shown` or `corrections` changed. */
export class SessionChangeEvent extends Event {
  constructor() {
    super('session-change');
  }
}

/** The two functions of a clock; a test gives its own. */
export interface Timer {
  set(callback: () => void, milliseconds: number): unknown;
  clear(handle: unknown): void;
}

export interface GuidelineSessionOptions {
  readonly checker: Checker;
  readonly context?: CheckContext;
  /** Milliseconds without a key before the draft is judged; 800 where absent. */
  readonly pause?: number;
  readonly timer?: Timer;
}

const PAUSE = 800;
/** Milliseconds that findings wait for the code of the fixes that they offer. */
const PATIENCE = 1000;
const EMPTY: DraftInput = {subject: '', body: ''};
const SYSTEM: Timer = {
  set: (callback, milliseconds) => setTimeout(callback, milliseconds),
  clear: (handle) => clearTimeout(handle as ReturnType<typeof setTimeout>),
};

export class GuidelineSession extends EventTarget {
  readonly checker: Checker;
  #context: CheckContext | undefined;
  readonly #pause: number;
  readonly #timer: Timer;
  readonly #ignored = new Set<string>();
  readonly #corrections = new Map<string, string>();
  #draft: DraftInput = EMPTY;
  /** What `#result` is about. */
  #judged: DraftInput = EMPTY;
  #result: CheckResult;
  #handle: unknown;
  /** The code of fixes is on its way. */
  #loading = false;
  #patience: unknown;
  #disposed = false;

  constructor({checker, context, pause = PAUSE, timer = SYSTEM}: GuidelineSessionOptions) {
    super();
    this.checker = checker;
    this.#context = context;
    this.#pause = pause;
    this.#timer = timer;
    this.#result = checker.check(EMPTY, context);
  }

  /** Of the last judgement; an empty draft's before the first. Ranges are into the text of that moment. */
  get result(): CheckResult {
    return this.#result;
  }

  /** Findings that may be shown now: judged after a pause or at submit, not ignored, their words still in place. */
  get shown(): readonly JudgedFinding[] {
    if (this.#judged.subject.trim() === '' && this.#judged.body.trim() === '') return [];
    return this.#result.findings.filter(
      (finding) => !this.#ignored.has(keyOf(finding, this.#judged)) && stillThere(finding, this.#judged, this.#draft),
    );
  }

  /** Fact id -> what the person said; the empty string takes back what was read out of the prose. */
  get corrections(): ReadonlyMap<string, string> {
    return this.#corrections;
  }

  /** What is still wanted, in the order of the policy. */
  get missingFacts(): readonly MissingFact[] {
    return this.#result.missing;
  }

  /** To be called at every input. Judges when no other call came for the time of the pause. */
  update(draft: DraftInput): void {
    this.#draft = draft;
    this.#cancel();
    this.#handle = this.#timer.set(() => {
      this.#handle = undefined;
      this.#judge();
    }, this.#pause);
  }

  /** Judges at once, for example at submit. */
  checkNow(draft: DraftInput = this.#draft): CheckResult {
    this.#draft = draft;
    this.#cancel();
    this.#judge();
    return this.#result;
  }

  /** Learns more about the writer and judges again: his open tickets, which come after his first words. */
  know(context: CheckContext): void {
    this.#context = {...this.#context, ...context};
    this.#judge();
  }

  /** Silences a finding for this draft; the same words found elsewhere or anew are the same finding. */
  ignore(finding: Finding): void {
    this.#ignored.add(keyOf(finding, this.#judged));
    this.dispatchEvent(new SessionChangeEvent());
  }

  /**
   * Sets what a person says of a fact and judges at once.
   * @param value `undefined` takes the correction back; the empty string rejects what the prose was read to say
   */
  correct(factId: string, value: string | undefined): void {
    if (value === undefined) this.#corrections.delete(factId);
    else this.#corrections.set(factId, value);
    this.#judge();
  }

  /** Begins a new draft: nothing ignored, nothing corrected. */
  reset(): void {
    this.#cancel();
    this.#ignored.clear();
    this.#corrections.clear();
    this.#draft = EMPTY;
    this.#judge();
  }

  /** Stops the clock; nothing changes any more. */
  dispose(): void {
    this.#disposed = true;
    this.#cancel();
    this.#timer.clear(this.#patience);
  }

  #cancel(): void {
    if (this.#handle !== undefined) this.#timer.clear(this.#handle);
    this.#handle = undefined;
  }

  #judge(draft = this.#draft): void {
    const corrected: Fact[] = [...this.#corrections].map(([id, value]) => ({
      id,
      value,
      source: 'person',
      confidence: 1,
    }));
    const told = draft.facts?.filter(({id}) => !this.#corrections.has(id)) ?? [];
    this.#judged = draft;
    this.#result = this.checker.check({...draft, facts: [...told, ...corrected]}, this.#context);
    // A button that came after its finding would push others aside.
    this.#timer.clear(this.#patience);
    if (!this.#result.findings.some(({offers}) => offers)) return this.#tell();
    this.#patience = this.#timer.set(() => this.#tell(), PATIENCE);
    if (!this.#loading) void this.#loadFixes();
  }

  #tell(): void {
    this.dispatchEvent(new SessionChangeEvent());
  }

  /** Where it fails findings are shown without fixes, and the next judgement tries again. */
  async #loadFixes(): Promise<void> {
    this.#loading = true;
    const isHere = await this.checker.loadFixes().then(
      () => true,
      () => false,
    );
    this.#loading = false;
    if (this.#disposed) return;
    this.#timer.clear(this.#patience);
    if (isHere) this.#judge(this.#judged);
    else this.#tell();
  }
}

function wordsOf(finding: Finding, draft: DraftInput): string | undefined {
  const {field, range} = finding;
  if (!range || (field !== 'subject' && field !== 'body')) return undefined;
  return draft[field].slice(...range);
}

function keyOf(finding: Finding, draft: DraftInput): string {
  return [finding.rule, finding.messageId, finding.field, wordsOf(finding, draft)?.toLowerCase() ?? ''].join('\n');
}

/** A finding disappears at once when its words are changed, and does not wait for the next judgement. */
function stillThere(finding: Finding, judged: DraftInput, now: DraftInput): boolean {
  return wordsOf(finding, judged) === wordsOf(finding, now);
}
