/** What happens when things break under an open page: cut connections, a killed server, expired tokens, two tabs. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {SignJWT} from 'jose';
import type {Browser, Page} from 'playwright-core';
import {type Demo, Person, startBrowser, startDemo} from './support.ts';
import {WORDS} from './words.ts';

const words = WORDS.es;
/** A seeded conversation of the account that both of its contacts see. */
const SHARED = 'El VPS se queda sin memoria';

let demo: Demo;
let browser: Browser;

before(async () => {
  [demo, browser] = await Promise.all([startDemo(), startBrowser()]);
});

after(async () => {
  await browser?.close();
  await demo?.stop();
});

describe('when the connection or the server goes', () => {
  test('ATK-42: a ticket that cannot be sent is kept, and sent once when it can', async () => {
    const customer = await Person.enter(browser, demo, 'holder');
    const {page} = customer;
    customer.expect(/ERR_INTERNET_DISCONNECTED/);
    await page.goto(`${demo.origin}/area/holder/soporte#/new`);
    await page.getByLabel(words.subject, {exact: true}).fill('Cambiar la contraseña de FTP del plan Patio');
    const text = 'Necesito una contraseña nueva para el usuario FTP «camelia» de camelia-azul.example.';
    await page.getByLabel(words.body, {exact: true}).fill(text);
    await page.locator('#goes-to strong').waitFor();
    await customer.context.setOffline(true);
    await send(page, words.send);
    await page.getByRole('heading', {name: words.waits}).waitFor();
    // Nobody presses anything: the connection is back.
    await customer.context.setOffline(false);
    await page.getByRole('heading', {name: /TV-\d+/}).waitFor();
    await openList(page, 'holder');
    assert.equal(await page.locator('article', {hasText: 'contraseña de FTP'}).count(), 1);
    await customer.leave();
  });

  test('a reply whose answer is lost is there once after another try', async () => {
    const customer = await Person.enter(browser, demo, 'holder');
    const {page} = customer;
    customer.expect(/ERR_FAILED/);
    await openThread(page, 'holder', SHARED);
    let attempts = 0;
    await page.route('**/replies', async (route) => {
      attempts += 1;
      if (attempts > 1) return route.continue();
      await route.fetch();
      await route.abort();
    });
    const text = '¿Podéis avisarme también a mí cuando termine la revisión?';
    await page.getByLabel(words.reply, {exact: true}).fill(text);
    await page.getByRole('button', {name: words.sendReply}).click();
    await page.getByText(words.kept).waitFor();
    assert.equal(await page.getByLabel(words.reply, {exact: true}).inputValue(), text);
    await page.getByRole('button', {name: words.tryAgain}).click();
    await page.locator('article', {hasText: text}).waitFor();
    await page.getByText(words.kept).waitFor({state: 'detached'});
    assert.equal(attempts, 2);
    await page.reload();
    await page.locator('article', {hasText: text}).waitFor();
    assert.equal(await page.locator('article', {hasText: text}).count(), 1);
    await customer.leave();
  });

  test('a killed server comes back, and open pages go on without a reload', async () => {
    const [customer, technician] = await Promise.all([
      Person.enter(browser, demo, 'holder'),
      Person.enter(browser, demo, 'agent'),
    ]);
    for (const person of [customer, technician])
      // Nobody is there, or a server that is still starting.
      person.expect(/ERR_CONNECTION|ERR_INCOMPLETE_CHUNKED|ERR_EMPTY_RESPONSE|ERR_SOCKET|status of 503/);
    await Promise.all([openThread(customer.page, 'holder', SHARED), openThread(technician.page, 'agent', SHARED)]);
    const messages = await customer.page.locator('ticket-thread article').count();
    await demo.kill();
    const {port} = demo;
    await demo.start();
    assert.equal(demo.port, port);
    const text = 'Segunda noche sin incidencias. Mañana lo damos por resuelto.';
    await technician.page.getByLabel(words.reply, {exact: true}).fill(text);
    await technician.page.getByRole('button', {name: words.sendReply}).click();
    // A page asks again after longer and longer pauses: a server that starts slowly is found late.
    await customer.page.locator('article', {hasText: text}).waitFor({timeout: 60_000});
    assert.equal(await customer.page.locator('ticket-thread article').count(), messages + 1);
    assert.equal(await technician.page.locator('article', {hasText: text}).count(), 1);
    await customer.leave();
    await technician.leave();
  });

  test('an expired token is renewed without a word', async () => {
    const customer = await Person.enter(browser, demo, 'holder');
    const {page} = customer;
    customer.expect(/401/);
    const stale = await expiredToken();
    let asked = 0;
    await page.route('**/area/holder/token', async (route) => {
      asked += 1;
      if (asked === 1) return route.fulfill({contentType: 'text/plain', body: stale});
      return route.continue();
    });
    await openList(page, 'holder');
    await page.locator('article').first().waitFor();
    assert.ok(asked >= 2);
    await customer.leave();
  });

  test('ATK-45: seven tabs of one person share a connection, and all go on', async () => {
    const customer = await Person.enter(browser, demo, 'holder');
    await openThread(customer.page, 'holder', SHARED);
    const others = [];
    for (let n = 1; n < 7; n++) {
      const tab = await customer.tab(demo, '/area/holder/soporte');
      await openThread(tab, 'holder', SHARED);
      others.push(tab);
    }
    const text = 'Lo tengo abierto en siete pestañas.';
    const last = others.at(-1) ?? customer.page;
    await last.getByLabel(words.reply, {exact: true}).fill(text);
    await last.getByRole('button', {name: words.sendReply}).click();
    for (const tab of [customer.page, ...others]) await tab.locator('article', {hasText: text}).waitFor();
    await customer.leave();
  });

  test('two tabs of one person show the same', async () => {
    const customer = await Person.enter(browser, demo, 'holder');
    await openThread(customer.page, 'holder', SHARED);
    const other = await customer.tab(demo, '/area/holder/soporte');
    await openThread(other, 'holder', SHARED);
    const text = 'Perfecto, muchas gracias a los dos.';
    await other.getByLabel(words.reply, {exact: true}).fill(text);
    await other.getByRole('button', {name: words.sendReply}).click();
    await customer.page.locator('article', {hasText: text}).waitFor();
    await customer.page.getByRole('button', {name: words.closeTicket}).click();
    await other.locator('ticket-thread').getByText(words.closed, {exact: true}).first().waitFor();
    assert.equal(await other.locator('article', {hasText: text}).count(), 1);
    await customer.leave();
  });
});

async function send(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', {name}).first().click();
}

async function openList(page: Page, key: string): Promise<void> {
  const base = key.startsWith('agent') ? `/tecnico/${key}/` : `/area/${key}/soporte`;
  await page.goto(`${demo.origin}${base}#/tickets`);
  await page.locator('ticket-list article').first().waitFor();
}

async function openThread(page: Page, key: string, subject: string): Promise<void> {
  await openList(page, key);
  await page.getByRole('link', {name: new RegExp(subject)}).click();
  await page.locator('ticket-thread article').first().waitFor();
}

/** As the demo's own, a minute too old. */
async function expiredToken(): Promise<string> {
  const key = await readFile(join(demo.folder, 'identity.key'));
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({
    name: 'Elvira Monteclaro',
    email: 'elvira@camelia-azul.example',
    email_verified: true,
    role: 'holder',
    account: 'acc-camelia',
  })
    .setProtectedHeader({alg: 'HS256', typ: 'JWT', kid: 'demo'})
    .setSubject('con-elvira')
    .setAudience('support')
    .setIssuedAt(now - 360)
    .setExpirationTime(now - 60)
    .sign(key);
}
