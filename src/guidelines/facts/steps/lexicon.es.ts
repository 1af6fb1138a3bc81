/** Spanish of a doing that leads to a failure (`step`), and of a `browser`. */
import type {Lexicon} from '../../../text/matcher.ts';
import {sets} from '../../sets.es.ts';

export const lexicon: Lexicon = {
  ...sets,
  $do: 'llegar querer poner meter introducir pinchar confirmar pulsar* hacer dar darle entrar abrir acceder enviar rellenar guardar pagar finalizar subir cargar intentar seleccionar elegir iniciar buscar escribir anadir publicar actualizar comprar borrar cerrar'.split(
    ' ',
  ),
  $me: 'pongo meto introduzco pincho pulso clic click hago doy entro entramos abro abrimos ponemos pulsamos cambio cambiamos guardamos accedo envio relleno guardo pago subo cargo vamos voy intento selecciono elijo inicio busco escribo anado filtro marco borro cierro'.split(
    ' ',
  ),
  step: [
    '$me ..6 $me',
    'cuando|si|vez ..3 da|dan|damos ..1 $to',
    'formulario ..4 dice',
    'boton ..4 no ..1 hace|responde',
    'meten|llenan|rellenan|ponen|tocan|pones|pincha|entran|eligen|escriben|envian|pagan ..8 $and ..2 $shows|les|los|no|se|vuelve|vuelven',
    'al $edit|$do|clic|soltar|pasar|cambiar|descargar|volver',
    'cuando|si|vez ..3 $me|pincha*|pulsa*|entra*|toca*|intenta|elige',
    '^ pasos $',
    'despues de $do|$me',
    '$me ..12 y|pero|entonces ..2 sale|salta|da|aparece|me|no|se|nada|queda|dice|pone|vuelve|sigue',
  ],
  // Nothing that fails, or a question or a wish.
  idle: [
    'va|sale bien|todo',
    'sin problema|problemas',
    'cosas raras',
    'nada raro|extrano',
    'quiero|quisiera|gustaria',
    'como se? puedo|puede',
  ],
  shown: [
    'puls*|pinch*|apriet*|presion*|clic|click|tecle*|blanco|blanca|gris|negro|negra|vacio|boton*|menu|portada|editor|guardar|tocas|tocando|marcas|marcar|rellen*|elij*|escog*|selecc*|arrastr*|recarga*|apenas|pones|403|404|500|502|503|504|508',
  ],
  act: ['$do|$me'],
  except: ['$some ..2 entran', 'y ..1 a veces'],
  browser: ['firefox|mozill*|chrome|navegador*|thunderbird|extension|extensiones|pestana*'],
};
