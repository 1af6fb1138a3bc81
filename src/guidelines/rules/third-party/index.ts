/**
 * The writer acts for the account holder and is not known as a contact: nobody may be told of, or change, what is another's.
 * Told as a whole ("on behalf of"), or by two of these: who it is for, what is theirs, what the writer does for them. Silent
 * where the host knows the writer, or the account itself has the service that the text names.
 */
import type {Lexicon} from '../../../text/matcher.ts';
import {hitsIn} from '../../find.ts';
import type {RuleDefinition} from '../../types.ts';
import {quoting} from '../quoting.ts';

/** Says it all; the other tags are parts of which two different ones do. */
const WHOLE = 'whole';
/** Two parts say one thing only so near to each other. */
const NEAR = 40;

export const thirdParty: RuleDefinition<Lexicon> = {
  meta: {id: 'third-party', clause: 'G2', field: 'body', defaultSeverity: 'info'},
  check(draft, lexicons) {
    const {registered, services = []} = draft.context;
    const own = draft.facts.some(({id, value}) => id === 'service' && services.some(({label}) => label === value));
    if (registered || own) return [];
    const hits = hitsIn(draft, lexicons);
    const found =
      hits.find(({tag}) => tag === WHOLE) ??
      hits.find((one) => hits.some(({tag, from}) => tag !== one.tag && Math.abs(from - one.from) < NEAR));
    return found ? [quoting(draft, found.field, found.range, 'acts-for')] : [];
  },
};
