/**
 * Spanish of complaints about delivery. `~` marks what is about mail only when the text speaks of mail at all ("no
 * recibo nada"). Exceptions are things that look like delivery and are set-up, folders or notices.
 */
import type {Lexicon} from '../../../text/matcher.ts';
import {sets} from '../../sets.es.ts';

const words = (all: string): readonly string[] => all.split(' ');

export const lexicon: Lexicon = {
  ...sets,
  $mail: words('correo* coreo* mail mails email* mensaje mensajes mensage* newsletter* boletin* buzon*'),
  // Things that go by mail.
  $item: words('presupuesto* aviso* circular* confirmacion* comprobante* oferta* cotizacion* invitacion*'),
  $no: words('no nunca ni tampoco dejado dejaron dejo deje imposible incapaz sin impide nadie ningun ninguno nada'),
  $send: words(
    'enviar envio envia envian enviamos enviando envie mandar mando manda mandan mandamos mandando mandado reenviar salen salir sale salga*',
  ),
  $get: words(
    'lleguen recibir recibo recibe reciben recibimos recibiendo recibido recibi recepcion reciv* llega llegan llegar* llegando llego llegado llegue entra entran entrando entrarme entrarnos entrado cae caen baja bajar descarga descargan descargar',
  ),
  $wrote: words(
    'mando mandamos mande mandado envio enviamos envie enviado manda mandan envia envian escribe escriben escribio escribieron escrito escribi escribo mandaron enviaron contestan contesta',
  ),
  $junk: ['$spam', 'publicidad', 'propaganda', 'promociones'],
  // Who has no button to send with sees that nothing is sent: it is about his program.
  '.screen': ['$button de? enviar ..5 no|desaparec*|falta|ni'],
  '.mail': [
    '$mail|$item|$junk|gmail|hotmail|smtp|imap|pop3|outlook|thunderbird|webmail|bandeja|destinatario*|remitente*',
  ],
  // Somebody sends, and somebody has nothing: both together tell it.
  '.sent': ['que ..2 $wrote', '$us|le|les|se ..1 $wrote', '$wrote ..5 $to|todos'],
  'receive^': [
    'no|ni|nunca|nada ..2 $us|le|les|se|han? ..1 llega|llegan|llegado|entra|entran|cae|caen|vuelve|consta|llego|recibe|reciben|recibo|recibio|recibido',
    'ni|nada aparec*',
    'no aparec* nada',
    'no ..2 tengo|tiene|tienen|veo ..1 ni|uno|ninguno|nada|lo|la $',
    'solo|mitad|nadie ..4 llegado|llega|recib*|tienen|encuentr*',
    'ni rastro|uno',
    '$us|$them lo? devuelv*|regresa*',
    'se ..1 pierd*|regresa*',
    'otros|otras no',
    'por|en ningun*',
    'no ..1 le|les aparec*',
  ],
  send: [
    '$no ..2 van|va|marcha|funciona|jala|anda|tira ..2 correos|mails|emails|mail|email',
    '$shows|ven ..8 en ..2 $spam',
    '$mail ..4 cola|atasc*',
    'queda* ..6 cola|salida',
    '$no ..4 $send ..5 $mail',
    '$mail ..5 $no ..3 $send',
    '$mail ..4 no ..2 enviado|enviados|entreg*',
    '$fault ..4 envio|enviar|mandar|salida ..4 $mail',
    'no ..3 recibir|enviar|mandar ni recibir|enviar|mandar',
  ],
  'send~': [
    'no ..2 $may $answer|enviar|mandar',
    'no ..1 se envia|envian|manda|mandan',
    'imposible enviar|mandar|$answer',
    'mandar|enviar|envio ..5 error|falla*|fallo',
    'fall* ..2 envio',
    '$no ..2 escribirnos|escribirme',
  ],
  receive: [
    'sigo|seguimos|estoy|estamos|llevo|llevamos|quedo ..5 sin ..2 $mails',
    'ningun* ..3 $mail ..4 $get|$send',
    'no ..1 veo|aparece|hay|entra nada ..3 bandeja|buzon',
    'ni|tampoco siquiera? ..3 $spam',
    'no ..1 funciona|va|anda|marcha|sirve|jala ..2 correo* $',
    '$no ..4 $get ..5 $mail',
    '$mails|bandeja ..3 parado|caido|muerto|mudo|muda',
    '$mails ..1 ha|han|lleva? dejado|dejo|sin de? funcionar|ir',
    '$no ..1 recibe|reciben|envia ..3 $item',
    'no ..1 les ..1 llega*|entra*|cae*',
    '$mail ..5 $no ..3 $get',
    '$mail ..2 se ..2 pierd*|come',
    '$mails ..2 no ..2 funciona|funcionan|va|van|jala|anda $',
  ],
  'receive~': [
    'no ..2 $us|le|les ha|han? $arrives|llego|cae*',
    '$continues sin ..1 $get|entrar',
    'no ..1 llega|llegan|llego|recibido|recibio',
    'no ..1 recibe|reciben|recibo|recibimos',
  ],
  bounce: [
    '$mail ..7 $us vuelve* con|de',
    'rebota*|rebote*|devuelve*|devolucion*|rechaza* ..5 $mail',
    '$us bloque* ..2 $mail',
    'no ..1 acepta* ..3 $mail',
  ],
  'bounce~': ['rebota*|rebote*|devuelto*|devuelve*|devuelven|rechaza*|rechazan|550|552|553|554|421'],
  late: ['$mail ..5 $slow', '$mail ..3 $arrives ..4 horas|tarde', 'retras*|demora* ..5 $mail'],
  'late~': [
    '$slow ..5 $arrives',
    'llega*|entran ..4 $slow|tard*',
    'llega*|entran ..5 horas|dias|dia despues|siguiente',
  ],
  spam: ['cae*|llega*|entra*|van|va|acaba*|marca*|manda*|vayan|envia*|encuentr*|termin* ..6 $junk'],
  // Somebody else writes in the writer's name: nothing of his own fails.
  '.forged': ['suplant*', 'en nuestro|mi nombre', 'que yo|nosotros no'],
  except: [
    '$send ..9 buscar|busqueda|filtro|filtrar',
    'no ..1 se si ..3 $arrives|llego',
    'no ..1 $want ..2 recib*',
    'carpeta* donde|para ..9 $spam',
    'para|pero no recibir',
    'o? no enviados|enviado ..1 o?',
    'marcar|marco|estan ..2 como ..2 $spam',
    'enlace|enlaces ..4 no|web|paginas',
    'devuelve #',
    'correos|mails|mensajes $spam',
    'pago*|webhook ..1 no ..1 llega*|entra*',
    'enviar ..1 enlace|enlaces',
    'mensaje* ..4 formulario|chat|whatsapp|soporte|vosotros',
    'no ..1 sale|salen|aparece ..2 $button|firma|ventana|lista',
    'firma|logo|imagenes|contactos|notificacion*|aviso ..2 no ..3 $shows|ven',
    'tarda*|tarde|demora* ..5 abrir|cargar|iniciar|mostrar|abre|carga',
    'como|cual|donde ..3 configur*|crear|instalar|importar|exportar',
    'no ..2 recibido ..2 $key|respuesta|contestacion|factura*|reembolso|codigo',
    'no ..2 llega* ..3 codigo|factura*|sms|notificacion*',
    'no|error ..3 entrar ..4 $mail|webmail|cuenta',
    'suena|chat ..4 $get|envia|$mail',
    'llega*|devuelve* $to la? pantalla|pagina|listado|inicio|final',
  ],
};
