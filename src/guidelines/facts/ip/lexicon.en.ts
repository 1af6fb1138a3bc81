/** English that tells one's own address (`own`), and that one may be shut out (`blocked`). */
import type {Lexicon} from '../../../text/matcher.ts';
import {sets} from '../../sets.en.ts';

export const lexicon: Lexicon = {
  ...sets,
  own: [
    'my|our|from ..1 office|home|house|work|connect*',
    'static|fix* ip',
    'my|our public? ip ..2 address*?',
    'public|office|home ip',
    'from|connect* ..2 ip',
  ],
  blocked: [
    'ip ..4 block*|banned|blacklist*|whitelist*',
    'block*|unblock*|ban|whitelist*|allow* ..4 ip',
    'firewall ..5 block*|ban*|drop*',
  ],
};
