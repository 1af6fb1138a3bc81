/// <reference types="vite/client" />
/**
 * Stories in the reader's language, colour scheme and width, chosen in the toolbar; tables, controls and actions come from
 * the custom elements manifest. Each story is checked with axe.
 */
import {type Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {withActions} from 'storybook/actions/decorator';
import {applyControls} from './controls.ts';
import {argTypesOf, declarationsOf, eventsOf, type Manifest} from './manifest.ts';
import './preview.css';
import {settled} from './settled.ts';

declare const __MANIFEST__: Manifest | undefined;
const manifest: Manifest = __MANIFEST__ ?? {modules: []};

const widths = {
  w280: {name: '280 px, the narrowest', styles: {width: '280px', height: '640px'}},
  w320: {name: '320 px, a small telephone', styles: {width: '320px', height: '640px'}},
  w768: {name: '768 px, a tablet', styles: {width: '768px', height: '1024px'}},
  w1280: {name: '1280 px, a desk', styles: {width: '1280px', height: '800px'}},
};

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
    actions: {handles: eventsOf(manifest)},
    a11y: {
      test: 'error',
      options: {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']},
    },
    controls: {sort: 'none', expanded: true},
    docs: {
      toc: true,
      extractArgTypes: (tagName: string) => argTypesOf(manifest, tagName),
      extractComponentDescription: (tagName: string) =>
        declarationsOf(manifest).find((declaration) => declaration.tagName === tagName)?.summary ?? '',
    },
    viewport: {options: widths},
    options: {storySort: {order: ['Design', 'Elements']}},
  },
  // Runs before the accessibility addon's own, which judges what is there then.
  afterEach: ({canvasElement}) => settled(canvasElement),
  tags: ['autodocs'],
  decorators: [
    withActions,
    (story, {globals, args, component}) => {
      const {lang, scheme} = globals as {lang: string; scheme: string};
      document.documentElement.lang = lang;
      const control = (main: Element | undefined): void =>
        queueMicrotask(() => {
          const element = component === undefined ? null : main?.querySelector<HTMLElement>(component);
          if (element) applyControls(element, args);
        });
      return html`<main class="story ${scheme}" lang=${lang} ${ref(control)}>${story()}</main>`;
    },
  ],
};
export default preview;
