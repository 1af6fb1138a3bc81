/**
 * Waits until a story stands still: every element is defined and drawn, and nothing came any more for a moment. What axe
 * and the pictures judge is then what a person sees, and a story whose element was never defined fails.
 */

/** Milliseconds without a change. */
const STILL = 150;
/** A story that shows a desk which never answers stands still too; one that never does is judged after this. */
const PATIENCE = 3000;

/** Every custom element below a node, through shadow roots. */
function elementsIn(node: ParentNode): HTMLElement[] {
  return [...node.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.localName.includes('-') ? [element] : []),
    ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
  ]);
}

const picture = (node: ParentNode): string =>
  elementsIn(node)
    .map(({shadowRoot}) => shadowRoot?.innerHTML ?? '')
    .join();

/** @throws Error naming a tag that nobody defined */
export async function settled(canvas: HTMLElement): Promise<void> {
  const start = performance.now();
  let since = start;
  let before = '';
  while (performance.now() - since < STILL && performance.now() - start < PATIENCE) {
    await new Promise(requestAnimationFrame);
    const now = picture(canvas);
    if (now !== before) since = performance.now();
    before = now;
  }
  const unknown = elementsIn(canvas).filter(({localName}) => !customElements.get(localName));
  if (unknown.length > 0) throw new Error(`<${unknown[0]?.localName}> is not defined: the story shows nothing`);
}
