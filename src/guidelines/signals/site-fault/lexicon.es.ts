/** Spanish of sites that fail. Panels and mail programs are exceptions. */
import type {Lexicon} from '../../../text/matcher.ts';
import {sets} from '../../sets.es.ts';

export const lexicon: Lexicon = {
  ...sets,
  $site:
    'web webs pagina paginas sitio sitios site tienda blog portal portada landing intranet extranet plataforma aula wordpress woocommerce prestashop joomla drupal moodle magento campus'.split(
      ' ',
    ),
  $who: [
    'usuarios|clientes|alumn*|varios|varias|socios|visitantes|personas|gente|clientas|pacientes|suscriptores|companer*|empleados',
  ],
  $part: 'formulario* carrito pasarela checkout tpv'.split(' '),
  $piece:
    'form plugin* modulo* buscador boton pagar login registro area zona seccion curso* pedido pedidos compra* cambios entradas producto* precios stock reserva* pago pagos filtro cupon* suscripcion comentarios chat app aplicacion parte agenda citas descarga descargas'.split(
      ' ',
    ),
  $look: 'menu slider imagenes imagen foto* enlaces galeria iconos video videos calendario letras logo portada'.split(
    ' ',
  ),
  $fail:
    'error* cayo cae cayeron falla fallan fallo fallando fallos caida caido roto rota rompe lent* blanco blanca bloqueada cuelga 404 403 500 502 503 504 508 redirige bucle hackead* descuadrada descolocada desaparecid* timeout inaccesible virus malware infectad* hackearon cierra cierran expulsa echa congela congelada ko'.split(
      ' ',
    ),
  $no2: 'no sin nunca falla fallan dejo dejan'.split(' '),
  $neg: 'carga cargan cargar va van ver funciona funcionan funciono funcionaba funcionar abre abren abrir responde responden aparece aparecen muestra muestran ve ven sale salen anda entra entrar acceder resuelve marcha tira jala'.split(
    ' ',
  ),
  $does:
    'envia envian enviar deja dejan permite guarda guardan guardar actualiza hace manda suma devuelve encuentra descuenta completa terminar finalizar'.split(
      ' ',
    ),
  down: [
    'llevo|llevamos|estoy|estamos|quede|quedamos ..3 sin ..2 $site|$part|$piece',
    'no ..2 $may ..3 iniciar|entrar ..6 $site',
    '$site ..4 sin abrir|cargar|funcionar|responder',
    'pantalla|pagina ..1 en? blanco',
    '$site ..4 no ..3 $neg bien?',
    '$site ..4 $fail',
    'no ..3 $neg ..4 $site',
    '$fail ..7 $site',
    'deja|dejan|dejo|dejado de ver|cargar|mostrar|funcionar|abrir ..6 $site',
    '$site ..2 tarda',
    '$site|% ..3 sale|ve|aparece|carga|abre ..2 $bad|descolocad*|desordenad*',
  ],
  mine: ['$bad|$no2|$fail|problema* ..8 $at $mine ..1 $site', '$mine ..1 $site ..8 $bad|$no2|$fail|problema*'],
  bare: [
    'ver|mirad|adjunto|mando ..3 adjunto|captura*|foto*|imagen|asunto',
    'ayuda $',
    'no ..2 $neg ..2 $',
    'esta|es|sigue|va ..1 $fail|mal|rara ..2 $',
    '^ $fail ..2 $',
  ],
  vague: [
    'problema*|incidencia*|inconveniente*|dificultad*|fallos ..1 $in|de ..3 $site|$part',
    '$site|$part|$piece ..4 tiene|da|dando|con|tenemos|hace $problem|cosas',
  ],
  part: [
    '$site|$part|$piece|$look ..3 va|anda|funciona|van|esta|sigue ..1 $bad',
    '$who|colegiados|companer* ..3 dificultad*|problema*|inconveniente*',
    '$who ..2 $has|teniendo|dicen ..5 $fault',
    '$part|$piece|$look|sesion ..2 se|les|le ..2 vacia*|borra*|queda*|cuelga*|cierra*|mueve*|descuadra*|duplica*|corta*',
    'no ..2 $may ..1 $us? $edit ..5 $site|entrada*|producto*',
    '$who ..7 no ..2 $could|les|deja|consiguen|acceden|ve|ven|entran',
    '$part ..6 no ..3 $neg|$does',
    '$part ..6 $fail',
    'no ..3 $neg|$does ..4 $part',
    '$fail ..4 $part',
    'no ..2 $may ..3 comprar|pagar ..6 $site|$part',
  ],
  at: ['% ..4 no ..3 $neg|$does', '% ..4 $fail', 'no ..3 $neg ..4 %', '$fail ..5 %'],
  'seen~': ['$look ..5 no ..3 $neg', '$look ..4 $fail', 'no ..3 $neg ..4 $look', '$fail ..4 $look'],
  'part~': [
    '$shows|queda* ..1 vaci*',
    'expulsa|echa ..3 $who',
    '$piece ..4 $shows ..3 equivocad*|mal|incorrect*|erron*|raros|otros',
    '$piece ..5 no ..3 $neg|$does',
    '$piece ..4 $fail',
    'no ..3 $neg|$does ..4 $piece',
    '$fail ..4 $piece',
  ],
  'down~': [
    '$shows|queda* ..1 en blanco',
    '$fault 500|502|503|504|508|403|404',
    '500|502|503|504|508|403|404 error*|forbidden|not',
    '$shows 500|502|503|504|508|403|404',
  ],
  'ssl~': ['no ..1 $secure', '$certificate ..3 caduc*|vencid*|expir*|invalido', 'sec_error*|err_cert*|ssl_error*'],
  'unsteady~': [
    'a veces|ratos ..8 $fault|no|da|cae|cuelga|echa',
    '$fault|no|da|cae|cuelga|echa ..6 a veces|ratos',
    'no|ni siempre',
    '$fault ..4 $in|a|para algunos|algunas|ciertos|ciertas|unos|otros',
    '$fail|problema|problemas ..6 $some ..1 $who|veces',
    '$fail|funcionar ..6 vez|cuando en cuando',
    'cada dos por',
    'aleatori*|intermitent*|erratic*|trompicones',
    'al azar',
    'dia si ..1 dia no',
    'unas|otras|algunas veces',
    'ningun|sin|encuentr*|encontr* ..1 patron',
    '$fail ..4 constantemente|continuamente',
    '$some|hay|uno ..9 otro|otros|otras ..3 no|$fault',
    'cosas raras',
    'a? $some ..2 si ..2 $second ..2 no',
    'a|por ratos',
    'hay $who ..1 que ..4 $fault|no',
    'se ..1 duplican|pierden ..3 pedidos|reserva*|citas|entradas|producto*',
    '$part|$piece|$look|sesion ..5 no va|van|funciona|funcionan bien',
  ],
  site: ['$people|$site|https|curso*|formulario*|carrito|pasarela|checkout|tpv|%'],
  cert: ['ssl|candado|barra'],
  own: ['$mine|vuestr* ..2 $site|formulario*|carrito|aplicacion'],
  browser: [
    'se cierra solo',
    'firefox|mozilla|navegador*|chrome|marcadores|pestana*|extension|extensiones|complemento*',
  ],
  program: ['$panel', '$program', 'barra ..2 herramientas|direcciones|marcadores'],
  $foreign: 'youtube whatsapp facebook amazon netflix google gmail hotmail paypal correos'.split(' '),
  except: [
    'ninguna|ningun|cualquier|todas|todos|muchas|muchos|varias|varios|ciertas|ciertos ..1 $web',
    '$site ..3 $foreign',
    '$foreign ..2 no|$site|$fail',
    'como ..3 puedo|hacer|hago|configur*|cambi*|instal*|crear|subir',
    '$panel|panel|thunderbird|outlook ..4 $fail|no',
    'no ..4 $panel|thunderbird|outlook|hosting|correo',
    'area ..1 de? cliente|clientes',
    'pagina ..1 principal|inicio|nueva',
  ],
};
