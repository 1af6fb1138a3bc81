/**
 * A worker that writes as many customers would: so many at once, each waiting for its answer before it writes again, for a
 * given time over kept-alive connections. Tells how many were confirmed and how long each took.
 */
import {Agent, request} from 'node:http';
import {parentPort, workerData} from 'node:worker_threads';

export interface Load {
  readonly url: string;
  readonly token: string;
  readonly method: 'GET' | 'POST';
  /** JSON of a request; every one gets an idempotency key of its own. */
  readonly body?: string;
  readonly writers: number;
  readonly milliseconds: number;
}

export interface LoadResult {
  readonly confirmed: number;
  readonly refused: number;
  /** Milliseconds of each confirmed request. */
  readonly latencies: readonly number[];
  readonly seconds: number;
}

const {url, token, method, body, writers, milliseconds} = workerData as Load;
const agent = new Agent({keepAlive: true, maxSockets: writers});
let keys = 0;

function once(): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = {
      authorization: `Bearer ${token}`,
      ...(body !== undefined && {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'idempotency-key': `bench-${process.pid}-${Date.now()}-${keys++}`,
      }),
    };
    const call = request(url, {method, agent, headers}, (response) => {
      response.resume().on('end', () => resolve(response.statusCode ?? 0));
    });
    call.on('error', reject);
    call.end(body);
  });
}

const latencies: number[] = [];
let refused = 0;
const start = performance.now();
const end = start + milliseconds;
await Promise.all(
  Array.from({length: writers}, async () => {
    while (performance.now() < end) {
      const asked = performance.now();
      const status = await once();
      if (status < 300) latencies.push(performance.now() - asked);
      else refused++;
    }
  }),
);
agent.destroy();
const result: LoadResult = {
  confirmed: latencies.length,
  refused,
  latencies,
  seconds: (performance.now() - start) / 1000,
};
parentPort?.postMessage(result);
