/** What `<support-widget>` tells. */

/** The panel was opened or closed, by whomever. */
export class SupportToggleEvent extends Event {
  readonly open: boolean;

  constructor(open: boolean) {
    super('support-toggle', {bubbles: true, composed: true});
    this.open = open;
  }
}

/** The number of unread messages became another one. */
export class SupportUnreadEvent extends Event {
  readonly unread: number;

  constructor(unread: number) {
    super('support-unread', {bubbles: true, composed: true});
    this.unread = unread;
  }
}

export interface SupportWidgetEventMap {
  'support-toggle': SupportToggleEvent;
  'support-unread': SupportUnreadEvent;
}

declare global {
  interface GlobalEventHandlersEventMap extends SupportWidgetEventMap {}
}
