/** Spanish beside an address that tells its part. A tag with `<` is about the first address of the pattern. */
import type {Lexicon} from '../../../text/matcher.ts';

export const lexicon: Lexicon = {
  $own: 'cuenta correo buzon direccion mail email'.split(' '),
  sender: [
    'recib*|llega*|entra* ..2 los|las|nada|ninguno|ningun|correos|mensajes de|desde ..1 @',
    'enviar*|mandar*|envia|envio|envian|manda ni|o|y|e ..1 recib* ..4 @',
    'desde|remitente|emisor ..4 @',
    'de @ a|para|hacia|no|nunca',
    'correo*|mail*|email*|mensaje*|enviado*|recib*|llega*|escrito de ..2 @',
    'envia*|envio|mando|mandar|mandamos|enviar ..2 con|como ..2 @',
    'cliente|proveedor ..2 @ ..3 $',
    'sale|salen|salia|salido de|desde @',
    'escribi*|escribe|envio|mando|manda @',
  ],
  'sender<': [
    '@ ..3 a|para|hacia ..2 @',
    '@ ..3 nos|me|le|les ..1 escribi*|escribe|envi*|manda*|mando',
    '@ ..2 no ..2 puede|puedo|deja|envia|sale|salen',
  ],
  recipient: [
    'a|para|hacia|destinatario ..3 @',
    'buzon|bandeja ..2 @ ..3 no|sigue|recib*',
    'recib*|llega*|entra* ..4 en|a ..3 @',
    'no ..2 recib*|llega* ..2 @',
  ],
  'recipient<': ['@ ..3 no|sin|nunca ..3 recib*|llega*|entra*', '@ ..2 esta ..1 lleno', '@ ..4 rechaza*'],
  contact: [
    'escri* ..3 a? ..3 @ $',
    'contact*|avis*|responde*|respond*|contest* ..5 @',
    'mi correo|mail|email es ..1 @',
  ],
};
