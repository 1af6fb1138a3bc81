/** Help articles while the subject is written: after a pause, one search at a time, silent where there is nothing. */
import {expect} from '@open-wc/testing';
import type {Article} from '../../../src/core/adapter.ts';
import type {SupportTicketForm} from '../../../src/elements/support-ticket-form/support-ticket-form.ts';
import {type ArticleSearchCall, FakeArticles} from '../../../src/testing/index.ts';
import {PanelAdapter} from '../../../stories/fixtures/panel.ts';
import {
  all,
  bodyOf,
  button,
  focused,
  judged,
  listenTo,
  MAIL,
  one,
  readyForm,
  SHOUTED,
  subjectOf,
  textOf,
  write,
} from './harness.ts';
import {waitUntil} from '../wait.ts';

const article = (id: string, url = `/help/${id}`): Article => ({
  id,
  title: `About ${id}`,
  url,
  excerpt: `How ${id} works`,
});

/** A desk with articles, whose answers the test gives. */
function deskWithArticles(): {adapter: PanelAdapter; searches: readonly ArticleSearchCall[]} {
  const adapter = new PanelAdapter({capabilities: {articles: true}});
  const {search, searches} = new FakeArticles();
  adapter.searchArticles = search;
  return {adapter, searches};
}

const titles = (element: SupportTicketForm): string[] => all(element, '.articles a').map((link) => textOf(link));

describe('support-ticket-form, articles', () => {
  it('G10 articles that may answer are shown while the subject is written, and open in a tab of their own', async () => {
    const {adapter, searches} = deskWithArticles();
    const element = await readyForm(adapter);
    const said = listenTo(element);
    write(subjectOf(element), 'Mail does not arrive');
    await waitUntil(() => searches.length === 1, 'it is looked for');
    expect(searches[0]?.query).to.equal('Mail does not arrive');
    expect(searches[0]?.context?.language).to.equal('en');
    const top = subjectOf(element).getBoundingClientRect().top;
    searches[0]?.answer([article('spam'), article('dns'), article('quota'), article('fourth')]);
    await waitUntil(() => titles(element).length === 2, 'two are shown');
    expect(titles(element)[0]).to.equal('About spam (opens in a new tab)');
    expect(one(element, '.articles').closest('.field'), 'near what is written').to.equal(
      subjectOf(element).closest('.field'),
    );
    const link = one<HTMLAnchorElement>(element, '.articles a');
    expect([link.target, link.rel, link.getAttribute('href')]).to.deep.equal([
      '_blank',
      'noopener noreferrer',
      '/help/spam',
    ]);
    expect(focused(element)).to.equal(subjectOf(element));
    expect(subjectOf(element).getBoundingClientRect().top).to.equal(top);
    await waitUntil(() => said.length > 0, 'it is told');
    expect(said.at(-1)).to.contain('3 help articles may answer this');
    button(element, '1 more').click();
    await waitUntil(() => titles(element).length === 3, 'the third is shown');
    await waitUntil(() => textOf(focused(element)).startsWith('About quota'), 'the focus goes on with it');
    await expect(element).to.be.accessible();
  });

  it('G10 A11Y-15 they come while the message is written: it stays where it is, and one announcement tells all', async () => {
    const {adapter, searches} = deskWithArticles();
    const element = await readyForm(adapter);
    const said = listenTo(element);
    write(subjectOf(element), SHOUTED);
    await waitUntil(() => searches.length === 1, 'it is looked for');
    write(bodyOf(element), MAIL);
    const {top} = bodyOf(element).getBoundingClientRect();
    const scrolled = document.scrollingElement?.scrollTop ?? 0;
    searches[0]?.answer([article('spam'), article('dns')]);
    await waitUntil(() => titles(element).length === 2, 'two are shown');
    await waitUntil(() => all(element, '[data-rule=subject-urgency]').length === 1, 'and the advice');
    expect(bodyOf(element).getBoundingClientRect().top).to.be.closeTo(top, 1);
    expect(document.scrollingElement?.scrollTop, 'what is above has moved instead').to.be.greaterThan(scrolled);
    await waitUntil(() => said.length > 0, 'it is told');
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/suggestions?\. .*2 help articles may answer this$/);
  });

  it('G10 A11Y-17 who wants no suggestions while he writes is shown no articles either', async () => {
    const {adapter, searches} = deskWithArticles();
    const element = await readyForm(adapter);
    write(subjectOf(element), 'Mail does not arrive');
    await waitUntil(() => searches.length === 1, 'it is looked for');
    searches[0]?.answer([article('spam')]);
    await waitUntil(() => titles(element).length === 1, 'one is shown');
    one(element, '#hints').click();
    await waitUntil(() => titles(element).length === 0, 'none is shown');
    one(element, '#hints').click();
    await waitUntil(() => titles(element).length === 1, 'it is shown again');
  });

  it('G10 a new subject stops the search before, and an answer that comes too late is dropped', async () => {
    const {adapter, searches} = deskWithArticles();
    const element = await readyForm(adapter);
    write(subjectOf(element), 'Mail does not arrive');
    await waitUntil(() => searches.length === 1, 'the first search');
    write(subjectOf(element), 'The certificate of our shop has expired');
    expect(searches[0]?.context?.signal?.aborted).to.equal(true);
    await waitUntil(() => searches.length === 2, 'the second search');
    searches[1]?.answer([article('tls')]);
    await waitUntil(() => titles(element).length === 1, 'the answer');
    searches[0]?.answer([article('spam')]);
    await judged(element, 'The certificate of our shop has expired', MAIL);
    expect(titles(element)).to.deep.equal(['About tls (opens in a new tab)']);
    expect(searches.length, 'the same subject is not looked for again').to.equal(2);
  });

  it('G10 a help desk without articles, and one that fails, show nothing and say nothing', async () => {
    const {adapter, searches} = deskWithArticles();
    const element = await readyForm(adapter);
    const said = listenTo(element);
    write(subjectOf(element), 'Mail does not arrive');
    await waitUntil(() => searches.length === 1, 'it is looked for');
    searches[0]?.fail('unavailable');
    await judged(element, 'Mail does not arrive', MAIL);
    expect(titles(element)).to.deep.equal([]);
    expect(all(element, '[part=error]')).to.have.length(0);
    expect(said.filter((text) => text.includes('article'))).to.deep.equal([]);

    const without = new PanelAdapter();
    without.searchArticles = () => Promise.reject(new Error('it must not be asked'));
    const plain = await readyForm(without);
    await judged(plain, 'Mail does not arrive', MAIL);
    expect(titles(plain)).to.deep.equal([]);
  });

  it('G10 ATK-30 an address that is code is no link', async () => {
    const {adapter, searches} = deskWithArticles();
    const element = await readyForm(adapter);
    write(subjectOf(element), 'Mail does not arrive');
    await waitUntil(() => searches.length === 1, 'it is looked for');
    searches[0]?.answer([article('bad', 'javascript:alert(1)'), article('good', 'https://help.example/good')]);
    await waitUntil(() => titles(element).length > 0, 'the answer');
    expect(titles(element)).to.deep.equal(['About good (opens in a new tab)']);
  });
});
