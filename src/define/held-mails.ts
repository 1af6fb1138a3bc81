import './adapters.ts';
import {HeldMails} from '../elements/held-mails/held-mails.ts';

HeldMails.define();
