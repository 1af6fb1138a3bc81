/**
 * The main job, with three people at once: a customer on a phone, a technician at a desk, a technical contact on a tablet. The
 * built package, the real server, a real database.
 */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, test} from 'node:test';
import type {Browser, ElementHandle, Locator} from 'playwright-core';
import {type Demo, type Language, Person, pictures, startBrowser, startDemo} from './support.ts';
import {WORDS} from './words.ts';

const FILE = 'Asunto: pedido de peonías\n';

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
  describe(`three people at once, in ${language}`, () => {
    let customer: Person;
    let technician: Person;
    let contact: Person;
    let number = '';
    let address = '';
    let broken = false;
    const words = WORDS[language];

    /** A step of the story; after one that failed the others have nothing to stand on. */
    const step = (title: string, play: () => Promise<void>): void => {
      test(title, async (t) => {
        if (broken) return t.skip('a step before it failed');
        broken = true;
        await play();
        broken = false;
      });
    };

    before(async () => {
      [customer, technician, contact] = await Promise.all([
        Person.enter(browser, demo, 'holder', {language, width: 360, height: 740}),
        Person.enter(browser, demo, 'agent', {language, width: 1280}),
        Person.enter(browser, demo, 'technical', {language, width: 800}),
      ]);
    });

    step('G1 the customer reaches the form from the client area', async () => {
      await customer.page.getByRole('link', {name: words.submitTicket}).click();
      await customer.page.getByLabel(words.subject, {exact: true}).waitFor();
      await pictures(customer.page, `form-empty-${language}`);
    });

    step('G3 the urgency in the subject is told, and one click takes it out', async () => {
      const subject = customer.page.getByLabel(words.subject, {exact: true});
      await subject.fill(words.urgentSubject);
      const fix = customer.page.getByRole('button', {name: words.removeUrgent});
      await fix.waitFor();
      await customer.page.getByLabel(words.body, {exact: true}).fill(words.text);
      await customer.page.locator('.chip[data-fact=recipient]').waitFor();
      await pictures(customer.page, `form-advice-${language}`);
      await fix.click();
      await fix.waitFor({state: 'detached'});
      assert.equal(await subject.inputValue(), words.calmSubject);
    });

    step('G7 what the text says is a chip, what is missing is asked for', async () => {
      const {page} = customer;
      await page.locator('.chip[data-fact=recipient]', {hasText: 'bodas@camelia-azul.example'}).waitFor();
      assert.equal(await page.getByLabel(words.recipient, {exact: true}).count(), 0);
      await page.getByLabel(words.sender, {exact: true}).fill('pedidos@vivero-umbria.example');
      await fillTime(page.getByLabel(words.occurredAt, {exact: true}));
    });

    step('the ticket is sent and gets a number', async () => {
      const {page} = customer;
      await page.locator('input[type=file]').setInputFiles({
        name: 'aviso.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from(FILE),
      });
      await page.getByText('aviso.txt', {exact: true}).waitFor();
      await page.getByRole('button', {name: words.send}).click();
      const heading = page.getByRole('heading', {name: /TV-\d+/});
      await heading.waitFor();
      number = /TV-\d+/.exec(await heading.innerText())?.[0] ?? '';
      await pictures(page, `form-sent-${language}`);
      await page.locator('support-ticket-form').getByRole('link').first().click();
      await page.getByText(words.assigned).waitFor();
      address = new URL(page.url()).hash;
      await pictures(page, `thread-new-${language}`);
    });

    step('it reaches the technician of the mail team without a reload', async () => {
      const {page} = technician;
      await page.getByRole('link', {name: new RegExp(number)}).click();
      await page.getByText('pedidos@vivero-umbria.example').first().waitFor();
      await page.getByText(words.assigned).waitFor();
      const downloaded = page.waitForEvent('download');
      await page.getByRole('button', {name: /aviso\.txt/}).click();
      assert.equal(await readFile(await (await downloaded).path(), 'utf8'), FILE);
      await pictures(page, `technician-thread-${language}`);
    });

    step('G9 the answer appears in the open thread of the customer, and hers in his', async () => {
      await reply(technician, language, words.answer);
      await customer.page.locator('article', {hasText: words.answer}).waitFor();
      await customer.page.getByText(words.waiting).first().waitFor();
      await reply(customer, language, words.thanks);
      await technician.page.locator('article', {hasText: words.thanks}).waitFor();
    });

    step('the customer closes it and finds it again in the Tickets tab', async () => {
      const {page} = customer;
      await page.getByRole('button', {name: words.closeTicket}).click();
      await page.locator('ticket-thread').getByText(words.closed, {exact: true}).first().waitFor();
      await pictures(page, `thread-closed-${language}`);
      await page.getByRole('link', {name: words.tickets, exact: true}).click();
      await page.getByLabel(words.search).fill(words.searchFor);
      await page.getByRole('button', {name: words.searchButton, exact: true}).click();
      const row = page.locator('article', {hasText: number});
      await row.getByText(words.closed, {exact: true}).waitFor();
      // The list from before the search holds the ticket too.
      await page.locator('article').nth(1).waitFor({state: 'detached'});
      assert.equal(await page.locator('article').count(), 1);
      await pictures(page, `list-search-${language}`);
    });

    step('G2 the technical contact sees what is shared with him and nothing else', async () => {
      const {page} = contact;
      assert.equal(await page.getByRole('link', {name: WORDS[language].ownTickets}).count(), 1);
      await page.getByRole('link', {name: WORDS[language].ownTickets}).click();
      await page.locator('article', {hasText: 'VPS'}).first().waitFor();
      assert.equal(await page.locator('article', {hasText: number}).count(), 0);
      assert.equal(await page.locator('article', {hasText: 'Gmail'}).count(), 0);
      await pictures(page, `list-technical-${language}`);
      contact.expect(/404/);
      await page.goto(`${demo.origin}/area/technical/soporte${address}`);
      await page.getByText(words.notYours).waitFor();
      await pictures(page, `thread-foreign-${language}`);
    });

    test('nobody’s page broke its Content-Security-Policy, Trusted Types or console', async () => {
      for (const person of [customer, technician, contact]) await person.leave();
    });
  });
}

/** A date-time field, or a text field for it. */
async function fillTime(field: Locator): Promise<void> {
  const type = await field.getAttribute('type');
  await field.fill(type === 'datetime-local' ? '2026-11-02T09:30' : '2/11/2026 9:30');
}

async function reply({page}: Person, language: Language, text: string): Promise<void> {
  const box = page.getByLabel(WORDS[language].reply, {exact: true});
  await box.fill(text);
  await page.getByRole('button', {name: WORDS[language].sendReply}).click();
  await page.locator('article', {hasText: text}).waitFor();
  // The event may bring the message before the answer to the request does.
  await page.waitForFunction(
    (field) => field.value === '',
    (await box.elementHandle()) as ElementHandle<HTMLTextAreaElement>,
  );
}
