/** Spanish that tells one's own address (`own`), and that one may be shut out (`blocked`). */
import type {Lexicon} from '../../../text/matcher.ts';

export const lexicon: Lexicon = {
  own: [
    'mi|la|nuestr*|desde ..2 oficina|casa|trabajo|conexion|despacho',
    'ip ..1 fija',
    'mi|nuestr*|la ip ..1 publica|local|casa|oficina?',
    'mi|nuestr* ip ..3 es',
    'desde|conecto ..3 ip',
    'ip publica|mia',
  ],
  blocked: [
    'ip ..4 bloquead*|banead*|lista',
    'bloque*|desbloque*|banea* ..4 ip',
    'firewall|cortafuegos|fail2ban ..5 bloque*|corta|banea*',
    'lista blanca',
  ],
};
