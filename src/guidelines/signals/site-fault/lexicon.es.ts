/** Spanish of sites that fail. Panels and mail programs are exceptions. */
import type {Lexicon} from '../../../text/matcher.ts';
import {sets} from '../../sets.es.ts';

export const lexicon: Lexicon = {
  ...sets,
  // Platforms that everybody uses.
  $foreign: 'youtube whatsapp facebook gmail hotmail amazon pinterest tiktok'.split(' '),
  $site:
    'web webs pagina paginas sitio sitios site tienda blog portal portada landing intranet extranet plataforma aula wordpress woocommerce prestashop joomla drupal moodle campus'.split(
      ' ',
    ),
  $who: ['usuarios|clientes|alumn*|varios|varias|socios|gente|clientas|pacientes|companer*|empleados'],
  $part: 'formulario* carrito pasarela checkout'.split(' '),
  $piece:
    'form plugin* modulo* buscador boton pagar login registro area zona seccion curso* pedido pedidos compra* cambios entradas producto* precios stock reserva* pago pagos filtro chat comentario* calculadora cotizador filtros boletin funciones app aplicacion parte agenda citas descarga descargas'.split(
      ' ',
    ),
  $look: 'menu imagenes imagen foto* enlaces galeria iconos video videos calendario logo portada'.split(' '),
  $fail:
    'error* cayo cae falla fallo fallando fallos caida caido roto rota lent* blanco blanca bloqueada cuelga 404 403 500 502 503 504 508 redirige hackead* desaparecid* timeout virus malware cierra cierran corrupt* expulsa echa congela malograd* pillad* enganos* duplica* absurd* pedales'.split(
      ' ',
    ),
  $no2: 'no sin nunca falla dejo'.split(' '),
  $neg: 'carga cargan cargar va van ver funciona funcionan funciono funcionaba funcionando funcionar abre abren abrir responde responden aparece aparecen muestra muestran ve ven sale salen anda entra entrar acceder tira jala'.split(
    ' ',
  ),
  $does:
    'envia envian enviar deja permite guarda guardan guardar actualiza hace publica publican crea crean manda devuelve encuentra descuenta completa finalizar'.split(
      ' ',
    ),
  down: [
    'dias|horas|llevo|sigue ..2 sin ..1 abrir|cargar|funcionar|responder|pagina|web|tienda',
    'pantalla|pagina ..1 en? blanco',
    '$site ..4 no ..3 $neg bien?',
    '$site ..4 $fail',
    'no ..3 $neg ..4 $site',
    '$fail ..7 $site',
  ],
  mine: ['$bad|$no2|$fail|problema* ..8 $at $mine ..1 $site', '$mine ..1 $site ..8 $bad|$no2|$fail|problema*'],
  bare: ['ayuda $', 'no ..2 $neg ..2 $'],
  vague: [
    'problema*|incidencia*|inconveniente*|dificultad*|fallos|bug ..1 $in|de ..3 $site|$part',
    '$site|$part|$piece|$look ..5 tiene|da|dando|con|tenemos|hace|presenta $problem|cosas',
  ],
  'vague~': [
    'no|dejo|dejaron|dejado ..6 como|que ..1 deb*|esper*|toca',
    '$part|$piece ..6 dejo|dejaron|dejado de',
    'dejo|dejaron|dejado de ..1 servir|comportar*',
    'va|van|anda|funciona|calcula*|ordena*|suma*|comporta* mal|fatal|regular',
    'no sirve|sirven|jala|cobra|cobran|genera*|agenda|calcula*',
  ],
  part: [
    '$site|$part|$piece|$look ..3 va|anda|funciona|van|esta|sigue ..1 $bad',
    '$who|colegiados|companer* ..3 dificultad*|problema*|inconveniente*',
    '$part|$piece|$look|sesion ..2 se|les|le ..2 vacia*|borra*|queda*|cuelga*|cierra*|mueve*|descuadra*|duplica*|corta*',
    'no ..2 $may ..1 $us? $edit ..5 $site|entrada*|producto*',
    '$who ..7 no ..2 $could|les|deja|consiguen|acceden|ve|ven|entran',
    '$part ..6 no ..3 $neg|$does',
    '$part ..6 $fail',
    'no ..3 $neg|$does ..4 $part',
  ],
  'seen~': ['$look ..5 no ..3 $neg'],
  'part~': [
    'bug|problema*|incidencia* $in|de ..1 $piece',
    '$piece ..5 no ..3 $neg|$does',
    '$piece ..4 $fail',
    'no ..3 $neg|$does ..4 $piece',
    '$fail ..4 $piece',
  ],
  'down~': [
    'lleva ..4 caid*',
    'descoloca*|descuadra*|desmonta*',
    '$fault 500|502|503|504|508|403|404',
    '$shows|queda* ..1 en blanco',
    '$shows 500|502|503|504|508|403|404',
  ],
  'ssl~': ['no ..1 $secure', '$certificate ..3 caduc*|vencid*|expir*|invalido', 'sec_error*|err_cert*|ssl_error*'],
  'unsteady~': [
    'vez en cuando',
    'al azar',
    'se ..1 duplican|pierden',
    'se|nos quejan|reclaman',
    '$who|familias|$some ..5 dicen|dice|llaman|diciendo ..6 no|$fault|mal|raro',
    'a veces|ratos ..8 $fault|no|da|cae|cuelga|echa',
    '$fault|no|da|cae|cuelga|echa ..6 a veces|ratos',
    'no|ni siempre',
    '$fault ..4 $in|a|para algunos|algunas|unos|otros',
    'cada dos por',
    'aleatori*|intermitent*|trompicones|esporadic*|erratic*',
    'unas|otras|algunas|muchas veces',
    '$fail ..4 constantemente',
    '$some|hay|uno ..9 otro|otros|otras ..3 no|$fault',
    'cosas raras|extranas',
    'dia si ..1 dia no',
    'ningun patron',
    'dias|veces|ratos ..1 que ..1 no|si',
    'lio|tonterias',
    'mitad de las? veces',
    'y a? otros|otras no',
    'a|por ratos',
  ],
  any: [
    'no ..3 $neg|$does|reacciona|habilita|pueden|puede',
    '$fail',
    'no pasa|sucede nada',
    'tarda*|gira|girando|forbidden',
    'se|nos queda',
    'en lugar|vez de',
    'de otra|otro persona|$person|senor*',
    'vuelve ..4 al|a|atras',
  ],
  site: ['$people|$site|https|curso|cursos|formulario*|carrito|pasarela|checkout|tpv'],
  wish: ['como ..1 puedo|hago|cambio', 'quiero|quisiera|gustaria'],
  cert: ['ssl|candado|barra'],
  own: [
    '$mine|vuestr* ..2 $site|formulario*|carrito|aplicacion',
    // Who builds pages has them; an intranet and a course are somebody's.
    'canvas|css|elementor|intranet|campus|curso',
    'tengo una|un $site',
    'en la tienda',
    '$person ..2 paga|compra|pide',
    '$site ..5 empresa|trabajo',
  ],
  browser: [
    'se cierra solo',
    'firefox|mozi*|mozz*|navegador*|chrome|marcadores|pestana*|extension|extensiones|complemento*',
  ],
  foreign: [
    'area de clientes',
    '$foreign|firefox|mozi*|mozz*',
    '$program',
    'barra ..2 herramientas|direcciones|marcadores',
  ],
  program: ['$panel', '$program', 'barra ..2 herramientas|direcciones|marcadores'],
  except: [
    'no ..2 llega*|recib*|reciv*',
    'ninguna|ningun|cualquier|todas|todos|muchas|muchos|varias|varios ..1 $web web?',
    '$site ..3 $foreign|google|correos',
    '$foreign|google ..2 no|$site|$fail',
    'no ..4 $panel|thunderbird|outlook|hosting|correo',
    'pagina ..1 principal|inicio|nueva',
  ],
};
