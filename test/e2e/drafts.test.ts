/** A draft outlives its page: a reload, and a page that the system killed. Another person on the same machine sees none of it. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {SignJWT} from 'jose';
import type {Browser, Page} from 'playwright-core';
import {CDN, type Site, startSite, startTicketServer, type TicketServer, Visitor} from './page-servers.ts';
import {pictures, startBrowser} from './support.ts';

const SECRET = 'a secret of these tests, 32 bytes or more';
const SUBJECT = 'No llega el correo de los proveedores';
const BODY = 'Desde ayer a las 9:20 no llega a pedidos@lirio.example nada de lo que envía compras@vivero.example.';
const PAGE = `<!doctype html>
<html lang="es">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Soporte</title>
<script type="module" src="/ventanilla/cdn/ventanilla.js"></script>
<support-ticket-form adapter="http" endpoint="/support" token-url="/support-token"></support-ticket-form>
</html>`;

function token(id: string, name: string): Promise<string> {
  return new SignJWT({name, email: `${id}@lirio.example`, email_verified: true, role: 'holder', account: `acc-${id}`})
    .setProtectedHeader({alg: 'HS256', kid: 'panel'})
    .setSubject(id)
    .setAudience('support')
    .setIssuedAt()
    .setExpirationTime('5m')
    .sign(new TextEncoder().encode(SECRET));
}

/** Runs in the page. */
function isInDrafts(text: string): Promise<boolean> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('ventanilla-drafts');
    opening.onsuccess = () => {
      const all = opening.result.transaction('drafts').objectStore('drafts').getAll();
      all.onsuccess = () => {
        opening.result.close();
        resolve(JSON.stringify(all.result).includes(text));
      };
    };
  });
}

describe('drafts', () => {
  let browser: Browser;
  let server: TicketServer;
  let site: Site;
  let flora: string;
  let tomas: string;
  /** Who is signed in. */
  let session: string;

  before(async () => {
    browser = await startBrowser();
    [flora, tomas] = await Promise.all([token('flora', 'Flora Lirio'), token('tomas', 'Tomás Prado')]);
    session = flora;
    server = await startTicketServer({SUPPORT_KEY: SECRET});
    site = await startSite(
      () => ({
        '/': {text: PAGE, type: 'text/html; charset=utf-8'},
        '/support/': {proxy: server.origin},
        '/support-token': () => ({text: session, type: 'text/plain'}),
        '/ventanilla/cdn/': {folder: CDN},
      }),
      {'content-security-policy': "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html"},
    );
  });

  after(async () => {
    await browser?.close();
    await Promise.all([site, server].map((one) => one?.stop()));
  });

  const open = async (page: Page): Promise<void> => {
    await page.goto(`${site.origin}/`);
    await page.getByText(/^Escribes como/).waitFor();
  };
  const write = async (page: Page): Promise<void> => {
    await page.getByLabel('Asunto', {exact: true}).fill(SUBJECT);
    await page.getByLabel('Consulta', {exact: true}).fill(BODY);
    await page.getByText('Borrador guardado en este navegador.').waitFor();
    // The line tells of the first time; the last words must lie there too. Asked anew each time: `waitForFunction` would take
    // the promise itself for a yes.
    let isKept = false;
    while (!isKept) isKept = await page.evaluate(isInDrafts, BODY);
  };
  const isBack = async (page: Page): Promise<void> => {
    await page.getByText(/^Aquí sigue tu borrador \(hoy, /).waitFor();
    assert.equal(await page.getByLabel('Asunto', {exact: true}).inputValue(), SUBJECT);
    assert.equal(await page.getByLabel('Consulta', {exact: true}).inputValue(), BODY);
  };

  test('after a reload, and after the page was killed, the text is there again; sent, it is gone', async () => {
    session = flora;
    const visitor = await Visitor.enter(browser);
    await open(visitor.page);
    await write(visitor.page);
    await visitor.page.reload();
    await isBack(visitor.page);
    await pictures(visitor.page, 'draft-restored');

    const context = visitor.page.context();
    const killed = visitor.page.waitForEvent('crash');
    const devtools = await context.newCDPSession(visitor.page);
    devtools.send('Page.crash').catch(() => undefined);
    await killed;
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await open(page);
    await isBack(page);

    assert.match(await visitor.openTicket(SUBJECT, BODY, page), /^[A-Z]+-\d+$/);
    await open(page);
    await page.getByRole('button', {name: 'Adjuntar archivos'}).waitFor();
    assert.equal(await page.getByLabel('Asunto', {exact: true}).inputValue(), '');
    await visitor.leave();
  });

  test('ATK-3 who signs in after somebody else finds an empty form, and the draft is gone for good', async () => {
    session = flora;
    const visitor = await Visitor.enter(browser);
    const {page} = visitor;
    await open(page);
    await write(page);
    session = tomas;
    await page.reload();
    await page.getByText('Escribes como Tomás Prado').waitFor();
    await page.getByLabel('Asunto', {exact: true}).fill('Renovar el dominio prado.example');
    await page.getByText('Borrador guardado en este navegador.').waitFor();
    assert.equal(await page.getByText(SUBJECT).count(), 0);
    assert.equal(await page.getByLabel('Consulta', {exact: true}).inputValue(), '');
    session = flora;
    await page.reload();
    await page.getByText('Escribes como Flora Lirio').waitFor();
    await page.getByLabel('Asunto', {exact: true}).fill('Otra cosa');
    await page.getByText('Borrador guardado en este navegador.').waitFor();
    assert.equal(await page.getByLabel('Consulta', {exact: true}).inputValue(), '');
    await visitor.leave();
  });

  test('clearDrafts of the script, for the page that signs out', async () => {
    session = flora;
    const visitor = await Visitor.enter(browser);
    const {page} = visitor;
    await open(page);
    await write(page);
    await page.evaluate(async () => {
      const script = '/ventanilla/cdn/ventanilla.js';
      const {clearDrafts} = (await import(script)) as {clearDrafts: () => Promise<void>};
      await clearDrafts();
    });
    await open(page);
    await page.getByRole('button', {name: 'Adjuntar archivos'}).waitFor();
    await page.getByLabel('Asunto', {exact: true}).fill('Otra cosa');
    await page.getByText('Borrador guardado en este navegador.').waitFor();
    assert.equal(await page.getByLabel('Consulta', {exact: true}).inputValue(), '');
    await visitor.leave();
  });
});
