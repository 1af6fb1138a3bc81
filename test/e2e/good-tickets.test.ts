/**
 * G3 to G8 in one story: an angry ticket without a subject that says anything, with two matters and a password in it, becomes
 * two good ones. The built package, the real server, a real database, Debian's `age` where it is there.
 */
import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import type {Browser} from 'playwright-core';
import {type Demo, Person, pictures, startBrowser, startDemo} from './support.ts';
import {WORDS} from './words.ts';

const CANARY = 'Verano_24-canario';

const STORY = {
  es: {
    subject: 'URGENTE: ayuda',
    body: `Los mensajes de pedidos@vivero-umbria.example no llegan a bodas@camelia-azul.example. ¡Es una vergüenza, nadie me dice nada! No hay rebote.

Otra cosa: al entrar en https://camelia-azul.example/wp-admin el panel sale en blanco. Usuario: admin, contraseña: ${CANARY}`,
    move: 'Pasar a datos de acceso',
    sendBoth: 'Enviar los 2 tickets',
    sent: '2 tickets enviados',
    time: 'Fecha y hora',
    take: 'Tomar los datos de acceso',
    key: 'Tu clave de age',
    open: 'Abrir aquí',
    taken: /ha tomado los datos de acceso/,
    together: /Escrito junto con/,
  },
  en: {
    subject: 'URGENT: help',
    body: `Messages from pedidos@vivero-umbria.example do not arrive at bodas@camelia-azul.example. This is a disgrace, nobody tells me anything! There is no bounce.

Another thing: when I log in at https://camelia-azul.example/wp-admin the dashboard is blank. User: admin, password: ${CANARY}`,
    move: 'Move to access data',
    sendBoth: 'Send 2 tickets',
    sent: '2 tickets sent',
    time: 'Date and time',
    take: 'Take the access data',
    key: 'Your age key',
    open: 'Open here',
    taken: /took the access data/,
    together: /Written together with/,
  },
} as const;

let demo: Demo;
let browser: Browser;

before(async () => {
  [demo, browser] = await Promise.all([startDemo(), startBrowser()]);
});

after(async () => {
  await browser?.close();
  await demo?.stop();
});

for (const language of ['es', 'en'] as const) {
  describe(`an angry ticket becomes two good ones, in ${language}`, () => {
    const words = WORDS[language];
    const story = STORY[language];

    test('G3 G6 G7 G8 ATK-36 ATK-38 step by step, each fact in its place, the password nowhere', async () => {
      const customer = await Person.enter(browser, demo, 'holder', {language, width: 1280});
      const {page} = customer;
      const sent: string[] = [];
      page.on('request', (request) => sent.push(request.postData() ?? ''));
      await page.getByRole('link', {name: words.submitTicket}).click();
      const subject = page.getByLabel(words.subject, {exact: true});
      await subject.fill(story.subject);
      await page.getByLabel(words.body, {exact: true}).fill(story.body);
      await page.locator('.finding[data-rule=one-topic] .fix').waitFor();
      await page.getByRole('button', {name: story.move}).waitFor();
      await pictures(page, `good-1-angry-${language}`);

      await page.locator('.finding[data-rule=subject-urgency] .fix').click();
      await page.locator('.finding[data-rule=subject-urgency]').waitFor({state: 'detached'});
      await page.getByRole('button', {name: story.move}).click();
      await page.locator('.sealed textarea').waitFor();
      assert.equal(await page.locator('.sealed textarea').inputValue(), CANARY);
      assert.ok(!(await page.getByLabel(words.body, {exact: true}).inputValue()).includes(CANARY));
      await pictures(page, `good-2-sealed-${language}`);

      await page.locator('.finding[data-rule=one-topic] .fix').click();
      await page.locator('#part2-part').waitFor();
      await page.locator('#part1-part .finding[data-rule=subject-vague] .fix').click();
      await page.locator('#part1-part .finding[data-rule=subject-vague]').waitFor({state: 'detached'});
      await page.locator('#part1-part').getByLabel(story.time, {exact: true}).fill('2026-11-26T09:30');
      await page.locator('#part1-part [data-fact=part1-sender].chip').waitFor();
      await page.locator('#part2-part [data-fact=part2-url].chip').waitFor();
      await pictures(page, `good-3-two-${language}`);

      await page.getByRole('button', {name: story.sendBoth}).click();
      await page.getByRole('heading', {name: story.sent}).waitFor();
      await pictures(page, `good-4-sent-${language}`);
      const links = page.locator('support-ticket-form').getByRole('link');
      const hashes = await links.evaluateAll((all) =>
        all.map((link) => new URL((link as HTMLAnchorElement).href).hash),
      );
      assert.equal(hashes.length, 2);

      const technician = await Person.enter(browser, demo, 'agent', {language, width: 1280});
      const open = async (hash: string | undefined): Promise<void> => {
        await technician.page.evaluate((to) => (location.hash = to ?? ''), hash);
        await technician.page.locator('[part=fact-sheet]').waitFor();
        await technician.page
          .locator('.event', {hasText: words.assigned.split(' ')[0] ?? ''})
          .first()
          .waitFor();
      };
      await open(hashes[0]);
      const sheet = technician.page.locator('[part=fact-sheet]');
      for (const fact of ['pedidos@vivero-umbria.example', 'bodas@camelia-azul.example', '9:30'])
        assert.ok((await sheet.innerText()).replaceAll('\n', '').includes(fact), `${fact} in the sheet of the mail`);
      assert.equal(await sheet.locator('[part=missing]').count(), 0, 'nothing is missing of the mail');
      await technician.page.locator('.event', {hasText: story.together}).waitFor();

      await open(hashes[1]);
      await technician.page.getByRole('button', {name: story.take}).click();
      const key = await readFile(join(demo.folder, 'technician-key.txt'), 'utf8');
      await technician.page.getByLabel(story.key).fill(key);
      await pictures(technician.page, `good-5-taken-${language}`);
      await technician.page.getByRole('button', {name: story.open}).click();
      await technician.page.locator('.opened').waitFor();
      assert.equal(await technician.page.locator('.opened').innerText(), CANARY);
      await technician.page.locator('.event', {hasText: story.taken}).waitFor();
      assert.ok(
        (await sheet.innerText()).replaceAll('\n', '').includes('wp-admin'),
        'the address in the sheet of the site',
      );
      await pictures(technician.page, `good-6-opened-${language}`);

      assert.ok(sent.some((body) => body.includes('BEGIN AGE ENCRYPTED FILE')));
      for (const body of sent) assert.ok(!body.includes(CANARY), 'the password is in no request');
      const names = await readdir(demo.folder, {recursive: true, withFileTypes: true});
      for (const one of names.filter((entry) => entry.isFile()))
        assert.ok(!(await readFile(join(one.parentPath, one.name), 'latin1')).includes(CANARY), one.name);
      await Promise.all([customer.leave(), technician.leave()]);
    });
  });
}
