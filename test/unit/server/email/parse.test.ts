/** Reading hostile and odd mails: readable text or a typed error, and the service goes on. */
import assert from 'node:assert/strict';
import {after, describe, test} from 'node:test';
import {fileName} from '../../../../src/server/email/parse/file-name.ts';
import {MailError, MailParser} from '../../../../src/server/email/parse/index.ts';
import {mailOf, multipart} from './mails.ts';

const parser = new MailParser({milliseconds: 4000, megabytes: 128});
after(() => parser.close());

describe('a bomb (ATK-24)', () => {
  const part = 'Content-Type: text/plain\r\n\r\nx';
  const deep = (depth: number): string =>
    depth === 0
      ? part
      : `Content-Type: multipart/mixed; boundary="b${depth}"\r\n\r\n--b${depth}\r\n${deep(depth - 1)}\r\n--b${depth}--`;
  const bombs: readonly (readonly [name: string, raw: () => Uint8Array])[] = [
    [
      '100,000 parts',
      () =>
        multipart(
          'mixed',
          Array.from({length: 100_000}, () => 'Content-Type: image/png\r\n\r\nx'),
        ),
    ],
    ['2,000 levels', () => multipart('mixed', [deep(2000)])],
    ['a header of 3 MB', () => mailOf({headers: [['X-Long', 'x'.repeat(3_000_000)]]})],
    [
      '200,000 addresses',
      () => mailOf({to: Array.from({length: 200_000}, (_, index) => `a${index}@b.example`).join(', ')}),
    ],
    ['20,000 nested groups', () => mailOf({to: 'g:'.repeat(20_000) + 'a@b.example' + ';'.repeat(20_000)})],
  ];
  for (const [name, raw] of bombs)
    test(name, async () => {
      const outcome = await parser.parse(raw()).then(
        (mail) => mail.subject,
        (error: unknown) => error,
      );
      if (typeof outcome !== 'string') assert.ok(outcome instanceof MailError, String(outcome));
      const next = await parser.parse(mailOf({subject: 'La siguiente'}));
      assert.equal(next.subject, 'La siguiente');
    });

  test('a mail over the limit is not read at all (ATK-23)', async () => {
    const small = new MailParser({bytes: 1000});
    await assert.rejects(small.parse(mailOf({body: 'x'.repeat(2000)})), {name: 'MailError', code: 'too-large'});
    await small.close();
  });
});

describe('an odd mail is readable (ATK-27)', () => {
  test('8-bit headers', async () => {
    const {subject} = await parser.parse(mailOf({subject: 'No envía la tienda'}));
    assert.equal(subject, 'No envía la tienda');
  });

  test('headers in Latin 1 and in UTF-7', async () => {
    const latin = Buffer.from('From: a@b.example\r\nSubject: No env\xeda la tienda\r\n\r\nHola', 'latin1');
    assert.equal((await parser.parse(latin)).subject, 'No envía la tienda');
    const {subject} = await parser.parse(mailOf({subject: '=?utf-7?Q?No_env+AO0-a_la_tienda?='}));
    assert.equal(subject, 'No envía la tienda');
  });

  test('a wrong or unknown charset', async () => {
    const raw = mailOf({headers: [['Content-Type', 'text/plain; charset=x-nobody']], body: 'No llega el correo'});
    assert.match((await parser.parse(raw)).text, /No llega el correo/);
  });

  test('a text in UTF-7', async () => {
    const headers = [['Content-Type', 'text/plain; charset=utf-7']] as const;
    const {text} = await parser.parse(mailOf({headers, body: 'No env+AO0-a la tienda, 1 +- 1\n'}));
    assert.equal(text.trim(), 'No envía la tienda, 1 + 1');
  });

  test('a text with a file name is a file, as Apple Mail sends logs', async () => {
    const log =
      'Content-Type: text/plain; name=error.log\r\nContent-Disposition: inline;\r\n filename=error.log\r\n\r\nFatal error';
    const {text, attachments} = await parser.parse(multipart('mixed', ['Content-Type: text/plain\r\n\r\nHola', log]));
    assert.deepEqual([text.trim(), attachments.map(({name}) => name)], ['Hola', ['error.log']]);
  });

  test('no Message-ID, no date, no subject', async () => {
    const raw = new TextEncoder().encode('From: ana@tienda.example\r\n\r\nHola');
    const {messageId, date, subject, text} = await parser.parse(raw);
    assert.deepEqual([messageId, date, subject, text.trim()], [undefined, undefined, '', 'Hola']);
  });

  test('a file name in RFC 2231', async () => {
    const file =
      "Content-Type: application/pdf\r\nContent-Disposition: attachment; filename*=utf-8''factura%20a%C3%B1o.pdf\r\n\r\nx";
    const {attachments} = await parser.parse(multipart('mixed', ['Content-Type: text/plain\r\n\r\nHola', file]));
    assert.deepEqual(
      attachments.map(({name, type}) => [name, type]),
      [['factura año.pdf', 'application/pdf']],
    );
  });

  test('winmail.dat stays a file', async () => {
    const file =
      'Content-Type: application/ms-tnef\r\nContent-Disposition: attachment; filename="winmail.dat"\r\n\r\nx';
    const {attachments} = await parser.parse(multipart('mixed', ['Content-Type: text/plain\r\n\r\nHola', file]));
    assert.deepEqual(
      attachments.map(({name}) => name),
      ['winmail.dat'],
    );
  });

  test('flowing lines are joined, and never across the marks of a quote', async () => {
    const headers = [['Content-Type', 'text/plain; charset=utf-8; format=flowed']] as const;
    const body = 'Hola, esto es \r\nuna línea.\r\n\r\n> uno \r\n> dos\r\n>> otro \r\nMi respuesta.\r\n-- \r\nAna\r\n';
    const {text} = await parser.parse(mailOf({headers, body}));
    assert.equal(text.trimEnd(), 'Hola, esto es una línea.\n\n> uno dos\n>> otro \nMi respuesta.\n-- \nAna');
    const deleted = [['Content-Type', 'text/plain; charset=utf-8; format=flowed; delsp=yes']] as const;
    assert.equal((await parser.parse(mailOf({headers: deleted, body: 'pala \r\nbra\r\n'}))).text.trimEnd(), 'palabra');
  });

  test('bytes that are no mail', async () => {
    const {from, fromHeaders} = await parser.parse(new Uint8Array(1000).fill(255));
    assert.deepEqual([from, fromHeaders], [[], 0]);
  });
});

describe('HTML only (ATK-28)', () => {
  test('becomes text; nothing of it is kept as markup, no image is named', async () => {
    const html =
      '<h1>Hola</h1><p>No llega el <b>correo</b>.</p><img src="https://spy.example/x.png" alt="x"><script>alert(1)</script><ul><li>uno</li><li>dos</li></ul><a href="https://tienda.example/pago">aquí</a>';
    const {text} = await parser.parse(mailOf({headers: [['Content-Type', 'text/html; charset=utf-8']], body: html}));
    assert.match(text, /No llega el correo\./);
    assert.match(text, /\* uno\n\s*\* dos/);
    assert.match(text, /https:\/\/tienda\.example\/pago/);
    assert.doesNotMatch(text, /<|spy\.example|alert/);
  });
});

describe('names of files', () => {
  const names: readonly (readonly [given: string | null, kept: string])[] = [
    ['../../.htaccess', 'htaccess'],
    ['C:\\temp\\factura.pdf', 'factura.pdf'],
    ['a.php\u0000.png', 'a.php.png'],
    ['foto\u202egnp.exe', 'fotognp.exe'],
    ['', 'file-3'],
    [null, 'file-3'],
    ['...', 'file-3'],
    [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(116)}.pdf`],
  ];
  for (const [given, kept] of names)
    test(`${JSON.stringify(given)?.slice(0, 40)} becomes ${kept.slice(0, 40)}`, () =>
      assert.equal(fileName(given, 'image/png', 3), kept));
});
