/**
 * Runs a handler on `node:http`: the entry `ventanilla/server/node`. Knows no tickets.
 */
import {createServer, type RequestListener, type Server} from 'node:http';
import {once} from 'node:events';
import type {AddressInfo} from 'node:net';
import {getRequestListener} from '@hono/node-server';
import type {TicketHandler} from './handler.ts';

export {readArticles} from './articles/folder.ts';
export {defineConfig, type ServerConfigFile} from './config-file.ts';
export {createLog, createWebhookLog} from './log.ts';
export {createMetrics, type Metrics} from './metrics.ts';

/** Milliseconds that requests under way get to end. */
const PATIENCE = 10_000;

export interface ServeOptions {
  /** Answers everything, or what `handler` is not asked for. */
  readonly fetch: (request: Request) => Promise<Response> | Response;
  /** Its streams are ended at the stop. */
  readonly handler?: Pick<TicketHandler, 'close'>;
  /** 0 takes a free one. */
  readonly port: number;
  /** The loopback address by default: a proxy with TLS stands in front. */
  readonly host?: string;
  /**
   * The process does nothing else: `Request` and `Response` are replaced by the lighter ones of `@hono/node-server` for all of
   * it, which spares a short answer a sixth of its time. Left alone where absent.
   */
  readonly ownProcess?: boolean;
}

export interface RunningServer {
  /** Without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** Takes no more, answers what is under way, ends streams. */
  close(): Promise<void>;
}

/** @throws Error with code `EADDRINUSE` when the port is taken */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const {fetch, handler, port, host = '127.0.0.1', ownProcess = false} = options;
  const server = createServer(listenerOf(fetch, ownProcess));
  // Idle connections beyond this are of nobody; a slow sender of headers is cut before.
  server.headersTimeout = 15_000;
  server.keepAliveTimeout = 5_000;
  server.listen(port, host);
  await once(server, 'listening');
  const {port: taken} = server.address() as AddressInfo;
  const name = host.includes(':') ? `[${host}]` : host;
  return {url: `http://${name}:${taken}`, port: taken, close: () => stop(server, handler)};
}

function listenerOf(fetch: ServeOptions['fetch'], ownProcess: boolean): RequestListener {
  const listener = getRequestListener(fetch, {overrideGlobalObjects: ownProcess});
  return (request, response) => void listener(request, response);
}

async function stop(server: Server, handler: ServeOptions['handler']): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  handler?.close();
  // A connection whose last answer is under way is idle only afterwards.
  const idle = setInterval(() => server.closeIdleConnections(), 20);
  const impatience = setTimeout(() => server.closeAllConnections(), PATIENCE);
  await closed;
  clearInterval(idle);
  clearTimeout(impatience);
}

/** Calls `close` once at the first SIGINT or SIGTERM, then ends the process; a second signal ends it at once. */
export function stopOnSignals(close: () => Promise<void>): void {
  let stopping = false;
  const stopNow = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stopNow);
  process.on('SIGTERM', stopNow);
}
