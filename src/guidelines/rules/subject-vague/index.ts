/**
 * The subject gives no object ("Ayuda"), or an object with neither symptom nor request ("Thunderbird", a bare domain, a
 * name). Offers the body's first concrete sentence instead.
 */
import type {Lexicon} from '../../../text/matcher.ts';
import type {RuleDefinition} from '../../types.ts';
import {proposeSubject} from './propose.ts';
import {isVague} from './vague.ts';

export const subjectVague: RuleDefinition<Lexicon> = {
  meta: {id: 'subject-vague', clause: 'G3', field: 'subject', defaultSeverity: 'warn'},
  check(draft, lexicons) {
    const {original} = draft.text.subject;
    if (original.trim() === '' || !isVague(draft.text.subject, draft.tokens.subject, lexicons)) return [];
    const text = proposeSubject(draft, lexicons);
    if (text === undefined) return [{messageId: 'vague'}];
    return [{messageId: 'vague', fix: {kind: 'replace', field: 'subject', range: [0, original.length], text}}];
  },
};
