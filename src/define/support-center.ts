import './adapters.ts';
import {SupportCenter} from '../elements/support-center/support-center.ts';

/** Inner tags are defined with the first view that shows them. */
SupportCenter.loaders = {
  list: () => import('./ticket-list.ts'),
  thread: () => import('./ticket-thread.ts'),
  report: () => import('./ticket-report.ts'),
  new: () => import('./support-ticket-form.ts'),
  guidelines: () => import('./ticket-guidelines.ts'),
  contacts: () => import('./account-contacts.ts'),
};
SupportCenter.define();

/** So that TypeScript knows the tag. */
export type {SupportCenter} from '../elements/support-center/support-center.ts';
