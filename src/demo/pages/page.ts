/**
 * What every page of the demo shares: it holds the language, draws the frame around the content, and draws again when the
 * language changes. Knows nothing of sections or tickets.
 */
import {html, nothing, render, svg, type TemplateResult} from 'lit';
import {LANGUAGES, type Language} from '../../core/language.ts';
import {initialLanguage, remember} from './language.ts';
import {type Word, word} from './words.ts';

/** Gives a text of `words.ts` in the language of the page. */
export type Say = (id: Word, values?: Readonly<Record<string, string>>) => string;

export interface Frame {
  /** Stands in the tab before the company's name. */
  readonly title: string;
  /** Beside the logo. */
  readonly place: string;
  readonly home: string;
  readonly navigation?: readonly {readonly href: string; readonly label: string; readonly current: boolean}[];
  readonly person?: {readonly name: string; readonly detail: string; readonly signOut: string};
  readonly content: TemplateResult;
  /** The public site as this person sees it. */
  readonly web?: string;
  /** Nothing of the site is beside it. */
  readonly alone?: boolean;
}

export class Page {
  readonly #draw: (page: Page) => Frame;
  #menuOpen = false;
  language: Language = initialLanguage();

  /** @param draw makes the frame; called again at every change */
  constructor(draw: (page: Page) => Frame) {
    this.#draw = draw;
    document.documentElement.lang = this.language;
  }

  readonly say: Say = (id, values) => word(this.language, id, values);

  update(): void {
    const frame = this.#draw(this);
    document.title = `${frame.title} · Tejaverde`;
    const app = document.getElementById('app');
    if (app) render(this.#frame(frame), app);
  }

  #choose(language: Language): void {
    this.language = remember(language);
    document.documentElement.lang = language;
    this.update();
  }

  #frame({place, home, navigation, person, content, alone = false, web = '/web/'}: Frame): TemplateResult {
    const {say} = this;
    return html`<a class="skip" href="#content" @click=${skip}>${say('skip')}</a>
      <header class="top">
        <div class="bar">
          <a class="brand" href=${home}>${LOGO}<span class="name">Tejaverde</span></a>
          <span class="place">${place}</span>
          <div class="tools">
            ${this.#languages()}
            ${
              person
                ? html`<div class="who">
                    <span class="person"><b>${person.name}</b><span>${person.detail}</span></span>
                    <a class="leave" href=${person.signOut}>${say('signOut')}</a>
                  </div>`
                : nothing
            }
          </div>
        </div>
      </header>
      <div class="body ${navigation ? 'with-menu' : ''}">
        ${navigation ? this.#menu(navigation) : nothing}
        <main id="content" tabindex="-1">${content}</main>
      </div>
      <footer>
        ${
          alone
            ? nothing
            : html`<p>
                <a href=${web}>${say('webTitle')}</a> · <a href="/ayuda/">${say('help')}</a> ·
                <a href="/correo/">${say('sentMail')}</a> · <a href="/api/">${say('api')}</a> ·
                <a href="/solo.html">${say('soloTitle')}</a>
              </p>`
        }
        <p>${say('footer')}</p>
      </footer>`;
  }

  #menu(navigation: NonNullable<Frame['navigation']>): TemplateResult {
    const open = this.#menuOpen;
    const toggle = (): void => {
      this.#menuOpen = !open;
      this.update();
    };
    return html`<nav class="menu" aria-label=${this.say('sections')}>
      <button
        class="toggle"
        type="button"
        aria-expanded=${open ? 'true' : 'false'}
        aria-controls="sections"
        @click=${toggle}
      >
        ${BARS}<span>${navigation.find(({current}) => current)?.label ?? this.say('menu')}</span>
      </button>
      <ul id="sections" class=${open ? 'open' : ''}>
        ${navigation.map(
          ({href, label, current}) =>
            html`<li><a href=${href} aria-current=${current ? 'page' : nothing}>${label}</a></li>`,
        )}
      </ul>
    </nav>`;
  }

  #languages(): TemplateResult {
    const names = {es: 'Español', en: 'English'};
    return html`<div class="languages" role="group" aria-label=${this.say('language')}>
      ${LANGUAGES.map(
        (language) =>
          html`<button
            type="button"
            lang=${language}
            aria-label="${language.toUpperCase()}, ${names[language]}"
            aria-pressed=${language === this.language ? 'true' : 'false'}
            @click=${() => this.#choose(language)}
          >
            ${language.toUpperCase()}
          </button>`,
      )}
    </div>`;
  }
}

/** The hash belongs to the support centre, so the skip link moves the focus itself. */
function skip(event: Event): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}

const LOGO = html`<svg class="logo" viewBox="0 0 32 32" aria-hidden="true">
  ${svg`<rect width="32" height="32" rx="7"></rect><path class="near" d="M6 19a5 5 0 0 1 10 0 5 5 0 0 1 10 0"></path><path class="far" d="M11 12a5 5 0 0 1 10 0"></path>`}
</svg>`;

const BARS = html`<svg class="bars" viewBox="0 0 24 24" aria-hidden="true">
  ${svg`<path d="M4 7h16M4 12h16M4 17h16"></path>`}
</svg>`;
