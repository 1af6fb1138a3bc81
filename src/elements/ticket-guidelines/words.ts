/** The procedure in words: what a rule asks for, where the clause that it comes from does not say it already. */
import {clauseText} from '../../guidelines/messages.ts';
import type {Msg} from '../../i18n/msg.ts';
import {RULE_CLAUSES, type RuleId} from './procedure.ts';

/** What a person does to follow the rule, as one sentence. */
export function ruleWords(id: RuleId, msg: Msg): string {
  switch (id) {
    case 'subject-vague':
      return msg('Name what fails and what happens to it: “The shop gives error 500 on paying”.', {
        id: 'guide.rule.subject-vague',
      });
    case 'subject-addressee':
      return msg('No names of people or teams: the type of problem finds who can solve it.', {
        id: 'guide.rule.subject-addressee',
      });
    case 'subject-urgency':
      return msg('No “URGENT” and no capitals: they do not bring the answer forward.', {
        id: 'guide.rule.subject-urgency',
      });
    case 'body-detail':
      return msg('Tell what you were doing, what happens, and since when.', {id: 'guide.rule.body-detail'});
    case 'service-missing':
      return msg('Name the service: the domain, the mailbox, the server.', {id: 'guide.rule.service-missing'});
    case 'secret-in-clear':
      return msg('Never put a password in the subject or the message.', {id: 'guide.rule.secret-in-clear'});
    case 'body-plain-text':
    case 'one-topic':
    case 'follow-up':
    case 'third-party':
      return clauseText(RULE_CLAUSES[id], msg);
  }
}
