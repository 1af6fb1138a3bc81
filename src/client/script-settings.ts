/**
 * What a page without a bundler says about its support: in `data-` attributes of the script tag, or as JSON in the page. Knows
 * the document, no element; a wrong setting is told to the page's author and left out.
 */
import type {PageDefaults} from '../core/registry.ts';

type Settings = {
  -readonly [K in 'adapter' | 'endpoint' | 'tokenUrl' | 'policy' | 'accessFingerprint']?: PageDefaults[K];
};

const NAMES: readonly string[] = [
  'adapter',
  'endpoint',
  'tokenUrl',
  'policy',
  'accessFingerprint',
] satisfies (keyof Settings)[];

/** Where JSON settings stand. */
const JSON_SCRIPT = 'script[type="application/json"][data-ventanilla]';

/** The script tag of a module, by the module's own address. */
export function scriptOf(url: string, from: Document): HTMLScriptElement | undefined {
  return [...from.scripts].find(({src}) => src === url);
}

/**
 * Reads them all; the attributes of the script tag win. An endpoint alone means the adapter `http`.
 * @param warn is told what cannot be used
 */
export function scriptSettings(
  script: HTMLScriptElement | undefined,
  from: Document,
  warn: (message: string) => void,
): Settings {
  const settings: Settings = {};
  const take = (given: object, where: string): void => {
    for (const [name, value] of Object.entries(given) as [string, unknown][]) {
      const fits = name === 'policy' ? typeof value === 'object' && value !== null : typeof value === 'string';
      if (!NAMES.includes(name)) warn(`${where} has no setting '${name}' (known: ${NAMES.join(', ')}).`);
      else if (!fits) warn(`the setting '${name}' of ${where} cannot be used.`);
      else Object.assign(settings, {[name]: value});
    }
  };
  for (const {textContent} of from.querySelectorAll(JSON_SCRIPT)) {
    const given = parse(textContent);
    if (given) take(given, JSON_SCRIPT);
    else warn(`${JSON_SCRIPT} holds no JSON object.`);
  }
  const {adapter, endpoint, tokenUrl, policy, accessFingerprint} = script?.dataset ?? {};
  const given = {
    adapter,
    endpoint,
    tokenUrl,
    accessFingerprint,
    policy: policy === undefined ? undefined : (parse(policy) ?? policy),
  };
  take(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)), 'the script tag');
  if (settings.endpoint !== undefined) settings.adapter ??= 'http';
  return settings;
}

function parse(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    // Told by the caller, with where it stands.
    return undefined;
  }
}
