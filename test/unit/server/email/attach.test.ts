/** Files that come by mail: kept byte for byte or named in the text; nothing unpacks, renders or believes them. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {crc32, deflateRawSync, deflateSync, gzipSync} from 'node:zlib';
import type {Message} from '../../../../src/core/thread.ts';
import {openTestDesk, type TestDesk} from './channel-harness.ts';
import {multipart} from './mails.ts';

const everything = {scope: {kind: 'all'} as const};

/** A ZIP archive of one entry. @param link its content is where a symbolic link leads */
function zip(name: string, content: Buffer, link = false): Buffer {
  const [packed, named] = [deflateRawSync(content, {level: 9}), Buffer.from(name)];
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(crc32(content), 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(content.length, 18);
  common.writeUInt16LE(named.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, named, packed]);
  const attributes = Buffer.alloc(14);
  attributes.writeUInt32LE(link ? (0o120777 << 16) >>> 0 : 0, 6);
  const central = Buffer.concat([Buffer.from('PK\x01\x02\x14\x03'), common, attributes, named]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, central, Buffer.from('PK\x05\x06'), end]);
}

/** A PNG that claims a size and holds nothing of it. */
function png(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  const data = chunk('IDAT', deflateSync(Buffer.alloc(1000)));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    data,
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const zeros = Buffer.alloc(20 * 1024 * 1024);
const FILES: readonly (readonly [name: string, type: string, bytes: Buffer])[] = [
  ['bomb.zip', 'application/zip', zip('zeros.bin', zeros)],
  ['up.zip', 'application/zip', zip('../../../etc/cron.d/x', Buffer.from('* * * * * root id\n'))],
  ['link.zip', 'application/zip', zip('link', Buffer.from('/etc/passwd'), true)],
  ['flood.png', 'image/png', png(50_000, 50_000)],
  [
    'bomb.docx',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    zip('word/document.xml', zeros),
  ],
  ['bomb.gz', 'application/gzip', gzipSync(zeros)],
];

describe('files that would burst or write elsewhere (ATK-25)', () => {
  let desk: TestDesk;
  let message: Message;
  before(async () => {
    desk = await openTestDesk();
    const parts = FILES.map(
      ([name, type, bytes]) =>
        `Content-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${bytes.toString('base64').replace(/.{76}/g, '$&\r\n')}`,
    );
    await desk.channel.receive(
      multipart('mixed', ['Content-Type: text/plain\r\n\r\nOs mando el registro.', ...parts]),
      {},
    );
    await desk.channel.idle();
    const [ticket] = (await desk.backend.listTickets({}, everything)).items;
    const {items} = await desk.backend.listMessages(ticket?.id ?? '', {}, everything);
    message = items.find((entry) => entry.kind === 'message') as Message;
  });
  after(() => desk.close());

  test('each is kept as it came, or named as not kept', async () => {
    const kept = new Map(message.attachments.map(({name, id}) => [name, id]));
    for (const [name, , bytes] of FILES) {
      const id = kept.get(name);
      if (id === undefined) {
        assert.ok(message.text.includes(name), name);
        continue;
      }
      const {body} = await desk.backend.openAttachment(id, everything);
      assert.ok(Buffer.from(await body.arrayBuffer()).equals(bytes), name);
    }
    assert.ok(kept.size >= 3, [...kept.keys()].join());
  });

  test('a type that the desk does not take is named, not swallowed', () => {
    assert.match(message.text, /^Os mando el registro\.\n\n\[No se han guardado[^\]]*: bomb\.docx/);
  });
});
