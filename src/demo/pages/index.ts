/** The door of the demo: choose as whom to enter. */
import {html} from 'lit';
import type {PersonaCard} from '../client-data.ts';
import {type Loaded, load} from './load.ts';
import {Page} from './page.ts';
import {trouble} from './trouble.ts';

let people: Loaded<readonly PersonaCard[]> = {state: 'loading'};

const page = new Page(({say, language}) => ({
  title: say('signIn'),
  place: say('area'),
  home: '/',
  content:
    people.state === 'ready'
      ? html`<div class="narrow">
          <h1>${say('chooseTitle')}</h1>
          <p class="lead">${say('chooseIntro')}</p>
          <ul class="people">
            ${people.data.map(
              ({key, name, role, accountName, hint}) =>
                html`<li>
                  <a class="person-card" href="/entrar/${key}">
                    <span class="initials" aria-hidden="true">${initials(name)}</span>
                    <span class="about">
                      <b>${name}</b>
                      <span class="muted">${say(role)} · ${accountName}</span>
                      <span>${hint[language]}</span>
                    </span>
                  </a>
                </li>`,
            )}
          </ul>
        </div>`
      : trouble(people.state, say),
}));

function initials(name: string): string {
  return name
    .split(' ')
    .map((part) => part.charAt(0))
    .join('');
}

page.update();
people = await load('/personas');
page.update();
