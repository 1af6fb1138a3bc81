/** The words of the rule. */
import type {RuleMessages} from '../../types.ts';

export const messages: RuleMessages = {
  vague: (msg) =>
    msg('Say in the subject what fails or what you need: from it we find the right technician.', {
      id: 'guidelines.subject-vague.vague',
    }),
};
