/** Spanish that tells one's own address (`own`), and that one may be shut out (`blocked`). */
import type {Lexicon} from '../../../text/matcher.ts';

export const lexicon: Lexicon = {
  own: [
    'mi|la|nuestr*|desde ..2 oficina|casa|trabajo|conexion',
    'ip ..1 fija',
    'mi|nuestr*|la ip ..1 publica|casa|oficina?',
    'mi|nuestr* ip ..3 es',
    'desde ..3 ip',
    'ip publica|mia',
  ],
  blocked: [
    'ip ..4 bloquead*|lista',
    'bloque*|desbloque*|banea* ..4 ip',
    'firewall|cortafuegos|fail2ban ..5 bloque*|banea*',
    'lista blanca',
  ],
};
