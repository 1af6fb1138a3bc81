/** Uploads where the platform has XMLHttpRequest: progress is told, and its answers are judged like fetch's. */
import assert from 'node:assert/strict';
import {afterEach, describe, test} from 'node:test';
import {createHttpAdapter} from '../../../src/adapters/http.ts';
import {TicketError} from '../../../src/core/errors.ts';

interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly text?: string;
}

/** What the next request gets; nothing is a broken connection. */
let answer: Answer | undefined;
const made: FakeXhr[] = [];

class FakeXhr {
  status = 0;
  response = '';
  responseType = '';
  readonly headers: Record<string, string> = {};
  readonly upload: {onprogress: ((event: {loaded: number}) => void) | null} = {onprogress: null};
  onload: (() => void) | null = null;
  onerror: (() => void) | null = null;
  onabort: (() => void) | null = null;
  url = '';

  open(_method: string, url: string): void {
    this.url = url;
    made.push(this);
  }

  setRequestHeader(name: string, value: string): void {
    this.headers[name] = value;
  }

  getResponseHeader(name: string): string | null {
    return name === 'content-type' ? (answer?.type ?? 'application/json') : null;
  }

  send(body: Blob): void {
    queueMicrotask(() => {
      this.upload.onprogress?.({loaded: body.size / 2});
      if (!answer) return this.onerror?.();
      this.status = answer.status;
      this.response = answer.text ?? '';
      this.onload?.();
    });
  }

  abort(): void {
    this.onabort?.();
  }
}

const platform = globalThis as {XMLHttpRequest?: unknown};

function upload(signal?: AbortSignal) {
  platform.XMLHttpRequest = FakeXhr;
  const sent: number[] = [];
  const adapter = createHttpAdapter({endpoint: '/support/', getToken: () => 'a.b.c'});
  const file = {name: 'ñ &.txt', type: 'text/plain', body: new Blob(['1234'])};
  const write = {idempotencyKey: 'upload-key-1', ...(signal && {signal})};
  return {sent, stored: adapter.upload({...file, onProgress: (bytes) => void sent.push(bytes)}, write)};
}

const fails = (call: Promise<unknown>, code: string): Promise<void> =>
  assert.rejects(call, (error) => TicketError.is(error) && error.code === code);

describe('an upload by XMLHttpRequest', () => {
  afterEach(() => {
    delete platform.XMLHttpRequest;
    answer = undefined;
  });

  test('tells how far it is, and carries token and key in headers', async () => {
    answer = {status: 201, text: '{"id":"f","name":"ñ &.txt","type":"text/plain","size":4}'};
    const {sent, stored} = upload();
    assert.equal((await stored).id, 'f');
    assert.deepEqual(sent, [2, 4]);
    const last = made.at(-1);
    assert.equal(last?.url, '/support/v1/attachments?name=%C3%B1+%26.txt');
    assert.equal(last?.headers.authorization, 'Bearer a.b.c');
    assert.equal(last?.headers['idempotency-key'], 'upload-key-1');
    assert.equal(last?.headers['content-type'], 'text/plain');
  });

  test('fails as fetch does', async () => {
    answer = {status: 200, type: 'text/html', text: '<!doctype html>'};
    await fails(upload().stored, 'protocol');
    answer = {status: 413, type: 'text/html'};
    await fails(upload().stored, 'too-large');
    answer = undefined;
    await fails(upload().stored, 'offline');
  });

  test('ends when it is given up', async () => {
    const abort = new AbortController();
    const {stored} = upload(abort.signal);
    abort.abort();
    await fails(stored, 'timeout');
  });
});
