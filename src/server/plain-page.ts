/** A page of the server itself, for a link in a mail: no script, no style of its own, nothing loaded, never framed or indexed. */
import type {Language} from '../core/language.ts';

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

export interface PlainPage {
  readonly language: Language;
  readonly status: number;
  readonly title: string;
  /** Markup; what people wrote in it is escaped. */
  readonly body: string;
}

export function plainPage({language, status, title, body}: PlainPage): Response {
  const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><title>${escapeHtml(title)}</title></head><body><main><h1>${escapeHtml(title)}</h1>${body}</main></body></html>`;
  return new Response(html, {status, headers: HEADERS});
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
