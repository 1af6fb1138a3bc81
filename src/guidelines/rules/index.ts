/** The built-in rules, in the order in which their findings are shown. */
import type {RuleDefinition} from '../types.ts';
import {bodyDetail} from './body-detail/index.ts';
import {occurredAtMissing} from './occurred-at-missing/index.ts';
import {recipientMissing} from './recipient-missing/index.ts';
import {senderMissing} from './sender-missing/index.ts';
import {subjectAddressee} from './subject-addressee/index.ts';
import {subjectUrgency} from './subject-urgency/index.ts';
import {urlMissing} from './url-missing/index.ts';

export const RULES: readonly RuleDefinition[] = [
  subjectUrgency,
  subjectAddressee,
  bodyDetail,
  urlMissing,
  senderMissing,
  recipientMissing,
  occurredAtMissing,
];
