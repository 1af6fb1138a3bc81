/** The few pictures that the elements draw, on a 24-unit grid, stroked in the text's colour. Decorative: words say the same. */
import {svg, html, type TemplateResult} from 'lit';

const SHAPES = {
  /** Advice: a light bulb. */
  advice: svg`<path d="M9 18h6M10 21h4M8.5 14.5A6 6 0 1 1 15.5 14.5c-.7.7-1 1.3-1 2v.5h-5v-.5c0-.7-.3-1.3-1-2z" />`,
  /** Warning: a triangle. */
  warning: svg`<path d="M12 3.5 2.5 20h19zM12 10v4M12 17.5v.01" />`,
  /** Error: an octagon. */
  error: svg`<path d="M8 2.5h8l5.5 5.5v8L16 21.5H8L2.5 16V8zM12 7.5v5M12 16.3v.01" />`,
  /** Success or found: a tick in a circle. */
  success: svg`<circle cx="12" cy="12" r="9.5" /><path d="m7.5 12.3 3 3 6-6.3" />`,
  attachment: svg`<path d="m20.5 11.5-8.6 8.6a5.5 5.5 0 0 1-7.8-7.8l9-9a3.7 3.7 0 0 1 5.2 5.2l-8.9 8.9a1.8 1.8 0 0 1-2.6-2.6l8.2-8.2" />`,
  close: svg`<path d="M6 6l12 12M18 6 6 18" />`,
  edit: svg`<path d="M4 20h4L19.5 8.5a2.8 2.8 0 0 0-4-4L4 16zM13.5 6.5l4 4" />`,
  search: svg`<circle cx="10.5" cy="10.5" r="7" /><path d="m15.8 15.8 5.2 5.2" />`,
  back: svg`<path d="M20 12H4M10.5 5.5 4 12l6.5 6.5" />`,
  minus: svg`<path d="M5 12h14" />`,
  plus: svg`<path d="M12 5v14M5 12h14" />`,
  copy: svg`<rect x="8.5" y="8.5" width="12" height="12" rx="2" /><path d="M15.5 5.5v-.2a1.8 1.8 0 0 0-1.8-1.8H5.3a1.8 1.8 0 0 0-1.8 1.8v8.4a1.8 1.8 0 0 0 1.8 1.8h.2" />`,
  person: svg`<circle cx="12" cy="8" r="4.5" /><path d="M3.5 21a8.5 8.5 0 0 1 17 0" />`,
  clock: svg`<circle cx="12" cy="12" r="9.5" /><path d="M12 6.5V12l3.5 2" />`,
  mail: svg`<rect x="2.5" y="5" width="19" height="14" rx="2" /><path d="m3 7 9 6.5L21 7" />`,
  offline: svg`<path d="M3 3l18 18M5 12.5a10 10 0 0 1 4.5-2.6M2 8.8A15.5 15.5 0 0 1 6 6.2M10.8 5a15.4 15.4 0 0 1 11.2 3.8M15.5 10.5a10 10 0 0 1 3.5 2M8.5 16a5 5 0 0 1 7 0M12 19.5v.01" />`,
  print: svg`<path d="M7 8.5V3.5h10v5M7 17.5H4.3a1.8 1.8 0 0 1-1.8-1.8v-5.4a1.8 1.8 0 0 1 1.8-1.8h15.4a1.8 1.8 0 0 1 1.8 1.8v5.4a1.8 1.8 0 0 1-1.8 1.8H17M7 14h10v7H7z" />`,
  download: svg`<path d="M12 3.5v12M6.5 10.5l5.5 5.5 5.5-5.5M4 20.5h16" />`,
  chevron: svg`<path d="m6 9 6 6 6-6" />`,
} as const;

export type IconName = keyof typeof SHAPES;

/** @returns an svg hidden from assistive technology */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${SHAPES[name]}</svg>`;
}
