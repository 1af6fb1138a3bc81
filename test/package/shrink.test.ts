/** The build takes indentation out of templates and nothing else. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {shrink} from '../../.tools/lib/shrink.ts';

test('styles lose what a browser does not read', () => {
  const text =
    'const a = css`\n  /* why */\n  :host {\n    color: red;\n    margin: 0 ${x} 1px;\n  }\n\n  a,\n  .b > p:hover {\n    top: 0;\n  }\n`;';
  assert.equal(shrink(text), 'const a = css` :host{color:red;margin:0 ${x} 1px}a, .b > p:hover{top:0}`;');
});

test('markup keeps its line breaks and its values', () => {
  const text = 'html`\n  <p\n    title=${`a\n   b`}\n  >\n    ${y ? html`\n   <b>x  y</b>` : z}\n  </p>`';
  assert.equal(shrink(text), 'html`\n<p\ntitle=${`a\n   b`}\n>\n${y ? html`\n<b>x  y</b>` : z}\n</p>`');
});
