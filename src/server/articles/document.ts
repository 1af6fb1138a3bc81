/**
 * One help article out of a Markdown file: its language, title, keywords, and its text without marks. Knows files by name
 * only and renders nothing.
 *
 *     correo-en-el-movil.es.md          language by file name
 *     ---                               or by front matter, one `name: value` a line
 *     language: es
 *     title: Configurar el correo en el móvil
 *     keywords: imap, smtp, iphone
 *     url: https://ayuda.hosting.example/correo
 *     ---
 */
import {LANGUAGES, type Language} from '../../core/language.ts';

export interface ArticleDocument {
  /** The file's path without language and ending; the same article in two languages has one. */
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly keywords: readonly string[];
  /** Where it is read, when the file says so itself. */
  readonly url?: string;
  /** Paragraphs, list items and headings as plain text, in order. */
  readonly paragraphs: readonly string[];
  /** What stands below the front matter and the title. */
  readonly markdown: string;
}

const isLanguage = (text: string | undefined): text is Language => LANGUAGES.some((language) => language === text);

/**
 * @param path of the file inside its folder, with `/`
 * @throws Error saying what is missing, without the path
 */
export function readDocument(path: string, source: string): ArticleDocument {
  const {fields, body} = frontMatter(source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'));
  const name = path.replace(/\.(?:md|markdown)$/i, '');
  const [, stem = name, ending] = /^(.+)\.(\w+)$/.exec(name) ?? [];
  const byName = isLanguage(ending) ? ending : undefined;
  const language = fields.get('language') ?? byName;
  if (!isLanguage(language)) {
    throw new Error(`its language is not known: name it like article.${LANGUAGES[0]}.md, or write 'language:' in it`);
  }
  const heading = /^\s*# (.*)(?:\n|$)/.exec(body);
  const title = fields.get('title') ?? (heading?.[1] && plain(heading[1].replace(/#+\s*$/, '')));
  if (!title) throw new Error("it has no title: write '# Title' first, or 'title:' in the front matter");
  const markdown = (heading ? body.slice(heading[0].length) : body).trim();
  const url = fields.get('url');
  if (url !== undefined && !isAddress(url)) throw new Error(`its url '${url}' is not an http address or a path`);
  return {
    id: byName === undefined ? name : stem,
    language,
    title,
    keywords: (fields.get('keywords') ?? '')
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
    ...(url !== undefined && {url}),
    paragraphs: paragraphsOf(markdown),
    markdown,
  };
}

/** What a suggestion may lead to: nothing that a browser would run. */
export function isAddress(url: string): boolean {
  if (/^\/(?![/\\])/.test(url)) return true;
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}

function frontMatter(source: string): {readonly fields: ReadonlyMap<string, string>; readonly body: string} {
  const block = /^---\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(source);
  if (!block) return {fields: new Map(), body: source};
  const fields = new Map<string, string>();
  for (const line of (block[1] ?? '').split('\n')) {
    const [, key = '', value = ''] = /^(\w+):(.*)$/.exec(line) ?? [];
    const text = value.trim().replace(/^(["'])(.*)\1$/, '$2');
    if (text !== '') fields.set(key, text);
  }
  return {fields, body: source.slice(block[0].length)};
}

function paragraphsOf(markdown: string): string[] {
  return markdown
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^ {0,3}(?:```|~~~).*$/gm, '')
    .split(/\n[ \t]*\n|\n(?=[ \t]*(?:[-*+|]|\d{1,3}[.)]|#{1,6})[ \t])/)
    .map(plain)
    .filter((paragraph) => /[\p{L}\p{N}]/u.test(paragraph));
}

/** A piece of Markdown as a person would read it aloud. */
function plain(markdown: string): string {
  return markdown
    .replace(/^[ \t]*(?:#{1,6}|[-*+>]|\d{1,3}[.)])[ \t]+/gm, '')
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<(https?:[^>\s]+)>/g, '$1')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/(\*\*|__|`+)(?=\S)([^\n]*?\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_])[*_](?=\S)([^*_\n]*\S)[*_](?![\p{L}\p{N}*_])/gu, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!|>])/g, '$1')
    .replace(/\|/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
