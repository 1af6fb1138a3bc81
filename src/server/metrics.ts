/**
 * Numbers for Prometheus: requests by route, time and outcome, webhooks, the process. In a registry of its own. Labels are
 * routes and statuses of the table and names of the configuration: what a customer sends becomes no label.
 */
import {createHash, timingSafeEqual} from 'node:crypto';
import {Counter, Gauge, Histogram, Registry} from 'prom-client';
import type {MailRecord} from './email/channel.ts';
import type {RequestRecord} from './handler.ts';
import type {WebhookRecord} from './webhooks/sender.ts';

/** Seconds. Few, since each is a series for every route. */
const BUCKETS = [0.005, 0.025, 0.1, 0.5, 2, 10];

export interface Metrics {
  readonly observeRequest: (record: RequestRecord) => void;
  readonly observeWebhook: (record: WebhookRecord) => void;
  readonly observeMail: (record: MailRecord) => void;
  /**
   * Answers with the numbers.
   * @param token only who carries it can read them; without one whoever asks can: listen on the loopback address only
   */
  readonly fetch: (request: Request, token?: string) => Promise<Response>;
}

export function createMetrics(): Metrics {
  const register = new Registry();
  const registers = [register];
  const requests = new Counter({
    name: 'ventanilla_requests_total',
    help: 'Answered requests.',
    labelNames: ['method', 'route', 'status'] as const,
    registers,
  });
  const seconds = new Histogram({
    name: 'ventanilla_request_duration_seconds',
    help: 'Time until the answer began.',
    labelNames: ['route'] as const,
    buckets: BUCKETS,
    registers,
  });
  const failures = new Counter({
    name: 'ventanilla_failures_total',
    help: 'Requests that failed by our own fault.',
    labelNames: ['route'] as const,
    registers,
  });
  const webhooks = new Counter({
    name: 'ventanilla_webhooks_total',
    help: 'Tries to deliver a webhook.',
    labelNames: ['endpoint', 'outcome'] as const,
    registers,
  });
  const mails = new Counter({
    name: 'ventanilla_mails_total',
    help: 'Mails that came in and went out, and what an operator should look at.',
    labelNames: ['direction', 'outcome'] as const,
    registers,
  });
  aboutProcess(registers);

  return {
    observeRequest({method, route, status, milliseconds, error}) {
      requests.inc({method: METHODS.has(method) ? method : 'other', route, status});
      seconds.observe({route}, milliseconds / 1000);
      if (error !== undefined) failures.inc({route});
    },
    observeWebhook: ({endpoint, outcome}) => webhooks.inc({endpoint, outcome}),
    observeMail: ({direction, outcome}) => mails.inc({direction, outcome}),
    async fetch(request, token) {
      if (token !== undefined && !carries(request, token))
        return new Response('a bearer token is needed\n', {status: 401, headers: {'www-authenticate': 'Bearer'}});
      const headers = {'content-type': register.contentType, 'cache-control': 'no-store'};
      return new Response(await register.metrics(), {headers});
    },
  };
}

/** A method is whatever the client wrote. */
const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS']);

/** Under the names that dashboards know. */
function aboutProcess(registers: Registry[]): void {
  new Gauge({
    name: 'process_resident_memory_bytes',
    help: 'Resident memory in bytes.',
    registers,
    collect() {
      this.set(process.memoryUsage.rss());
    },
  });
  new Counter({
    name: 'process_cpu_seconds_total',
    help: 'User and system processor time in seconds.',
    registers,
    collect() {
      const {user, system} = process.cpuUsage();
      this.reset();
      this.inc((user + system) / 1e6);
    },
  });
  new Gauge({
    name: 'process_start_time_seconds',
    help: 'Start of the process, seconds since 1970.',
    registers,
  }).set(Math.round(Date.now() / 1000 - process.uptime()));
}

/** In a time that does not depend on how much of it is right. */
function carries(request: Request, token: string): boolean {
  const given = /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? '';
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(token));
}
