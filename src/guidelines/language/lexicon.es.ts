/** Words that Spanish has and English has not, or that are far more common in it; folded. Not for the matcher. */
import type {WrittenLexicon} from '../../text/patterns.ts';

export const lexicon: WrittenLexicon = {
  words: (
    'de la que el en y los del se las por un para con una su al lo como mas pero sus le ya o este si porque ' +
    'esta entre cuando muy sin sobre tambien hasta hay donde quien desde todo nos todos uno les ni otros ese ' +
    'eso e esto mi antes algunos unos yo otro otras otra esa estos mucho nada cual estar algunas algo mis tu ' +
    'te os es soy son estan estoy ser hola buenos buenas dias tardes gracias saludos ayuda puedo puede ' +
    'pueden podeis podria tengo tiene tienen quiero necesito han hace hacer ahora ayer hoy correo correos ' +
    'cuenta contrasena pagina dominio problema errores servidor mensaje mensajes enviar llegan llega sale ' +
    'funciona carga mismo favor cordial estimados clave acceder entrar nuevo nueva factura alta baja copia ' +
    'cambiar caido caida consulta duda solicitud asi despues quisiera vuestro vuestra va van nuestro nuestra ' +
    'aqui ahi cada nunca siempre aunque mientras entonces igual mal bien ver veo hago dar sigue deja aparece ' +
    'muestra recibo abrir abre cerrar cambio poner crear buzon carpeta adjunto captura tienda paginas lenta ' +
    'manana ustedes vosotros che ola buen estimado pueda solo pregunta ningun ninguna alguien alguna cosas ' +
    'veces vez hora horas anos base datos correctamente conexion configuracion paso mirad'
  ).split(' '),
};
