/**
 * Spanish beside an address that tells its part (`sender:2`: how strongly; with `<` of the first address of its pattern, else of the last), that
 * it is one's `own` or that of an `other`; and before the name of a service.
 */
import type {Lexicon} from '../../../text/matcher.ts';
import {sets} from '../../sets.es.ts';

export const lexicon: Lexicon = {
  ...sets,
  $send:
    'envia envian envio enviaron enviado enviamos manda mandan mando mandaron mandado mandamos mande envie escribe escriben escribio escrito remite'.split(
      ' ',
    ),
  $mail: 'correo correos mail mails email emails mensaje mensajes'.split(' '),
  'sender:3': [
    'enviad*|remitid*|mandad* por ..3 @',
    'desde ..4 @',
    'remitente ..3 @',
    '$us|os|te|le|les ..1 $send ..4 @',
    '$the|que|cual|quien $send es? @',
    'de|desde @ $to',
    '$arrives|$send ..6 de|desde ..1 @',
    '$send|enviar|mandar ..4 con|como|de ..2 @',
    '@ ..3 $us|te|os ..1 $send',
    '@ ..3 no ..2 $may|envia|manda|sale|salen|salio',
  ],
  'sender:2': ['$mail|enviado* de ..3 @', '$the|nada de ..1 @ $', '$the de ..1 @ que'],
  'sender:5': ['sale|salen|salia|salio|salido de|desde ..3 @'],
  'sender:5<': ['@ ..3 no ..2 llega*|llego|entr* ..2 en|a|al ..4 @'],
  'recipient:3': ['$to|destinatario|dirigid* ..3 @', '$arrives|entr* ..4 en|a|al ..3 @'],
  'recipient:5': ['en @ ..2 no ..2 $arrives'],
  'recipient:4': ['@ ..4 no|sin|nunca ..2 recib*', '@ ..3 no ..2 ve|veo|aparece|entro'],
  'recipient:2': [
    '@ ..4 no|sin|nunca ..2 llega*|entra*',
    'buzon|bandeja ..2 @ ..3 no|sigue|recib*',
    'no ..2 recib*|llega* ..2 @',
    '@ ..2 esta ..1 lleno',
    '@ ..4 rechaza*|devuelve*',
  ],
  'contact:5': [
    'os $writes ..2 desde ..3 @',
    'escribidme ..3 @',
    'contactad*|contactar*|avisad*|avisarme|contestarme|comunic* ..5 @',
    '$a $mail ..1 personal|contacto ..2 @ $',
    '$mail de contacto ..2 @',
  ],
  'own:1': ['$spam|$own ..2 @', '$mine|el|del correo ..1 @', 'nuestr*|mia|mio|yo ..2 @'],
  $own: 'cuenta cuentas buzon buzones casilla'.split(' '),
  'own:4': ['$mails|direccion|cuenta ..3 es @', 'somos|soy @'],
  'other:1': ['$yours $mails|direccion|cuenta ..2 es @', 'cliente|clienta|proveedor|banco|gestor* ..2 @'],
  // "I can neither send nor receive".
  'both:6': ['enviar|mandar|envia|mando|envio ni|o|y|e ..1 recib* ..5 @'],
  // Which end of a mail is the writer's own, by what he says that he does.
  'mine:sender': [
    'mando|mande|mandamos|envio|envie|enviamos|escribo|escribi|escribimos ..8 a|de|desde|para|con',
    '$have ..1 $sent',
  ],
  'mine:recipient': ['$us ..2 $send', 'buzon ..4 lleno'],
  gets: ['$have recibido', 'recibi|recibimos|recibo', '$us ..2 llego|llegado|mandan|mandado|enviado'],
  // Mail that is to go another way is not mail that failed.
  moves: ['reenv*|redirec*|redirig*|alias|migr*|traslad*|renombr*|mover|copiar'],
  except: ['que ..1 escribamos|escriba a ..2 @'],

  server: ['vps|srv|servidor|dedicado|maquina|nodo|host|cloud', '^ ip'],
  mail: ['correo|correos|mail|mails|email|emails|buzon'],
  site: ['web|pagina|tienda|sitio|blog'],
  account: ['$user|suscripcion', 'numero ..1 $person'],
  database: ['base ..1 datos', 'base', 'bbdd|bd'],
  // Of somebody who is no customer yet.
  offer: [
    'contratar',
    'presupuesto',
    'ofrecen|hacen precio*',
    'propuesta de',
    'los|sus|vuestros planes',
    'que|solo plan',
    'montando una|un',
    'es vuestro',
  ],
  plan: ['plan|hosting|paquete|producto'],
  invoice: ['presupuesto', 'factura|recibo|abono|contrato'],
};
