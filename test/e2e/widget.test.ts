/** The help widget in a company's own page, by the script tag alone: with a keyboard, on a telephone, at 400 %. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {SignJWT} from 'jose';
import type {Browser, Page} from 'playwright-core';
import {createHttpAdapter} from '../../src/adapters/http.ts';
import {CDN, type Site, startSite, startTicketServer, type TicketServer, Visitor} from './page-servers.ts';
import {pictures, startBrowser} from './support.ts';

const SECRET = 'a secret of these tests, 32 bytes or more';
const STRICT = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; " +
    'trusted-types lit-html',
};
const SUBJECT = 'Renovar el dominio lirio.example por dos años';
const BODY = 'Queremos renovar lirio.example por dos años, con la misma forma de pago que la última vez.';

const file = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`./pages/public-site/${name}`, import.meta.url)), 'utf8');

function token(id: string, name: string, role: 'holder' | 'agent'): Promise<string> {
  const account = role === 'holder' ? {account: `acc-${id}`} : {};
  return new SignJWT({name, email: `${id}@lirio.example`, email_verified: true, role, ...account})
    .setProtectedHeader({alg: 'HS256', kid: 'panel'})
    .setSubject(id)
    .setAudience('support')
    .setIssuedAt()
    .setExpirationTime('5m')
    .sign(new TextEncoder().encode(SECRET));
}

/** What has the focus, and how much of it launcher and panel hide. */
interface Focus {
  readonly name: string;
  /** `page`, `launcher` or `panel`. */
  readonly where: string;
  /** Share of it that lies under launcher or panel, 0 to 1. */
  readonly hidden: number;
}

/** One Tab, and what came of it after the page had stood still. */
async function tab(page: Page): Promise<Focus> {
  await page.keyboard.press('Tab');
  return page.evaluate(async () => {
    const widget = document.querySelector('support-widget');
    const part = (name: string): Element | null => widget?.shadowRoot?.querySelector(`[part=${name}]`) ?? null;
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    const boxes = (): (DOMRect | undefined)[] =>
      ['launcher', 'panel'].map((name) => part(name)?.getBoundingClientRect());
    const still = (): string => JSON.stringify([scrollY, ...boxes()]);
    for (let before = ''; before !== still();) {
      before = still();
      for (let frames = 0; frames < 4; frames++) await frame();
    }
    let at = document.activeElement;
    const outer = at === widget ? widget?.shadowRoot?.activeElement : null;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const box = at?.getBoundingClientRect() ?? new DOMRect();
    const share = (cover: Element | null): number => {
      const over = cover?.checkVisibility() === true ? cover.getBoundingClientRect() : new DOMRect();
      const inline = Math.min(box.right, over.right) - Math.max(box.left, over.left);
      const block = Math.min(box.bottom, over.bottom) - Math.max(box.top, over.top);
      return inline <= 0 || block <= 0 ? 0 : (inline * block) / (box.width * box.height);
    };
    return {
      name: at === document.body ? '' : (at?.textContent ?? '').trim(),
      where: outer ? (outer === part('launcher') ? 'launcher' : 'panel') : 'page',
      hidden: outer ? 0 : Math.max(share(part('launcher')), share(part('panel'))),
    };
  });
}

/** Tabs through the page once, from its beginning. */
async function tour(page: Page): Promise<Focus[]> {
  const stops: Focus[] = [];
  for (let stop = await tab(page); stop.name !== '' && stops.length < 80; stop = await tab(page)) stops.push(stop);
  return stops;
}

/** CSS pixels by which something is wider than its place: the page, and what scrolls in the panel. */
const tooWide = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const root = document.querySelector('support-widget')?.shadowRoot;
    const scrollers = [document.documentElement, ...(root?.querySelectorAll('#panel, [part=body]') ?? [])];
    return scrollers.map((one) => one.scrollWidth - one.clientWidth);
  });

describe('the help widget', () => {
  let browser: Browser;
  let server: TicketServer;
  let site: Site;
  /** What the token address answers: nobody, or somebody. */
  let identity = '';

  before(async () => {
    browser = await startBrowser();
    server = await startTicketServer({SUPPORT_KEY: SECRET});
    site = await startSite(
      () => ({
        '/': {text: file('index.html'), type: 'text/html; charset=utf-8'},
        '/site.css': {text: file('site.css'), type: 'text/css'},
        '/support/': {proxy: server.origin},
        '/support-token': () => ({text: identity, status: identity === '' ? 401 : 200}),
        '/ventanilla/cdn/': {folder: CDN},
      }),
      STRICT,
    );
  });

  after(async () => {
    await browser?.close();
    await Promise.all([site, server].map((one) => one?.stop()));
  });

  async function visit(width: number, height = 900): Promise<Visitor> {
    identity = await token('flora', 'Flora Lirio', 'holder');
    const visitor = await Visitor.enter(browser, {width});
    await visitor.page.setViewportSize({width, height});
    await visitor.page.goto(`${site.origin}/`);
    await visitor.page.getByRole('button', {name: 'Ayuda'}).waitFor();
    return visitor;
  }

  const panel = (page: Page) => page.getByRole('dialog', {name: 'Soporte'});

  test('A11Y-31 A11Y-33: closed it is one named tab stop, the last of the page, takes no room and asks for nothing', async () => {
    const {page, leave} = await bound(visit(1280));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const stops = await tour(page);
    assert.deepEqual(
      stops.filter(({where}) => where !== 'page').map(({where}) => where),
      ['launcher'],
    );
    assert.equal(stops.at(-1)?.where, 'launcher');
    const launcher = page.getByRole('button', {name: 'Ayuda'});
    assert.equal(await launcher.getAttribute('aria-expanded'), 'false');
    assert.equal(await launcher.getAttribute('aria-controls'), 'panel');
    assert.deepEqual(
      asked.filter((path) => path.startsWith('/support')),
      [],
    );
    const height = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    await page.evaluate(() => document.querySelector('support-widget')?.remove());
    assert.equal(await height(), before);
    await leave();
  });

  test('A11Y-32 A11Y-34: beside the page it is no modal dialog; Escape closes it, and the focus returns', async () => {
    const {page, leave} = await bound(visit(1280));
    const launcher = page.getByRole('button', {name: 'Ayuda'});
    await launcher.focus();
    await page.keyboard.press('Enter');
    await panel(page).waitFor();
    assert.equal(await launcher.getAttribute('aria-expanded'), 'true');
    assert.equal(await panel(page).evaluate((dialog) => dialog.matches(':modal')), false);
    await page.waitForFunction(
      () => document.querySelector('support-widget')?.shadowRoot?.activeElement?.id === 'heading',
    );
    await panel(page).getByLabel('Asunto', {exact: true}).fill(SUBJECT);
    await page.keyboard.press('Escape');
    await panel(page).waitFor({state: 'hidden'});
    assert.equal((await tab(page)).where, 'page', 'the launcher had the focus, and the page begins after it');
    await page.getByRole('link', {name: 'Escríbenos'}).press('Enter');
    await panel(page).waitFor();
    assert.equal(await panel(page).getByLabel('Asunto', {exact: true}).inputValue(), SUBJECT);
    assert.equal(new URL(page.url()).hash, '');
    await panel(page).getByRole('button', {name: 'Cerrar'}).click();
    await page.waitForFunction(() => document.activeElement?.textContent === 'Escríbenos');
    await leave();
  });

  for (const [width, height] of [
    [1280, 800],
    [700, 600],
    [320, 640],
    [320, 256],
  ] as const)
    test(`A11Y-34: at ${width} × ${height} nothing that has the focus is hidden under launcher or panel`, async () => {
      const {page, leave} = await bound(visit(width, height));
      const closed = await tour(page);
      assert.ok(closed.length > 15);
      assert.deepEqual(
        closed.filter(({hidden}) => hidden > 0.5),
        [],
      );
      await page.getByRole('button', {name: 'Ayuda'}).click();
      await panel(page).getByLabel('Asunto', {exact: true}).waitFor();
      assert.deepEqual(await tooWide(page), [0, 0, 0]);
      if (width > 640) {
        // On through the page while the panel lies over it.
        await page.getByRole('link', {name: 'Vivero Lirio'}).focus();
        const open = await tour(page);
        assert.ok(open.some(({where}) => where === 'page'));
        assert.deepEqual(
          open.filter(({hidden}) => hidden > 0.5),
          [],
        );
      }
      await leave();
    });

  test('A11Y-34: side, distance and layer are the page’s to say', async () => {
    const {page, leave} = await bound(visit(1280));
    const widget = page.locator('support-widget');
    await widget.evaluate((element: HTMLElement) => {
      element.setAttribute('side', 'start');
      element.style.setProperty('--ventanilla-widget-block-offset', '100px');
      element.style.setProperty('--ventanilla-widget-inline-offset', '40px');
      element.style.setProperty('--ventanilla-widget-z-index', '7');
    });
    const box = await page.getByRole('button', {name: 'Ayuda'}).boundingBox();
    assert.deepEqual([box?.x, box && box.y + box.height], [40, 800]);
    assert.equal(await widget.evaluate((element) => getComputedStyle(element).zIndex), '7');
    await leave();
  });

  test('A11Y-32 A11Y-35 A11Y-36: on a telephone it is modal, speaks from inside, and is big enough to hit', async () => {
    const {page, leave, openTicket} = await bound(visit(320, 640));
    await page.getByRole('button', {name: 'Ayuda'}).click();
    await panel(page).getByText('Escribes como Flora Lirio').waitFor();
    assert.equal(await panel(page).evaluate((dialog) => dialog.matches(':modal')), true);
    for (let stops = 0; stops < 12; stops++) assert.notEqual((await tab(page)).where, 'launcher');
    const small = await panel(page).evaluate((dialog) => {
      const all = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
      return all(dialog)
        .filter((one) => one.matches('button, a, input, select, textarea') && one.checkVisibility())
        .map((one) => ({name: one.id || one.textContent, box: one.getBoundingClientRect()}))
        .filter(({box}) => box.width > 1 && (box.width < 24 || box.height < 24))
        .map(({name}) => name);
    });
    assert.deepEqual(small, []);
    await page.evaluate(() => {
      const heard: {text: string; inside: boolean}[] = [];
      (globalThis as {heard?: unknown}).heard = heard;
      const hear = (root: ParentNode, inside: boolean): void => {
        for (const one of root.querySelectorAll('*')) {
          const within = inside || one.closest('#panel') !== null;
          if (one.shadowRoot) hear(one.shadowRoot, within);
          if (one.matches('[role=status], [role=alert], [aria-live]'))
            new MutationObserver(() => {
              const text = (one.textContent ?? '').trim();
              if (text !== '') heard.push({text, inside: within});
            }).observe(one, {subtree: true, childList: true, characterData: true});
        }
      };
      hear(document, false);
    });
    const number = await openTicket(SUBJECT, BODY);
    const heard = await page.evaluate(() => (globalThis as {heard?: {text: string; inside: boolean}[]}).heard ?? []);
    assert.ok(heard.some(({text}) => text.includes('Enviando')));
    assert.deepEqual(
      heard.filter(({inside}) => !inside),
      [],
    );
    await pictures(page, 'widget-sent');
    await panel(page).getByRole('link', {name: 'Ver el ticket'}).click();
    await panel(page).getByRole('heading', {name: number}).waitFor();
    await page.keyboard.press('Escape');
    await panel(page).waitFor({state: 'hidden'});

    // The technician answers while it is closed.
    const agent = createHttpAdapter({
      endpoint: server.endpoint,
      getToken: () => token('iker', 'Iker Alonso', 'agent'),
    });
    const {items} = await agent.listTickets({query: number});
    const [ticket] = items;
    assert.ok(ticket);
    await agent.reply(ticket.id, {text: 'Renovado por dos años.', attachments: []}, {idempotencyKey: 'answer-1'});
    await page.getByRole('button', {name: 'Ayuda 1 mensaje sin leer'}).click();
    const read = page.waitForResponse((response) => response.url().endsWith('/read'));
    await panel(page).getByText('Renovado por dos años.').scrollIntoViewIfNeeded();
    await read;
    await page.keyboard.press('Escape');
    await page.getByRole('button', {name: 'Ayuda', exact: true}).waitFor();
    await leave();
  });

  test('a visitor whom nobody knows is shown the way in, and goes on when he comes back', async () => {
    const visitor = await visit(1280);
    const {page} = visitor;
    identity = '';
    await page.getByRole('button', {name: 'Ayuda'}).click();
    await panel(page).getByRole('link', {name: 'Entrar', exact: true}).waitFor();
    await pictures(page, 'widget-sign-in');
    identity = await token('flora', 'Flora Lirio', 'holder');
    await panel(page).getByRole('button', {name: 'Ya he entrado'}).click();
    await panel(page).getByText('Escribes como Flora Lirio').waitFor();
    await visitor.leave(/401/);
  });

  test('without a network the launcher says so and opens when it is back', async () => {
    const visitor = await visit(1280);
    const {page} = visitor;
    await page.route(/surface-[\w-]+\.js$/, (route) => route.abort());
    await page.getByRole('button', {name: 'Ayuda'}).click();
    await page.getByText('No se ha podido cargar el soporte.').waitFor();
    await page.unroute(/surface-[\w-]+\.js$/);
    await page.getByRole('button', {name: 'Ayuda'}).click();
    await panel(page).waitFor();
    await visitor.leave(/ERR_FAILED|could not be loaded/);
  });
});

/** A visit taken apart, its methods still its own. */
async function bound(visit: Promise<Visitor>) {
  const visitor = await visit;
  return {
    page: visitor.page,
    leave: () => visitor.leave(),
    openTicket: (subject: string, body: string) => visitor.openTicket(subject, body),
  };
}
