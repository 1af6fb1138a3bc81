/**
 * Sends a file so that its progress can be told. `fetch` cannot say how much of a request has left; where the platform has
 * XMLHttpRequest, that is used for files, and its answer is handed on as a Response.
 */

export interface Transport {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Blob | string | undefined;
  readonly signal: AbortSignal;
}

/** The part of XMLHttpRequest that is used here: not every platform has it. */
interface Xhr {
  readonly status: number;
  readonly response: unknown;
  readonly upload: {onprogress: ((event: {readonly loaded: number}) => void) | null};
  responseType: string;
  onload: (() => void) | null;
  onerror: (() => void) | null;
  onabort: (() => void) | null;
  open(method: string, url: string): void;
  setRequestHeader(name: string, value: string): void;
  getResponseHeader(name: string): string | null;
  send(body?: Blob | string): void;
  abort(): void;
}

const KEPT = ['content-type', 'retry-after'];

/** @returns `undefined` where the platform has no XMLHttpRequest; a promise that rejects as fetch's does */
export function sendWithProgress(
  {url, method, headers, body, signal}: Transport,
  onProgress: (sent: number) => void,
): Promise<Response> | undefined {
  const {XMLHttpRequest} = globalThis as {XMLHttpRequest?: new () => Xhr};
  if (!XMLHttpRequest) return undefined;
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    const abort = (): void => xhr.abort();
    const failed = (): void => {
      signal.removeEventListener('abort', abort);
      reject(new TypeError('the request broke off'));
    };
    xhr.open(method, url);
    xhr.responseType = 'text';
    for (const [name, value] of Object.entries(headers)) xhr.setRequestHeader(name, value);
    xhr.upload.onprogress = ({loaded}) => onProgress(loaded);
    xhr.onerror = failed;
    xhr.onabort = failed;
    xhr.onload = () => {
      signal.removeEventListener('abort', abort);
      const kept = KEPT.flatMap((name): [string, string][] => {
        const value = xhr.getResponseHeader(name);
        return value === null ? [] : [[name, value]];
      });
      const text = xhr.status === 204 ? null : String(xhr.response);
      resolve(new Response(text, {status: xhr.status, headers: kept}));
    };
    if (signal.aborted) return failed();
    signal.addEventListener('abort', abort);
    xhr.send(body);
  });
}
