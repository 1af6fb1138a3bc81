/** The built-in rules, in the order in which their findings are shown. */
import type {RuleDefinition} from '../types.ts';
import {accessMissing} from './access-missing/index.ts';
import {bodyDetail} from './body-detail/index.ts';
import {bodyPlainText} from './body-plain-text/index.ts';
import {followUp} from './follow-up/index.ts';
import {occurredAtMissing} from './occurred-at-missing/index.ts';
import {oneTopic} from './one-topic/index.ts';
import {recipientMissing} from './recipient-missing/index.ts';
import {secretInClear} from './secret-in-clear/index.ts';
import {senderMissing} from './sender-missing/index.ts';
import {serviceMissing} from './service-missing/index.ts';
import {stepsMissing} from './steps-missing/index.ts';
import {subjectAddressee} from './subject-addressee/index.ts';
import {subjectUrgency} from './subject-urgency/index.ts';
import {subjectVague} from './subject-vague/index.ts';
import {thirdParty} from './third-party/index.ts';
import {urlMissing} from './url-missing/index.ts';

export const RULES: readonly RuleDefinition[] = [
  secretInClear,
  followUp,
  oneTopic,
  subjectUrgency,
  subjectAddressee,
  subjectVague,
  bodyPlainText,
  bodyDetail,
  urlMissing,
  stepsMissing,
  accessMissing,
  senderMissing,
  recipientMissing,
  occurredAtMissing,
  serviceMissing,
  thirdParty,
];
