/** The little Markdown that the help articles use, as templates: headings, paragraphs, lists, bold, code. */
import {html, type TemplateResult} from 'lit';

type Piece = TemplateResult | string;

export function markdown(source: string): TemplateResult[] {
  return source
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map(blockOf);
}

function blockOf(block: string): TemplateResult {
  const heading = /^## (.+)$/.exec(block);
  if (heading) return html`<h2>${inline(heading[1] ?? '')}</h2>`;
  const lines = block.split('\n');
  if (lines.every((line) => /^- /.test(line)))
    return html`<ul>
      ${lines.map((line) => html`<li>${inline(line.slice(2))}</li>`)}
    </ul>`;
  if (lines.every((line) => /^\d+\. /.test(line)))
    return html`<ol>
      ${lines.map((line) => html`<li>${inline(line.replace(/^\d+\. /, ''))}</li>`)}
    </ol>`;
  return html`<p>${inline(block)}</p>`;
}

function inline(text: string): Piece[] {
  return text.split(/(\*\*[^*]+\*\*|`[^`]+`)/).map((part) => {
    if (part.startsWith('**')) return html`<b>${part.slice(2, -2)}</b>`;
    if (part.startsWith('`')) return html`<code>${part.slice(1, -1)}</code>`;
    return part;
  });
}
