/** The button that opens the panel, and where it is told what happened while the panel was closed. Knows no words of its own. */
import {make, picture} from './dom.ts';

/** A bubble with somebody's lines in it. */
const BUBBLE = 'M21 11.5a8.5 8.5 0 0 1-12.5 7.5L3 20.5l1.6-5.2A8.5 8.5 0 1 1 21 11.5zM8.5 10h7M8.5 13.5h4.5';
const DOWN = 'm6 9 6 6 6-6';

export class Launcher {
  readonly #label = make('span', {part: 'label'});
  readonly #unread = make('span', {class: 'visually-hidden'});
  readonly #badge = make('span', {part: 'badge', 'aria-hidden': 'true'});
  readonly button = make(
    'button',
    {part: 'launcher', type: 'button', 'aria-haspopup': 'dialog', 'aria-controls': 'panel', 'aria-expanded': 'false'},
    make('slot', {name: 'icon'}, picture('bubble', BUBBLE)),
    picture('down', DOWN),
    this.#label,
    this.#unread,
    this.#badge,
  );
  /** Read out; seen where a person has to do something about it. */
  readonly status = make('p', {part: 'status', role: 'status', class: 'visually-hidden'});

  /** @param unread how many there are, in words; empty where there are none */
  say(label: string, unread: string, count: number): void {
    this.#label.textContent = label;
    this.#unread.textContent = unread && ` ${unread}`;
    this.#badge.textContent = count > 99 ? '99+' : `${count}`;
    this.#badge.hidden = count === 0;
  }

  /** Tells what happened; nothing takes it back. */
  tell(words: string, isSeen = false): void {
    this.status.classList.toggle('visually-hidden', !isSeen);
    this.status.textContent = words;
  }
}
