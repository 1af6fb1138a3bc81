/** Bars drawn as SVG: sizes are attributes, so that no style is needed in the page. Pure; knows no words. */
import {html, svg, type TemplateResult} from 'lit';

/** Units of a week's place and of its bar. */
const [PLACE, BAR, HEIGHT] = [10, 7, 100];

/** A bar a week on a common scale of 0 to 1. A week without tickets has a place and no bar. */
export function weekBars(
  weeks: readonly {readonly tickets: number; readonly complete: number}[],
  words: string,
): TemplateResult {
  const width = weeks.length * PLACE;
  return html`<svg
    class="weeks"
    viewBox="0 0 ${width} ${HEIGHT}"
    preserveAspectRatio="none"
    role="img"
    aria-label=${words}
  >
    ${weeks.map(({tickets, complete}, index) => {
      if (tickets === 0) return svg``;
      // Nothing complete is something to see, too.
      const height = Math.max(2, (HEIGHT * complete) / tickets);
      const x = index * PLACE + (PLACE - BAR) / 2;
      return svg`<rect class="track" x=${x} y="0" width=${BAR} height=${HEIGHT}></rect><rect class="bar" x=${x} y=${HEIGHT - height} width=${BAR} height=${height}></rect>`;
    })}
  </svg>`;
}

/** One share; the text beside it says the same. */
export function bar(share: number): TemplateResult {
  return html`<svg class="line" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    <rect class="track" width="100" height="1"></rect>
    <rect class="bar" width=${Math.round(100 * share)} height="1"></rect>
  </svg>`;
}
