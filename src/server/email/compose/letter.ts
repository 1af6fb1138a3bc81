/** A mail's content as blocks, and the two forms in which it goes out: plain text, and plain HTML that a screen reader reads well. */
import type {Language} from '../../../core/language.ts';
import {escapeHtml} from '../../plain-page.ts';

export type Block =
  | {readonly kind: 'text'; readonly text: string}
  /** What somebody wrote, as he wrote it. */
  | {readonly kind: 'quote'; readonly by: string; readonly text: string}
  | {
      readonly kind: 'list';
      readonly heading: string;
      readonly items: readonly (readonly [label: string, value: string])[];
      /** What the eye should find: what is told, or what is asked for. */
      readonly stress: 'label' | 'value';
    }
  /** `action`: what the reader is asked to do. */
  | {readonly kind: 'link'; readonly label: string; readonly url: string; readonly action?: boolean};

export interface Letter {
  readonly language: Language;
  readonly subject: string;
  readonly blocks: readonly Block[];
  /** In small letters below. */
  readonly footer: readonly string[];
}

export function toText({blocks, footer}: Letter): string {
  return [...blocks.map(textOf), ...(footer.length > 0 ? [`-- \n${footer.join('\n')}`] : [])].join('\n\n');
}

function textOf(block: Block): string {
  switch (block.kind) {
    case 'text':
      return block.text;
    case 'quote':
      return `${block.by}:\n\n${block.text}`;
    case 'list':
      return [block.heading, ...block.items.map((item) => `- ${item.filter((part) => part !== '').join(': ')}`)].join(
        '\n',
      );
    case 'link':
      return `${block.label}:\n${block.url}`;
  }
}

export function toHtml({language, subject, blocks, footer}: Letter): string {
  const body = blocks.map(htmlOf).join('');
  const small = footer.length > 0 ? `<hr><p><small>${footer.map(escapeHtml).join('<br>')}</small></p>` : '';
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${escapeHtml(subject)}</title><style>${STYLE}</style></head><body><main>${body}${small}</main></body></html>`;
}

/** What mail programs know of CSS; where they know nothing, headings, lists and links remain. */
const STYLE = [
  'body{margin:0;padding:24px 16px;font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,Helvetica,Arial,sans-serif}',
  'main{max-width:36rem;margin:0 auto}',
  'h2{margin:28px 0 4px;font-size:16px}',
  'ul{margin:4px 0 0;padding-inline-start:20px}',
  'li{margin:2px 0}',
  'p,li,blockquote{overflow-wrap:anywhere}',
  'blockquote{margin:8px 0 20px;padding-inline-start:14px;border-inline-start:3px solid #8a94a6}',
  '.action{display:inline-block;padding:10px 18px;border-radius:6px;background:#1b4f9c;color:#fff;font-weight:600;text-decoration:none}',
  'hr{margin:28px 0 12px;border:0;border-top:1px solid #8a94a6}',
].join('');

function htmlOf(block: Block): string {
  switch (block.kind) {
    case 'text':
      return `<p>${lines(block.text)}</p>`;
    case 'quote':
      return `<p><strong>${escapeHtml(block.by)}</strong></p><blockquote>${block.text
        .split(/\n{2,}/)
        .map((paragraph) => `<p>${lines(paragraph)}</p>`)
        .join('')}</blockquote>`;
    case 'list':
      return `<h2>${escapeHtml(block.heading)}</h2><ul>${block.items.map((item) => itemOf(item, block.stress)).join('')}</ul>`;
    case 'link':
      return `<p><a${block.action ? ' class="action"' : ''} href="${escapeHtml(block.url)}">${escapeHtml(block.label)}</a></p>`;
  }
}

function itemOf([label, value]: readonly [string, string], stress: 'label' | 'value'): string {
  const [one, other] = [escapeHtml(label), escapeHtml(value)];
  if (value === '') return `<li>${one}</li>`;
  return stress === 'label'
    ? `<li><strong>${one}</strong>: ${other}</li>`
    : `<li>${one}: <strong>${other}</strong></li>`;
}

const lines = (text: string): string => escapeHtml(text).replace(/\n/g, '<br>');
