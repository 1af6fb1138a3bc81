/**
 * The subject gives no object ("Ayuda"), or an object with neither symptom nor request ("Thunderbird", a bare domain, a
 * name). Offers the body's most telling sentence instead.
 */
import type {Lexicon} from '../../../text/matcher.ts';
import {remember} from '../../../text/memory.ts';
import type {RuleDefinition} from '../../types.ts';
import {isVague} from './vague.ts';

export const subjectVague: RuleDefinition<Lexicon> = {
  meta: {
    id: 'subject-vague',
    clause: 'G3',
    field: 'subject',
    defaultSeverity: 'warn',
    // "URGENT help" needs one suggestion, not two.
    yieldsTo: ['subject-urgency', 'subject-addressee'],
  },
  check(draft, lexicons) {
    const {subject} = draft.text;
    // It stays while the body is written.
    const vague = remember(
      draft.cuts.subject.here,
      isVague,
      () => subject.original.trim() !== '' && isVague(draft.tokens.subject, lexicons),
    );
    return vague ? [{messageId: 'vague', offers: 'replace'}] : [];
  },
};
