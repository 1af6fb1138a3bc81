/** The parts of the procedure as text, each with what a form says of it. Pure templates. */
import {html, nothing, type TemplateResult} from 'lit';
import {type Language, type LocalizedText, textIn} from '../../core/language.ts';
import {clauseText, clauseTitle} from '../../guidelines/messages.ts';
import {factWords} from '../parts/fact-words.ts';
import {type Msg, str} from '../../i18n/msg.ts';
import {byteSize, readerLocale} from '../parts/dates.ts';
import {icon} from '../parts/icons.ts';
import {urgentHelp} from '../parts/notices.ts';
import {at, otherHelp} from '../parts/policy-at.ts';
import {fileLimits, problemTypeLabel, teamLabel, urgentHelpOf} from '../parts/policy-words.ts';
import {allNeeds, needsOf, RULE_CLAUSES, type RuleId, type RuleItem, textLimit} from './procedure.ts';
import {factTick, type Judged, ruleTick, type Tick} from './ticks.ts';
import {ruleWords} from './words.ts';

export interface GuideContext {
  readonly msg: Msg;
  readonly language: Language;
  readonly policy: object;
  readonly rules: readonly RuleItem[];
  /** What is being written, where a form says it. */
  readonly judged: Judged | undefined;
  /** Where contacts are added. */
  readonly contactsHref: string | undefined;
  /** Whether the help has articles. */
  readonly articles: boolean;
}

type Content = TemplateResult | typeof nothing;

/** Who writes, and from where. */
export function beginning({msg, policy, rules, judged, contactsHref, articles}: GuideContext): TemplateResult {
  const {email} = otherHelp(policy);
  const third = rules.find(({id}) => id === 'third-party');
  const add = contactsHref
    ? html`<a href=${contactsHref}>${msg('Contacts of your account', {id: 'guide.contacts'})}</a>`
    : nothing;
  return section(msg('Before you write', {id: 'guide.before'}), [
    html`<li class="item">
      <p>${clauseText('G1', msg)} ${email ? html`<a href="mailto:${email}">${email}</a>` : nothing}</p>
    </li>`,
    third ? item(third, {msg, judged}, add) : html`<li class="item"><p>${clauseText('G2', msg)} ${add}</p></li>`,
    articles ? html`<li class="item"><p>${clauseText('G10', msg)}</p></li>` : nothing,
  ]);
}

export function subject(context: GuideContext): Content {
  const {msg, policy, language} = context;
  const items = itemsOf(['subject-vague', 'subject-addressee', 'subject-urgency'], context);
  const limit = textLimit(policy, 'subject');
  if (items.length === 0 && limit === undefined) return nothing;
  return section(
    msg('The subject', {id: 'guide.subject'}),
    items,
    items.length > 0 ? clauseText('G3', msg) : undefined,
    limit === undefined
      ? undefined
      : msg(str`At most ${number(limit, language)} characters.`, {id: 'guide.limit.text'}),
  );
}

export function message(context: GuideContext): Content {
  const {msg, policy, language} = context;
  const secrets = textIn(at(policy, 'texts', 'secrets') as LocalizedText | undefined, language);
  const how = at(policy, 'accessData')
    ? msg('The form has a sealed field for it, which only the technicians can open.', {id: 'guide.sealed'})
    : secrets;
  const items = itemsOf(['body-detail', 'service-missing', 'body-plain-text', 'secret-in-clear'], context, {
    'secret-in-clear': how,
  });
  const {count, bytes} = fileLimits(policy);
  const limit = textLimit(policy, 'body');
  const limits = [
    limit !== undefined && msg(str`At most ${number(limit, language)} characters.`, {id: 'guide.limit.text'}),
    Number.isFinite(count) &&
      Number.isFinite(bytes) &&
      (count === 0
        ? msg('No files.', {id: 'guide.limit.no-files'})
        : msg(str`Up to ${count} files of ${byteSize(bytes, language)} each.`, {id: 'guide.limit.files'})),
  ].filter(Boolean);
  if (items.length === 0 && limits.length === 0) return nothing;
  const lead = context.rules.some(({id}) => RULE_CLAUSES[id] === 'G4') ? clauseText('G4', msg) : undefined;
  return section(msg('The message', {id: 'guide.message'}), items, lead, limits.join(' '));
}

/** One matter, one thread. */
export function matters(context: GuideContext): Content {
  const items = itemsOf(['one-topic', 'follow-up'], context);
  return items.length === 0 ? nothing : section(context.msg('One matter, one ticket', {id: 'guide.matters'}), items);
}

/** What the ticket that is being written needs, one fact a line. */
export function ownNeeds({msg, language, policy, judged}: GuideContext): Content {
  const type = judged?.result.problemType;
  if (!judged || !type || type.source === 'none') return nothing;
  const {required, recommended} = needsOf(policy, type.id);
  if (required.length + recommended.length === 0) return nothing;
  const team = at(policy, 'problemTypes', type.id, 'team');
  const words = factWords(policy, language, msg);
  return html`<section class="own" part="own">
    <h3>${msg(str`Your ticket: ${problemTypeLabel(policy, type.id, language)}`, {id: 'guide.own'})}</h3>
    ${
      typeof team === 'string'
        ? html`<p class="muted">${msg(str`Goes to: ${teamLabel(policy, team, language)}`, {id: 'guide.goes-to'})}</p>`
        : nothing
    }
    <ul class="items">
      ${[...required, ...recommended].map((id) => {
        const tick = factTick(id, judged);
        return html`<li class="item" data-fact=${id}>
          ${mark(tick)}
          <p>
            <strong>${words.label(id)}</strong>
            ${required.includes(id) ? nothing : html`<span class="muted">${msg('(helps)', {id: 'guide.helps'})}</span>`}
            <span class="why">${words.prompt(id)}</span>
          </p>
          ${state(tick, 'fact', msg)}
        </li>`;
      })}
    </ul>
  </section>`;
}

/** What each type of problem needs, a line each. */
export function everyNeeds({msg, language, policy}: GuideContext): Content {
  const groups = allNeeds(policy);
  if (groups.length === 0) return nothing;
  const list = new Intl.ListFormat(readerLocale(language));
  const words = factWords(policy, language, msg);
  const labels = (ids: readonly string[]): string => list.format(ids.map((id) => lower(words.label(id))));
  return html`<section part="needs">
    <h3>${msg('What each problem needs', {id: 'guide.needs'})}</h3>
    <dl class="needs">
      ${groups.map(
        ({types, required, recommended}) =>
          html`<div>
            <dt>${types.map((id) => problemTypeLabel(policy, id, language)).join(' · ')}</dt>
            ${
              required.length > 0
                ? html`<dd><b>${msg('We need:', {id: 'guide.needs.required'})}</b> ${labels(required)}</dd>`
                : nothing
            }
            ${
              recommended.length > 0
                ? html`<dd>
                    <span class="muted">${msg('It helps:', {id: 'guide.needs.recommended'})}</span>
                    ${labels(recommended)}
                  </dd>`
                : nothing
            }
          </div>`,
      )}
    </dl>
  </section>`;
}

/** When somebody answers, and what is faster. */
export function afterwards({msg, language, policy}: GuideContext): Content {
  const hours = textIn(at(policy, 'expectation', 'hours') as LocalizedText | undefined, language);
  const first = textIn(at(policy, 'expectation', 'firstAnswer') as LocalizedText | undefined, language);
  const urgent = urgentHelp(urgentHelpOf(policy), language, msg);
  const answer = [
    first && msg(str`The first answer usually comes ${first}.`, {id: 'guide.first-answer'}),
    hours && msg(str`We attend ${hours}.`, {id: 'guide.hours'}),
  ].filter(Boolean);
  if (answer.length === 0 && urgent === nothing) return nothing;
  return html`<section>
    <h3>${msg('After you send it', {id: 'guide.after'})}</h3>
    ${answer.length > 0 ? html`<p>${answer.join(' ')}</p>` : nothing} ${urgent}
  </section>`;
}

/** The ticks of everything that the form can say of the ticket. */
export function allTicks({policy, rules, judged}: GuideContext): readonly (Tick | undefined)[] {
  if (!judged) return [];
  const {required, recommended} = needsOf(policy, judged.result.problemType.id);
  const known = judged.result.problemType.source !== 'none';
  // The service is a rule of its own and a fact of most types: it counts once.
  const facts = known ? [...required, ...recommended] : [];
  return [
    ...rules
      .filter(({id}) => id !== 'service-missing' || !facts.includes('service'))
      .map(({id}) => ruleTick(id, judged)),
    ...facts.map((id) => factTick(id, judged)),
  ];
}

function section(heading: string, items: readonly Content[], lead?: string, foot?: string): TemplateResult {
  return html`<section part="section">
    <h3>${heading}</h3>
    ${lead ? html`<p class="lead">${lead}</p>` : nothing}
    ${
      items.length > 0
        ? html`<ul class="items">
            ${items}
          </ul>`
        : nothing
    }
    ${foot ? html`<p class="muted foot">${foot}</p>` : nothing}
  </section>`;
}

function itemsOf(
  ids: readonly RuleId[],
  context: GuideContext,
  more: Readonly<Partial<Record<RuleId, string>>> = {},
): TemplateResult[] {
  return ids.flatMap((id) => {
    const rule = context.rules.find((one) => one.id === id);
    return rule ? [item(rule, context, more[id] || nothing)] : [];
  });
}

function item(
  {id, needed, helpUrl}: RuleItem,
  {msg, judged}: Pick<GuideContext, 'msg' | 'judged'>,
  more: unknown = nothing,
): TemplateResult {
  const tick = judged && ruleTick(id, judged);
  return html`<li class="item" data-rule=${id}>
    ${mark(tick)}
    <p>
      ${ruleWords(id, msg)} ${more}
      ${needed ? html`<span class="needed">${msg('Without it a ticket is not taken.', {id: 'guide.needed'})}</span>` : nothing}
      ${
        helpUrl
          ? html`<a href=${helpUrl}
              >${msg('More about it', {id: 'guide.more'})}
              <span class="visually-hidden">(${clauseTitle(RULE_CLAUSES[id], msg)})</span></a
            >`
          : nothing
      }
    </p>
    ${state(tick, 'rule', msg)}
  </li>`;
}

/** A sign with a shape of its own for each state. */
function mark(tick: Tick | undefined): Content {
  if (tick === undefined) return nothing;
  return html`<span class="tick" data-tick=${tick}>
    ${tick === 'done' ? icon('success') : tick === 'missing' ? icon('advice') : icon('minus')}
  </span>`;
}

function state(tick: Tick | undefined, kind: 'rule' | 'fact', msg: Msg): Content {
  if (tick === undefined) return nothing;
  return html`<span class="state" data-tick=${tick}>${stateWords(tick, kind, msg)}</span>`;
}

function stateWords(tick: Tick, kind: 'rule' | 'fact', msg: Msg): string {
  if (tick === 'done') return msg('Done', {id: 'guide.tick.done'});
  if (tick === 'none') return msg('Does not apply', {id: 'guide.tick.none'});
  return kind === 'fact' ? msg('Missing', {id: 'guide.tick.missing'}) : msg('To be checked', {id: 'guide.tick.check'});
}

function number(value: number, language: Language): string {
  return new Intl.NumberFormat(readerLocale(language)).format(value);
}

/** In the middle of a sentence; what is written in capitals stays so. */
function lower(label: string): string {
  return /^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
