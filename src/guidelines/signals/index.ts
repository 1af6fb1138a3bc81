/** What several facts and rules must know about a text; see `Signal`. */
import type {SignalDefinition} from '../types.ts';
import {login} from './login/index.ts';
import {mailDelivery} from './mail-delivery/index.ts';
import {siteFault} from './site-fault/index.ts';

export const SIGNALS: readonly SignalDefinition[] = [login, mailDelivery, siteFault];
