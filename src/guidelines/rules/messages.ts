/** The words of the built-in rules, by rule id. They are loaded with whatever shows findings; who only judges does without. */
import type {RuleMessages} from '../types.ts';
import {messages as accessMissing} from './access-missing/messages.ts';
import {messages as bodyDetail} from './body-detail/messages.ts';
import {messages as bodyPlainText} from './body-plain-text/messages.ts';
import {messages as followUp} from './follow-up/messages.ts';
import {messages as occurredAtMissing} from './occurred-at-missing/messages.ts';
import {messages as oneTopic} from './one-topic/messages.ts';
import {messages as recipientMissing} from './recipient-missing/messages.ts';
import {messages as secretInClear} from './secret-in-clear/messages.ts';
import {messages as senderMissing} from './sender-missing/messages.ts';
import {messages as serviceMissing} from './service-missing/messages.ts';
import {messages as stepsMissing} from './steps-missing/messages.ts';
import {messages as subjectAddressee} from './subject-addressee/messages.ts';
import {messages as subjectUrgency} from './subject-urgency/messages.ts';
import {messages as subjectVague} from './subject-vague/messages.ts';
import {messages as thirdParty} from './third-party/messages.ts';
import {messages as urlMissing} from './url-missing/messages.ts';

export const MESSAGES: Readonly<Record<string, RuleMessages>> = {
  'access-missing': accessMissing,
  'body-detail': bodyDetail,
  'body-plain-text': bodyPlainText,
  'follow-up': followUp,
  'occurred-at-missing': occurredAtMissing,
  'one-topic': oneTopic,
  'recipient-missing': recipientMissing,
  'secret-in-clear': secretInClear,
  'sender-missing': senderMissing,
  'service-missing': serviceMissing,
  'steps-missing': stepsMissing,
  'subject-addressee': subjectAddressee,
  'subject-urgency': subjectUrgency,
  'subject-vague': subjectVague,
  'third-party': thirdParty,
  'url-missing': urlMissing,
};
