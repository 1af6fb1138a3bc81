/**
 * From the first focus in the page on, the widget stands aside of what has it: only who uses the keyboard loads what that
 * takes (`aside.ts`), and once.
 */
import type {Aside} from './aside.ts';

export function waitForFocus(...[widget, launcher, surface]: Aside): void {
  let isAside = false;
  const listen = (): void => document.addEventListener('focusin', onFocus, {once: true});
  const onFocus = (event: FocusEvent): void => {
    const path = event.composedPath();
    import('./aside.ts').then(
      ({standAside}) => {
        isAside = true;
        standAside(widget, launcher, surface).look(path);
      },
      // The network may be back with the next one.
      listen,
    );
  };
  widget.addController({
    hostConnected: () => isAside || listen(),
    hostDisconnected: () => document.removeEventListener('focusin', onFocus),
  });
}
