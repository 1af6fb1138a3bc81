/**
 * The company's public site, with the help widget in its corner: `/web/` for visitors, `/web/<person>` for somebody who is
 * signed in to the client area. A plan's question opens the form with its subject filled in.
 */
import {html, type TemplateResult} from 'lit';
import 'ventanilla/define/support-widget';
import type {ClientData} from '../client-data.ts';
import {COMPANY} from '../seed/people.ts';
import {load} from './load.ts';
import {Page, type Say} from './page.ts';
import type {Word} from './words.ts';

const [, , key = ''] = location.pathname.split('/');
const widget = document.querySelector('support-widget');
let person: ClientData['person'] | undefined;

const PLANS = [
  {name: 'Teja', price: 4, lines: ['webPages', 'webMailboxes', 'webCopies']},
  {name: 'Tejado', price: 9, lines: ['webShop', 'webMailboxesMany', 'webCopies']},
  {name: 'Torre', price: 24, lines: ['webServer', 'webRoot', 'webWatched']},
] as const satisfies readonly {name: string; price: number; lines: readonly Word[]}[];

const page = new Page(({say, language}) => {
  const price = new Intl.NumberFormat(language, {style: 'currency', currency: 'EUR', maximumFractionDigits: 0});
  return {
    title: say('webTitle'),
    place: say('webTitle'),
    home: location.pathname,
    ...(person && {person: {name: person.name, detail: say(person.role), signOut: `/salir/${key}`}}),
    content: html`<section class="hero">
        <h1>${say('webHero')}</h1>
        <p class="lead">${say('webLead')}</p>
        <p class="actions">
          <a class="button primary" href="#plans" @click=${toPlans}>${say('webSeePlans')}</a>
          <a class="button" href=${person ? `/area/${key}/` : '/'}>${say(person ? 'area' : 'webEnter')}</a>
        </p>
      </section>
      <section class="web" id="plans" tabindex="-1" aria-labelledby="plans-title">
        <h2 id="plans-title">${say('webPlans')}</h2>
        <ul class="offers">
          ${PLANS.map(
            ({name, price: amount, lines}) =>
              html`<li>
                <h3>${name}</h3>
                <p class="price"><b>${price.format(amount)}</b> ${say('webMonth')}</p>
                <ul>
                  ${lines.map((line) => html`<li>${say(line)}</li>`)}
                </ul>
                <button class="button" type="button" @click=${() => ask(name, say)}>${say('webAsk', {name})}</button>
              </li>`,
          )}
        </ul>
      </section>
      <section class="web" aria-labelledby="questions-title">
        <h2 id="questions-title">${say('webQuestions')}</h2>
        <div class="questions">
          ${question(say('webMoveTitle'), say('webMoveText'))} ${question(say('webMailTitle'), say('webMailText'))}
          ${question(say('webPeopleTitle'), say('webPeopleText', {phone: COMPANY.phone}))}
        </div>
        <p><a href="#support/new">${say('webWrite')}</a></p>
      </section>`,
  };
});

const question = (title: string, text: string): TemplateResult =>
  html`<details>
    <summary>${title}</summary>
    <p>${text}</p>
  </details>`;

function toPlans(event: Event): void {
  event.preventDefault();
  const plans = document.getElementById('plans');
  plans?.focus();
  plans?.scrollIntoView();
}

function ask(plan: string, say: Say): void {
  if (!widget) return;
  widget.prefill = {subject: say('webAskSubject', {name: plan}), problemType: 'presales'};
  widget.show('new');
}

if (widget) widget.policy = {urgentHelp: {phone: COMPANY.phone, email: COMPANY.mail}};
page.update();
const loaded = key === '' ? undefined : await load<ClientData>(`/area/${key}/data`);
if (loaded?.state === 'ready') {
  person = loaded.data.person;
  if (widget) Object.assign(widget, {tokenUrl: `/area/${key}/token`, watch: true});
  page.update();
}
