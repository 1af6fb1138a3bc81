/**
 * The desk without a server: everything stays in the visitor's own browser, for pages that any web server can give away. Whoever
 * opens it is whom he chooses; several tabs see each other.
 */
import {html} from 'lit';
import 'ventanilla/define/support-center';
import {createIndexeddbAdapter, type IndexeddbAdapter} from 'ventanilla/adapters/indexeddb';
import {createChecker} from 'ventanilla/guidelines';
import type {Agent} from '../../core/ticket.ts';
import {policy} from '../policy.ts';
import {ACCOUNTS, AGENTS, COMPANY, type Persona, PERSONAS} from '../seed/people.ts';
import {supportServices} from '../seed/services.ts';
import type {Clock} from '../seed/plant.ts';
import {Page} from './page.ts';

type Viewer = Parameters<IndexeddbAdapter['as']>[0];

const KEY = 'tejaverde-solo';
const agents: readonly Agent[] = AGENTS.map(({id, name, teams}) => ({id, name, teams}));
const clock: Clock = {};

function viewerOf({id}: Persona): Viewer {
  const agent = AGENTS.find((one) => one.id === id);
  if (agent) return {id, name: agent.name, email: agent.email, role: 'agent'};
  const account = ACCOUNTS.find(({contacts}) => contacts.some((one) => one.id === id));
  const contact = account?.contacts.find((one) => one.id === id);
  if (!account || !contact) throw new Error(`nobody has the id '${id}'`);
  const {name, email, role, services} = contact;
  return {id, name, email, role, account: account.id, services};
}

const people = PERSONAS.map((persona) => ({...persona, viewer: viewerOf(persona)}));
type Someone = (typeof people)[number];

/** A tab of its own has its own person. */
let current: Someone | undefined = people.find(({key}) => key === sessionStorage.getItem(KEY)) ?? people[0];

const checker = await createChecker({policy});
const desk = createIndexeddbAdapter({
  database: KEY,
  prefix: policy.ticketPrefix,
  now: () => clock.at ?? new Date(),
  viewer: {id: 'nobody', name: 'nobody', email: 'nobody@localhost.example', role: 'holder'},
  desk: ({role, account}) => ({
    name: COMPANY.name,
    policy,
    agents,
    services: supportServices()
      .filter((service) => role === 'agent' || service.account === account)
      .map(({id, kind, label, names}) => ({id, kind, label, names})),
  }),
  assign({attachments: _files, ...draft}) {
    const {facts, problemType, missing} = checker.check(draft, {services: supportServices()});
    const team = policy.problemTypes[problemType.id]?.team ?? 'support';
    const assignee = agents.find(({teams}) => teams.includes(team));
    return {problemType: problemType.id, team, facts, missing: missing.map(({id}) => id), ...(assignee && {assignee})};
  },
  async seed(empty) {
    const {plant} = await import('../seed/plant.ts');
    await plant(empty, policy, clock);
  },
});
const desks = new Map(people.map(({key, viewer}) => [key, desk.as(viewer)]));

const page = new Page(({say}) => ({
  title: say('soloTitle'),
  place: say('soloTitle'),
  home: '#/tickets',
  alone: true,
  content: html`<h1>${say('support')}</h1>
    <div class="solo">
      <div class="choices" role="group" aria-label=${say('chooseTitle')}>
        ${people.map(
          (one) =>
            html`<button type="button" aria-pressed=${one === current ? 'true' : 'false'} @click=${() => choose(one)}>
              <b>${one.viewer.name}</b><span>${say(one.viewer.role)}</span>
            </button>`,
        )}
      </div>
      <button class="again" type="button" @click=${again}>${say('soloReset')}</button>
    </div>
    <support-center .adapter=${desks.get(current?.key ?? '')}></support-center>`,
}));

function choose(someone: Someone): void {
  current = someone;
  sessionStorage.setItem(KEY, someone.key);
  location.hash = '#/tickets';
  page.update();
}

async function again(): Promise<void> {
  await desk.reset();
  location.hash = '#/tickets';
  location.reload();
}

page.update();
