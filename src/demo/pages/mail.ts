/** What the desk mailed, caught by the demo: a list that follows what happens. */
import {html, nothing, type TemplateResult} from 'lit';
import type {SentMail} from '../mail/sent.ts';
import {type Loaded, load} from './load.ts';
import {Page, type Say} from './page.ts';
import {trouble} from './trouble.ts';

/** Milliseconds between two looks. */
const EVERY = 2_000;

let mails: Loaded<readonly SentMail[]> = {state: 'loading'};

const page = new Page(({say, language}) => {
  const frame = {title: say('sentMail'), place: say('sentMail'), home: '/'};
  if (mails.state !== 'ready') return {...frame, content: trouble(mails.state, say)};
  return {
    ...frame,
    content: html`<div class="narrow">
      <h1>${say('sentMail')}</h1>
      <p class="lead">${say('sentMailIntro')}</p>
      <pre class="command" tabindex="0"><code>npm run demo:mail</code></pre>
      ${
        mails.data.length === 0
          ? html`<p>${say('noMail')}</p>`
          : html`<ol class="mails">
              ${mails.data.map((mail) => row(mail, say, language))}
            </ol>`
      }
    </div>`,
  };
});

function row(mail: SentMail, say: Say, language: string): TemplateResult {
  const time = new Intl.DateTimeFormat(language, {dateStyle: 'medium', timeStyle: 'short'}).format(new Date(mail.at));
  return html`<li>
    <article class="mail">
      <h2>${mail.subject}</h2>
      <dl>
        <div>
          <dt>${say('mailTo')}</dt>
          <dd>${mail.to}</dd>
        </div>
        <div>
          <dt>${say('mailAt')}</dt>
          <dd><time datetime=${mail.at}>${time}</time></dd>
        </div>
        ${
          mail.headers['auto-submitted'] === undefined
            ? nothing
            : html`<div>
                <dt>${say('mailKind')}</dt>
                <dd>${say('mailAutomatic')}</dd>
              </div>`
        }
      </dl>
      <div class="text">${parts(mail.text)}</div>
    </article>
  </li>`;
}

/** Addresses of links become links: the form behind the signed one can be tried. */
function parts(text: string): (string | TemplateResult)[] {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((part, index) => (index % 2 === 0 ? part : html`<a href=${part}>${part}</a>`));
}

async function look(): Promise<void> {
  const found = await load<readonly SentMail[]>('/correo/data');
  // What is shown stays when one look fails.
  if (found.state === 'ready' || mails.state !== 'ready') mails = found;
  page.update();
  setTimeout(() => void look(), EVERY);
}

page.update();
await look();
