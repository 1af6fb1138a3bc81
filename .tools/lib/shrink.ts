/**
 * Takes the indentation out of `css` and `html` templates, which no minifier of a host does. Only white space that a
 * browser collapses anyway; the text inside `${…}` is left alone.
 */
import ts from 'typescript';

function shrinkCss(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/([\w-]): /g, '$1:')
    .replace(/;\}/g, '}');
}

const shrinkHtml = (text: string): string => text.replace(/\n\s*/g, '\n');

/** A module's text with shrunk templates. */
export function shrink(text: string): string {
  const source = ts.createSourceFile('module.js', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const changes: {from: number; to: number; text: string}[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && /^(?:css|html|svg)$/.test(node.tag.getText(source))) {
      const squeeze = node.tag.getText(source) === 'css' ? shrinkCss : shrinkHtml;
      const parts = ts.isNoSubstitutionTemplateLiteral(node.template)
        ? [node.template]
        : [node.template.head, ...node.template.templateSpans.map(({literal}) => literal)];
      for (const part of parts) {
        // The quote or brace before the text, and `${` or the quote after it, stay.
        const from = part.getStart(source) + 1;
        const to = part.getEnd() - (ts.isTemplateHead(part) || ts.isTemplateMiddle(part) ? 2 : 1);
        changes.push({from, to, text: squeeze(text.slice(from, to))});
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  // From the end, so that the places before stay where they are; templates inside templates are parts of their own.
  return changes
    .sort((a, b) => b.from - a.from)
    .reduce((result, change) => result.slice(0, change.from) + change.text + result.slice(change.to), text);
}
