/**
 * Spanish of going on with what was reported to this desk before. Exceptions: other people's posts and mails, goods that are
 * called tickets, desks of others.
 */
import type {Lexicon} from '../../../text/matcher.ts';

export const lexicon: Lexicon = {
  $case:
    'ticket tiket tiquet tique ticquet incidencia insidencia incidente consulta solicitud peticion reclamacion queja expediente reporte'.split(
      ' ',
    ),
  $told:
    'escribi escribimos comente comentamos pregunte preguntamos consulte consultamos reporte reportamos avise avisamos notifique notificamos pedi pedimos solicite solicitamos dije dijimos contacte contactamos informe informamos indique indicamos adelante envie enviamos mande mandamos explique explicamos conte contamos plantee planteamos'.split(
      ' ',
    ),
  $done:
    'escrito comentado preguntado consultado reportado avisado notificado pedido solicitado dicho contactado informado enviado mandado explicado contado reclamado'.split(
      ' ',
    ),
  $when:
    'ayer antier anteayer anoche lunes martes miercoles jueves viernes sabado domingo semana mes dias antes anteriormente'.split(
      ' ',
    ),
  again: [
    'os|vos ..1 $told',
    'os|les ..1 he|hemos|habia|habiamos ya? $done',
    'les ya? escribi|escribimos|comente|pregunte|consulte|reporte|reportamos|avise|notifique|pedi|solicite|contacte|informe|plantee ..6 $when',
    'ya ..1 os|les|lo ..1 $told',
    'ya lo he|hemos|habia ..1 preguntado|reportado|consultado|comentado|avisado|escrito|notificado',
    'os|les ya he|hemos|habia ..1 $done',
    'os|les vuelvo|volvemos a',
    'vuelvo|volvemos a escribiros|escribirles|preguntar*|insistir*|contactar*|consultar*|reclamar*|plantear*|reportar*',
    'segunda|tercera|cuarta|enesima vez que ..2 escribo|escribimos|pregunto|contacto|reporto|abro|pido|reclamo|aviso',
    'segundo|tercer|cuarto aviso|ticket|tiket|mensaje|correo ..2 que os|les',
    'por segunda|tercera|enesima vez ..2 os|les|pregunto|escribo|pido',
    'soy yo otra vez',
    'otra vez yo',
    'como ..2 os|les ..1 $told',
    '$told|he|hemos|puse|hice ..3 esta? misma? pregunta|consulta ..3 anteriormente|antes|nadie|respond*|contest*|$when',
    'ya ..1 he|hemos|habia|pregunte|consulte|reporte|lo ..2 preguntado|consultado|reportado|pregunte|reporte ..5 aqui|antes|anteriormente|respuesta|nadie|veces',
    'problema|tema|asunto|error|fallo que ..1 os|les|ya ..1 $told|he|hemos',
    'reabr*|reabrir ..3 $case|caso',
  ],
  waiting: [
    'sigo|seguimos|continuo|continuamos|aun|todavia ..1 esperando|espero|esperamos ..2 respuesta|contestacion|solucion|noticias|alguien|vosotros|ustedes|soporte',
    'sigo|seguimos|continuo|continuamos|aun|todavia ..1 esperando|espero|esperamos ..3 contest*|respond*|solucion*|resuelv*|llam*|digan|digais',
    'sigo|seguimos|continuo|continuamos|aun|todavia ..2 sin ..2 respuesta|contestacion|noticias',
    'sigo|seguimos|aun|todavia ..2 a la espera',
    'nadie ..2 me|nos ..2 contesta|contestado|responde|respondido|contesto|respondio|atiende|llama|llamado',
    'no me|nos ..1 habeis ..1 contestado|respondido|dicho|solucionado|resuelto|llamado|arreglado',
    'no ..1 habeis ..2 contestado|respondido|solucionado|resuelto|arreglado',
    'aun|todavia no ..2 me|nos han ..1 contestado|respondido|solucionado|resuelto|dado',
    'no me|nos han ..1 contestado|respondido|dado respuesta? ..3 $case|caso|todavia|aun|$when',
    'no ..1 he|hemos|obtuve|obtuvimos|recibi|recibimos|tuve|tuvimos|tengo ..2 respuesta|contestacion ..3 vuestra|suya|ustedes|vosotros|soporte|$case',
    'sin ..1 respuesta|contestacion ..3 vuestra|suya|ustedes|vosotros|soporte|$case',
    'alguna novedad|noticia ..1 de|del|sobre|con|respecto ..2 mi|lo|nuestro|nuestra|este|esto|$case|caso',
    'hay|teneis|tienen|tenemos|habra ..1 alguna? novedad|novedades|noticias|avance|avances ..1 $',
    'hay|teneis|tienen ..2 novedades|novedad|noticias|avances ..1 de|del|sobre|con|respecto ..2 mi|lo|nuestro|nuestra|$case|caso',
    'estado|situacion ..2 de|del ..1 mi|nuestra|nuestro|la|el $case|caso',
    'se|sabeis sabe? algo ..2 de|del ..1 lo|mi|$case',
    'habeis|han podido mirar|revisar|ver|avanzar|comprobar ..2 lo|mi|el|la|esto',
  ],
  case: [
    'mi|nuestra|nuestro|la|el|vuestra|esta anterior|ultima|ultimo|previa|previo|primera|primer $case|pregunta',
    'en|de|sobre|tras|a|segun|como ..3 mi|nuestro|mis anterior|ultimo|anteriores|primer mensaje|correo|email|mail|mensajes|correos',
    'mi|nuestra|nuestro|la|el $case|pregunta ..1 anterior|previa|previo|pendiente|abierta|abierto',
    'abri|abrimos|puse|pusimos|cree|creamos|registre|tengo|tenemos|tenia|teniamos|hay|levante|levantamos|genere ..1 un|una|este|el|la|otro|otra? ..1 ticket|tiket|tiquet|incidencia|insidencia|reclamacion|expediente|caso ..1 abiert*|$when|hace|pendiente|sin|sobre|por|pero|y|$',
    'he|hemos|habia|habiamos|tengo abierto|creado|puesto|generado ..2 ticket|tiket|tiquet|incidencia|caso',
    '$case|caso que ..1 abri|abrimos|puse|pusimos|cree|creamos|tengo|tenemos|tenia|os|les|he|envie|mande|hice|teniamos|habia|levante',
    'relacion|respecto|referencia|continuacion|seguimiento|seguir|sigo|continuo|continuando|siguiendo ..1 a|al|con|de|del ..2 mi|nuestro|nuestra|el|la? $case|caso ..1 anterior|previo|abierto|abierta|$when|que',
    'respuesta ..1 a|al mi|nuestro|vuestro|su ultimo|ultima|anterior? mensaje|correo|email|mail|respuesta|ticket',
    'cerrasteis|cerraron|habeis|han ..1 cerrado? ..2 $case|caso',
    '$case|caso ..2 se|lo|la cerro|cerraron|cerrasteis|cerrado',
  ],
  answered: [
    'me|nos dijisteis|indicasteis|respondisteis|contestasteis|pedisteis|comentasteis|prometisteis|asegurasteis|explicasteis|recomendasteis|aconsejasteis|enviasteis|mandasteis|solucionasteis',
    'solucion|respuesta|indicaciones|pasos|instrucciones que ..1 me|nos ..1 disteis|dieron|enviasteis|enviaron|habeis|han|indicasteis|mandaron|mandasteis|propusisteis',
    'vuestra|su ultima|anterior respuesta|contestacion',
    'gracias por|tras|despues de|segun|leido vuestra|la respuesta ..1 pero|anterior|he|sigue',
    'hice|hecho|seguido|probado ..2 lo que ..1 me|nos ..1 dijisteis|dijeron|indicasteis|indicaron|habeis|pedisteis|pidieron',
  ],
  except: [
    '$case|caso ..4 google|microsoft|apple|paypal|amazon|telefonica|movistar|vodafone|orange|banco|correos|registrador|facebook|whatsapp',
    'no he|hemos|habia abierto ..2 $case|caso',
    'a|al|con ..1 google|microsoft|apple|paypal|amazon|telefonica|movistar|vodafone|facebook|registrador|proveedor|cliente|clientes',
    'respuesta ..1 del|de servidor|smtp|imap|destinatario|sistema|cliente|clientes|pagina|web',
    'novedad|novedades ..2 version|tienda|producto|productos|blog|actualizacion',
    'quiero|quisiera|puedo|necesito|como ..2 abrir|crear|poner ..2 $case|caso',
    'plugin|modulo|formulario|pagina|sistema|venta|entradas|gestor ..2 $case',
    'clientes|usuarios|alumnos|socios ..6 contestado|respondido|contesta|responde',
    'mensaje|aviso|error|correo automatico? ..3 $told',
  ],
};
