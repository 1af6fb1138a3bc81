/** Words that Spanish has and English has not, or that are far more common in it; folded. Not for the matcher. */
import type {WrittenLexicon} from '../../text/patterns.ts';

export const lexicon: WrittenLexicon = {
  words: (
    'de la que el en y los del se las por un para con una su al lo como mas pero sus le ya o este si porque ' +
    'esta entre cuando muy sin sobre tambien hasta hay donde quien desde todo nos durante todos uno les ni ' +
    'contra otros ese eso ante ellos e esto mi antes algunos unos yo otro otras otra tanto esa estos mucho ' +
    'quienes nada muchos cual poco ella estar estas algunas algo nosotros mis tu te ti tus os es soy son estan ' +
    'estoy estamos era fue ser sido hola buenos buenas dias tardes noches gracias saludos ayuda puedo puede ' +
    'pueden podeis podemos podria tengo tiene tienen tenemos quiero necesito hemos han hace hacer ahora ayer ' +
    'hoy semana correo correos cuenta contrasena pagina sitio dominio problema errores servidor mensaje ' +
    'mensajes enviar recibir llegan llega sale funciona funcionan carga mismo favor cordial estimados usuario ' +
    'clave acceder entrar nuevo nueva factura alta baja copia copias cambiar caido caida consulta duda ' +
    'solicitud tras aun asi segun despues quisiera vuestro vuestra va van nuestro nuestra nuestros nuestras ' +
    'mio tuyo aqui alli ahi aquello cada misma casi nunca siempre tampoco ademas aunque mientras luego ' +
    'entonces igual mal bien mejor peor gran grande nuevos viejo ver veo vemos hago hacemos dar doy das salen ' +
    'sigue siguen deja dejan pide pone aparece muestra recibo recibimos llego llegado envio enviado mando ' +
    'abrir abre cerrar cargar borrar borrado cambio quitar poner subir bajar buscar crear creado renovar pagar ' +
    'cobrado contratar dominios buzon carpeta archivo archivos imagen adjunta adjunto captura pantallazo ' +
    'tienda usuarios clientes empresa paginas facturas caducado lenta lento roto bloqueado anteayer anoche ' +
    'manana lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio ' +
    'agosto septiembre octubre noviembre diciembre ustedes vosotros che porfa porfavor plis ola buen estimada ' +
    'estimado atentamente agradezco agradeceria necesitamos queremos queria quisieramos pudiera pueda puedan ' +
    'hagan hagais teneis tienes sois estais hacia sino solo falta faltan pregunta ningun ninguna alguien ' +
    'alguno alguna cosas cosa veces vez hora horas minutos meses ano anos base datos seguridad formulario ' +
    'correctamente conexion configuracion paso accesos mirad mirar decidme poned hacedme quereis habeis hicisteis pasadme'
  ).split(' '),
};
