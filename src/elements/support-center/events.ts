/** What `<support-center>` asks. */

/**
 * A link to another view was followed; `preventDefault()` leaves the address alone, for hosts with a router of their own,
 * who then set `route`.
 */
export class SupportNavigateEvent extends Event {
  /** `tickets`, `tickets?<filters>`, `tickets/<id>`, `new` or `contacts`. */
  readonly route: string;

  constructor(route: string) {
    super('support-navigate', {bubbles: true, composed: true, cancelable: true});
    this.route = route;
  }
}

export interface SupportCenterEventMap {
  'support-navigate': SupportNavigateEvent;
}

declare global {
  interface GlobalEventHandlersEventMap extends SupportCenterEventMap {}
}
