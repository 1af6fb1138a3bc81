/** Spanish before the name of a service; `contact` is about an address that one is to write to. */
import type {Lexicon} from '../../../text/matcher.ts';

export const lexicon: Lexicon = {
  server: ['vps|servidor|dedicado|maquina|nodo|host|cloud|instancia'],
  mail: ['correo|correos|mail|mails|email|emails|buzon'],
  site: ['web|pagina|tienda|sitio|blog'],
  account: ['usuario|cuenta|user|login|suscripcion'],
  database: ['base ..1 datos|dato', 'base', 'bbdd|bd|esquema'],
  plan: ['plan|hosting|paquete|producto'],
  invoice: ['proforma|presupuesto', 'factura|recibo|abono|pedido|contrato'],
  contact: [
    'escribidme|escribidnos|escribeme|escribenos|escribanme|escribame|escribirme ..3 @',
    'favor ..2 escrib* a @',
    'contactad*|contactar*|avisad*|avisenme|avisame|avisarme|responde*|respond*|contest*|comuni* ..5 @',
    'mi correo|mail|email personal|particular? es ..1 @',
  ],
};
