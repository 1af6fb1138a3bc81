import './adapters.ts';
import {SupportProvider} from '../elements/support-provider/support-provider.ts';

SupportProvider.define();

/** So that TypeScript knows the tag. */
export type {SupportProvider} from '../elements/support-provider/support-provider.ts';
