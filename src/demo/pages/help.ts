/** The help pages: a list at `/ayuda/`, an article below; the procedure is made from the desk's policy. */
import {html, type TemplateResult} from 'lit';
import 'ventanilla/define/ticket-guidelines';
import type {HelpPage} from '../help.ts';
import {policy} from '../policy.ts';
import {type Loaded, load} from './load.ts';
import {markdown} from './markdown.ts';
import {Page, type Say} from './page.ts';
import {trouble} from './trouble.ts';

const id = decodeURIComponent(location.pathname.replace(/^\/ayuda\/?/, ''));
/** Its place among the articles. */
const PROCEDURE = 'procedimiento';
let pages: Loaded<readonly HelpPage[]> = {state: 'loading'};

const page = new Page(({say, language}) => {
  const frame = {title: say('help'), place: say('help'), home: '/'};
  if (pages.state !== 'ready') return {...frame, content: trouble(pages.state, say)};
  const own = pages.data.filter((one) => one.language === language);
  if (id === '') return {...frame, content: list(own, say)};
  if (id === PROCEDURE) return {...frame, title: say('procedure'), content: procedure(say)};
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

function procedure(say: Say): TemplateResult {
  return html`<div class="narrow">
    ${back(say)}
    <h1>${say('procedure')}</h1>
    <p class="lead">${say('procedureLead')}</p>
    <ticket-guidelines class="untitled" .policy=${policy}></ticket-guidelines>
  </div>`;
}

function list(articles: readonly HelpPage[], say: Say): TemplateResult {
  return html`<div class="narrow">
    <h1>${say('help')}</h1>
    <p class="lead">${say('helpIntro')}</p>
    <ul class="articles">
      <li><a href="/ayuda/${PROCEDURE}">${say('procedure')}</a><span>${say('procedureLead')}</span></li>
      ${articles.map(({id, title, lead}) => html`<li><a href="/ayuda/${id}">${title}</a><span>${lead}</span></li>`)}
    </ul>
  </div>`;
}

page.update();
pages = await load('/ayuda/data');
page.update();
