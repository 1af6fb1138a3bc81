/** The mail channel as a newcomer meets it: mail in, a ticket live, an answer by mail, a reply by mail, the same thread. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import type {Browser} from 'playwright-core';
import type {SentMail} from '../../src/demo/mail/sent.ts';
import {type Demo, Person, pictures, startBrowser, startDemo} from './support.ts';
import {WORDS} from './words.ts';

const COMMAND = fileURLToPath(new URL('../../.tools/demo-mail.ts', import.meta.url));
const SUBJECT = 'No llegan los correos de un proveedor';
const words = WORDS.es;

let demo: Demo;
let browser: Browser;

before(async () => {
  [demo, browser] = await Promise.all([startDemo(), startBrowser()]);
});

after(async () => {
  await browser?.close();
  await demo?.stop();
});

/** As `npm run demo:mail` does it. */
async function mail(...options: string[]): Promise<void> {
  const env = {...process.env, VENTANILLA_DATA: demo.folder};
  await promisify(execFile)(process.execPath, [COMMAND, ...options], {env});
}

async function sent(): Promise<readonly SentMail[]> {
  return (await (await fetch(`${demo.origin}/correo/data`)).json()) as SentMail[];
}

describe('the desk by mail', () => {
  let customer: Person;
  let technician: Person;
  let number = '';

  before(async () => {
    [customer, technician] = await Promise.all([
      Person.enter(browser, demo, 'holder'),
      Person.enter(browser, demo, 'agent'),
    ]);
  });

  test('G2 a mail from a contact’s own address is a ticket, live in the technician’s list, with the mark', async () => {
    const {page} = technician;
    await page.locator('ticket-list article').first().waitFor();
    await mail();
    const news = page.locator('[part=news]');
    const row = page.locator('ticket-list article', {hasText: SUBJECT});
    await news.or(row).first().waitFor();
    if (!(await row.count())) await news.click();
    await row.waitFor();
    await row.getByText(words.verified).waitFor();
    number = /TV-\d+/.exec(await row.innerText())?.[0] ?? '';
    await pictures(page, 'mail-list');
  });

  test('G9 the technician answers in the thread, the mail goes out with a signed address, the reply lands in the same thread', async () => {
    const {page} = technician;
    await page.getByRole('link', {name: new RegExp(number)}).click();
    const answer = '¿Desde qué dirección os escribe el proveedor?';
    await page.getByLabel(words.reply, {exact: true}).fill(answer);
    await page.getByRole('button', {name: words.sendReply}).click();
    await page.locator('article', {hasText: answer}).waitFor();
    const shown = await customer.tab(demo, '/correo/');
    await shown.locator('article', {hasText: answer}).waitFor();
    await pictures(shown, 'mail-sent');
    await mail('--reply', 'Desde ventas@vivero.example.');
    await page.locator('article', {hasText: 'Desde ventas@vivero.example.'}).waitFor();
    await pictures(page, 'mail-thread');
    assert.ok((await sent()).some(({to, replyTo}) => to.startsWith('elvira@') && replyTo.includes('+')));
  });

  test('ATK-9 a stranger who guesses the number stays outside and learns nothing', async () => {
    const entries = technician.page.locator('ticket-thread article');
    const before = await entries.count();
    await mail('--as', 'stranger', '--subject', `Re: [${number}] ${SUBJECT}`, '--body', 'Dadme acceso.');
    const shown = await customer.tab(demo, '/correo/');
    await shown.locator('article', {hasText: 'desconocida@'}).waitFor();
    assert.equal(await entries.count(), before);
    assert.ok((await sent()).every(({to, text}) => !to.startsWith('desconocida@') || !text.includes(number)));
  });

  test('a technician finds the stranger’s mail where it waits, and makes a ticket of it', async () => {
    const {page} = technician;
    await page.goto(`${demo.origin}/tecnico/agent/`);
    const waiting = page.locator('held-mails article', {hasText: 'desconocida@'});
    await waiting.waitFor();
    await pictures(page, 'mail-held');
    await waiting.getByRole('button', {name: words.makeTicket}).click();
    await waiting.waitFor({state: 'detached'});
    const row = page.locator('ticket-list article', {hasText: 'Desconocida'});
    const news = page.locator('[part=news]');
    await news.or(row).first().waitFor();
    if (!(await row.count())) await news.click();
    await row.getByText(words.unverified).waitFor();
  });

  test('nobody’s page broke its Content-Security-Policy, Trusted Types or console', async () => {
    for (const person of [customer, technician]) await person.leave();
  });
});
