/** Generated from `locales/xliff` by `npm run localize`; edit the translations there. */
import type {Templates} from '../../src/i18n/msg.ts';

export const templates: Templates = {};
