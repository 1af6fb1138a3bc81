/**
 * Loads catalogues by area and language, once each. English is the source language and needs none. The only importer of
 * `locales/`.
 */
import type {Language} from '../core/language.ts';
import type {Templates} from './msg.ts';

/** What is shown together is loaded together. */
export type Area =
  'form' | 'assist' | 'panel' | 'sheet' | 'center' | 'contacts' | 'guide' | 'widget' | 'desk' | 'guidelines' | 'server';

type Loader = () => Promise<{readonly templates: Templates}>;

const LOADERS: Readonly<Record<Area, Readonly<Partial<Record<Language, Loader>>>>> = {
  form: {es: () => import('../../locales/form/es.ts')},
  assist: {es: () => import('../../locales/assist/es.ts')},
  panel: {es: () => import('../../locales/panel/es.ts')},
  sheet: {es: () => import('../../locales/sheet/es.ts')},
  center: {es: () => import('../../locales/center/es.ts')},
  contacts: {es: () => import('../../locales/contacts/es.ts')},
  guide: {es: () => import('../../locales/guide/es.ts')},
  widget: {es: () => import('../../locales/widget/es.ts')},
  desk: {es: () => import('../../locales/desk/es.ts')},
  guidelines: {es: () => import('../../locales/guidelines/es.ts')},
  server: {es: () => import('../../locales/server/es.ts')},
};

const loaded = new Map<string, Templates>();

/** The catalogue if it was loaded before. */
export function catalogue(area: Area, language: Language): Templates | undefined {
  return loaded.get(`${area}.${language}`);
}

/**
 * Loads a catalogue.
 * @returns the templates; `undefined` for English, which is in the code
 * @throws whatever the module loader throws, for example when the network is gone
 */
export async function loadCatalogue(area: Area, language: Language): Promise<Templates | undefined> {
  const key = `${area}.${language}`;
  const loader = LOADERS[area][language];
  if (!loader || loaded.has(key)) return loaded.get(key);
  const {templates} = await loader();
  loaded.set(key, templates);
  return templates;
}
