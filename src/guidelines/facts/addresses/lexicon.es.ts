/**
 * Spanish beside an address that tells its part (`sender:2`: how strongly; with `<` of the first address of its pattern, else of the last), that
 * it is one's `own` or that of an `other`; and before the name of a service.
 */
import type {Lexicon} from '../../../text/matcher.ts';

export const lexicon: Lexicon = {
  $send:
    'envia envian envio enviaron enviado enviamos manda mandan mando mandaron mandado mandamos mande envie escribe escriben escribio escrito remite'.split(
      ' ',
    ),
  $us: 'me nos le les te os'.split(' '),
  $mail: 'correo correos mail mails email emails mensaje mensajes'.split(' '),
  'sender:3': [
    'enviad*|remitid*|mandad* por ..3 @',
    'desde ..4 @',
    'remitente ..3 @',
    '$us ..1 $send ..4 @',
    'que|cual|quien|lo|la|los|las $send es? @',
    'de|desde @ a|al|para|pa|hacia',
    '$send|recib*|llega*|entra* ..6 de|desde ..1 @',
    '$send|enviar|mandar ..4 con|como|de ..2 @',
    '@ ..3 me|nos|te|os ..1 $send',
    '@ ..3 no ..2 puede|puedo|pueden|deja|envia|manda|sale|salen|salio',
    '@ ..3 escribiendo|enviando|mandando',
  ],
  'sender:2': ['$mail|enviado*|recib*|llega* de ..3 @', 'los|las|lo|nada de ..1 @ $'],
  'sender:5': ['sale|salen|salia|salio|salido de|desde ..2 @'],
  'sender:5<': ['@ ..3 no ..2 llega*|llego|entr* ..2 a|en ..4 @'],
  'sender:2<': ['@ ..3 a|para|hacia|pa ..3 @'],
  'recipient:3': ['a|al|para|pa|hacia|destinatario|dirigid* ..3 @', 'recib*|llega*|entr* ..4 en|a|al ..3 @'],
  'recipient:5': ['en @ ..2 no ..2 entra*|llega*|recib*'],
  'recipient:4': ['@ ..4 no|sin|nunca ..2 recib*', '@ ..3 no ..2 ve|veo|aparece|entro'],
  'recipient:2': [
    '@ ..4 no|sin|nunca ..2 llega*|entra*',
    'buzon|bandeja ..2 @ ..3 no|sigue|recib*',
    'no ..2 recib*|llega* ..2 @',
    '@ ..2 esta ..1 lleno',
    '@ ..4 rechaza*|devuelve*',
  ],
  'contact:5': [
    'os escribo|escribimos ..2 desde ..3 @',
    'escribid|escribir ..1 a mi|este|esta|la ..3 @ $',
    'escribidme ..3 @',
    'contactad*|contactar*|avisad*|avisarme|contestarme|comunic* ..5 @',
    'mi|nuestr*|un $mail ..1 personal|contacto ..2 @ $',
    '$mail de contacto ..2 @',
  ],
  'own:1': ['$own|spam|deseado|basura ..2 @', 'el|del|mi|nuestr* correo ..1 @', 'nuestr*|mia|mio|yo ..2 @'],
  $own: 'cuenta cuentas buzon buzones casilla'.split(' '),
  'own:4': ['correo|mail|direccion|cuenta ..3 es @', 'somos|soy @'],
  'other:1': ['su|suy* correo|direccion|mail|cuenta ..2 es @', 'cliente|clienta|proveedor|banco|gestor* ..2 @'],
  // "I can neither send nor receive".
  'both:6': ['enviar|mandar|envia|mando|envio ni|o|y|e ..1 recib* ..5 @'],
  // Which end of a mail is the writer's own, by what he says that he does.
  'mine:sender': [
    'mando|mande|mandamos|mandado|envio|envie|enviamos|enviado|escribo|escribi|escribimos|enviaba ..8 a|de|desde|para|con',
    'he|hemos ..1 mandado|enviado|escrito',
  ],
  'mine:recipient': ['me|nos ..2 $send'],
  gets: ['he|hemos recibido', 'recibi|recibimos|recibo', 'me|nos ..2 llego|llegado|mandan|mandado|enviado'],
  // Mail that is to go another way is not mail that failed.
  moves: ['reenv*|redirec*|redirig*|alias|migr*|traslad*|renombr*|mover|copiar'],
  except: ['hace|horas|sin|pedimos ..1 que escrib*', 'que ..1 escribamos|escriba a ..2 @'],

  server: ['vps|srv|servidor|dedicado|maquina|nodo|host|cloud'],
  mail: ['correo|correos|mail|mails|email|emails|buzon'],
  site: ['web|pagina|tienda|sitio|blog'],
  account: ['usuario|cuenta|user|login|suscripcion'],
  database: ['base ..1 datos', 'base', 'bbdd|bd'],
  plan: ['plan|hosting|paquete|producto'],
  invoice: ['presupuesto', 'factura|recibo|abono|contrato'],
  has: [
    'tengo|tenemos|mi|nuestr*|contratad*|contrate|contratamos|clientes|cliente|renov*|ampliar|subir|bajar|pasar|cambiar|cancelar|baja|actual ..4 plan|hosting|paquete|producto',
    'plan|hosting|paquete|producto actual|contratado',
  ],
};
