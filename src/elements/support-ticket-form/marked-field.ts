/**
 * Underlines ranges in a native input or textarea by a layer behind it that holds the same text in the same type. The layer
 * is empty while nothing is marked, so that typing costs nothing. Written by hand: a template would redraw at every key.
 */
import type {Finding, TextField} from '../../core/finding.ts';

/** @param control the field; the layer is its previous sibling */
export function drawMarks(
  control: HTMLInputElement | HTMLTextAreaElement,
  field: TextField,
  findings: readonly Finding[],
): void {
  const layer = control.previousElementSibling;
  if (!(layer instanceof HTMLElement)) return;
  const ranges = findings
    .flatMap(({field: at, range, severity}) =>
      at === field && range ? [{from: range[0], to: range[1], severity}] : [],
    )
    .sort((a, b) => a.from - b.from);
  if (ranges.length === 0) {
    if (layer.hasChildNodes()) layer.replaceChildren();
    return;
  }
  const text = control.value;
  const pieces: (string | HTMLElement)[] = [];
  let at = 0;
  for (const {from, to, severity} of ranges) {
    if (from < at || to > text.length) continue;
    pieces.push(text.slice(at, from));
    const mark = document.createElement('mark');
    mark.dataset.severity = severity;
    mark.textContent = text.slice(from, to);
    pieces.push(mark);
    at = to;
  }
  // A textarea shows an empty last line, a box does not unless something is on it.
  pieces.push(`${text.slice(at)}\u200b`);
  layer.replaceChildren(...pieces);
  followScroll(control);
}

/** Keeps the layer where the field's text is. */
export function followScroll(control: HTMLElement): void {
  const layer = control.previousElementSibling;
  if (!(layer instanceof HTMLElement) || !layer.hasChildNodes()) return;
  layer.scrollTop = control.scrollTop;
  layer.scrollLeft = control.scrollLeft;
}
