/** A ticket and a policy to play with: what the guidelines find, what they read, where the ticket goes, and the form that follows. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {until} from 'lit/directives/until.js';
import '../../src/define/support-ticket-form.ts';
import type {Fact, Finding, TextField} from '../../src/core/finding.ts';
import type {Language} from '../../src/core/language.ts';
import {
  createChecker,
  extendPolicy,
  factLabel,
  findingReason,
  findingText,
  parsePolicy,
  type PolicyOverrides,
} from '../../src/guidelines/index.ts';
import {hosting} from '../../src/guidelines/policies/hosting.ts';
import {linube} from '../../src/guidelines/policies/linube.ts';
import {mailChecklist} from '../../src/guidelines/policies/mail-checklist.ts';
import {softwareVendor} from '../../src/guidelines/policies/software-vendor.ts';
import {taskLists} from '../../src/guidelines/policies/task-lists.ts';
import {loadCatalogue} from '../../src/i18n/catalogues.ts';
import {createMsg} from '../../src/i18n/msg.ts';
import {PanelAdapter} from '../fixtures/panel.ts';
import './guidelines-bench.css';

const PRESETS = {
  hosting,
  linube,
  'mail-checklist': mailChecklist,
  'software-vendor': softwareVendor,
  'task-lists': taskLists,
};

interface Args {
  readonly preset?: keyof typeof PRESETS;
  readonly subject: string;
  readonly body: string;
  readonly policy: PolicyOverrides;
}

const meta: Meta<Args> = {
  title: 'Design/Guidelines bench',
  argTypes: {
    preset: {control: 'select', options: Object.keys(PRESETS)},
    subject: {control: 'text'},
    body: {control: {type: 'text'}},
    policy: {control: 'object', description: 'what differs from the preset'},
  },
};
export default meta;

const WORDS = {
  es: {
    goes: 'Lo verá',
    findings: 'Pautas',
    facts: 'Datos leídos',
    missing: 'Se pregunta',
    none: 'Nada',
    wrong: 'Esta política no vale',
  },
  en: {
    goes: 'Goes to',
    findings: 'Findings',
    facts: 'Facts read',
    missing: 'Asked for',
    none: 'Nothing',
    wrong: 'This policy does not hold',
  },
} as const;

const list = (heading: string, items: readonly TemplateResult[], none: string): TemplateResult =>
  html`<section>
    <h2>${heading}</h2>
    ${
      items.length === 0
        ? html`<p>${none}</p>`
        : html`<ul>
            ${items.map((item) => html`<li>${item}</li>`)}
          </ul>`
    }
  </section>`;

async function judged(
  {preset = 'hosting', subject, body, policy: overrides}: Args,
  language: Language,
): Promise<TemplateResult> {
  const words = WORDS[language];
  const msg = createMsg(await loadCatalogue('guidelines', language));
  const text: Readonly<Record<TextField, string>> = {subject, body};
  const marked = ({field, range}: Pick<Finding | Fact, 'field' | 'range'>): TemplateResult | string =>
    range && (field === 'subject' || field === 'body') ? html`<mark>${text[field].slice(...range)}</mark>` : '';
  try {
    const policy = parsePolicy(extendPolicy(PRESETS[preset], overrides));
    const checker = await createChecker({policy});
    const {findings, facts, missing, problemType} = checker.check({subject, body});
    const type = policy.problemTypes[problemType.id];
    const team = policy.teams[type?.team ?? '']?.label[language] ?? type?.team ?? '';
    return html`<div class="verdict">
      <section>
        <h2>${words.goes}</h2>
        <p><strong>${team}</strong> · ${type?.label[language] ?? problemType.id}</p>
      </section>
      ${list(
        words.findings,
        findings.map(
          (finding) =>
            html`<code>${finding.severity} ${finding.rule}</code> ${marked(finding)}
              <p>${findingText(finding, msg, checker)}</p>
              <p class="reason">${findingReason(finding, msg, checker)}</p>`,
        ),
        words.none,
      )}
      ${list(
        words.facts,
        facts.map(
          (fact) =>
            html`<strong>${factLabel(fact.id, msg, {policy, language})}</strong> ${fact.value}
              <code>${fact.role ?? ''}</code> ${marked(fact)}`,
        ),
        words.none,
      )}
      ${list(
        words.missing,
        missing.map(
          ({id, want}) => html`<strong>${factLabel(id, msg, {policy, language})}</strong> <code>${want}</code>`,
        ),
        words.none,
      )}
    </div>`;
  } catch (error) {
    return html`<p role="alert">${words.wrong}: ${error instanceof Error ? error.message : String(error)}</p>`;
  }
}

function bench(args: Args, language: Language): TemplateResult {
  const adapter = new PanelAdapter();
  adapter.desk.policy = extendPolicy(PRESETS[args.preset ?? 'hosting'], args.policy);
  return html`<div class="bench">
    ${until(judged(args, language), '')}
    <support-ticket-form .adapter=${adapter} subject=${args.subject} body=${args.body}></support-ticket-form>
  </div>`;
}

const story = (args: Args): StoryObj<Args> => ({
  args,
  render: (given, {globals}) => bench(given, (globals as {lang: Language}).lang),
});

export const AngryAndVague = story({
  subject: 'URGENTE para Marta: no funciona nada',
  body: 'No van los correos, esto es una vergüenza.',
  policy: {},
});

export const Complete = story({
  subject: 'No llegan correos de un proveedor',
  body: 'Desde ayer a las 9:20 los correos de ventas@vivero.example no llegan a pedidos@floristeria.example. No hay rebote.',
  policy: {},
});

/** The same words under a stricter policy: urgency in the subject is not sent, and web tickets need the steps. */
export const Stricter = story({
  subject: 'URGENT: the shop is down',
  body: 'Our shop shows error 500 since 9:20 this morning, for all products.',
  policy: {rules: {'subject-urgency': {severity: 'error'}}, problemTypes: {web: {facts: {steps: 'required'}}}},
});

/** Managed servers: four tasks or more go into one ticket as a numbered list. */
export const TaskList = story({
  preset: 'task-lists',
  subject: 'Cuatro cambios en vps-21',
  body: 'Por orden, cuando podáis:\n1. Actualizad PHP a la 8.3\n2. Cread la base de datos tienda2\n3. Renovad el certificado de vivero.example\n4. Pasadme la factura de mayo',
  policy: {},
});

/** A desk that wants the program, the ports, the error and the public address when mail fails. */
export const MailChecklist = story({
  preset: 'mail-checklist',
  subject: 'No puedo enviar correos',
  body: 'Desde ayer a las 9:20 no puedo enviar desde ventas@vivero.example a pedidos@floristeria.example. Uso Outlook y pone «550 relay not permitted».',
  policy: {},
});

/** A software vendor: what was expected, what happens, and the steps. */
export const SoftwareVendor = story({
  preset: 'software-vendor',
  subject: 'El informe mensual calcula mal el total',
  body: 'En la versión 4.2.1, al pulsar Totales sale 12 euros. Debería sumar las tres facturas de mayo, que son 120.',
  policy: {},
});
