/** The built-in facts. */
import type {FactDefinition} from '../types.ts';
import {occurredAt} from './occurred-at/index.ts';
import {recipient} from './recipient/index.ts';
import {sender} from './sender/index.ts';
import {service} from './service/index.ts';
import {steps} from './steps/index.ts';
import {url} from './url/index.ts';

export const FACTS: readonly FactDefinition[] = [url, steps, sender, recipient, occurredAt, service];
