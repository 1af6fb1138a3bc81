/** The one-file script in plain pages: the README's own page, strict headers, other origins, twice, two desks in one page. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {SignJWT} from 'jose';
import type {Browser} from 'playwright-core';
import {
  CDN,
  CLI,
  type Routes,
  type Site,
  startSite,
  startTicketServer,
  type TicketServer,
  Visitor,
} from './page-servers.ts';
import {pictures, startBrowser} from './support.ts';

const SECRET = 'a secret of these tests, 32 bytes or more';
const STRICT = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; " +
    "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html",
  'x-content-type-options': 'nosniff',
};
const README = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');

const SUBJECT = 'Renovar el dominio lirio.example por dos años';
const BODY = 'Queremos renovar lirio.example por dos años, con la misma forma de pago que la última vez.';

function token(id: string, name: string): Promise<string> {
  const email = `${id}@lirio.example`;
  return new SignJWT({name, email, email_verified: true, role: 'holder', account: `acc-${id}`})
    .setProtectedHeader({alg: 'HS256', kid: 'panel'})
    .setSubject(id)
    .setAudience('support')
    .setIssuedAt()
    .setExpirationTime('5m')
    .sign(new TextEncoder().encode(SECRET));
}

const html = (body: string): {text: string; type: string} => ({
  type: 'text/html; charset=utf-8',
  text: `<!doctype html>\n<html lang="es">\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n<title>Soporte</title>\n${body}\n</html>`,
});
const plain = (text: string): {text: string; type: string} => ({text, type: 'text/plain'});

describe('pages without a bundler', () => {
  let browser: Browser;
  let server: TicketServer;
  let cdn: Site;
  let flora: string;
  let tomas: string;
  const sites: Site[] = [];

  async function site(routes: () => Routes, headers?: Readonly<Record<string, string>>): Promise<Site> {
    const started = await startSite(routes, headers);
    sites.push(started);
    return started;
  }

  before(async () => {
    browser = await startBrowser();
    [flora, tomas] = await Promise.all([token('flora', 'Flora Lirio'), token('tomas', 'Tomás Prado')]);
    cdn = await startSite(() => ({'/v1/': {folder: CDN}}), {'access-control-allow-origin': '*'});
    server = await startTicketServer({SUPPORT_KEY: SECRET});
  });

  after(async () => {
    await browser?.close();
    await Promise.all([...sites, cdn, server].map((one) => one?.stop()));
  });

  /** A host's site with everything on its own origin. */
  const own = (page: string, headers?: Readonly<Record<string, string>>): Promise<Site> =>
    site(
      () => ({
        '/': html(page),
        '/support/': {proxy: server.origin},
        '/support-token': plain(flora),
        '/ventanilla/cdn/': {folder: CDN},
      }),
      headers,
    );

  test('the README’s page as it stands there, under a policy that allows nothing else', async () => {
    const snippet = /```html\n([\s\S]*?)```/.exec(README)?.[1] ?? assert.fail('the README has no page');
    const inside = /<html lang="es">([\s\S]*)<\/html>/.exec(snippet)?.[1] ?? assert.fail('the page has no <html>');
    const {origin} = await own(inside, STRICT);
    const visitor = await Visitor.enter(browser);
    await visitor.page.goto(`${origin}/#/new`);
    await visitor.page.getByText('Escribes como Flora Lirio (flora@lirio.example)').waitFor();
    const number = await visitor.openTicket(SUBJECT, BODY);
    await visitor.page.getByRole('link', {name: 'Ver el ticket'}).click();
    await visitor.page.getByRole('heading', {name: `${number} ${SUBJECT}`}).waitFor();
    await visitor.leave();
  });

  test('script, page and server on three origins, each part of the script pinned by the tags of the command', async () => {
    const {stdout} = spawnSync(process.execPath, [CLI, 'script-tag', `${cdn.origin}/v1`], {encoding: 'utf8'});
    const map = /<script type="importmap">([\s\S]*?)<\/script>/.exec(stdout)?.[1] ?? assert.fail(stdout);
    const hash = createHash('sha256').update(map).digest('base64');
    const abroad: {endpoint?: string} = {};
    const page = await site(
      () => ({
        '/': html(
          `${stdout}<support-ticket-form adapter="http" endpoint="${abroad.endpoint}" token-url="/support-token"></support-ticket-form>`,
        ),
        '/support-token': plain(flora),
      }),
      {
        'content-security-policy': `default-src 'none'; script-src ${cdn.origin} 'sha256-${hash}'; style-src 'self'; connect-src 'self' http://127.0.0.1:*; require-trusted-types-for 'script'; trusted-types lit-html`,
      },
    );
    const far = await startTicketServer({SUPPORT_KEY: SECRET}, {origins: [page.origin]});
    sites.push(far);
    abroad.endpoint = far.endpoint;
    const visitor = await Visitor.enter(browser);
    await visitor.page.goto(`${page.origin}/`);
    await visitor.page.getByText('Escribes como Flora Lirio').waitFor();
    assert.match(await visitor.openTicket(SUBJECT, BODY), /^[A-Z]+-\d+$/);
    await visitor.leave();

    // A part that is not what was pinned is not run; the page goes on, with what it said in the tag.
    const wrong = await Visitor.enter(browser);
    await wrong.page.route(/support-ticket-form-[\w-]+\.js$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({response, body: `${await response.text()}\n`});
    });
    const refused = wrong.page.waitForEvent('console', (message) => message.text().includes('could not be loaded'));
    await wrong.page.goto(`${page.origin}/`);
    await refused;
    assert.equal(await wrong.page.evaluate(() => customElements.get('support-ticket-form') === undefined), true);
    await wrong.leave(/integrity|could not be loaded/);
  });

  test('a server that does not know the page’s origin: the form says so in a sentence and keeps what was typed', async () => {
    const page = await site(() => ({
      '/': html(
        `<script type="module" src="${cdn.origin}/v1/ventanilla.js"></script>` +
          `<support-ticket-form adapter="http" endpoint="${server.endpoint}" token-url="/support-token"></support-ticket-form>`,
      ),
      '/support-token': plain(flora),
    }));
    const visitor = await Visitor.enter(browser);
    await visitor.page.goto(`${page.origin}/`);
    await visitor.page.getByLabel('Asunto', {exact: true}).fill(SUBJECT);
    await visitor.page.locator('.callout.error').first().waitFor();
    assert.equal(await visitor.page.getByLabel('Asunto', {exact: true}).inputValue(), SUBJECT);
    await visitor.leave(/CORS|Failed to load resource/);
  });

  test('the script twice, from two places: one goes on, the page’s author is told, the form works', async () => {
    const twice = ['/ventanilla/cdn/ventanilla.js', '/other/ventanilla.js'];
    const {origin} = await site(() => ({
      '/': html(
        `${twice.map((src) => `<script type="module" src="${src}" data-endpoint="/support" data-token-url="/support-token"></script>`).join('')}<support-ticket-form></support-ticket-form>`,
      ),
      '/support/': {proxy: server.origin},
      '/support-token': plain(flora),
      '/ventanilla/cdn/': {folder: CDN},
      '/other/': {folder: CDN},
    }));
    const visitor = await Visitor.enter(browser);
    const told = visitor.page.waitForEvent('console', (message) => message.text().includes('loads this script twice'));
    await visitor.page.goto(`${origin}/`);
    await told;
    assert.match(await visitor.openTicket(SUBJECT, BODY), /^[A-Z]+-\d+$/);
    assert.equal(await visitor.page.locator('support-ticket-form').count(), 1);
    await visitor.leave(/loads this script twice/);
  });

  test('two desks in one page: each form asks, and sends to, its own', async () => {
    const second = await startTicketServer({SUPPORT_KEY: SECRET});
    sites.push(second);
    const provider = (id: string, path: string): string =>
      `<support-provider id="${id}" adapter="http" endpoint="${path}/support" token-url="${path}/token"><h1>${id}</h1><support-ticket-form></support-ticket-form><ticket-list></ticket-list></support-provider>`;
    const {origin} = await site(
      () => ({
        '/': html(
          `<script type="module" src="/ventanilla/cdn/ventanilla.js"></script><main>${provider('uno', '')}${provider('dos', '/b')}</main>`,
        ),
        '/support/': {proxy: server.origin},
        '/b/support/': {proxy: second.origin, strip: '/b'},
        '/token': plain(flora),
        '/b/token': plain(tomas),
        '/ventanilla/cdn/': {folder: CDN},
      }),
      STRICT,
    );
    const visitor = await Visitor.enter(browser);
    await visitor.page.goto(`${origin}/`);
    const [one, two] = [visitor.page.locator('#uno'), visitor.page.locator('#dos')];
    await one.getByText('Escribes como Flora Lirio').waitFor();
    await two.getByText('Escribes como Tomás Prado').waitFor();
    const before = await one.getByRole('article').count();
    assert.match(await visitor.openTicket(SUBJECT, BODY, two), /^[A-Z]+-\d+$/);
    await two.getByRole('article').filter({hasText: SUBJECT}).waitFor();
    assert.equal(await two.getByRole('article').count(), 1);
    assert.equal(await one.getByRole('article').count(), before);
    await pictures(visitor.page, 'html-two-desks');
    await visitor.leave();
  });
});
