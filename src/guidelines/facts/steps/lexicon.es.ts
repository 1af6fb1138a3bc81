/** Spanish of a doing that leads to a failure (`step`), and of whose site it is about: one's `own`, or something in a `browser`. */
import type {Lexicon} from '../../../text/matcher.ts';
import {sets} from '../../sets.es.ts';

export const lexicon: Lexicon = {
  ...sets,
  $do: 'poner meter introducir pinchar confirmar pulsar* clicar hacer dar darle entrar abrir acceder enviar rellenar guardar pagar finalizar subir cargar intentar seleccionar elegir iniciar buscar escribir anadir agregar visitar navegar publicar actualizar filtrar ordenar aplicar marcar comprar reservar borrar cerrar'.split(
    ' ',
  ),
  $me: 'pongo meto introduzco pincho confirmo pulso clic click hago doy entro entramos abro accedo envio relleno guardo pago subo cargo vamos voy intento selecciono elijo inicio busco escribo anado visito filtro marco compro borro cierro'.split(
    ' ',
  ),
  step: [
    'cuando|si|vez ..3 da|dan|damos ..1 $to',
    'boton ..4 no ..1 hace|responde',
    'meten|pones|pulsan|pincha|entran|eligen|escriben|envian|compran|pagan ..8 $and ..2 $shows|les|los|no|se|vuelve|vuelven',
    'al $edit|$do|clic|soltar|pasar|cambiar|descargar|imprimir|volver',
    'cuando|si ..3 $me|pincha*|pulsa*|entra|intenta|elige',
    'pasos ..6 reproducir*|ver|seguir',
    '^ pasos $',
    'despues de $do|$me',
    'cada vez que ..2 $me|pincha*|pulsa*|intenta|elige',
    'pulso|meto|introduzco|pongo|inicio|hago|relleno|entro|entramos|abro|elijo|escribo|envio|busco|subo|pincho|doy|intento ..12 y|pero|entonces ..2 sale|salta|da|aparece|me|no|se|nada|queda|dice|pone|vuelve|sigue',
  ],
  // Nothing that fails, or a question or a wish.
  idle: [
    'va|sale bien|todo',
    'sin problema|problemas',
    'cosas raras',
    'nada raro|extrano',
    'quiero|quisiera|gustaria',
    'la duda',
    'como se? puedo|puede',
  ],
  act: ['$do|$me'],
  except: ['y ..1 a veces', '$some ..2 entran', 'entran pedidos|correos'],
  own: ['mi|nuestr*|vuestr*|su ..1 $web|wordpress|intranet|formulario|carrito|plataforma|aplicacion'],
  browser: [
    'firefox|mozilla|chrome|navegador*|thunderbird|youtube|google|facebook|office|extension|extensiones|pestana*',
  ],
};
