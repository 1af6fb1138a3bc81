/**
 * A ticket and a policy to play with. Type in the form, or change text and policy in the controls: what the guidelines find and
 * read, where the ticket goes and the procedure that customers read follow at once.
 */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, render, type TemplateResult} from 'lit';
import '../../src/define/support-provider.ts';
import '../../src/define/support-ticket-form.ts';
import '../../src/define/ticket-guidelines.ts';
import type {Fact, Finding} from '../../src/core/finding.ts';
import {type Language, textIn} from '../../src/core/language.ts';
import type {TicketCheckEvent} from '../../src/elements/support-ticket-form/events.ts';
import {
  extendPolicy,
  factLabel,
  findingReason,
  findingText,
  parsePolicy,
  type Policy,
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

/** What the form's last check said, in the words of the policy. */
async function verdict({draft, result}: TicketCheckEvent, policy: Policy, language: Language): Promise<TemplateResult> {
  const words = WORDS[language];
  const msg = createMsg(await loadCatalogue('guidelines', language));
  const typed = ({field, range}: Pick<Finding | Fact, 'field' | 'range'>): string =>
    range && (field === 'subject' || field === 'body') ? draft[field].slice(...range) : '';
  const mark = (text: string): TemplateResult | typeof nothing => (text === '' ? nothing : html`<mark>${text}</mark>`);
  const label = (id: string): string => factLabel(id, msg, {policy, language});
  const type = policy.problemTypes[result.problemType.id];
  return html`
    <section>
      <h2>${words.goes}</h2>
      <p>
        <strong>${textIn(policy.teams[type?.team ?? '']?.label, language)}</strong> · ${textIn(type?.label, language)}
      </p>
    </section>
    ${list(
      words.findings,
      result.findings.map(
        (finding) =>
          html`<code>${finding.severity} ${finding.rule}</code> ${mark(typed(finding))}
            <p>${findingText(finding, msg)}</p>
            <p class="reason">${findingReason(finding, msg)}</p>`,
      ),
      words.none,
    )}
    ${list(
      words.facts,
      result.facts.map((fact) => {
        const said = typed(fact);
        return html`<strong>${label(fact.id)}</strong> ${said === fact.value ? nothing : fact.value}
          <code>${fact.role ?? ''}</code> ${mark(said)}`;
      }),
      words.none,
    )}
    ${list(
      words.missing,
      result.missing.map(({id, want}) => html`<strong>${label(id)}</strong> <code>${want}</code>`),
      words.none,
    )}
  `;
}

function bench({preset = 'hosting', subject, body, policy: overrides}: Args, language: Language): TemplateResult {
  const adapter = new PanelAdapter();
  adapter.desk.policy = extendPolicy(PRESETS[preset], overrides);
  let policy: Policy;
  try {
    policy = parsePolicy(adapter.desk.policy);
  } catch (error) {
    return html`<p role="alert">
      ${WORDS[language].wrong}: ${error instanceof Error ? error.message : String(error)}
    </p>`;
  }
  const show = async (event: TicketCheckEvent): Promise<void> => {
    const place = (event.target as Element).parentElement?.querySelector<HTMLElement>('.verdict');
    if (place) render(await verdict(event, policy, language), place);
  };
  return html`<support-provider .adapter=${adapter}>
    <div class="bench">
      <div class="verdict"></div>
      <support-ticket-form subject=${subject} body=${body} @ticket-check=${show}></support-ticket-form>
      <ticket-guidelines></ticket-guidelines>
    </div>
  </support-provider>`;
}

/** Waits until what was written is judged, beside the form and in the procedure. */
const judged: StoryObj['play'] = async ({canvasElement}) => {
  const there = (): boolean =>
    canvasElement.querySelector('.verdict section') !== null &&
    Boolean(canvasElement.querySelector('ticket-guidelines')?.shadowRoot?.querySelector('[part=progress]'));
  while (!there()) await new Promise((resolve) => requestAnimationFrame(resolve));
};

const story = (args: Args): StoryObj<Args> => ({
  args,
  render: (given, {globals}) => bench(given, (globals as {lang: Language}).lang),
  play: judged,
});

export const AngryAndVague = story({
  subject: 'URGENTE para Marta: no funciona nada',
  body: 'No van los correos, esto es una vergüenza.',
  policy: {},
});

/** A subject that is nothing but haste gets one suggestion, with the subject that the text would make. */
export const OnlyHaste = story({
  subject: '¡AYUDA URGENTE!',
  body: 'Al pagar en https://floristeria.example/pedido sale el error 500 desde las 9:20 de hoy.',
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
