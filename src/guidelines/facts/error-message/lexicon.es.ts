/** Spanish that says that something was told: with a message (`told`), or at least an error (`error`); before a `name` in quotation marks. */
import type {Lexicon} from '../../../text/matcher.ts';
import {sets} from '../../sets.es.ts';

export const lexicon: Lexicon = {
  ...sets,
  told: [
    'mensaje|aviso|codigo|pantalla|ventana ..3 error*|fallo',
    'da|dan|dando|dio|sale|salen|salta|saltan|aparece|aparecen|devuelve|muestra|manda|arroja|tira|obtengo|recibo|marca ..3 error*|fallo|aviso',
    '$us dice|sale|salta|aparece|pone que',
  ],
  error: [
    'error*|mensaje|mensajes|aviso|dice|dicen|indica|pone|aparece|sale|salen|salia|salta|muestra|responde|respondio|devuelve|devuelven|rechaz*|rebot*|da|dan|dando|daba|tira|lanza|arroja|marca|texto|log',
  ],
  name: ['boton|plan|pestana|menu|opcion|carpeta|asunto|llama*|clic|click|pulso|pulsar|pulsando|elijo|pagina|plugin'],
  except: ['mensajes ..2 no', 'sin ..2 error*'],
};
