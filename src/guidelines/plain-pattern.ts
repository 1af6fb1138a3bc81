/** Words of a provider or an account, as a pattern of the matcher. */
import {fold} from '../text/fold.ts';
import {tokenize} from '../text/words.ts';

/** The pattern that finds just these words: nothing in them has a meaning of its own. */
export function plainPattern(words: string): string {
  return tokenize(fold(words))
    .map(({word}) => word.replace(/[*|?$^#@%]/g, ''))
    .join(' ');
}
