import './adapters.ts';
import {HeldMails} from '../elements/held-mails/held-mails.ts';

HeldMails.define();

/** So that TypeScript knows the tag. */
export type {HeldMails} from '../elements/held-mails/held-mails.ts';
