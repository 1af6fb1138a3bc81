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
    }
  | {readonly kind: 'link'; readonly label: string; readonly url: string};

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
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${escapeHtml(subject)}</title></head><body><main>${body}</main>${small}</body></html>`;
}

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
      return `<h2>${escapeHtml(block.heading)}</h2><ul>${block.items.map(itemOf).join('')}</ul>`;
    case 'link':
      return `<p><a href="${escapeHtml(block.url)}">${escapeHtml(block.label)}</a></p>`;
  }
}

const itemOf = ([label, value]: readonly [string, string]): string =>
  `<li>${escapeHtml(label)}${value === '' ? '' : `: <strong>${escapeHtml(value)}</strong>`}</li>`;

const lines = (text: string): string => escapeHtml(text).replace(/\n/g, '<br>');
