/** The words of the rule. */
import type {RuleMessages} from '../../types.ts';

export const messages: RuleMessages = {
  markup: (msg) =>
    msg('The text is full of formatting code. Plain text is read at once.', {id: 'guidelines.body-plain-text.markup'}),
  picture: (msg) =>
    msg('Say it in words too: a picture cannot be searched or copied from.', {
      id: 'guidelines.body-plain-text.picture',
    }),
  fix: (msg) => msg('Keep only the words', {id: 'guidelines.body-plain-text.fix'}),
};
