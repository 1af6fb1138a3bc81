/** The sections of the client area, each as a function of what the person may see. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Language} from '../../core/language.ts';
import type {ClientData} from '../client-data.ts';
import {attention} from './attention.ts';
import {dayFromNow, money, size} from './format.ts';
import type {Say} from './page.ts';
import type {Word} from './words.ts';

export interface Context {
  readonly say: Say;
  readonly language: Language;
  readonly data: ClientData;
  /** Address of a section. */
  readonly to: (section: SectionId) => string;
}

export type SectionId =
  'inicio' | 'dominios' | 'planes' | 'correo' | 'servidores' | 'facturas' | 'contactos' | 'soporte';

interface Section {
  readonly label: Word;
  /** Whether there is anything in it for this person. */
  shown(data: ClientData): boolean;
  content(context: Context): TemplateResult;
}

/** In the order of the navigation. */
export const SECTIONS: Readonly<Record<SectionId, Section>> = {
  inicio: {label: 'home', shown: () => true, content: home},
  dominios: {label: 'domains', shown: ({domains}) => domains.length > 0, content: domains},
  planes: {label: 'plans', shown: ({plans}) => plans.length > 0, content: plans},
  correo: {label: 'mail', shown: ({mailboxes}) => mailboxes.length > 0, content: mail},
  servidores: {label: 'servers', shown: ({servers}) => servers.length > 0, content: servers},
  facturas: {label: 'invoices', shown: ({invoices}) => invoices.length > 0, content: invoices},
  contactos: {label: 'contacts', shown: ({person}) => person.role === 'holder', content: contacts},
  soporte: {label: 'support', shown: () => true, content: support},
};

type Tone = 'good' | 'warn';

function tag(words: string, tone: Tone): TemplateResult {
  return html`<span class="tag ${tone}">${words}</span>`;
}

function row(title: unknown, state: TemplateResult, facts: readonly (readonly [string, unknown])[]): TemplateResult {
  return html`<li class="row">
    <div class="row-head">
      <h2>${title}</h2>
      ${state}
    </div>
    <dl>
      ${facts.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
  </li>`;
}

function page(title: string, rows: readonly TemplateResult[]): TemplateResult {
  return html`<h1>${title}</h1>
    <ul class="rows">
      ${rows}
    </ul>`;
}

function usage(used: number, total: number, unit: 'gigabyte' | 'megabyte', {say, language}: Context): TemplateResult {
  const words = say('usedOf', {used: size(used, unit, language), total: size(total, unit, language)});
  return html`<span class="usage"
    >${words}<meter min="0" max=${total} high=${total * 0.8} value=${used} aria-label=${say('space')}>
      ${words}
    </meter></span
  >`;
}

function home(context: Context): TemplateResult {
  const {say, data, to} = context;
  const due = attention(context);
  const counts = [
    ['dominios', data.domains.length],
    ['planes', data.plans.length],
    ['correo', data.mailboxes.length],
    ['servidores', data.servers.length],
  ] as const;
  return html`<h1>${say('hello', {name: data.person.name.split(' ')[0] ?? ''})}</h1>
    <div class="columns">
      <section class="panel">
        <h2>${say('attention')}</h2>
        ${
          due.length > 0
            ? html`<ul class="due">
                ${due.map(({section, text}) => html`<li><a href=${to(section)}>${text}</a></li>`)}
              </ul>`
            : html`<p class="muted">${say('nothingDue')}</p>`
        }
      </section>
      <section class="panel">
        <h2>${say('services')}</h2>
        <ul class="counts">
          ${counts.map(([section, count]) =>
            count > 0
              ? html`<li>
                  <a href=${to(section)}><span class="count">${count}</span>${say(SECTIONS[section].label)}</a>
                </li>`
              : nothing,
          )}
        </ul>
      </section>
      <section class="panel help">
        <h2>${say('helpTitle')}</h2>
        <p>${say('helpText')}</p>
        <p class="actions">
          <a class="button primary" href="${to('soporte')}#/new">${say('newTicket')}</a>
          <a class="button" href="${to('soporte')}#/tickets">${say('seeTickets')}</a>
        </p>
        <p><a href="/ayuda/procedimiento">${say('procedure')}</a></p>
      </section>
    </div>`;
}

function domains({say, language, data}: Context): TemplateResult {
  return page(
    say('domains'),
    data.domains.map(({name, renewsInDays, autoRenew, dns}) =>
      row(name, renewsInDays < 30 && !autoRenew ? tag(say('expiring'), 'warn') : tag(say('active'), 'good'), [
        [say('expires'), dayFromNow(renewsInDays, language)],
        [say('renewal'), say(autoRenew ? 'automatic' : 'manual')],
        [say('nameServers'), dns.map((server) => html`<span class="line">${server}</span>`)],
      ]),
    ),
  );
}

function plans(context: Context): TemplateResult {
  const {say, language, data} = context;
  return page(
    say('plans'),
    data.plans.map(({plan, domain, php, usedGb, totalGb, databases, certificateInDays}) =>
      row(plan, tag(say('active'), 'good'), [
        [say('domain'), domain],
        [say('space'), usage(usedGb, totalGb, 'gigabyte', context)],
        [say('php'), php],
        [say('databases'), databases],
        [say('certificate'), say('until', {date: dayFromNow(certificateInDays, language)})],
      ]),
    ),
  );
}

function mail(context: Context): TemplateResult {
  const {say, data} = context;
  return page(
    say('mail'),
    data.mailboxes.map(({address, usedMb, totalMb, forwardsTo}) =>
      row(address, usedMb / totalMb > 0.8 ? tag(say('nearlyFull'), 'warn') : tag(say('active'), 'good'), [
        [say('space'), usage(usedMb, totalMb, 'megabyte', context)],
        [say('forwards'), forwardsTo ?? html`<span class="muted">${say('noForward')}</span>`],
      ]),
    ),
  );
}

function servers(context: Context): TemplateResult {
  const {say, language, data} = context;
  return page(
    say('servers'),
    data.servers.map(({name, plan, ip, cores, memoryGb, diskGb, usedGb, system}) =>
      row(html`${name} <span class="muted">${plan}</span>`, tag(say('running'), 'good'), [
        [say('address'), ip],
        [say('resources'), say('cores', {cores: `${cores}`, memory: size(memoryGb, 'gigabyte', language)})],
        [say('space'), usage(usedGb, diskGb, 'gigabyte', context)],
        [say('system'), system],
      ]),
    ),
  );
}

function invoices({say, language, data}: Context): TemplateResult {
  return page(
    say('invoices'),
    data.invoices.map(({number, daysAgo, amount, paid, concept}) =>
      row(
        html`${number} <span class="muted">${concept[language]}</span>`,
        paid ? tag(say('paid'), 'good') : tag(say('unpaid'), 'warn'),
        [
          [say('date'), dayFromNow(-daysAgo, language)],
          [say('amount'), money(amount, language)],
        ],
      ),
    ),
  );
}

function contacts({say, data}: Context): TemplateResult {
  return html`<h1>${say('contacts')}</h1>
    <account-contacts
      class="untitled"
      adapter="http"
      endpoint="/support"
      token-url="/area/${data.key}/token"
    ></account-contacts>`;
}

function support({say, data}: Context): TemplateResult {
  return html`<h1>${say('support')}</h1>
    <p class="lead">${say('supportIntro')}</p>
    <support-center adapter="http" endpoint="/support" token-url="/area/${data.key}/token"></support-center>`;
}
