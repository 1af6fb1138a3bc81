/** Waiting for what a person would see: looks again with every picture that the browser draws, and at once when it is there. */

/** Milliseconds after which something does not come any more: a busy machine draws late. */
const PATIENCE = 10_000;

function nextPicture(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/**
 * @param look what is waited for; `undefined`, `null` and `false` are nothing yet
 * @param what for the error, like `the ticket is sent`
 * @throws Error when it does not come
 */
export async function until<T>(look: () => T, what: string): Promise<Exclude<T, undefined | null | false>> {
  for (const end = performance.now() + PATIENCE; ; await nextPicture()) {
    const found = look();
    if (found !== undefined && found !== null && found !== false) return found as Exclude<T, undefined | null | false>;
    if (performance.now() > end) throw new Error(`waited ${PATIENCE / 1000} s in vain: ${what}`);
  }
}

/** The next event of a kind. To be asked for before it can happen. */
export function nextEvent<E extends Event>(target: EventTarget, type: string): Promise<E> {
  return new Promise((resolve) => target.addEventListener(type, (event) => resolve(event as E), {once: true}));
}
