/**
 * What the widget draws before anything else is loaded: the launcher, and the panel with heading, close button and a place for
 * the rest. Knows no words of its own and no state of the desk.
 */
import {make, picture} from './dom.ts';

/** A window where one is attended: a bubble with somebody's lines in it. */
const BUBBLE =
  'M21 11.5a8.5 8.5 0 0 1-12.500 7.500L3 20.500l1.600-5.200A8.500 8.500 0 1 1 21 11.500zM8.500 10h7M8.500 13.500h4.500';
const CROSS = 'M6 6l12 12M18 6 6 18';
const DOWN = 'm6 9 6 6 6-6';

export interface FrameWords {
  readonly label: string;
  readonly heading: string;
  readonly close: string;
  /** After the label, for those who do not see the badge; empty where nothing is unread. */
  readonly unread: string;
}

export class Frame {
  readonly #label = make('span', {part: 'label'});
  readonly #unread = make('span', {class: 'visually-hidden'});
  readonly #badge = make('span', {part: 'badge', 'aria-hidden': 'true'});
  readonly launcher = make(
    'button',
    {part: 'launcher', type: 'button', 'aria-haspopup': 'dialog', 'aria-controls': 'panel'},
    make('slot', {name: 'icon'}, picture('bubble', BUBBLE)),
    picture('down', DOWN),
    this.#label,
    this.#unread,
    this.#badge,
  );
  readonly #heading = make('h2', {id: 'heading', part: 'heading', tabindex: '-1', autofocus: ''});
  readonly close = make('button', {part: 'close', type: 'button'}, picture('cross', CROSS));
  /** Where the loaded part goes. */
  readonly body = make('div', {part: 'body'});
  readonly panel = make(
    'dialog',
    {id: 'panel', part: 'panel', 'aria-labelledby': 'heading'},
    make('header', {part: 'header'}, this.#heading, make('slot', {name: 'header'}), this.close),
    this.body,
  );
  /** Read out while the panel is closed; what happens inside is told inside. */
  readonly status = make('div', {class: 'visually-hidden', role: 'status'});

  /** In the order in which they are read and reached: the launcher is the last thing in the page. */
  get nodes(): readonly Node[] {
    return [this.panel, this.status, this.launcher];
  }

  say({label, heading, close, unread}: FrameWords, count: number): void {
    this.#label.textContent = label;
    this.#unread.textContent = unread && `, ${unread}`;
    this.#badge.textContent = count > 99 ? '99+' : `${count}`;
    this.#badge.hidden = count === 0;
    this.#heading.textContent = heading;
    this.close.setAttribute('aria-label', close);
  }

  /** Grey bars where the rest will be, and words for those who do not see them. */
  waiting(words: string): void {
    const text = make('p', {class: 'visually-hidden'}, document.createTextNode(words));
    this.body.replaceChildren(make('div', {class: 'waiting'}, text, make('i'), make('i'), make('i')));
  }

  /** Why the rest is not there, and another try. */
  failed(words: string, again: string, retry: () => void): void {
    const button = make('button', {class: 'retry', type: 'button'}, document.createTextNode(again));
    button.addEventListener('click', retry);
    const text = make('p', {role: 'alert'}, document.createTextNode(words));
    this.body.replaceChildren(make('div', {class: 'failed'}, text, button));
  }
}
