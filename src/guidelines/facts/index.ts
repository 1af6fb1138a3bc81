/** The built-in facts. */
import type {FactDefinition} from '../types.ts';
import {access} from './access/index.ts';
import {attachments} from './attachments/index.ts';
import {domain} from './domain/index.ts';
import {errorMessage} from './error-message/index.ts';
import {ip} from './ip/index.ts';
import {occurredAt} from './occurred-at/index.ts';
import {recipient} from './recipient/index.ts';
import {sender} from './sender/index.ts';
import {service} from './service/index.ts';
import {steps} from './steps/index.ts';
import {ticketReference} from './ticket-reference/index.ts';
import {url} from './url/index.ts';

/** `service` comes before those that need not be asked for where it was told. */
export const FACTS: readonly FactDefinition[] = [
  url,
  steps,
  access,
  sender,
  recipient,
  occurredAt,
  service,
  domain,
  ip,
  errorMessage,
  attachments,
  ticketReference,
];
