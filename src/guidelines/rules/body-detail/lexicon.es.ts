/** Spanish that tells nothing about a problem (`empty`), and that gives detail whatever it is about (`detail`). */
import type {Lexicon} from '../../../text/matcher.ts';

export const lexicon: Lexicon = {
  question: [
    'como|donde|cuando|cual|cuales|cuanto|cuantos|cuanta|cuantas',
    'se puede|pueden',
    'que version|plan|servidor|puerto',
    'hay alguna|algun|forma|manera',
  ],
  empty: [
    'hola|buenas|buenos|dias|dia|tardes|noches|saludos|saludo|gracias|cordial|cordiales|atentamente|favor|porfa|porfavor|xfa|ayuda|ayudadme|ayudenme|auxilio|socorro|urgente|necesito|necesitamos|quiero|quisiera|queria',
    'muchas|mil|de antemano',
    'estimado*|estimada*|agradec*|ayud*',
    'que|puedo|hacer|podria*|podeis|pueden|pasa|pasando|como|solucion*|arregl*|resolv*|revis*|problema*|inconveniente*|duda|consulta|error|fallo|tengo|tenemos|esta|estan|estoy|estamos|hay|una|uno|unos|los|las|del|por|para|con|sin|mis|nuestro|nuestra|nuestros|todo|todos|todas|muy|mas|pero|porque|cuando|este|esto|esta|eso|algo|nada|favor|sale|funciona|funcionan|van|carga',
  ],
  detail: [
    'da|dan|tira|marca|sale|salta ..1 error|fallo|mensaje|aviso de|en|del',
    'mi|el usuario es|de',
    'de parte|pasar por|de|pidiendo',
    'cancel*|dar|darme|cambi*|renov*|anad*|quitar|elimin*|apunt*|restablec*|resete*|activ*|desactiv*|solicit*|reenvi*|bloque* ..5 el|la|los|las|mi|un|una|de',
    'desde ..1 que|hace|el|ayer|hoy|la',
    'he|hemos probado|intentado|reiniciado|revisado|comprobado|mirado|desinstalado|instalado|cambiado|actualizado|borrado|activado',
    'ya probe|revise|intente|verifique|cambie|reinicie',
    'al pulsar|hacer|entrar|abrir|enviar|guardar|iniciar|intentar|escribir|pagar|finalizar|reiniciar|actualizar|instalar|descargar',
    'dice|sale|aparece|pone|muestra|indica que|el|un|una|lo',
    'ejemplo|concretamente|especificamente',
    'desde chrome|edge|movil|webmail|outlook|otro|otra|casa',
    'en chrome|edge|safari|firefox|movil|iphone|android|windows',
    'version|actualizacion',
    'factura|plan|renovacion|registro*',
  ],
};
