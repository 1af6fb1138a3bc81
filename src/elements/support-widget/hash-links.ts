/** Links of the page that open the widget: their hash names it and, after a slash, a view. */
import type {ReactiveControllerHost} from 'lit';

/** @param prefix with its `#`  @param show called with what stands after the slash, if anything does */
export function followHash(
  host: ReactiveControllerHost,
  prefix: () => string,
  show: (route: string | undefined) => void,
): void {
  const look = (): void => {
    const {hash, pathname, search} = location;
    const [start, route] = [prefix(), hash.slice(prefix().length)];
    if (!hash.startsWith(start) || (route && !route.startsWith('/'))) return;
    // The same link opens it again.
    history.replaceState(history.state, '', pathname + search);
    // Whoever followed a link goes on in the panel, even on a page that is new.
    void host.updateComplete.then(() => show(route.slice(1) || undefined));
  };
  host.addController({
    hostConnected() {
      window.addEventListener('hashchange', look);
      look();
    },
    hostDisconnected: () => window.removeEventListener('hashchange', look),
  });
}
