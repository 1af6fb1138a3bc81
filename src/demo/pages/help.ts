/** The help pages: a list at `/ayuda/`, an article below. */
import {html, type TemplateResult} from 'lit';
import type {HelpPage} from '../help.ts';
import {type Loaded, load} from './load.ts';
import {markdown} from './markdown.ts';
import {Page, type Say} from './page.ts';
import {trouble} from './trouble.ts';

const id = decodeURIComponent(location.pathname.replace(/^\/ayuda\/?/, ''));
let pages: Loaded<readonly HelpPage[]> = {state: 'loading'};

const page = new Page(({say, language}) => {
  const frame = {title: say('help'), place: say('help'), home: '/'};
  if (pages.state !== 'ready') return {...frame, content: trouble(pages.state, say)};
  const own = pages.data.filter((one) => one.language === language);
  if (id === '') return {...frame, content: list(own, say)};
  const article = own.find((one) => one.id === id);
  if (!article)
    return {
      ...frame,
      content: html`<h1>${say('noArticle')}</h1>
        ${back(say)}`,
    };
  return {
    ...frame,
    title: article.title,
    content: html`<article class="article narrow">
      ${back(say)}
      <h1>${article.title}</h1>
      ${markdown(article.markdown)}
    </article>`,
  };
});

function back(say: Say): TemplateResult {
  return html`<p class="back"><a href="/ayuda/">${say('allArticles')}</a></p>`;
}

function list(articles: readonly HelpPage[], say: Say): TemplateResult {
  return html`<div class="narrow">
    <h1>${say('help')}</h1>
    <p class="lead">${say('helpIntro')}</p>
    <ul class="articles">
      ${articles.map(({id, title, lead}) => html`<li><a href="/ayuda/${id}">${title}</a><span>${lead}</span></li>`)}
    </ul>
  </div>`;
}

page.update();
pages = await load('/ayuda/data');
page.update();
