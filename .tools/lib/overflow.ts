/** What is too wide for its place, in a page. The functions that run in the page name nothing outside themselves. */
import type {Page} from 'playwright-core';

/** Words that are cut off where they stand. Runs in the page. */
function cutOff(): string[] {
  const within = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches('button, label, h2, h3, a, p, li, dt, dd, span') ? [element] : []),
      ...(element.shadowRoot ? within(element.shadowRoot) : []),
    ]);
  return within(document)
    .filter((element) => element.checkVisibility() && element.clientWidth > 1)
    .filter((element) => {
      const {overflowX, textOverflow} = getComputedStyle(element);
      // A preview that ends with an ellipsis is meant to be short.
      return overflowX !== 'visible' && textOverflow !== 'ellipsis' && element.scrollWidth > element.clientWidth + 1;
    })
    .map((element) => `cut off: ${element.outerHTML.slice(0, 120)}`);
}

/** What is drawn over the edge of the element that it belongs to. Runs in the page. */
function sticksOut(): string[] {
  const hosts = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot ? [element, ...hosts(element.shadowRoot)] : [],
    );
  const known = new Map<Element | null, boolean>([[null, false]]);
  const clipped = (element: Element | null): boolean => {
    let answer = known.get(element);
    if (answer === undefined && element) {
      answer = getComputedStyle(element).overflowX !== 'visible' || clipped(element.parentElement);
      known.set(element, answer);
    }
    return answer === true;
  };
  const drawn = hosts(document).filter((host) => host.checkVisibility() && host.clientWidth > 1);
  return drawn.flatMap((host) => {
    const {left, right} = host.getBoundingClientRect();
    return [...(host.shadowRoot?.querySelectorAll('*') ?? [])]
      .filter((element) => element.checkVisibility() && !clipped(element.parentElement))
      .filter((element) => {
        // Its padding may hang over, so that its words stand where all others begin. A panel lies over the page.
        const {paddingLeft, paddingRight, position} = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        const [from, to] = [box.left + parseFloat(paddingLeft), box.right - parseFloat(paddingRight)];
        return position !== 'fixed' && box.width > 1 && (from < left - 1 || to > right + 1);
      })
      .map((element) => `sticks out of ${host.localName}: ${element.outerHTML.slice(0, 120)}`);
  });
}

/** Whether a page of this width has to be scrolled sideways (WCAG 1.4.10). */
async function sideways(page: Page): Promise<string[]> {
  const [content, view] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
  return content > view ? [`is ${content} px wide in a window of ${view} px`] : [];
}

/** @returns all that is too wide, a line each */
export async function overflowOf(page: Page): Promise<string[]> {
  return [...(await sideways(page)), ...(await page.evaluate(sticksOut)), ...(await page.evaluate(cutOff))];
}

/** Makes all text so large; relative sizes follow the root's. */
export function setTextSize(page: Page, size: '100%' | '200%'): Promise<void> {
  return page.evaluate((size) => {
    document.documentElement.style.setProperty('font-size', size);
    // Layout follows container sizes a frame later.
    return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
  }, size);
}
