/** The technician's page: the same element, another role. */
import {html} from 'lit';
import 'ventanilla/define/held-mails';
import 'ventanilla/define/support-center';
import type {ClientData} from '../client-data.ts';
import {type Loaded, load} from './load.ts';
import {Page} from './page.ts';
import {trouble} from './trouble.ts';

const [, , key = ''] = location.pathname.split('/');
const base = `/tecnico/${key}`;
let loaded: Loaded<ClientData> = {state: 'loading'};

const page = new Page(({say}) => {
  const frame = {title: say('desk'), place: say('desk'), home: `${base}/`};
  if (loaded.state !== 'ready') return {...frame, content: trouble(loaded.state, say)};
  const {person, accountName} = loaded.data;
  return {
    ...frame,
    person: {name: person.name, detail: `${say('agent')} · ${accountName}`, signOut: `/salir/${key}`},
    content: html`<h1>${say('desk')}</h1>
      <support-center adapter="http" endpoint="/support" token-url="${base}/token"></support-center>
      <section class="panel">
        <held-mails adapter="http" endpoint="/support" token-url="${base}/token"></held-mails>
      </section>`,
  };
});

page.update();
loaded = await load(`${base}/data`);
page.update();
