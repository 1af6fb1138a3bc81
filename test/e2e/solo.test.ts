/** The desk without a server: a folder of files, a browser, and what stays in it. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Browser, Page} from 'playwright-core';
import {type Site, startSite, Visitor} from './page-servers.ts';
import {pictures, startBrowser} from './support.ts';

const DEMO = fileURLToPath(new URL('../../dist/demo/', import.meta.url));
const SUBJECT = 'Renovar el dominio camelia-azul.example por dos años';
const BODY = 'Queremos renovar camelia-azul.example por dos años, con la misma forma de pago que la última vez.';
const NOTE = 'Demostración: no se envía nada a nadie; todo se queda en este navegador.';

describe('the desk without a server', () => {
  let browser: Browser;
  let site: Site;

  before(async () => {
    browser = await startBrowser();
    const page = readFileSync(`${DEMO}solo.html`, 'utf8');
    site = await startSite(
      () => ({'/solo.html': {text: page, type: 'text/html; charset=utf-8'}, '/assets/': {folder: `${DEMO}assets`}}),
      {'content-security-policy': "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html"},
    );
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  const choose = (page: Page, name: string): Promise<void> =>
    page.getByRole('group', {name: '¿Con quién quieres entrar?'}).getByRole('button', {name}).click();

  test('a ticket survives the reload, the technician in another tab answers it live, and all begins anew', async () => {
    const customer = await Visitor.enter(browser);
    const {page} = customer;
    await page.goto(`${site.origin}/solo.html`);
    await page.getByText(NOTE).waitFor();
    await page.getByRole('article').first().waitFor();
    const before = await page.getByRole('article').count();
    assert.ok(before > 1, 'the desk has conversations from the start');
    await pictures(page, 'solo-tickets');
    await page.getByRole('navigation').getByRole('link', {name: 'Enviar un ticket'}).click();
    await page.getByText('Escribes como Elvira Monteclaro').waitFor();
    const number = await customer.openTicket(SUBJECT, BODY);
    await page.reload();
    await page.getByRole('navigation').getByRole('link', {name: 'Tickets'}).click();
    await page.getByRole('link', {name: SUBJECT}).click();
    await page.getByRole('heading', {name: `${number} ${SUBJECT}`}).waitFor();

    const other = await page.context().newPage();
    await other.goto(`${site.origin}/solo.html`);
    await choose(other, 'Óscar Zócalo');
    await other.getByRole('link', {name: SUBJECT}).click();
    await other.getByRole('textbox', {name: 'Tu respuesta'}).fill('Hecho: vence dentro de dos años.');
    await other.getByRole('button', {name: 'Enviar respuesta'}).click();
    await page.getByText('Hecho: vence dentro de dos años.').waitFor();

    await other.getByRole('button', {name: 'Empezar de nuevo'}).click();
    await page.getByRole('navigation').getByRole('link', {name: 'Tickets'}).click();
    await page
      .getByRole('article')
      .nth(before - 1)
      .waitFor();
    await page.reload();
    await page
      .getByRole('article')
      .nth(before - 1)
      .waitFor();
    assert.equal(await page.getByRole('article').filter({hasText: SUBJECT}).count(), 0);
    await customer.leave();
  });
});
