/**
 * Spanish of complaints about delivery. `~` marks what is about mail only when the text speaks of mail at all ("no
 * recibo nada"). Exceptions are things that look like delivery and are set-up, folders or notices.
 */
import type {Lexicon} from '../../../text/matcher.ts';

export const lexicon: Lexicon = {
  $mail:
    'correo* corre coreo* corrreo* corros mail* email* mensaje* mensage* gmail newsletter* boletin* buzon* buson*'.split(
      ' ',
    ),
  $no: 'no nunca ni tampoco jamas dejado dejaron dejo deje dejamos imposible incapaz sin impide'.split(' '),
  $send:
    'enviar enviarlo enviarlos enviarle envio envia envian enviamos enviando enviado enviados envie mandar mando manda mandan mandamos mandando mandado reenviar reenvia responder contestar salen salir sale'.split(
      ' ',
    ),
  $get: 'recibir recibirlos recibo recibe reciben recibimos recibiendo recibido recibi recibieron recepcion reciba recivo recive recibir reciver llega llegan llegar llegando llego llegaron llegado llegue lleguen yega yegan entra entran entrar entrando bajan baja bajar descarga descargan descargar descargando'.split(
    ' ',
  ),
  mail: ['$mail|smtp|imap|pop3|outlook|thunderbird|webmail|bandeja|destinatario*|remitente*'],
  send: [
    '$no ..4 $send ..5 $mail',
    '$mail ..5 $no ..3 $send',
    '$no ..2 van|va|marcha|funciona|jala|anda|camina|furula|rula|tira|pita|chuta ..2 correos|mails|emails|mail|email',
    'fall*|error*|problema*|dificultad* ..4 envio|enviar|mandar|enviando|salida|envios|saliente* ..4 $mail',
    'fallo|fallado|falla ..3 envio ..2 mensaje',
    'ocurrio|ocurrido|sucedido ..3 error ..4 envi*|mand* ..3 $mail',
    'error* ..3 $mail ..3 saliente*|salida',
    'correos|mensajes|mails salientes ..4 error*|fall*|no',
    'no ..3 enviar ni recibir',
    'verifique ..2 destinatario',
    'no ..3 salen|sale ..3 bandeja ..2 salida',
    'queda*|atasca* ..4 bandeja de salida',
  ],
  'send~': [
    'no ..2 puedo|puede|podemos|pueden|consigo|logro|deja|permite enviar|mandar|responder|contestar',
    'no ..1 se envia|envian|manda|mandan',
  ],
  receive: [
    'no ..1 funciona|va|anda|marcha|sirve|jala|camina|furula|rula|pita|chuta ..2 correo $',
    'no ..1 jala|anda|camina|furula|rula|chuta ..2 correo|mail|email',
    '$no ..4 $get ..5 $mail',
    '$mail ..5 $no ..3 $get',
    'fall*|error*|problema*|dificultad* ..4 recepcion|recibir|entrada|entrantes ..4 $mail',
    'sigo|seguimos|estoy|estamos|llevo|llevamos|quedado|quedo ..2 sin ..2 correo*|mail*|email*|mensajes',
    'no ..1 tengo|tenemos ..1 correos nuevos',
    '$mail ..4 se pierde*',
    'se ..1 pierden ..3 $mail',
    'no ..2 actualiza* ..3 correos|mails|emails',
    'correo|correos|mail|email caido|caidos',
    'correo|correos|mail|email ..2 no ..2 funciona|funcionan|va|van $',
  ],
  'receive~': [
    'no ..2 recibo|recibimos|recibe|reciben|llega|llegan|entra|entran ..2 nada|ninguno|ningun|nadie',
    'no ..2 puedo|podemos|puede|pueden|logro|logramos ..1 recibir|recivir',
    'no ..2 me|nos|le|les llega|llegan|llego|entra|entran',
    'sigue|siguen ..2 sin recibir|llegar',
    'no ..1 llega|llegan|llego|llegaron|recibido|recibio',
    'no ..1 recibe|reciben|recibo|recibimos',
  ],
  bounce: [
    '$mail ..6 rebota*|rebote*|devuelto*|devuelve*|devuelven|rechaza*|rechazo',
    'rebota*|rebote*|devuelve*|devolucion*|rechaza* ..5 $mail',
    'mailer daemon|demon',
    'recipient address rejected',
    'no ..2 se pudo|puede|puedo entregar',
    'notificacion ..3 estado ..2 entrega fall*|error*',
    'entrega fallida',
    'relay access denied',
  ],
  'bounce~': ['rebota*|rebote*|devuelven|devueltos|rechaza*|rechazan', 'no ..2 se entrega*|entregado*|entregan'],
  late: [
    '$mail ..5 tarda*|retras*|demora*',
    '$mail ..3 llega*|entra*|recib*|salen ..4 horas|tarde',
    'tarda*|retras*|demora* ..5 llegar|recibir|entrar|enviar|salir ..5 $mail',
    'retras*|demora* ..5 $mail',
    'llega*|recib* ..4 $mail ..4 retras*|tarde|demora*',
  ],
  'late~': ['tarda*|demora* ..5 llegar|recibirse|entrar'],
  spam: [
    '$mail ..4 van|va|caen|cae|llega*|acaba*|termina*|entra*|marca*|clasifica*|detecta*|como|son ..5 spam|junk|basura|deseado|deseados',
    'cae*|caen|llega*|van|va|acaba*|termina*|entra*|marca*|clasifica*|manda*|envia*|detecta*|vayan ..6 spam|junk|basura',
    'cae*|llega*|van|va|acaba*|termina*|entra*|marca*|vayan ..6 no deseado|deseados',
  ],
  except: [
    'firma|logo|logotipo|imagenes|contactos|notificacion*|aviso|sonido ..2 no ..3 sale|salen|aparece*|envia*|llega*',
    'tarda*|tarde|demora* ..5 abrir|cargar|iniciar|mostrar|arrancar|abre|carga|inicia|buscar|escribir',
    '$mail|ver|leer ..2 guardados|archivados|antiguos|viejos',
    'como|cual|donde ..3 configur*|crear|instalar|importar|exportar',
    'mucho|muchos|muchisimo|tanto|recibo|recibiendo|bombardeo ..3 spam',
    'carpeta donde|para ..9 spam|deseado|basura',
    'crear|aparezca|tener|ver|vacia* ..2 carpeta',
    'filtro* ..3 spam|deseado',
    'no ..2 pide|recuerda|guarda*',
    'acuse* ..2 recibo',
    'correo* enviado* ..6 carpeta|borrad*|desaparec*|guarda*',
    'copia ..4 enviado*',
    'carpeta ..2 enviado*',
    'correos|mensajes recibidos ..3 no ..2 ven|muestra*|aparec*|abre*',
    'formulario ..6 enviar|envia|recibo|llega*',
    'codigo* ..4 verificacion ..3 llega*',
    'factura* ..4 llega*|recib*',
    'no ..2 recibido ..2 respuesta|contestacion|factura*|reembolso|codigo|contrasena|clave',
    'no ..2 recibi ..2 respuesta|contestacion|factura*',
    'no ..2 llega* ..3 codigo|factura*|sms|notificacion*',
    'no ..3 entrar ..4 correo|webmail|cuenta|buzon',
    'error ..2 entrar ..4 $mail',
  ],
};
