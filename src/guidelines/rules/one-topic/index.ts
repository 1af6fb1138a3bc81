/**
 * Two or more matters that different answers or different people need: announced ("dos cosas"), passed on to in words
 * ("otra cosa:"), or of kinds that never go together (a fault and an invoice). Steps, symptoms and questions on one matter are
 * left alone. Offers the ticket in parts.
 */
import * as z from 'zod/mini';
import type {Lexicon} from '../../../text/matcher.ts';
import type {RuleDefinition} from '../../types.ts';
import {findMatters} from './matters.ts';

/** `tasksFrom`: a numbered list of so many tasks or more may stand in one ticket; 0 where none may. */
const Options = z.object({tasksFrom: z._default(z.int().check(z.minimum(0), z.maximum(50)), 0)});

export const oneTopic: RuleDefinition<Lexicon> = {
  meta: {id: 'one-topic', clause: 'G8', field: 'body', defaultSeverity: 'info', replies: true, options: Options},
  check(draft, lexicons, options) {
    const {tasksFrom} = options as z.infer<typeof Options>;
    const found = findMatters(draft, lexicons, tasksFrom);
    const [, second] = found;
    return second ? [{messageId: 'matters', range: second.mark, offers: 'split', found}] : [];
  },
};
