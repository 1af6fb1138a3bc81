/**
 * What of the widget gives way to what has the focus in the page: the launcher steps up, the panel closes. Loaded with the
 * first focus; who uses no keyboard never needs it.
 */
import type {ReactiveControllerHost} from 'lit';
import {type Floating, OutOfTheWay} from './out-of-the-way.ts';
import type {Surface} from './surface.ts';

/** Between the launcher and what it gives way to, CSS pixels. */
const GAP = 8;

/** The widget, its launcher, and its panel once that was loaded. */
export type Aside = readonly [
  widget: ReactiveControllerHost & HTMLElement & {close(): void},
  launcher: HTMLElement,
  surface: () => Surface | undefined,
];

export function standAside(...[widget, launcher, surface]: Aside): OutOfTheWay {
  const step = (by: number): void => {
    if (by + GAP <= launcher.getBoundingClientRect().top) launcher.style.translate = `0 -${by + GAP}px`;
  };
  const floating = (): Floating[] => {
    const panel = surface();
    const all: Floating[] = [{box: launcher.getBoundingClientRect(), giveWay: step}];
    // Nothing that was typed is lost, and the reader sees where he is.
    if (panel?.isOpen) all.push({box: panel.box, giveWay: () => widget.close()});
    return all;
  };
  return new OutOfTheWay(widget, floating, () => void launcher.style.removeProperty('translate'));
}
