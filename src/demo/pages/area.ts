/** The client area: one page for every section, told apart by the address `/area/<person>/<section>`. */
import {html} from 'lit';
import 'ventanilla/define/account-contacts';
import 'ventanilla/define/support-center';
import type {ClientData} from '../client-data.ts';
import {type Loaded, load} from './load.ts';
import {Page} from './page.ts';
import {type SectionId, SECTIONS} from './sections.ts';
import {trouble} from './trouble.ts';

const [, , key = '', asked = ''] = location.pathname.split('/');
const base = `/area/${key}`;
const isSection = (id: string): id is SectionId => Object.hasOwn(SECTIONS, id);
const current = asked === '' ? 'inicio' : asked;
let loaded: Loaded<ClientData> = {state: 'loading'};

const to = (section: SectionId): string => (section === 'inicio' ? `${base}/` : `${base}/${section}`);

const page = new Page(({say, language}) => {
  const frame = {title: say('area'), place: say('area'), home: `${base}/`, web: `/web/${key}`};
  if (loaded.state !== 'ready') return {...frame, content: trouble(loaded.state, say)};
  const {data} = loaded;
  const section = isSection(current) && SECTIONS[current].shown(data) ? SECTIONS[current] : undefined;
  return {
    ...frame,
    title: say(section?.label ?? 'area'),
    navigation: Object.entries(SECTIONS)
      .filter(([, {shown}]) => shown(data))
      .map(([id, {label}]) => ({href: to(id as SectionId), label: say(label), current: id === current})),
    person: {
      name: data.person.name,
      detail: `${say(data.person.role)} · ${data.accountName}`,
      signOut: `/salir/${key}`,
    },
    content: section?.content({say, language, data, to}) ?? html`<h1>${say('notFound')}</h1>`,
  };
});

page.update();
loaded = await load(`${base}/data`);
page.update();
