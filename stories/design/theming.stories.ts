/** All elements under one theme: change a token in the controls, see everything follow, copy the style sheet below. */
import type {ArgTypes, Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {parseTokens} from '../../.tools/lib/tokens.ts';
import '../../src/define/support-provider.ts';
import '../../src/define/support-ticket-form.ts';
import '../../src/define/ticket-list.ts';
import '../../src/define/ticket-thread.ts';
import {tokens} from '../../src/elements/internal/tokens.ts';
import {PanelAdapter} from '../fixtures/panel.ts';
import {type ThemeName, THEMES} from './themes.ts';
import './theming.css';

type Args = {theme: ThemeName} & Record<`--ventanilla-${string}`, string | undefined>;

const TOKENS = parseTokens(tokens);

const argTypes: ArgTypes<Args> = {
  theme: {control: 'select', options: Object.keys(THEMES), description: 'a host to begin with'},
  ...Object.fromEntries(
    TOKENS.map(({name, value, about}) => [
      name,
      {
        control: {type: value.includes('#') ? 'color' : 'text'},
        description: about,
        table: {category: 'tokens', defaultValue: {summary: value}},
      },
    ]),
  ),
};

const meta: Meta<Args> = {title: 'Design/Theming', argTypes, args: {theme: 'Default'}};
export default meta;

/** What the theme says and what the controls changed of it. */
function chosen({theme, ...own}: Args): Record<string, string> {
  const set = Object.entries(own).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return {...THEMES[theme], ...Object.fromEntries(set)};
}

function styleSheet(values: Record<string, string>): string {
  const lines = Object.entries(values).map(([name, value]) => `  ${name}: ${value};`);
  return lines.length === 0 ? '/* Nothing is set: these are the defaults. */' : [':root {', ...lines, '}'].join('\n');
}

const SUBJECT = 'URGENTE: no llega el correo de los proveedores';
const BODY =
  'Los mensajes de nuestro proveedor no llegan a pedidos@floristeria.example y ellos no reciben ningún rebote.';

function page(args: Args): TemplateResult {
  const values = chosen(args);
  const paint = (element: Element | undefined): void => {
    if (!(element instanceof HTMLElement)) return;
    for (const {name} of TOKENS) element.style.setProperty(name, values[name] ?? null);
  };
  return html`<div class="theming" ${ref(paint)}>
    <support-provider .adapter=${new PanelAdapter()}>
      <support-ticket-form subject=${SUBJECT} body=${BODY}></support-ticket-form>
      <div class="panels">
        <ticket-list></ticket-list>
        <ticket-thread ticket-id="t-1042"></ticket-thread>
      </div>
    </support-provider>
    <pre tabindex="0" aria-label="CSS"><code>${styleSheet(values)}</code></pre>
  </div>`;
}

const story = (theme: ThemeName): StoryObj<Args> => ({args: {theme}, render: page});

export const Default = story('Default');
export const Orchard = story('Orchard');
export const Workshop = story('Workshop');
export const Contrast = story('Contrast');
