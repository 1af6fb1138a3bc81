/**
 * The guideline engine behind the form: loaded after the form is usable, fed at every input, asked for what may be shown.
 * Without it (the network is gone, the policy is bad) the form works and gives no advice. Draws nothing.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Fact, Finding} from '../../core/finding.ts';
import type {Language} from '../../core/language.ts';
import type {Service} from '../../core/ticket.ts';
import type {OwnFactWords} from '../../guidelines/messages.ts';
import type {Policy} from '../../guidelines/policy.ts';
import type {GuidelineSession} from '../../guidelines/session.ts';
import type {Checker} from '../../guidelines/checker.ts';
import type {CheckContext, CheckResult, DraftInput, KnownTicket, MissingFact} from '../../guidelines/types.ts';
import {catalogue, loadCatalogue} from '../../i18n/catalogues.ts';
import {createMsg, type Msg} from '../../i18n/msg.ts';
import {at} from '../parts/policy-at.ts';
import {webAddress} from '../parts/web-address.ts';
import {withoutSecrets} from '../../guidelines/without-secrets.ts';
import {type Engine, loadEngine} from './engine.ts';

/** Milliseconds that a person waits for the guidelines once he has pressed send. */
const PATIENCE = 4000;

export interface AdviceOptions {
  /** What is written now. */
  readonly draft: () => DraftInput;
  readonly changed: (result: CheckResult) => void;
}

export class Advice implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: AdviceOptions;
  #key: readonly unknown[] = [];
  #session: GuidelineSession | undefined;
  #engine: Engine | undefined;
  #language: Language | undefined;
  /** In words of the guidelines' catalogue; made anew with the language. */
  #msg: Msg = createMsg(undefined);
  /** Told before the engine was here. */
  #told: ReadonlyMap<string, string> = new Map();
  #given: object | undefined;
  #failed = false;
  #ready = Promise.resolve();
  #context: CheckContext = {};
  /** The writer does not want advice while he writes. */
  muted = false;

  constructor(host: ReactiveControllerHost, options: AdviceOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#session?.dispose();
  }

  /** The engine, once it is here. */
  get engine(): Engine | undefined {
    return this.#engine;
  }

  get msg(): Msg {
    return this.#msg;
  }

  get result(): CheckResult | undefined {
    return this.#session?.result;
  }

  /** What may be shown now; nothing about a text that was not begun. */
  get shown(): readonly Finding[] {
    if (this.muted) return [];
    const draft = this.#options.draft();
    return (this.#session?.shown ?? []).filter(
      ({field}) => (field !== 'subject' && field !== 'body') || draft[field].trim() !== '',
    );
  }

  get missing(): readonly MissingFact[] {
    return this.#session?.missingFacts ?? [];
  }

  /** Fact ids that this type of problem wants; while the type is unknown, those that any type wants. */
  get wanted(): ReadonlySet<string> {
    const type = this.result?.problemType;
    const types = this.#session?.checker.policy.problemTypes ?? {};
    const known = type && type.source !== 'none' ? [types[type.id]] : Object.values(types);
    const wants = known.flatMap((one) => Object.entries(one?.facts ?? {}));
    return new Set(wants.flatMap(([id, want]) => (want === 'off' ? [] : [id])));
  }

  get corrections(): ReadonlyMap<string, string> {
    return this.#session?.corrections ?? this.#told;
  }

  /** Whether the guidelines cannot be used here. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Fact id -> what the person told, else what was read out of the text first. */
  get known(): ReadonlyMap<string, string> {
    const read = [...(this.result?.facts ?? [])].reverse().map(({id, value}) => [id, value] as const);
    return new Map([...read, ...this.corrections].filter(([id]) => this.corrections.get(id) !== ''));
  }

  /** What the person told or corrected, for sending. */
  get told(): Fact[] {
    return [...this.corrections]
      .filter(([, value]) => value !== '')
      .map(([id, value]) => ({id, value, source: 'person', confidence: 1}));
  }

  /** Words of a finding. */
  text(finding: Finding): string {
    return this.#engine?.findingText(finding, this.#msg, this.#session?.checker) ?? '';
  }

  /** Where the words of the provider's own facts stand. */
  get #own(): OwnFactWords | undefined {
    const policy = this.#session?.checker.policy;
    return policy && {policy, language: this.#language ?? 'es'};
  }

  /** What a fact is called. */
  label(id: string): string {
    return this.#engine?.factLabel(id, this.#msg, this.#own) ?? id;
  }

  /** Why a fact is asked for. */
  prompt(id: string): string {
    return this.#engine?.factPrompt(id, this.#msg, this.#own) ?? '';
  }

  /** The clause behind a finding. */
  reason(finding: Finding): string {
    return this.#engine?.findingReason(finding, this.#msg, this.#session?.checker) ?? '';
  }

  /** A page of the provider's that says more about it, and what it is called. */
  help(finding: Finding): {readonly href: string; readonly title: string} | undefined {
    const checker = this.#session?.checker;
    const href = webAddress(at(checker?.policy, 'rules', finding.rule, 'helpUrl'));
    return href === undefined
      ? undefined
      : {href, title: this.#engine?.findingTitle(finding, this.#msg, checker) ?? href};
  }

  /**
   * Gets ready for a policy, or for another one. Never throws: what fails is told to the developer.
   * @param trusted whether a server validated the policy; else it is validated here first
   */
  prepare(policy: object, trusted: boolean, services: readonly Service[]): Promise<void> {
    if (this.#key[0] !== policy || this.#key[1] !== services) {
      this.#key = [policy, services];
      this.#ready = this.#prepare(this.#key, policy, trusted, services);
    }
    return this.#ready;
  }

  /** Resolves when the guidelines are here, or cannot come, or a person who has pressed send has waited long enough. */
  async readyOrLate(): Promise<void> {
    await Promise.race([this.#ready, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  }

  async #prepare(
    key: readonly unknown[],
    policy: object,
    trusted: boolean,
    services: readonly Service[],
  ): Promise<void> {
    try {
      const engine = await loadEngine();
      const checked = trusted ? (policy as Policy) : (await import('../../guidelines/policy.ts')).parsePolicy(policy);
      const checker = await engine.createChecker({policy: checked});
      if (this.#key !== key) return;
      for (const rule of checker.unknownRules)
        console.warn(`ventanilla: the policy names '${rule}', which nobody registered.`);
      this.#context = {...this.#context, services};
      this.#begin(engine, checker);
    } catch (error) {
      if (this.#key !== key) return;
      this.#failed = true;
      console.error('ventanilla: the guidelines could not be used; the form works without.', error);
      this.#host.requestUpdate();
    }
  }

  /** Gets ready with the guidelines and the words that another one uses, for a part of its draft. */
  prepareLike(other: Advice): void {
    const {engine} = other;
    const checker = other.#session?.checker;
    if (!engine || !checker) return;
    this.#language = other.#language;
    this.#msg = other.#msg;
    const {tickets: _tickets, ...context} = other.#context;
    this.#context = context;
    this.#begin(engine, checker);
  }

  #begin(engine: Engine, checker: Checker): void {
    const told = [...this.corrections];
    this.#session?.dispose();
    this.#failed = false;
    this.#engine = engine;
    const session = (this.#session = new engine.GuidelineSession({checker, context: this.#context}));
    session.addEventListener('session-change', () => {
      this.#options.changed(session.result);
      this.#host.requestUpdate();
    });
    const draft = this.#options.draft();
    if (draft.subject || draft.body) session.checkNow(draft);
    for (const [id, value] of told) session.correct(id, value);
    this.#host.requestUpdate();
  }

  /** Learns more about the writer: his open tickets, whether he is a contact. */
  know(context: CheckContext): void {
    this.#context = {...this.#context, ...context};
    this.#session?.know(context);
  }

  /** The writer's open tickets, as far as they are known. */
  get tickets(): readonly KnownTicket[] {
    return this.#context.tickets ?? [];
  }

  /** Loads the words in a language. */
  async speak(language: Language): Promise<void> {
    if (language === this.#language) return;
    this.#language = language;
    await loadCatalogue('guidelines', language).catch(() => undefined);
    if (language !== this.#language) return;
    this.#msg = createMsg(catalogue('guidelines', language));
    this.#host.requestUpdate();
  }

  /** To be called at every input. */
  input(): void {
    this.#session?.update(this.#options.draft());
  }

  /** Judges at once, at submit or when a choice changed. */
  checkNow(): CheckResult | undefined {
    return this.#session?.checkNow(this.#options.draft());
  }

  ignore(finding: Finding): void {
    this.#session?.ignore(finding);
  }

  /** @param value see GuidelineSession.correct */
  correct(factId: string, value: string | undefined): void {
    this.#session?.correct(factId, value);
  }

  reset(): void {
    this.#told = new Map();
    this.#session?.reset();
  }

  /** Takes the place of all that the person told before, and judges what is written now. */
  restore(corrections: Iterable<readonly [string, string]>): void {
    this.reset();
    this.#told = new Map(corrections);
    this.checkNow();
    for (const [id, value] of this.#told) this.correct(id, value);
  }

  /** Tells what the page knows, once; what the person told stays. */
  give(facts: Readonly<Record<string, string>>): void {
    if (facts === this.#given) return;
    this.#given = facts;
    const given = Object.entries(facts).filter(([id]) => !this.corrections.has(id));
    this.#told = new Map([...this.corrections, ...given]);
    for (const [id, value] of given) this.correct(id, value);
  }

  /** What may lie in a browser for days; `undefined` until the engine is here. */
  withoutSecrets(texts: Readonly<Record<string, string>>): Record<string, string> | undefined {
    const checker = this.#session?.checker;
    if (!checker) return undefined;
    return Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, withoutSecrets(text, checker)]));
  }
}
