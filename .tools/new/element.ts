/** A new element: its folder, define entry, story and browser test. */
import {type Generator, pascal} from './generator.ts';

export const element: Generator = {
  id: /^[a-z]+(?:-[a-z]+)+$/,
  idHint: 'the tag, for example ticket-guidelines',
  files: (id) => ({
    [`src/elements/${id}/${id}.ts`]: `/**
 * What it shows, and what it does not know.
 */
import {html, type TemplateResult} from 'lit';
import type {Area} from '../../i18n/catalogues.ts';
import {baseStyles} from '../internal/base-styles.ts';
import {SupportElement} from '../internal/support-element.ts';
import {styles} from './styles.ts';

/**
 * @summary One sentence for the table of elements.
 * @tag ${id}
 */
export class ${pascal(id)} extends SupportElement {
  static override readonly tagName = '${id}';
  static override readonly areas: readonly Area[] = ['panel'];
  static override styles = [...baseStyles, styles];

  protected override render(): TemplateResult {
    return html\`\`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    '${id}': ${pascal(id)};
  }
}
`,
    [`src/elements/${id}/styles.ts`]: `/** Layout of the element; the look of controls is in the base styles. */
import {css} from 'lit';

export const styles = css\`\`;
`,
    [`src/define/${id}.ts`]: `import './adapters.ts';
import {${pascal(id)}} from '../elements/${id}/${id}.ts';

${pascal(id)}.define();

/** So that TypeScript knows the tag. */
export type {${pascal(id)}} from '../elements/${id}/${id}.ts';
`,
    [`stories/${id}.stories.ts`]: `import {html} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/define/${id}.ts';

const meta: Meta = {title: 'Elements/${pascal(id)}', component: '${id}'};
export default meta;

export const Empty: StoryObj = {render: () => html\`<${id}></${id}>\`};
`,
    [`test/browser/${id}/${id}.test.ts`]: `import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define/${id}.ts';

describe('${id}', () => {
  it('is accessible', async () => {
    await expect(await fixture(html\`<${id}></${id}>\`)).to.be.accessible();
  });

  it('does what it is for', () => {
    expect.fail('write this test first');
  });
});
`,
  }),
  next: (id) => ['npm run entries', `add the states of ux.md to stories/${id}.stories.ts, and look at each`],
};
