/**
 * Advice under a field: at most two rows, the rest behind a button. A row is an icon, one sentence, the fix, and the reason
 * behind a disclosure. Pure template.
 */
import {html, type LitElement, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Finding, FindingField} from '../../core/finding.ts';
import {type Msg, str} from '../../i18n/msg.ts';
import type {Hint} from '../internal/hints.ts';
import {icon} from '../parts/icons.ts';
import type {Advice} from './advice.ts';

/** Rows that are open at a field. */
const OPEN = 2;

const TEXTS: readonly FindingField[] = ['subject', 'body'];

export interface FindingsContext {
  readonly msg: Msg;
  readonly advice: Advice;
  /** Fields whose further rows the reader opened. */
  readonly expanded: ReadonlySet<string>;
  expand(field: string): void;
  /** Findings whose reason is open. */
  readonly explained: ReadonlySet<string>;
  /** Opens or closes a reason. */
  explain(key: string): void;
  /** Whether its fix can be applied here. */
  canFix(finding: Finding): boolean;
  /** What the button of the fix says, where it is not the guidelines' word for it. */
  label?(finding: Finding): string | undefined;
  fix(finding: Finding): void;
  ignore(finding: Finding): void;
}

/** The same for the same piece of advice about the same words. */
export const keyOf = ({rule, messageId, range}: Finding): string => [rule, messageId, range?.join('-')].join(' ');

/** What is announced of them. */
export function hintsOf(advice: Advice): readonly Hint[] {
  return advice.shown.map((finding) => ({key: keyOf(finding), text: advice.text(finding)}));
}

/** The button that opened further rows is gone with the next drawing: its reader goes on with the first of them. */
export function focusOpened(host: LitElement, field: string, prefix = ''): void {
  host.requestUpdate();
  void host.updateComplete.then(() => {
    const rows = host.renderRoot.querySelectorAll(`#${prefix}advice-${field} > .finding`);
    rows.item(OPEN)?.querySelector('button')?.focus();
  });
}

/** As the fields stand on the page. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const place = ({field}: Finding): number => TEXTS.findIndex((one) => one === field);
  const texts = findings.filter((finding) => place(finding) >= 0).sort((a, b) => place(a) - place(b));
  return [...texts, ...findings.filter((finding) => place(finding) < 0)];
}

/**
 * @param prefix begins the list's id, where the page has several of a field
 * @returns the rows of one field; nothing where there is no advice
 */
export function findingRows(
  field: FindingField,
  context: FindingsContext,
  prefix = '',
): TemplateResult | typeof nothing {
  const {msg, advice, expanded} = context;
  const findings = advice.shown.filter((finding) => finding.field === field);
  if (findings.length === 0) return nothing;
  const open = expanded.has(field) ? findings : findings.slice(0, OPEN);
  const more = findings.length - open.length;
  return html`<ul
    class="findings"
    part="findings"
    id="${prefix}advice-${field}"
    aria-label=${msg('Suggestions', {id: 'form.findings.label'})}
  >
    ${repeat(open, keyOf, (finding, index) => row(finding, `${prefix}advice-${field}-${index}`, context))}
    ${
      more > 0
        ? html`<li>
            <button class="quiet" type="button" @click=${() => context.expand(field)}>
              ${more === 1 ? msg('1 more', {id: 'form.findings.more-one'}) : msg(str`${more} more`, {id: 'form.findings.more'})}
            </button>
          </li>`
        : nothing
    }
  </ul>`;
}

/** @param id of its sentence: whoever comes to a button by the keyboard is told what it is about */
function row(finding: Finding, id: string, context: FindingsContext): TemplateResult {
  const {msg, advice, fix, ignore, explained} = context;
  const fixable = finding.fix !== undefined && context.canFix(finding);
  const key = keyOf(finding);
  const why = explained.has(key);
  const {severity} = finding;
  const tone = severity === 'info' ? 'advice' : 'warning';
  const words = context.label?.(finding) ?? (finding.fix && advice.engine?.fixLabel(finding.fix, finding, advice.msg));
  return html`<li class="finding ${tone}" part="finding" data-rule=${finding.rule}>
    ${icon(tone)}
    <div class="finding-text">
      <p id=${id}>${advice.text(finding)}</p>
      <div class="finding-actions">
        ${
          fixable
            ? html`<button
                class="quiet fix"
                part="fix"
                type="button"
                aria-describedby=${id}
                @click=${() => fix(finding)}
              >
                ${words}
              </button>`
            : nothing
        }
        <span class="finding-rest">
          <button
            class="quiet"
            type="button"
            aria-expanded=${why ? 'true' : 'false'}
            aria-describedby=${id}
            @click=${() => context.explain(key)}
          >
            ${msg('Why?', {id: 'form.findings.why'})}
          </button>
          <button class="quiet ignore" type="button" aria-describedby=${id} @click=${() => ignore(finding)}>
            ${msg('Ignore', {id: 'form.findings.ignore'})}
          </button>
        </span>
      </div>
      ${why ? html`<p class="reason">${advice.reason(finding)} ${helpLink(finding, context)}</p>` : nothing}
    </div>
  </li>`;
}

/** Opens beside the form: what is written stays. */
function helpLink(finding: Finding, {msg, advice}: FindingsContext): TemplateResult | typeof nothing {
  const help = advice.help(finding);
  if (!help) return nothing;
  return html`<a href=${help.href} target="_blank" rel="noopener noreferrer"
    >${msg(str`Help: ${help.title} (opens in another tab)`, {id: 'assist.finding.help'})}</a
  >`;
}
