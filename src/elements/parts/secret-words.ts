/** What to do with a password where there is no key to seal it to: in the provider's words, else in ours. */
import {type Language, type LocalizedText, textIn} from '../../core/language.ts';
import type {Msg} from '../../i18n/msg.ts';
import {at} from './policy-at.ts';

export function secretAdvice(policy: object | undefined, language: Language, msg: Msg): string {
  const own = textIn(at(policy, 'texts', 'secrets') as LocalizedText | undefined, language);
  return (
    own ||
    msg(
      'It is not in the text any more. Nobody needs it to begin; if it is needed, the technician tells you how to send it safely. If you sent it before, change it.',
      {
        id: 'assist.access.without-key',
      },
    )
  );
}
