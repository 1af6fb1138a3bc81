/** Spanish that points at a picture or a file (`picture`), and that says nothing besides (`empty`). */
import type {Lexicon} from '../../../text/matcher.ts';
import {sets} from '../../sets.es.ts';

export const lexicon: Lexicon = {
  ...sets,
  $picture:
    'captura* pantallazo* img* jpg png foto* imagen imagenes adjunto adjuntos archivo archivos pdf documento video videos screenshot audio pantalla word'.split(
      ' ',
    ),
  picture: [
    'en|de $the|mi $picture',
    'lo|la|los|las adjunt*|mando|paso|envio|dejo $',
    '$picture ..2 explica|dice|muestra',
    '^ ver ..4 $picture',
    'mirad|mirar|miren|vean|veis|adjunto|adjuntamos|adjunta|mando|mandamos|envio|paso|pongo|dejo|subo ..4 $picture',
    '^ $picture ..3 $',
    'segun|como ..3 $picture',
  ],
  empty: [
    'enviado|desde|iphone|movil|mando|envio|mismo|hola|ola|buenas|buenos|dias|dia|tardes|noches|saludos|saludo|gracias|favor|porfa|porfavor|muchas|mil|adjunto|esta|esto|este|todo|ahi|aqui|alli|lo|la|el|los|las|un|una|unas|unos|dos|tres|cuatro|os|te|les|le|se|de|del|que|en|y|a|por|con|para|me|nos|mi|ve|ver|veis|ven|error|problema|fallo|pasa|sale|ocurre|explica|detalle|detalles|no|muestra|pone|ayuda|solucion|clar*|entiend*|vera*|vereis|cada|vez|siempre|asi|mira|mirad|dejo|paso|subo|soy|nuev*|como|podeis|pueden|puede|#',
  ],
};
