/** Spanish of a doing that leads to a failure (`step`), and of whose site it is about: one's `own`, or something in a `browser`. */
import type {Lexicon} from '../../../text/matcher.ts';

export const lexicon: Lexicon = {
  $do: 'pulsar pulso pulsamos clicar clico clic click hacer hago dar doy darle entrar entro entramos abrir abro acceder accedo enviar envio rellenar relleno guardar guardo pagar pago finalizar finalizo subir subo cargar cargo intentar intento seleccionar selecciono elegir elijo iniciar inicio buscar busco apretar aprieto presionar presiono escribir escribo anadir anado agregar agrego visitar visito navegar publicar actualizar filtro filtrar ordeno ordenar aplico aplicar marco marcar compro comprar reservo reservar borro borrar'.split(
    ' ',
  ),
  step: [
    'boton ..4 no ..1 hace|responde|reacciona',
    'meten|pulsan|entran|eligen|escriben|rellenan|ponen|envian|intentan|compran|pagan ..8 y|pero ..2 sale|da|aparece|les|no|se|vuelve|vuelven|nada',
    'al $do',
    'cuando ..3 $do',
    'si ..2 $do',
    'pasos ..6 reproducir*|ver|seguir',
    'despues de $do',
    'cada vez que ..2 $do',
    'pulso|pulsamos|meto|introduzco|pongo|inicio|hago|relleno|entro|entramos|abro|elijo|selecciono|escribo|guardo|envio|busco|subo|pincho|doy|intento|pruebo ..12 y|pero|entonces ..2 sale|salta|da|aparece|me|no|se|nada|queda|dice|pone|vuelve|regresa|sigue',
  ],
  own: [
    'mi|nuestra|nuestro|vuestra|su ..1 web|pagina|tienda|sitio|portal|blog|wordpress|intranet|formulario|carrito|plataforma|aplicacion',
  ],
  browser: [
    'firefox|mozilla|chrome|navegador|thunderbird|youtube|whatsapp|google|facebook|office|extension|extensiones|pestana|pestanas',
  ],
};
