/** Panels and themes in PHP, run by Debian's PHP: the page prints the tag, the session's cookie decides whose token it is. */
import assert from 'node:assert/strict';
import {generateKeyPairSync} from 'node:crypto';
import {once} from 'node:events';
import {cp, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {buffer} from 'node:stream/consumers';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {armor, Decrypter, generateIdentity, identityToRecipient} from 'age-encryption';
import type {Browser, Page} from 'playwright-core';
import {fingerprintOf} from '../../src/core/sealed.ts';
import {hosting} from '../../src/guidelines/policies/hosting.ts';
import {extendPolicy} from '../../src/guidelines/policies/extend.ts';
import {
  CDN,
  noPhp,
  type Site,
  startPhp,
  startSite,
  startTicketServer,
  type TicketServer,
  Visitor,
} from './page-servers.ts';
import {pictures, startBrowser} from './support.ts';

const PAGES = fileURLToPath(new URL('./pages/', import.meta.url));
const README = new URL('../../README.md', import.meta.url);
const SECRET = 'a secret of these tests, 32 bytes or more';
const skip = noPhp();

const DESK = {
  name: 'Alojamiento Ejemplo',
  agents: [{id: 'agt-1', name: 'Nuria Técnica', teams: ['web', 'mail', 'systems', 'domains', 'billing', 'support']}],
  accounts: {
    'acc-7': {
      services: [
        {id: 'svc-web', kind: 'domain', label: 'taller.example', names: ['taller.example']},
        {id: 'svc-vps', kind: 'server', label: 'VPS-2 vps77', names: ['vps77']},
      ],
    },
  },
};

/** How the panel signs, and what the server is told of it. */
const {publicKey, privateKey} = generateKeyPairSync('ec', {
  namedCurve: 'P-256',
  publicKeyEncoding: {type: 'spki', format: 'pem'},
  privateKeyEncoding: {type: 'pkcs8', format: 'pem'},
});
const KEYS = {
  HS256: {panel: {SUPPORT_KEY: SECRET}, server: {SUPPORT_KEY: SECRET}},
  ES256: {
    panel: {SUPPORT_KEY: privateKey, SUPPORT_KEY_ALG: 'ES256'},
    server: {SUPPORT_PUBLIC_KEY: publicKey, SUPPORT_KEY_ALG: 'ES256'},
  },
} as const;

/** As `ticket.php` answers. */
type PostedTicket = Readonly<Partial<Record<'type' | 'body' | 'access-data' | 'access-data-expires', string>>> & {
  readonly facts: Readonly<Record<string, string>>;
  readonly files?: readonly string[];
};
type PostedTickets = {
  readonly body: string;
  readonly 'access-data'?: string;
  readonly tickets: readonly PostedTicket[];
};

describe('pages in PHP', {skip}, () => {
  let browser: Browser;
  let folder: string;
  let cdn: Site;
  const stops: (() => Promise<void>)[] = [];

  before(async () => {
    browser = await startBrowser();
    folder = await mkdtemp(join(tmpdir(), 'ventanilla-php-'));
    await cp(PAGES, folder, {recursive: true});
    await cp(join(PAGES, 'client-area/lib/ventanilla.php'), join(folder, 'theme/ventanilla.php'));
    await writeFile(join(folder, 'desk.json'), JSON.stringify(DESK));
    cdn = await startSite(() => ({'/ventanilla/': {folder: CDN}}), {'access-control-allow-origin': '*'});
  });

  after(async () => {
    await browser?.close();
    await Promise.all([...stops, cdn?.stop].map((stop) => stop?.()));
    await rm(folder, {recursive: true, force: true});
  });

  /** PHP needs the server's address and the server PHP's: the address of PHP comes first, by a file that it reads. */
  async function start(pages: string, alg: keyof typeof KEYS, ini: Readonly<Record<string, string>> = {}) {
    const settings = join(folder, `${pages}-${alg}.ini.php`);
    await writeFile(settings, '<?php');
    const env = {...KEYS[alg].panel, SUPPORT_SCRIPT: `${cdn.origin}/ventanilla/ventanilla.js`};
    const php = await startPhp(join(folder, pages), env, {...ini, auto_prepend_file: settings});
    const options = {origins: [php.origin], desk: join(folder, 'desk.json')};
    const server: TicketServer = await startTicketServer(KEYS[alg].server, options);
    const prelude = ini['auto_prepend_file'];
    await writeFile(
      settings,
      `<?php putenv('SUPPORT_ENDPOINT=${server.endpoint}');${prelude === undefined ? '' : `require '${prelude}';`}`,
    );
    stops.push(php.stop, server.stop);
    return {php, server};
  }

  for (const alg of ['HS256', 'ES256'] as const) {
    test(`G2 a client area that signs with ${alg}: holder, technical contact and technician see what is theirs`, async () => {
      const {php} = await start('client-area', alg);
      const ana = await Visitor.enter(browser);
      await ana.page.goto(`${php.origin}/sign-in.php?as=ana`);
      await ana.page.getByRole('navigation').getByRole('link', {name: 'Enviar un ticket'}).click();
      await ana.page.getByText('Escribes como Ana «la del "taller"» <Ruiz> (ana@taller.example)').waitFor();
      const number = await ana.openTicket(
        'Renovar el dominio taller.example por dos años',
        'Queremos renovar taller.example por dos años, con la misma forma de pago que la última vez.',
      );
      assert.match(number, /^[A-Z]+-\d+$/);
      if (alg === 'HS256') await pictures(ana.page, 'php-client-area');

      const bea = await Visitor.enter(browser);
      await bea.page.goto(`${php.origin}/sign-in.php?as=bea`);
      await bea.page.getByRole('navigation').getByRole('link', {name: 'Enviar un ticket'}).click();
      const services = bea.page.getByLabel('Servicio');
      // They come with the desk, after the form.
      await services.getByRole('option', {name: 'taller.example'}).waitFor({state: 'attached'});
      assert.deepEqual(
        await services
          .getByRole('option')
          .allTextContents()
          .then((all) => all.map((text) => text.trim()).filter((text) => /taller|VPS/.test(text))),
        ['taller.example'],
      );

      const nuria = await Visitor.enter(browser);
      await nuria.page.goto(`${php.origin}/sign-in.php?as=nuria`);
      await nuria.page.getByRole('link', {name: /Renovar el dominio/}).waitFor();
      for (const visitor of [ana, bea, nuria]) await visitor.leave();
    });
  }

  test('without the session there is no token, and what was typed stays', async () => {
    const {php} = await start('client-area', 'HS256');
    const answer = await fetch(`${php.origin}/support-token.php`);
    assert.equal(answer.status, 401);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    const ana = await Visitor.enter(browser);
    await ana.page.goto(`${php.origin}/sign-in.php?as=ana`);
    await ana.page.getByRole('navigation').getByRole('link', {name: 'Enviar un ticket'}).click();
    await ana.page.getByText(/^Escribes como/).waitFor();
    // Signed out in another tab, and the token's time is over.
    await ana.page.context().clearCookies();
    await ana.page.route('**/v1/tickets', (route) =>
      route.fulfill({status: 401, contentType: 'application/problem+json', body: PROBLEM, headers: CORS}),
    );
    await ana.page.getByLabel('Asunto', {exact: true}).fill('No llegan los correos de pedidos');
    await ana.page.getByLabel('Consulta', {exact: true}).fill('Desde ayer no llega nada a pedidos@taller.example.');
    await ana.page.getByRole('button', {name: 'Enviar ticket'}).click();
    const anyway = ana.page.getByRole('button', {name: 'Enviar de todos modos'});
    const failed = ana.page.locator('.failed');
    await anyway.or(failed).first().waitFor();
    if (await anyway.isVisible()) await anyway.click();
    await failed.waitFor();
    assert.equal(await ana.page.getByLabel('Asunto', {exact: true}).inputValue(), 'No llegan los correos de pedidos');
    await ana.leave(/401/);
  });

  test('the README’s support-token.php, as it stands there, signs what the server takes', async () => {
    const snippet = /```php\n([\s\S]*?)```/.exec(await readFile(README, 'utf8'))?.[1];
    assert.ok(snippet);
    const docroot = join(folder, 'readme');
    await mkdir(docroot);
    await writeFile(join(docroot, 'support-token.php'), snippet);
    const user = join(folder, 'user.php');
    const account = "'id' => 'con-7', 'name' => 'Ana Ruiz', 'email' => 'ana@taller.example', 'account' => 'acc-7'";
    await writeFile(user, `<?php $user = (object) [${account}];`);
    const php = await startPhp(docroot, KEYS.HS256.panel, {auto_prepend_file: user});
    const server = await startTicketServer(KEYS.HS256.server, {desk: join(folder, 'desk.json')});
    stops.push(php.stop, server.stop);
    const token = await (await fetch(`${php.origin}/support-token.php`)).text();
    const answer = await fetch(`${server.endpoint}/v1/desk`, {headers: {authorization: `Bearer ${token}`}});
    assert.equal(answer.status, 200);
    const {desk} = (await answer.json()) as {desk: {viewer: unknown; services: readonly {id: string}[]}};
    assert.deepEqual(desk.viewer, {
      id: 'con-7',
      name: 'Ana Ruiz',
      email: 'ana@taller.example',
      role: 'holder',
      account: 'acc-7',
    });
    assert.deepEqual(
      desk.services.map(({id}) => id),
      ['svc-web', 'svc-vps'],
    );
  });

  test('a panel’s own form posts the ticket itself: text, facts and files arrive in PHP under the field’s name', async () => {
    const {php} = await start('own-form', 'HS256');
    const ana = await Visitor.enter(browser);
    const {page} = ana;
    await page.goto(`${php.origin}/index.php`);
    await page.getByRole('heading', {name: 'Nuevo ticket'}).waitFor();
    await page.getByRole('button', {name: 'Abrir ticket'}).click();
    await page.getByRole('group', {name: 'Hay un problema'}).waitFor();
    await page.getByLabel('Asunto', {exact: true}).fill('No llega el correo de los proveedores');
    await page
      .getByLabel('Consulta', {exact: true})
      .fill('Desde ayer a las 9:20 no llega a pedidos@taller.example nada de lo que envía compras@vivero.example.');
    await page.getByText('Lo verá:').waitFor();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', {name: 'Adjuntar archivos'}).click();
    await (
      await chooser
    ).setFiles({name: 'devuelto.txt', mimeType: 'text/plain', buffer: Buffer.from('550 rechazado')});
    await page.getByRole('button', {name: 'Quitar devuelto.txt'}).waitFor();
    await pictures(page, 'php-own-form');
    const answered = page.waitForResponse('**/ticket.php');
    await page.getByRole('button', {name: 'Abrir ticket'}).click();
    const anyway = page.getByRole('button', {name: 'Enviar de todos modos'});
    await Promise.race([answered, anyway.click()]);
    const answer = await answered;
    assert.equal(answer.status(), 200);
    const {ticket, files} = (await answer.json()) as {ticket: Record<string, unknown>; files: unknown};
    assert.equal(ticket['subject'], 'No llega el correo de los proveedores');
    assert.equal(ticket['type'], 'email');
    assert.equal(ticket['language'], 'es');
    const facts = ticket['facts'] as Record<string, string>;
    assert.equal(facts['recipient'], 'pedidos@taller.example');
    assert.equal(facts['sender'], 'compras@vivero.example');
    assert.equal(facts['time-zone'], 'Europe/Madrid');
    assert.deepEqual(files, [{name: 'devuelto.txt', text: '550 rechazado'}]);

    // The browser keeps what the panel did not take.
    await page.goBack();
    await page.getByRole('button', {name: 'Adjuntar archivos'}).waitFor();
    await page.waitForFunction(
      () =>
        document.querySelector('support-ticket-form')?.shadowRoot?.querySelector<HTMLInputElement>('#subject')?.value,
    );
    assert.equal(await page.getByLabel('Asunto', {exact: true}).inputValue(), 'No llega el correo de los proveedores');
    await ana.leave();
  });

  test('a panel that takes several tickets and sealed data gets each matter by itself, with its facts and files (PHP)', async () => {
    const {php} = await start('own-form', 'HS256');
    const identity = await generateIdentity();
    const recipient = await identityToRecipient(identity);
    const accessData = {recipients: [recipient], fingerprint: await fingerprintOf([recipient]), days: 7};
    await writeFile(join(folder, 'own-form/policy.json'), JSON.stringify(extendPolicy(hosting, {accessData})));
    const ana = await Visitor.enter(browser);
    const {page} = ana;
    await page.goto(`${php.origin}/index.php?posts=split+access-data`);
    await page.getByRole('button', {name: 'Adjuntar archivos'}).waitFor();
    await page.getByLabel('Asunto', {exact: true}).fill('El panel de WordPress se queda en blanco');
    await page
      .getByLabel('Consulta', {exact: true})
      .fill(
        'Al entrar en https://taller.example/wp-admin el panel sale en blanco desde las 9:30 de hoy, como en blanco.txt. Usuario: ana, contraseña: Canario_77-Bx\n\nOtra cosa: necesito la factura de octubre, que no me ha llegado.',
      );
    await page.getByRole('button', {name: 'Pasar a datos de acceso'}).click();
    const sealed = page.locator('.sealed textarea');
    await sealed.waitFor();
    assert.match(await sealed.inputValue(), /Canario_77-Bx/);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', {name: 'Adjuntar archivos'}).click();
    await (await chooser).setFiles({name: 'blanco.txt', mimeType: 'text/plain', buffer: Buffer.from('200 sin cuerpo')});
    await page.getByRole('button', {name: 'Quitar blanco.txt'}).waitFor();
    await page.getByRole('button', {name: 'Dividir en dos tickets'}).click();
    await page.getByRole('heading', {name: 'Ticket 2 de 2'}).waitFor();
    await pictures(page, 'php-own-form-split');
    const answered = page.waitForResponse('**/ticket.php');
    await page.getByRole('button', {name: 'Abrir ticket'}).click();
    await Promise.race([answered, page.getByRole('button', {name: 'Enviar de todos modos'}).click()]);
    const text = await (await answered).text();
    assert.doesNotMatch(text, /Canario/);
    const {ticket, files} = JSON.parse(text) as {ticket: PostedTickets; files: unknown};
    const [site, bill] = ticket.tickets;
    assert.deepEqual([ticket.tickets.length, site?.type, bill?.type], [2, 'web', 'billing']);
    assert.equal(site?.facts['url'], 'https://taller.example/wp-admin');
    assert.deepEqual([site?.files, bill?.files], [['0'], undefined]);
    assert.deepEqual(files, [{name: 'blanco.txt', text: '200 sin cuerpo'}]);
    assert.match(bill?.body ?? '', /factura de octubre/);
    assert.match(ticket.body, /wp-admin[\s\S]*factura de octubre/);
    assert.deepEqual([ticket['access-data'], bill?.['access-data']], [undefined, undefined]);
    const opener = new Decrypter();
    opener.addIdentity(identity);
    const opened = await opener.decrypt(armor.decode(site?.['access-data']?.replaceAll('\r\n', '\n') ?? ''), 'text');
    assert.match(opened, /Canario_77-Bx/);
    assert.match(site?.['access-data-expires'] ?? '', /^\d{4}-\d\d-\d\dT/);
    await ana.leave();
  });

  /** A plain Node server whose page has the README's form, and what is posted to it. */
  async function startNode(posts = '') {
    const snippet = /```html\n(<form[\s\S]*?)```/.exec(await readFile(README, 'utf8'))?.[1] ?? assert.fail('no form');
    const markup = snippet.replace('name="ticket"', `name="ticket" posts="${posts}"`);
    const script = `<script type="module" src="${cdn.origin}/ventanilla/ventanilla.js"></script>`;
    const posted: FormData[] = [];
    const node = createServer((incoming, outgoing) => {
      void (async () => {
        if (incoming.method === 'POST') {
          const headers = {'content-type': incoming.headers['content-type'] ?? ''};
          posted.push(await new Response(await buffer(incoming), {headers}).formData());
        }
        const page = `<!doctype html><html lang="es"><meta charset="utf-8"><title>Soporte</title>${script}${markup}</html>`;
        outgoing.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(page);
      })();
    });
    node.listen(0, '127.0.0.1');
    await once(node, 'listening');
    stops.push(async () => {
      node.closeAllConnections();
      await new Promise((resolve) => node.close(resolve));
    });
    return {posted, address: `http://127.0.0.1:${(node.address() as AddressInfo).port}/`};
  }

  /**
   * Presses the host's button, and past the question, until the page that answers stands: Chromium that is left in the middle
   * of it may never close.
   */
  async function post(page: Page): Promise<void> {
    const posted = page.waitForRequest((request) => request.method() === 'POST');
    const answered = page.waitForEvent('load');
    await page.getByRole('button', {name: 'Abrir ticket'}).click();
    await Promise.race([posted, page.getByRole('button', {name: 'Enviar de todos modos'}).click()]);
    await posted;
    await answered;
  }

  test('the README’s own form, as it stands there, is posted to a plain Node server', async () => {
    const {posted, address} = await startNode();
    const visitor = await Visitor.enter(browser);
    const {page} = visitor;
    await page.goto(address);
    await page.getByRole('button', {name: 'Adjuntar archivos'}).waitFor();
    await page.getByLabel('Asunto', {exact: true}).fill('Error 500 al pagar en la tienda');
    await page
      .getByLabel('Consulta', {exact: true})
      .fill('En https://taller.example/pago sale «Error 500» desde las 9:30.');
    await post(page);
    assert.equal(posted[0]?.get('ticket[subject]'), 'Error 500 al pagar en la tienda');
    assert.equal(posted[0]?.get('ticket[facts][url]'), 'https://taller.example/pago');
    await visitor.leave();
  });

  test('G9 a Node server that takes replies gets the ticket that the text goes on with, by the panel’s own adapter', async () => {
    const {posted, address} = await startNode('reply');
    const visitor = await Visitor.enter(browser);
    const {page} = visitor;
    await page.goto(address);
    await page.evaluate(() => {
      const viewer = {id: 'ana', name: 'Ana Ruiz', email: 'ana@taller.example', role: 'holder', account: 'acc-7'};
      const open = {id: 'tk-9', number: 'LN-1042', subject: 'Gmail rechaza los correos de pedidos', status: 'open'};
      const adapter = {
        name: 'panel',
        capabilities: {read: true, create: true, reply: true},
        getDesk: () => Promise.resolve({name: 'Panel', viewer, services: [], notices: [], agents: []}),
        listTickets: () => Promise.resolve({items: [open]}),
      };
      Object.assign(document.querySelector('support-ticket-form') ?? {}, {adapter});
    });
    await page.getByText('Escribes como Ana Ruiz').waitFor();
    await page.getByLabel('Asunto', {exact: true}).fill('Gmail rechaza los correos de pedidos');
    await page.getByLabel('Consulta', {exact: true}).fill('Hoy salen rechazados con otro código: 550 5.7.26.');
    await page.locator('[data-rule=follow-up] .fix').click();
    await page.getByRole('heading', {name: 'Tu respuesta en LN-1042'}).waitFor();
    await post(page);
    assert.equal(posted[0]?.get('ticket[reply-to]'), 'tk-9');
    assert.equal(posted[0]?.get('ticket[body]'), 'Hoy salen rechazados con otro código: 550 5.7.26.');
    await visitor.leave();
  });

  test('a theme that prints the script tag: the form takes the tag’s settings, and the theme’s styles stay outside', async () => {
    const {php} = await start('theme', 'HS256', {auto_prepend_file: join(folder, 'theme/wordpress.php')});
    const stranger = await Visitor.enter(browser);
    await stranger.page.goto(`${php.origin}/`);
    assert.equal(await stranger.page.locator('script').count(), 0);
    await stranger.leave();
    const ines = await Visitor.enter(browser, {width: 390});
    await ines.page.goto(`${php.origin}/?log=in`);
    await ines.page.getByText('Escribes como Inés Vega (ines@panaderia.example)').waitFor();
    const border = await ines.page
      .getByLabel('Asunto', {exact: true})
      .evaluate((input) => getComputedStyle(input).borderTopWidth);
    assert.equal(border, '1px');
    await pictures(ines.page, 'php-theme');
    const number = await ines.openTicket(
      'La tienda muestra un error 500 al pagar',
      'Al pulsar «Pagar» en https://panaderia.example/pago sale un error 500 desde las 9:20.',
    );
    assert.match(number, /^[A-Z]+-\d+$/);
    await ines.leave();
  });
});

const PROBLEM = JSON.stringify({type: 'about:blank', title: 'expired', status: 401, code: 'unauthenticated'});
const CORS = {'access-control-allow-origin': '*'};
