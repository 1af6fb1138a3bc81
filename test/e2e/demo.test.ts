/** The demo itself: what `npm start` says and serves, every screen as a picture, files up and down. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, test} from 'node:test';
import type {Browser} from 'playwright-core';
import {Demo, Person, pictures, startBrowser, startDemo} from './support.ts';

let demo: Demo;
let browser: Browser;

before(async () => {
  [demo, browser] = await Promise.all([startDemo(), startBrowser()]);
});

after(async () => {
  await browser?.close();
  await demo?.stop();
});

describe('npm start', () => {
  test('prints the addresses of customer, technical contact and technician', () => {
    for (const key of ['holder', 'technical', 'agent'])
      assert.ok(demo.said.some((line) => line.includes(`${demo.origin}/entrar/${key}`)));
  });

  test('tells that a port is taken and takes the next', async () => {
    const second = new Demo(`${demo.folder}-second`);
    second.port = demo.port;
    try {
      await second.start();
      assert.notEqual(second.port, demo.port);
      assert.ok(second.said.some((line) => line.includes(`${demo.port}`) && /taken/i.test(line)));
    } finally {
      await second.stop();
    }
  });

  test('serves every page with the strict policy and nosniff', async () => {
    for (const path of ['/', '/personas', '/entrar/holder']) {
      const {headers} = await fetch(`${demo.origin}${path}`, {redirect: 'manual'});
      assert.equal(
        headers.get('content-security-policy'),
        "default-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
      );
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
    }
  });

  test('gives no token and no data to somebody who is not signed in', async () => {
    for (const path of ['/area/holder/token', '/area/holder/data', '/tecnico/agent/token'])
      assert.equal((await fetch(`${demo.origin}${path}`)).status, 401);
  });
});

for (const language of ['es', 'en'] as const) {
  test(`the client area and the technician’s list, in ${language}`, async () => {
    const customer = await Person.enter(browser, demo, 'holder', {language});
    const {page} = customer;
    await page.goto(demo.origin);
    await page.locator('.person-card').first().waitFor();
    await pictures(page, `door-${language}`);
    for (const section of ['', 'dominios', 'planes', 'correo', 'servidores', 'facturas', 'contactos']) {
      await page.goto(`${demo.origin}/area/holder/${section}`);
      await page.locator('.panel, .row, account-contacts article').first().waitFor();
      await pictures(page, `area-${section || 'inicio'}-${language}`);
    }
    await page.goto(`${demo.origin}/area/holder/soporte`);
    await page.locator('ticket-list article').first().waitFor();
    await pictures(page, `area-soporte-${language}`);
    await customer.leave();

    const technician = await Person.enter(browser, demo, 'agent', {language});
    await technician.page.locator('ticket-list article').first().waitFor();
    await pictures(technician.page, `technician-list-${language}`);
    await technician.leave();
  });
}

test('the language of the whole page changes, elements included', async () => {
  const customer = await Person.enter(browser, demo, 'holder', {language: 'es'});
  const {page} = customer;
  await page.goto(`${demo.origin}/area/holder/soporte`);
  await page.getByLabel('Buscar en los tickets').waitFor();
  await page.getByRole('button', {name: 'English'}).click();
  await page.getByLabel('Search tickets').waitFor();
  await page.getByRole('heading', {level: 1, name: 'Support'}).waitFor();
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  await customer.leave();
});

test('the public site has the help widget: for visitors the way in, for a customer the form about a plan', async () => {
  const visitor = await Person.enter(browser, demo, 'holder', {language: 'es'});
  const {page} = visitor;
  visitor.expect(/401/);
  await page.goto(`${demo.origin}/web/`);
  await page.getByRole('button', {name: 'Ayuda'}).click();
  await page.getByRole('dialog').getByRole('link', {name: 'Entrar', exact: true}).waitFor();
  await pictures(page, 'web-visitor-es');
  await page.goto(`${demo.origin}/area/holder/`);
  await page.getByRole('link', {name: 'Web pública'}).click();
  await page.getByRole('button', {name: /Ayuda \d+ mensajes? sin leer/}).waitFor();
  await pictures(page, 'web-holder-es');
  await page.getByRole('button', {name: 'Preguntar por Torre'}).click();
  const subject = page.getByRole('dialog').getByLabel('Asunto', {exact: true});
  await page.getByRole('dialog').getByText('Escribes como Elvira Monteclaro').waitFor();
  assert.equal(await subject.inputValue(), 'Quiero saber más del plan Torre');
  await pictures(page, 'web-ask-es');
  await visitor.leave();
});

test('the server’s API can be read in a page of its own, under the same policy', async () => {
  const reader = await Person.enter(browser, demo, 'holder', {language: 'en'});
  const {page} = reader;
  await page.goto(`${demo.origin}/api/#createTicket`);
  const route = page.locator('#createTicket[open]');
  await route.waitFor();
  await route.getByRole('link', {name: 'TicketDraft'}).click();
  await page.locator('#schema-TicketDraft[open]').getByText('problemType').waitFor();
  await page.getByLabel('Filter routes').fill('upload');
  await page.locator('#createTicket').waitFor({state: 'detached'});
  await page.locator('#upload').waitFor();
  await pictures(page, 'api-en');
  await reader.leave();
});

test('a file of a message is downloaded as what it is, never shown', async () => {
  const customer = await Person.enter(browser, demo, 'holder');
  const {page} = customer;
  await page.goto(`${demo.origin}/area/holder/soporte#/tickets`);
  await page.getByRole('link', {name: /rebotan/}).click();
  const answered = page.waitForResponse(/\/attachments\//);
  const downloaded = page.waitForEvent('download');
  await page.getByRole('button', {name: /cabeceras-rebote\.txt/}).click();
  const headers = (await answered).headers();
  assert.equal(headers['x-content-type-options'], 'nosniff');
  assert.match(headers['content-disposition'] ?? '', /^attachment;/);
  const download = await downloaded;
  assert.equal(download.suggestedFilename(), 'cabeceras-rebote.txt');
  assert.match(await readFile(await download.path(), 'utf8'), /5\.7\.26/);
  await customer.leave();
});

test('G2: the holder adds a technical contact, who is pending until he follows the link in the mail', async () => {
  const holder = await Person.enter(browser, demo, 'holder', {language: 'es'});
  const {page} = holder;
  await page.goto(`${demo.origin}/area/holder/soporte#/contacts`);
  await page.getByRole('button', {name: 'Añadir contacto'}).click();
  await page.getByLabel('Nombre').fill('Renata Violeta');
  await page.getByLabel('Correo electrónico').fill('renata@violeta-redes.example');
  await page.getByRole('checkbox').first().check();
  await page.getByLabel('Idioma de la invitación').selectOption('en');
  await pictures(page, 'contact-form-es');
  await page.getByRole('button', {name: 'Añadir y enviar la invitación'}).click();
  await page.getByText('La invitación va de camino a renata@violeta-redes.example').waitFor();
  const contact = page.getByRole('article', {name: 'Renata Violeta'});
  await contact.getByText('Pendiente', {exact: true}).waitFor();
  await pictures(page, 'contact-invited-es');

  const reader = await Person.enter(browser, demo, 'holder-en', {language: 'en'});
  await reader.page.goto(`${demo.origin}/correo/`);
  const mail = reader.page.getByRole('article').filter({hasText: 'renata@violeta-redes.example'});
  await mail.getByRole('heading', {name: 'Confirm that you are a contact'}).waitFor();
  await mail.getByRole('link', {name: /contacts\/confirm/}).click();
  await reader.page.getByRole('button', {name: 'Confirm'}).click();
  await reader.page.getByRole('heading', {name: 'Your access is confirmed'}).waitFor();
  await reader.leave();

  await page.reload();
  await contact.waitFor();
  assert.equal(await contact.getByText('Pendiente', {exact: true}).count(), 0);
  await contact.getByRole('button', {name: /Quitar/}).click();
  await contact.getByRole('button', {name: 'Sí, quitar a Renata Violeta'}).click();
  await page.getByText('Renata Violeta ya no es contacto de tu cuenta.').waitFor();
  await holder.leave();
});

test('the procedure stands among the help articles, and above a new ticket', async () => {
  const customer = await Person.enter(browser, demo, 'holder', {language: 'es'});
  const {page} = customer;
  await page.goto(`${demo.origin}/ayuda/`);
  await page.getByRole('link', {name: 'Cómo abrir un ticket'}).click();
  await page.getByText('remitente, destinatario y fecha y hora').waitFor();
  await pictures(page, 'procedure-es');
  await page.goto(`${demo.origin}/area/holder/soporte#/new`);
  await page.getByText('Cómo escribir tu ticket').first().click();
  await page.getByLabel('Asunto').fill('URGENTE correo');
  await page.locator('ticket-guidelines [data-rule=subject-urgency]').getByText('Por revisar').waitFor();
  await pictures(page, 'new-ticket-with-procedure-es');
  await customer.leave();
});
