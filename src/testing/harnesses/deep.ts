/** Finds elements by their tag wherever they are, through open shadow roots. */

/** All elements of a tag below a node, in the order of the page. */
export function allBelow<T extends keyof HTMLElementTagNameMap>(
  root: ParentNode,
  tag: T,
): readonly HTMLElementTagNameMap[T][] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.localName === tag ? [element as HTMLElementTagNameMap[T]] : []),
    ...(element.shadowRoot ? allBelow(element.shadowRoot, tag) : []),
  ]);
}
