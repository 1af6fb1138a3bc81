/**
 * The subject states the writer's own urgency. That decides nothing and hides what the ticket is about; words that belong
 * to the problem ("plugin Pedidos urgentes") are left alone.
 */
import type {Lexicon} from '../../../text/matcher.ts';
import {matchesIn} from '../../../text/matches.ts';
import {findHits} from '../../find.ts';
import type {RuleDefinition} from '../../types.ts';
import {tooMuchInSubject} from '../in-subject.ts';

/** Words in quotation marks, with more behind or before them. */
const QUOTED = /(?<![\p{L}\d])["'«“‘][^"'«»“”‘’]{1,60}["'»”’](?![\p{L}\d])/gu;

export const subjectUrgency: RuleDefinition<Lexicon> = {
  meta: {id: 'subject-urgency', clause: 'G3', field: 'subject', defaultSeverity: 'warn'},
  check(draft, lexicons) {
    const {original} = draft.text.subject;
    // «La casilla "Envío urgente"»: words that are quoted are somebody else's.
    const quoted = matchesIn(original, QUOTED).map(({0: words, index}) => [index, index + words.length] as const);
    const hits = findHits(draft, 'subject', lexicons).filter(
      ({range: [start, end]}) => !quoted.some(([from, to]) => from < start && end < to),
    );
    const hit = hits[0];
    if (!hit) return [];
    // "lo antes posible, por favor": what follows the first words and overlaps or touches them is one statement.
    const last = hits.reduce((end, next) => (next.from <= end.to + 1 && next.to > end.to ? next : end), hit);
    return [tooMuchInSubject(draft, [hit.range[0], last.range[1]], 'urgency')];
  },
};
