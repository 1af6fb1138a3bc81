/** What must be seen whatever the reader set: edges, focus and states in forced colours and in the dark, all of it at 200 % text. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {overflowOf, setTextSize} from '../../.tools/lib/overflow.ts';
import {type Demo, type Language, Person, startBrowser, startDemo} from './support.ts';
import {WORDS} from './words.ts';

let demo: Demo;
let browser: Browser;

before(async () => {
  [demo, browser] = await Promise.all([startDemo(), startBrowser()]);
});

after(async () => {
  await browser?.close();
  await demo?.stop();
});

/** The form with advice, a fact and a missing field on the screen. */
async function writing(page: Page, words: (typeof WORDS)[Language]): Promise<void> {
  await page.getByRole('link', {name: words.submitTicket}).click();
  await page.getByLabel(words.subject, {exact: true}).fill(words.urgentSubject);
  await page.getByLabel(words.body, {exact: true}).fill(words.text);
  await page.getByRole('button', {name: words.removeUrgent}).waitFor();
  await page.locator('.chip[data-fact=recipient]').waitFor();
}

/** Controls of the elements whose edge cannot be told from what is behind it: a line each. Runs in the page. */
function withoutEdge(): string[] {
  const within = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches('input:not([type=checkbox], [type=radio], [type=file]), textarea, select') ? [element] : []),
      ...(element.shadowRoot ? within(element.shadowRoot) : []),
    ]);
  return within(document)
    .filter((element) => element.checkVisibility())
    .filter((element) => {
      const {borderTopWidth, borderTopStyle, borderTopColor, backgroundColor} = getComputedStyle(element);
      return parseFloat(borderTopWidth) < 1 || borderTopStyle === 'none' || borderTopColor === backgroundColor;
    })
    .map((element) => element.outerHTML.slice(0, 120));
}

/** What has the focus, through shadow roots, and whether a ring or another edge tells so. Runs in the page. */
function focused(): {readonly name: string; readonly ring: boolean} {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (!at) return {name: '', ring: false};
  const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(at);
  const transparent = /^rgba\(.*, 0\)$/.test(outlineColor);
  return {
    name: `${at.localName} ${at.textContent.trim().slice(0, 30)}`,
    ring: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1 && !transparent,
  };
}

/** What would have to be scrolled sideways inside the widget's panel: a line each. Runs in the page. */
function tooWide(): string[] {
  const panel = document.querySelector('support-widget')?.shadowRoot?.querySelectorAll('#panel, [part=body]') ?? [];
  return [...panel]
    .filter(({scrollWidth, clientWidth}) => scrollWidth > clientWidth)
    .map(({localName, scrollWidth, clientWidth}) => `${localName}: ${scrollWidth} px in ${clientWidth} px`);
}

for (const [name, media] of [
  ['in forced colours', {forcedColors: 'active'}],
  ['in the dark', {colorScheme: 'dark'}],
] as const) {
  test(`A11Y-39 fields have an edge and every stop of the keyboard a ring, ${name}`, async () => {
    const customer = await Person.enter(browser, demo, 'holder');
    const {page} = customer;
    await page.emulateMedia({...media, reducedMotion: 'reduce'});
    const words = WORDS.es;
    await writing(page, words);
    assert.deepEqual(await page.evaluate(withoutEdge), []);
    await page.getByLabel(words.subject, {exact: true}).focus();
    const stops = new Set<string>();
    for (let press = 0; press < 12; press += 1) {
      const {name: stop, ring} = await page.evaluate(focused);
      assert.ok(ring, `${stop} shows that it has the focus`);
      stops.add(stop);
      await page.keyboard.press('Tab');
    }
    assert.ok(stops.size > 6, `the keyboard comes to ${[...stops].join(', ')}`);
    await customer.leave();
  });
}

describe('A11Y-39 at 200 % text', () => {
  for (const [language, width] of [
    ['es', 1280],
    ['es', 640],
    ['es', 360],
    ['en', 360],
  ] as const)
    test(`nothing is cut off, sticks out or scrolls sideways at ${width} px, ${language}`, async () => {
      const customer = await Person.enter(browser, demo, 'holder', {width, language});
      const {page} = customer;
      const words = WORDS[language];
      const look = async (what: string): Promise<void> => {
        assert.deepEqual(await page.evaluate(tooWide), [], what);
        assert.deepEqual(await overflowOf(page), [], what);
      };
      await writing(page, words);
      await setTextSize(page, '200%');
      await look('the form');
      await page.getByRole('link', {name: words.tickets, exact: true}).click();
      await page.locator('ticket-list li').first().waitFor();
      await look('the list');
      await page.locator('ticket-list li a').first().click();
      await page.locator('ticket-thread article').first().waitFor();
      await look('a thread');
      await page.goto(`${demo.origin}/web/holder`);
      await page.getByRole('link', {name: /Escríbenos|Write to us/}).click();
      // The draft of before, with all that is known of it: what a word needs is the widest.
      await page.locator('.chip[data-fact=recipient]').waitFor();
      await setTextSize(page, '200%');
      await look('the widget');
      await customer.leave();
    });
});
