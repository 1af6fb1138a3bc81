/** A receiver of webhooks on a free port: keeps what came, answers as it is told. */
import {once} from 'node:events';
import {createServer, type IncomingHttpHeaders} from 'node:http';
import type {AddressInfo} from 'node:net';
import {text} from 'node:stream/consumers';

export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly content: {
    type: string;
    timestamp: string;
    data: {ticket: {id: string; number: string}; entry?: {id: string}};
  };
}

export class Receiver {
  readonly #server = createServer();
  readonly #waiting = new Set<() => void>();
  readonly received: Received[] = [];
  /** Decides the answer to each. */
  answer: (one: Received) => {status: number; location?: string} = () => ({status: 204});

  async start(): Promise<this> {
    this.#server.on('request', (request, response) => {
      void text(request).then((body) => {
        const content = JSON.parse(body) as Received['content'];
        const one = {path: request.url ?? '', headers: request.headers, body, content};
        const {status, location} = this.answer(one);
        this.received.push(one);
        response.writeHead(status, location === undefined ? {} : {location}).end();
        for (const look of this.#waiting) look();
      });
    });
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return this;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/hooks`;
  }

  /** Resolves when what came is as wished. */
  until(wish: (received: readonly Received[]) => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (!wish(this.received)) return;
        this.#waiting.delete(look);
        resolve();
      };
      this.#waiting.add(look);
      look();
    });
  }

  async close(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }
}
