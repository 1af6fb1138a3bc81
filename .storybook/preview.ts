/// <reference types="vite/client" />
/** Stories in the reader's language and colour scheme, chosen in the toolbar; each is checked with axe. */
import {type Preview, setCustomElementsManifest} from '@storybook/web-components-vite';
import {html} from 'lit';
import './preview.css';
import {settled} from './settled.ts';

declare const __MANIFEST__: unknown;
if (__MANIFEST__) setCustomElementsManifest(__MANIFEST__);

const preview: Preview = {
  initialGlobals: {lang: 'es', scheme: 'light'},
  globalTypes: {
    lang: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          {value: 'es', title: 'Español'},
          {value: 'en', title: 'English'},
        ],
      },
    },
    scheme: {
      description: 'Colour scheme',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          {value: 'light', title: 'Light'},
          {value: 'dark', title: 'Dark'},
        ],
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    a11y: {
      test: 'error',
      options: {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']},
    },
    docs: {toc: true},
    options: {storySort: {order: ['Support form', 'Ticket thread', 'Ticket list', 'Support center']}},
  },
  // Runs before the accessibility addon's own, which judges what is there then.
  afterEach: ({canvasElement}) => settled(canvasElement),
  tags: ['autodocs'],
  decorators: [
    (story, {globals}) => {
      const {lang, scheme} = globals as {lang: string; scheme: string};
      document.documentElement.lang = lang;
      return html`<main class="story ${scheme}" lang=${lang}>${story()}</main>`;
    },
  ],
};
export default preview;
