/**
 * Messages of the source, their translations in XLIFF and the module made of both. Extraction and XLIFF are
 * lit-localize's; the module is written here, since the tool's own output escapes `&` and imports the whole runtime.
 */
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {makeFormatter} from '@lit/localize-tools/lib/formatters/index.js';
import type {Message, ProgramMessage} from '@lit/localize-tools/lib/messages.js';
import type {Locale} from '@lit/localize-tools/lib/types/locale.js';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import {parseStringAsTemplateLiteral, stringifyDiagnostics} from '@lit/localize-tools/lib/typescript.js';
import * as prettier from 'prettier';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const AREAS = [
  'form',
  'assist',
  'panel',
  'sheet',
  'center',
  'contacts',
  'guide',
  'widget',
  'desk',
  'guidelines',
  'server',
] as const;
export type Area = (typeof AREAS)[number];
/** English is in the code. */
export const TARGETS = ['es'] as const;

type Contents = Message['contents'];

/** A message as the code says it, each of its values being one placeholder. */
export interface SourceMessage {
  readonly id: string;
  readonly contents: Contents;
  readonly tag: 'str' | undefined;
  /** Path in the repository, for messages to developers. */
  readonly file: string;
}

export interface Extraction {
  readonly messages: Readonly<Record<Area, readonly SourceMessage[]>>;
  /** What cannot be extracted, a line each. */
  readonly errors: readonly string[];
}

/** The tool's own name for a language code. */
const locale = (language: string): Locale => language as unknown as Locale;

function configFor(folder: string): RuntimeLitLocalizer['config'] {
  return {
    sourceLocale: locale('en'),
    targetLocales: TARGETS.map(locale),
    tsConfig: join(root, 'tsconfig.json'),
    inputFiles: ['src/**/*.ts'],
    baseDir: root,
    resolve: (path) => join(folder, relative(root, join(root, path))),
    output: {mode: 'runtime', outputDir: 'out'},
    interchange: {format: 'xliff', xliffDir: 'xliff'},
  };
}

/** Splits what the tool joined: `${a} ${b}` is one placeholder to it and two values to whoever translates. */
function separate(contents: Contents): Contents {
  let index = 0;
  const parts = contents.flatMap((part): Contents => {
    if (typeof part === 'string') return [part];
    const template = parseStringAsTemplateLiteral(part.untranslatable);
    if (!('templateSpans' in template)) return [template.text];
    const {text} = template.getSourceFile?.() ?? {text: `\`${part.untranslatable}\``};
    return [
      template.head.text,
      ...template.templateSpans.flatMap((span): Contents => {
        const code = text.slice(span.expression.pos, span.expression.end).trim();
        return [{untranslatable: `\${${code}}`, index: index++}, span.literal.text];
      }),
    ];
  });
  return parts.filter((part) => part !== '');
}

/** The area that a message belongs to is the first part of its id; the folder must allow it. */
function misplaced(area: string, file: string): string | undefined {
  if (!AREAS.includes(area as Area)) return `its id does not begin with one of ${AREAS.join(', ')}`;
  if (file.startsWith('src/elements/') && ['guidelines', 'server'].includes(area))
    return 'elements have catalogues of their own';
  if (file.startsWith('src/guidelines/') && area !== 'guidelines') return 'guidelines say guidelines.*';
  if (file.startsWith('src/server/') && area !== 'server') return 'the server says server.*';
  return undefined;
}

/** Reads every message of `src/`. */
export function extract(): Extraction {
  const localizer = new RuntimeLitLocalizer({...configFor(root), resolve: (path) => path});
  const {messages, errors} = localizer.extractSourceMessages();
  const lines = errors.map((error) => stringifyDiagnostics([error]).trim());
  const byArea = Object.fromEntries(AREAS.map((area) => [area, []])) as unknown as Record<Area, SourceMessage[]>;
  for (const message of messages) {
    const made = toSource(message);
    const area = made.id.split('.')[0] ?? '';
    const why = message.tag === 'html' ? 'html`` is not used in messages' : misplaced(area, made.file);
    if (why === undefined) byArea[area as Area].push(made);
    else lines.push(`${made.file}: '${made.id}': ${why}`);
  }
  for (const area of AREAS) byArea[area].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {messages: byArea, errors: lines};
}

function toSource(message: ProgramMessage): SourceMessage {
  return {
    id: message.name,
    contents: separate(message.contents),
    tag: message.tag === 'str' ? 'str' : undefined,
    file: relative(root, message.file.fileName),
  };
}

export const xliffPath = (area: Area, language: string): string => join(root, `locales/xliff/${area}.${language}.xlf`);
export const modulePath = (area: Area, language: string): string => join(root, `locales/${area}/${language}.ts`);

export type Translations = ReadonlyMap<string, Contents>;

/** The translations of an XLIFF text; none where there is no text yet. */
export function readXliff(text: string | undefined, language: string): Translations {
  if (text === undefined) return new Map();
  return inScratch((folder) => {
    const path = join(folder, 'xliff', `${language}.xlf`);
    writeFileSync(path, text);
    const bundle = makeFormatter(configFor(folder))
      .readTranslations()
      .find((other) => other.locale === locale(language));
    return new Map(bundle?.messages.map(({name, contents}) => [name, contents]));
  });
}

/** The XLIFF text of an area, sorted by id. Translations without a message are kept and marked. */
export async function writeXliff(
  messages: readonly SourceMessage[],
  translations: Translations,
  language: string,
): Promise<string> {
  const known = new Set(messages.map(({id}) => id));
  const orphans = [...translations.keys()].filter((id) => !known.has(id));
  const sources = [
    ...messages.map(({id, contents}) => ({name: id, contents, desc: undefined})),
    ...orphans.map((name) => ({name, contents: [], desc: 'No longer in the code.'})),
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
  const targets = [...translations].map(([name, contents]) => ({name, contents}));
  const folder = mkdtempSync(join(tmpdir(), 'localize-'));
  try {
    // The formatter reads names, contents and descriptions; the rest of a program message is for its diagnostics.
    await makeFormatter(configFor(folder)).writeOutput(
      sources as unknown as ProgramMessage[],
      new Map([[locale(language), targets]]),
    );
    return `${readFileSync(join(folder, 'xliff', `${language}.xlf`), 'utf8').trimEnd()}\n`;
  } finally {
    rmSync(folder, {recursive: true});
  }
}

function inScratch<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'localize-'));
  try {
    mkdirSync(join(folder, 'xliff'));
    return work(folder);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** Which values of the source a translation drops or invents, as one line. */
export function placeholderFault(source: Contents, target: Contents): string | undefined {
  const indices = (contents: Contents) =>
    new Set(contents.flatMap((part) => (typeof part === 'string' ? [] : [part.index])));
  const [wanted, given] = [indices(source), indices(target)];
  const lost = [...wanted].filter((index) => !given.has(index));
  const unknown = [...given].filter((index) => !wanted.has(index));
  if (lost.length > 0) return `lacks ${lost.map((index) => `\${${index}}`).join(', ')}`;
  if (unknown.length > 0) return `has ${unknown.map((index) => `\${${index}}`).join(', ')}, which the source has not`;
  return undefined;
}

/** A translation as somebody types it, `${0}` standing for the first value. */
export function parseTarget(text: string, source: Contents): Contents {
  return text
    .split(/(\$\{\d+\})/)
    .filter((part) => part !== '')
    .map((part) => {
      const index = /^\$\{(\d+)\}$/.exec(part)?.[1];
      if (index === undefined) return part;
      const value = source.find((other) => typeof other !== 'string' && other.index === Number(index));
      return value ?? {untranslatable: part, index: Number(index)};
    });
}

/** The source or a translation as somebody types it. */
export function printContents(contents: Contents): string {
  return contents.map((part) => (typeof part === 'string' ? part : `\${${part.index}}`)).join('');
}

/** The module that pages load. */
export async function generateModule(messages: readonly SourceMessage[], translations: Translations): Promise<string> {
  const entries = messages.flatMap(({id, tag, contents: source}) => {
    const contents = translations.get(id);
    if (!contents || placeholderFault(source, contents)) return [];
    return [
      `${JSON.stringify(id)}: ${tag === 'str' ? `str\`${templateText(contents)}\`` : JSON.stringify(printContents(contents))},`,
    ];
  });
  const usesStr = entries.some((entry) => entry.includes(': str`'));
  const text = `/** Generated from \`locales/xliff\` by \`npm run localize\`; edit the translations there. */
${usesStr ? "import {str} from '@lit/localize/internal/str-tag.js';\n" : ''}import type {Templates} from '../../src/i18n/msg.ts';

export const templates: Templates = {
${entries.join('\n')}
};
`;
  const options = await prettier.resolveConfig(join(root, 'locales/form/es.ts'));
  return prettier.format(text, {...options, parser: 'typescript', quoteProps: 'as-needed'});
}

function templateText(contents: Contents): string {
  return contents
    .map((part) => (typeof part === 'string' ? part.replace(/[\\`$]/g, '\\$&') : `\${${part.index}}`))
    .join('');
}
