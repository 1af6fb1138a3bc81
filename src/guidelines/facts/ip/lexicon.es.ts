/** Spanish that tells one's own address (`own`), and that one may be shut out (`blocked`). */
import type {Lexicon} from '../../../text/matcher.ts';
import {sets} from '../../sets.es.ts';

export const lexicon: Lexicon = {
  ...sets,
  own: [
    '$mine|la|desde ..2 oficina|casa|trabajo|conexion',
    'ip ..1 fija',
    '$mine ip',
    'la ip ..1 publica|casa|oficina',
    'desde ..3 ip',
  ],
  blocked: [
    'ip ..4 bloquead*|lista',
    'bloque*|desbloque*|banea* ..4 ip',
    'firewall|cortafuegos|fail2ban ..5 bloque*|desbloque*|banea*',
    'lista blanca',
  ],
};
