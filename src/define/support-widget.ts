import {SupportWidget} from '../elements/support-widget/support-widget.ts';

/** All that is inside the panel comes when somebody wants it, adapters too. */
SupportWidget.loaders = {
  async panel() {
    const [{WidgetPanel}] = await Promise.all([
      import('../elements/support-widget/widget-panel.ts'),
      import('./support-center.ts'),
    ]);
    WidgetPanel.define();
  },
};
SupportWidget.define();

/** So that TypeScript knows the tag. */
export type {SupportWidget} from '../elements/support-widget/support-widget.ts';
