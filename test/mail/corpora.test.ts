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
import type {Mail} from '../../src/server/email/mail.ts';
import {MailParser} from '../../src/server/email/parse/index.ts';
import {htmlToText} from '../../src/server/email/parse/read.ts';

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
  const read = (path: string): Promise<Mail> => parser.parse(readFileSync(join(folder, path)));
  const kindOf = async (path: string): Promise<string> => classify(await read(path), {}, own);

  test('replies are trimmed exactly as expected: all 33', () => {
    const all = files('email_reply_trimmer/emails/*.txt');
    const missed = all.filter(
      (path) => foldMail(text(path)).visible.trim() !== text(path.replace('/emails/', '/trimmed/')).trim(),
    );
    assert.deepEqual([all.length, missed], [33, []]);
  });

  test('answers in twelve languages: the same words of 38 people, 36 times alone', () => {
    // These files hold the same answer above what many programs quote. The two others have a telephone's line in the
    // middle, and text of nobody known below it, which is shown.
    const shown = files('crisp-email-reply-parser/*.txt').map((path) => foldMail(text(path)).visible.trim());
    const times = Math.max(
      ...new Map(shown.map((one) => [one, shown.filter((other) => other === one).length])).values(),
    );
    assert.ok(times >= 36, `${times}`);
  });

  test('forwards of 12 programs in 27 languages: known below a word of one’s own, shown without one', () => {
    const own = 'Mirad esto, por favor: no sé qué es.\n\nAna';
    const all = files('crisp-email-forward-parser/*_body*.txt');
    // In these variants their writer has a word in front already.
    const alone = all.filter((path) => !/_variant_(?:[2489]|1[0345])/.test(path));
    const missed = alone.filter((path) => foldMail(`${own}\n\n${text(path)}`).visible !== own);
    assert.ok(alone.length >= 150, `${alone.length} of ${all.length}`);
    assert.deepEqual(missed, []);
    for (const path of alone) assert.ok(foldMail(text(path)).visible.length > 200, path);
  });

  test('signatures and quotes of HTML mails are folded: the same answer from 10 programs', () => {
    const squeezed = files('mailgun-talon/html_replies/*.html').map((path) =>
      foldMail(htmlToText(text(path)))
        .visible.replace(/\s+/g, ' ')
        .trim(),
    );
    assert.equal(new Set(squeezed).size, 1);
    assert.ok((squeezed[0] ?? '').length < 40);
  });

  test('nothing is lost: what is shown and what is folded are what came in, in every text (ATK-29)', async () => {
    const plain = files('{email_reply_trimmer/emails,crisp-*,github-*,mailgun-talon/**}/*.txt').map(text);
    const pages = files('{quotequail,mailgun-talon,mailgun-talon/html_replies}/*.html').map((path) =>
      htmlToText(text(path)),
    );
    const mails: string[] = [];
    for (const path of files('{mailgun-talon,sisimai-set-of-emails,stalwart-mail-parser}/**/*.eml'))
      mails.push((await read(path)).text);
    const all = [...plain, ...pages, ...mails];
    assert.ok(all.length > 780, `${all.length} texts`);
    const lost = all.filter((one) => {
      const {visible, folded} = foldMail(one);
      return words(`${visible} ${folded}`).join() !== words(one.replace(/\u00a0/g, ' ')).join();
    });
    assert.equal(lost.length, 0);
  });

  test('every bounce is known as one: 334 of 334; the three others are not (ATK-17)', async () => {
    const automatic = new Set(['bounce', 'auto-reply']);
    const bounces = files('sisimai-set-of-emails/{bsd,err}/*.eml');
    assert.equal(bounces.length, 334);
    for (const path of bounces) {
      const kind = await kindOf(path);
      assert.ok(path.includes('rfc3834') ? automatic.has(kind) : kind === 'bounce', `${path}: ${kind}`);
    }
    const others = files('sisimai-set-of-emails/not/*.eml');
    assert.equal(others.length, 3);
    for (const path of others) assert.notEqual(await kindOf(path), 'bounce', path);
  });

  test('without the form of a report nearly all are known by what they say', async () => {
    const form = ['x-failed-recipients', 'auto-submitted', 'return-path', 'precedence', 'x-auto-response-suppress'];
    const bounces = files('sisimai-set-of-emails/{bsd,err}/{lhost,rfc3464}*.eml');
    const missed: string[] = [];
    for (const path of bounces) {
      const mail = await read(path);
      const headers = mail.headers.filter(({name}) => !form.includes(name));
      if (classify({...mail, types: ['text/plain'], headers}, {}, own) === 'person') missed.push(path);
    }
    assert.ok(missed.length <= bounces.length * 0.03, missed.join(', '));
  });

  test('forwarded Spanish mails are read: who wrote them is a fact, below a word of one’s own too', async () => {
    const checker = await createChecker({policy: hosting});
    const spanish = files('crisp-email-forward-parser/*_es_body.txt');
    assert.equal(spanish.length, 7);
    for (const path of spanish) {
      const {visible, folded, forwarded} = foldMail(`No me llega el correo de este cliente.\n\n${text(path)}`);
      const mail = {subject: 'RV: pedido', attachments: []};
      const judged = judge(mail, {visible, forwarded: forwarded ? folded : ''}, checker);
      assert.equal(judged.problemType.id, 'email', path);
      assert.equal(visible, 'No me llega el correo de este cliente.', path);
      assert.ok(folded.length > 200, path);
    }
  });

  test('parse trees: subject and addresses always, files and texts where both read the mail as whole (ATK-27)', async () => {
    const differing: Record<string, string[]> = {subject: [], from: [], to: [], files: []};
    let compared = 0;
    for (const path of files('stalwart-mail-parser/**/*.eml')) {
      const json = join(folder, path.replace(/\.eml$/, '.json'));
      if (!existsSync(json)) continue;
      const tree = JSON.parse(readFileSync(json, 'utf8')) as Tree;
      const mail = await read(path);
      compared++;
      const subject = (field(tree, 'subject') as {Text?: string} | undefined)?.Text;
      if (subject !== undefined && !sameLetters(squeeze(subject).slice(0, 1000), mail.subject))
        differing.subject?.push(path);
      for (const name of ['from', 'to'] as const) {
        const wanted = addressesIn(field(tree, name));
        if (wanted && wanted.join() !== mail[name].map(({address}) => address).join()) differing[name]?.push(path);
      }
      if (!path.includes('/malformed/') && tree.attachments.length !== mail.attachments.length)
        differing.files?.push(path);
    }
    assert.equal(compared, 107);
    assert.deepEqual([differing.subject, differing.from, differing.to], [[], [], []]);
    // A mail whose last part has neither header nor end, and one whose part of a part is counted once there.
    assert.ok((differing.files?.length ?? 0) <= 2, differing.files?.join(', '));
  });
});

interface Tree {
  readonly parts: readonly {readonly headers: readonly {readonly name: unknown; readonly value: unknown}[]}[];
  readonly attachments: readonly number[];
}

interface Addresses {
  readonly Address?: {
    readonly List?: readonly {readonly address?: string}[];
    readonly Group?: readonly {readonly addresses: readonly {readonly address?: string}[]}[];
  };
}

/** The last one of a name counts, as in the trees. */
const field = (tree: Tree, name: string): unknown =>
  tree.parts[0]?.headers.findLast((header) => String(header.name).toLowerCase() === name)?.value;
const squeeze = (value: string): string => value.replace(/\s+/g, ' ').trim();

function addressesIn(value: unknown): string[] | undefined {
  const {Address: told} = (value ?? {}) as Addresses;
  if (!told) return undefined;
  const all = told.List ?? told.Group?.flatMap(({addresses}) => addresses) ?? [];
  return all.flatMap(({address}) => (address ? [address.toLowerCase()] : []));
}

/** Where the tree has a replacement character we read the letter. */
function sameLetters(told: string, read: string): boolean {
  const [one, other] = [[...told], [...squeeze(read)]];
  return one.length === other.length && one.every((letter, at) => letter === '\ufffd' || letter === other[at]);
}
