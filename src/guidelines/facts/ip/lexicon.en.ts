/** English that tells one's own address (`own`), and that one may be shut out (`blocked`). */
import type {Lexicon} from '../../../text/matcher.ts';

export const lexicon: Lexicon = {
  own: [
    'my|our|from ..1 office|home|house|work|connection',
    'static|fixed ip',
    'my|our public? ip ..2 address?',
    'public|office|home ip',
    'from|connecting ..2 ip',
  ],
  blocked: [
    'ip ..4 blocked|banned|blacklisted|whitelisted',
    'block*|unblock*|ban|unban|whitelist|allow ..4 ip|ips',
    'firewall|fail2ban|csf ..5 block*|ban*|drop*',
  ],
};
