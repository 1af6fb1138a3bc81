/**
 * The mail channel on real mails that lie outside the project (VENTANILLA_MAIL_CORPORA, else `../shared/mail-corpora`). Names of
 * files are told, never texts or addresses.
 */
import assert from 'node:assert/strict';
import {existsSync, globSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {after, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {createChecker} from '../../src/guidelines/checker.ts';
import {hosting} from '../../src/guidelines/policies/hosting.ts';
import {classify} from '../../src/server/email/classify.ts';
import {judge} from '../../src/server/email/explain.ts';
import {foldMail} from '../../src/server/email/fold/index.ts';
import {MailParser} from '../../src/server/email/parse/index.ts';

const beside = fileURLToPath(new URL('../../../shared/mail-corpora', import.meta.url));
const folder = process.env['VENTANILLA_MAIL_CORPORA'] ?? beside;
const required = (process.env['VENTANILLA_REQUIRE'] ?? '').split(',').includes('mail-corpora');
const present = existsSync(folder);
const skip = !present && !required && `no mail corpora in ${basename(folder)}`;

const files = (pattern: string): string[] => globSync(pattern, {cwd: folder}).sort();
const text = (path: string): string => readFileSync(join(folder, path), 'utf8');
const words = (value: string): string[] => (value.match(/[^\s>]+/g) ?? []).sort();

describe('mail corpora', {skip}, () => {
  const parser = new MailParser();
  after(() => parser.close());
  const own = {installation: 'test', isOwn: () => false};
  const kindOf = async (path: string): Promise<string> =>
    classify(await parser.parse(readFileSync(join(folder, path))), {}, own);

  test('replies are trimmed as expected, at least 30 of 33', () => {
    const missed = files('email_reply_trimmer/emails/*.txt').filter(
      (path) => foldMail(text(path)).visible.trim() !== text(path.replace('/emails/', '/trimmed/')).trim(),
    );
    assert.ok(missed.length <= 3, missed.join(', '));
  });

  test('nothing is lost: what is shown and what is folded are what came in (ATK-29)', () => {
    const all = files('{email_reply_trimmer/emails,crisp-*,github-*,mailgun-talon/**}/*.txt');
    assert.ok(all.length > 100);
    const lost = all.filter((path) => {
      const {visible, folded} = foldMail(text(path));
      return words(`${visible} ${folded}`).join() !== words(text(path).replace(/\u00a0/g, ' ')).join();
    });
    assert.deepEqual(lost, []);
  });

  test('every bounce is known as one, and ordinary mail is not', async () => {
    const automatic = new Set(['bounce', 'auto-reply']);
    for (const path of files('sisimai-set-of-emails/{bsd,err}/*.eml')) {
      const kind = await kindOf(path);
      assert.ok(path.includes('rfc3834') ? automatic.has(kind) : kind === 'bounce', `${path}: ${kind}`);
    }
    for (const path of files('sisimai-set-of-emails/not/*.eml')) assert.notEqual(await kindOf(path), 'bounce', path);
  });

  test('forwarded Spanish mails are read', async () => {
    const checker = await createChecker({policy: hosting});
    for (const path of files('crisp-email-forward-parser/*_es_body.txt')) {
      const {visible} = foldMail(text(path));
      assert.ok(visible.length > 200, path);
      assert.equal(typeof judge({subject: '', attachments: []}, {visible, forwarded: ''}, checker).problemType.id, 'string');
    }
  });

  test('subjects agree with the parse trees (ATK-27)', async () => {
    interface Tree {
      readonly parts: readonly {readonly headers: readonly {readonly name: unknown; readonly value: unknown}[]}[];
    }
    const field = (tree: Tree, name: string): unknown =>
      tree.parts[0]?.headers.find((header) => String(header.name).toLowerCase() === name)?.value;
    const squeeze = (value: string): string => value.replace(/\s+/g, ' ').trim();
    let compared = 0;
    const differing: string[] = [];
    for (const path of files('stalwart-mail-parser/**/*.eml')) {
      const tree = join(folder, path.replace(/\.eml$/, '.json'));
      if (!existsSync(tree)) continue;
      const subject = field(JSON.parse(readFileSync(tree, 'utf8')) as Tree, 'subject') as {Text?: string} | undefined;
      if (typeof subject?.Text !== 'string') continue;
      compared++;
      const mail = await parser.parse(readFileSync(join(folder, path)));
      // Where the tree has a replacement character we read the letter.
      const told = [...squeeze(subject.Text).slice(0, 1000)];
      const read = [...squeeze(mail.subject)];
      const same =
        told.length === read.length && told.every((letter, at) => letter === '\ufffd' || letter === read[at]);
      if (!same) differing.push(path);
    }
    assert.ok(compared > 50, `${compared} compared`);
    assert.ok(differing.length <= compared * 0.05, differing.join(', '));
  });
});
