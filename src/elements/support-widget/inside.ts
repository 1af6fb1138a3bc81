/** What is inside the panel, as the widget deals with it: made once, told what was said to the widget. Loads nothing. */
import type {Prefill} from '../parts/prefill.ts';
import type {WidgetPanel} from './widget-panel.ts';

const TAG = 'support-widget-panel';

/** What was said to the widget. */
export interface Said extends Partial<
  Pick<WidgetPanel, 'adapter' | 'endpoint' | 'tokenUrl' | 'getToken' | 'policy' | 'signInUrl' | 'unread'>
> {
  readonly prefill: Prefill | undefined;
  readonly hashPrefix: string;
  /** Whether the panel was opened at least once. */
  readonly wanted: boolean;
  /** Whether it is open now. */
  readonly shown: boolean;
}

export class Inside {
  #panel: WidgetPanel | undefined;
  /** As handed over last; from there one goes on by oneself. */
  #route: string | undefined;

  get isMade(): boolean {
    return this.#panel !== undefined;
  }

  /** Its tag has to be defined. */
  make(): Node {
    const panel = document.createElement(TAG) as WidgetPanel;
    panel.setAttribute('exportparts', 'sign-in, error');
    const privacy = document.createElement('slot');
    privacy.name = privacy.slot = 'privacy';
    panel.append(privacy);
    this.#panel = panel;
    this.#route = undefined;
    return panel;
  }

  /** Asked for again, the same view is shown again. */
  forgetRoute(): void {
    this.#route = undefined;
  }

  hand(said: Said, route: string | undefined): void {
    if (!this.#panel) return;
    Object.assign(this.#panel, said);
    if (route !== this.#route) this.#panel.route = this.#route = route;
  }
}
