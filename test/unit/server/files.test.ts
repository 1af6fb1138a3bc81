/** Files at the server's edge: judged by content, kept under random names, given back as downloads. */
import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {policy} from '../support/desk.ts';
import {sqlDesk, startServer, type TestServer} from '../support/server.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const PDF = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n');
let keys = 0;

describe('ATK-33: a file', () => {
  let desk: Awaited<ReturnType<typeof sqlDesk>>;
  let server: TestServer;
  before(async () => {
    desk = await sqlDesk();
    server = await startServer(desk.adapter);
  });
  after(async () => {
    await server.close();
    await desk.close();
  });

  function send(name: string, body: string | Buffer, type = ''): Promise<Response> {
    const headers = {'idempotency-key': `file-${keys++}-key`, 'content-type': type || 'application/octet-stream'};
    const query = new URLSearchParams({name}).toString();
    return server.ask('holder', `/v1/attachments?${query}`, {
      method: 'POST',
      body: typeof body === 'string' ? body : new Uint8Array(body),
      headers,
    });
  }

  async function codeOf(response: Response): Promise<string> {
    return ((await response.json()) as {code: string}).code;
  }

  test('of a kind on the list is taken as what it is', async () => {
    const taken: [string, string | Buffer, string, string][] = [
      ['captura.png', PNG, 'image/png', 'image/png'],
      ['captura.jpg', PNG, 'image/jpeg', 'image/png'],
      ['factura.pdf', PDF, 'application/pdf', 'application/pdf'],
      ['registro.log', 'línea 1\n\u001b[31mrojo\u001b[0m\n', '', 'text/plain'],
      ['antiguo.txt', Buffer.from('se\xf1or', 'latin1'), 'text/plain', 'text/plain'],
      ['correo.eml', 'From: a@b.example\nSubject: x\n\nHola', 'message/rfc822', 'message/rfc822'],
    ];
    for (const [name, body, declared, type] of taken) {
      const response = await send(name, body, declared);
      assert.equal(response.status, 201, name);
      const stored = (await response.json()) as {type: string; name: string};
      assert.deepEqual([stored.name, stored.type], [name, type]);
    }
  });

  test('that is not what it says, or is on no list, is refused', async () => {
    const refused: [string, string | Buffer, string][] = [
      ['foto.png', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'image/png'],
      ['foto.png', '<?php system($_GET[0]);', 'image/png'],
      ['foto.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'],
      ['pagina.html', '<!doctype html><script>alert(1)</script>', 'text/html'],
      ['foto.pdf', PNG, 'application/pdf'],
      ['nota.txt', PDF, 'text/plain'],
      ['nota.txt', 'texto', 'image/png'],
      ['programa.exe', PNG, 'image/png'],
      ['programa.txt', Buffer.from('MZ\x90\x00\x03\x00\x00\x00', 'latin1'), 'text/plain'],
      ['.htaccess', 'AddType application/x-httpd-php .png', 'text/plain'],
      ['shell.pht', 'texto', 'text/plain'],
    ];
    for (const [name, body, declared] of refused) {
      const response = await send(name, body, declared);
      assert.deepEqual([response.status, await codeOf(response)], [415, 'unsupported-type'], `${name} ${declared}`);
    }
  });

  test('over the policy’s limit is refused while it comes in', async () => {
    const response = await send('grande.txt', Buffer.alloc(policy.limits.attachmentBytes + 1, 0x61));
    assert.deepEqual([response.status, await codeOf(response)], [413, 'too-large']);
  });

  test('keeps a name that can be shown, and none of it on the disk', async () => {
    const response = await send('..\\..\\etc/pass\u202Etxt\u0000wd ñ.txt', 'canary-content');
    const {id, name} = (await response.json()) as {id: string; name: string};
    assert.equal(name, 'passtxtwd ñ.txt');
    const folder = join(desk.folder, 'files');
    const files = await readdir(folder);
    assert.ok(files.every((file) => /^[0-9a-f]{32}$/.test(file)));
    const contents = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
    assert.equal(contents.filter((content) => content === 'canary-content').length, 1);
    assert.ok(!files.includes(id));
  });

  test('comes back as a download that no browser runs', async () => {
    const {id} = (await (await send('informe "final" ñ.txt', 'contenido')).json()) as {id: string};
    const response = await server.ask('holder', `/v1/attachments/${id}`);
    const header = (name: string): string => response.headers.get(name) ?? '';
    assert.equal(await response.text(), 'contenido');
    assert.match(
      header('content-disposition'),
      /^attachment; filename="informe _final_ _\.txt"; filename\*=UTF-8''informe%20%22final%22%20%C3%B1\.txt$/,
    );
    assert.equal(header('x-content-type-options'), 'nosniff');
    assert.match(header('content-security-policy'), /sandbox/);
    assert.equal(header('content-type').split(';')[0], 'text/plain');
    assert.match(header('cache-control'), /no-store/);
  });
});
