/**
 * Base class of every element: language, adapter, desk, and the look. Knows nothing of what an element shows.
 */
import {LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import type {TicketAdapter} from '../../core/adapter.ts';
import type {Language} from '../../core/language.ts';
import {type AdapterOptions, pageDefaults} from '../../core/registry.ts';
import type {Desk} from '../../core/ticket.ts';
import type {Area} from '../../i18n/catalogues.ts';
import type {Msg} from '../../i18n/msg.ts';
import {AdapterController} from './adapter-controller.ts';
import {baseStyles} from './base-styles.ts';
import {defineOnce} from './define-once.ts';
import {jsonConverter} from './json-property.ts';
import {JsonChild} from './json-child.ts';
import {LocalizeController} from './localize-controller.ts';

/**
 * @attr {es|en} lang - language of this element; where absent that of the nearest ancestor with one, else of the page
 */
export abstract class SupportElement extends LitElement {
  /** Name by which `define` registers the class. */
  static readonly tagName: string;
  /** Catalogues that its words are in. */
  static readonly areas: readonly Area[] = ['form'];
  static override styles = baseStyles;

  /** The backend: an adapter object, or the name of a registered one (`http`, `memory`). */
  @property() adapter: TicketAdapter | string | undefined;
  /** Base address of the server, for adapters by name. */
  @property() endpoint: string | undefined;
  /** Address of the host that answers with an identity token as plain text, for adapters by name. */
  @property({attribute: 'token-url'}) tokenUrl: string | undefined;
  /** Gives identity tokens, for adapters by name; wins over `token-url`. */
  @property({attribute: false}) getToken: AdapterOptions['getToken'];
  /** The procedure as a policy document; the desk's own wins over it. */
  @property({converter: jsonConverter}) policy: object | undefined;

  /** Fingerprint that the keys for access data must have; other keys are not used. */
  @property({attribute: 'access-fingerprint'}) accessFingerprint: string | undefined;

  protected readonly i18n: LocalizeController;
  protected readonly support: AdapterController;

  constructor() {
    super();
    const {areas, elementProperties} = this.constructor as typeof SupportElement;
    new JsonChild(this, (name) => elementProperties.has(name));
    this.i18n = new LocalizeController(this, areas);
    this.support = new AdapterController(this, (adapter) => this.adapterChanged(adapter));
  }

  /** Whether it is of no use without a backend, as it stands in the page. @internal */
  get needsAdapter(): boolean {
    return true;
  }

  /** Gives a message in the reader's language. */
  protected get msg(): Msg {
    return this.i18n.msg;
  }

  protected get language(): Language {
    return this.i18n.language;
  }

  protected get desk(): Desk | undefined {
    return this.support.desk;
  }

  /** The policy in force, not validated: the desk's, else the element's own, else the provider's, else the page's. */
  protected get policyDocument(): object | undefined {
    return this.desk?.policy ?? this.policy ?? this.support.provided?.policy ?? pageDefaults().policy;
  }

  /** The element's own, else the provider's, else the page's. */
  protected get pinnedFingerprint(): string | undefined {
    return this.accessFingerprint ?? this.support.provided?.accessFingerprint ?? pageDefaults().accessFingerprint;
  }

  /** Another adapter took over; an element forgets here what came from the old one. */
  protected adapterChanged(_adapter: TicketAdapter): void {
    // Elements that keep nothing have nothing to forget.
  }

  /** The first picture waits for its words, so that nobody sees a flash of another language. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.i18n.loading) await this.i18n.loading;
    await super.scheduleUpdate();
  }

  /** Registers the class. Where another copy of the package was faster, that one stays and the page's author is told once. */
  static define(
    this: typeof SupportElement & CustomElementConstructor,
    tagName = this.tagName,
    registry = customElements,
  ): void {
    defineOnce(this, tagName, registry);
  }
}
