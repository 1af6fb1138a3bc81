/** What facts are called and why they are asked for: the provider's words for those that his policy declares, else ours. */
import type {Language} from '../../core/language.ts';
import {factLabel, factPrompt} from '../../guidelines/messages.ts';
import type {Policy} from '../../guidelines/policy.ts';
import {catalogue} from '../../i18n/catalogues.ts';
import {createMsg, type Msg} from '../../i18n/msg.ts';

export interface FactWords {
  /** A fact without words is called by its id, as a person would read it. */
  label(id: string): string;
  /** Empty for a fact without words. */
  prompt(id: string): string;
}

/**
 * @param policy as it comes
 * @param msg with the words of the guidelines; their catalogue has to be loaded, without it they are English
 */
export function factWords(
  policy: object | undefined,
  language: Language,
  msg: Msg = createMsg(catalogue('guidelines', language)),
): FactWords {
  const own = {policy: (policy ?? {}) as Pick<Policy, 'facts'>, language};
  return {
    label: (id) => {
      const label = factLabel(id, msg, own);
      return label === id ? id.replaceAll('-', ' ') : label;
    },
    prompt: (id) => factPrompt(id, msg, own),
  };
}
