/** What Storybook shows of the custom elements manifest: tables, controls and actions. Knows no element by name. */
import type {ArgTypes} from '@storybook/web-components-vite';

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: {readonly text: string};
  readonly kind?: string;
  readonly fieldName?: string;
  readonly attribute?: string;
}
interface Declaration {
  readonly tagName: string;
  readonly summary?: string;
  readonly attributes?: readonly Item[];
  readonly members?: readonly Item[];
  readonly events?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssProperties?: readonly Item[];
}
export interface Manifest {
  readonly modules: readonly {readonly declarations: readonly Declaration[]}[];
}

/** Prefixes keep a part, a slot and an attribute of one name apart. */
export const SLOT = 'slot:';
export const TOKEN = '--';

export const declarationsOf = (manifest: Manifest): readonly Declaration[] =>
  manifest.modules.flatMap(({declarations}) => declarations);

type ArgType = ArgTypes[string];

function row(item: Item, category: string, control: ArgType['control']): ArgType {
  return {
    name: item.name === '' ? '(default)' : item.name,
    description: item.description ?? '',
    control,
    table: {
      category,
      ...(item.type && {type: {summary: item.type.text}}),
      ...(item.default !== undefined && {defaultValue: {summary: item.default}}),
    },
  };
}

function attributeControl({type}: Item): Pick<ArgType, 'control' | 'options'> {
  const text = type?.text.replace(/ \| undefined$/, '') ?? 'string';
  const literals = [...text.matchAll(/'([^']+)'/g)].map(([, literal]) => literal);
  if (text === 'boolean') return {control: 'boolean'};
  if (literals.length > 1) return {control: 'select', options: literals};
  return {control: text === 'string' || text === 'number' ? {type: text === 'string' ? 'text' : 'number'} : false};
}

/** The table of an element: attributes, slots and tokens can be tried; the rest is told. */
export function argTypesOf(manifest: Manifest, tagName: string): ArgTypes {
  const found = declarationsOf(manifest).find((declaration) => declaration.tagName === tagName);
  if (!found) return {};
  const {attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = []} = found;
  const properties = members.filter(({kind, attribute}) => kind === 'field' && attribute === undefined);
  const methods = members.filter(({kind}) => kind === 'method');
  return Object.fromEntries<ArgType>([
    ...attributes.map((item): [string, ArgType] => {
      const {control, ...options} = attributeControl(item);
      return [item.name, {...row(item, 'attributes', control), ...options}];
    }),
    ...properties.map((item): [string, ArgType] => [`property:${item.name}`, row(item, 'properties', false)]),
    ...methods.map((item): [string, ArgType] => [`method:${item.name}`, row(item, 'methods', false)]),
    ...events.map((item): [string, ArgType] => [`event:${item.name}`, row(item, 'events', false)]),
    ...slots.map((item): [string, ArgType] => [SLOT + item.name, row(item, 'slots', {type: 'text'})]),
    ...cssProperties.map((item): [string, ArgType] => {
      const isColour = item.default?.includes('#') ?? false;
      return [item.name, row(item, 'design tokens', {type: isColour ? 'color' : 'text'})];
    }),
    ...cssParts.map((item): [string, ArgType] => [`part:${item.name}`, row(item, 'parts', false)]),
  ]);
}

/** Every event that an element fires, for the actions panel. */
export const eventsOf = (manifest: Manifest): string[] => [
  ...new Set(declarationsOf(manifest).flatMap(({events = []}) => events.map(({name}) => name))),
];
