/** Spanish of sites that fail. Panels and mail programs are exceptions. */
import type {Lexicon} from '../../../text/matcher.ts';

export const lexicon: Lexicon = {
  $site:
    'web webs pagina paginas sitio sitios site tienda blog portal portada landing intranet extranet plataforma aula wordpress woocommerce prestashop joomla drupal moodle magento campus'.split(
      ' ',
    ),
  $who: [
    'usuarios|clientes|alumn*|varios|varias|socios|visitantes|personas|gente|clientas|pacientes|suscriptores|companer*|empleados',
  ],
  $part: 'formulario* carrito pasarela checkout tpv'.split(' '),
  $piece:
    'form plugin* modulo* buscador boton pagar login registro area zona seccion curso* pedido pedidos compra* cambios entradas producto* precios stock reserva* pago pagos filtro cupon* suscripcion comentarios chat app aplicacion parte agenda citas descarga descargas subida'.split(
      ' ',
    ),
  $look:
    'menu slider imagenes imagen foto* enlaces galeria iconos video videos calendario letras diseno logo portada'.split(
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
    'envia envian enviar deja dejan permite guarda guardan guardar actualiza hace valida manda suma devuelve encuentra descuenta completa terminar finalizar'.split(
      ' ',
    ),
  down: [
    'llevo|llevamos|estoy|estamos|quede|quedamos ..3 sin ..2 $site|$look|$piece',
    'no ..2 puedo|pueden|deja ..3 iniciar|entrar ..6 $site',
    '$site ..4 sin abrir|cargar|funcionar|responder',
    'pantalla|pagina ..1 en? blanco',
    '$site ..4 no ..3 $neg',
    '$site ..4 $fail',
    'no ..3 $neg ..4 $site',
    '$fail ..7 $site',
    'deja|dejan|dejo|dejado de ver|cargar|mostrar|funcionar|abrir ..6 $site',
    '$site ..2 tarda',
    '$site|% ..3 sale|ve|aparece|carga|abre ..2 mal|rara|descolocad*|desordenad*|vieja|antigua',
  ],
  mine: [
    '$no2|$fail|problema*|mal|antigu* ..8 en|de mi|mis|nuestr* ..1 $site',
    'mi|nuestr* ..1 $site ..8 $no2|$fail|antigua|vieja|mal|rara|bloquead*',
  ],
  bare: [
    'ver|mirad|adjunto|mando ..3 adjunto|captura*|foto*|imagen|asunto',
    'ayuda $',
    'no ..2 $neg ..2 $',
    'esta|es|sigue|va ..1 $fail|mal|rara ..2 $',
    '^ $fail ..2 $',
  ],
  vague: [
    'problema*|incidencia*|inconveniente*|dificultad*|fallos ..1 en|con|de ..3 $site|$part',
    '$site|$part|$piece ..4 tiene|da|dando|con|tenemos|hace problema*|incidencia*|fallos|inconveniente*|cosas',
  ],
  part: [
    '$part|$site|galeria|plataforma ..3 va|anda|funciona|van ..1 mal|raro|rara',
    '$who|colegiados|companer* ..3 dificultad*|problema*|inconveniente*',
    '$who ..2 tienen|tiene|teniendo|dicen ..5 problema*|error*|fallo*|incidencia*',
    '$part|$piece|$look|sesion ..2 se|les|le ..2 vacia*|borra*|queda*|cuelga*|cierra*|mueve*|descuadra*|duplica*|corta*',
    'no ..2 puedo|podemos|pueden|deja|permite|consigo ..1 me|nos? publicar|editar|guardar|subir|actualizar|anadir ..5 $site|entrada|entradas|producto*',
    '$who ..7 no ..2 pueden|puede|les|deja|consiguen|acceden|ve|ven|entran',
    '$part ..6 no ..3 $neg|$does',
    '$part ..6 $fail',
    'no ..3 $neg|$does ..4 $part',
    '$fail ..4 $part',
    'no ..2 puedo|pueden|deja ..3 comprar|pagar ..6 $site|$part',
  ],
  at: ['% ..4 no ..3 $neg|$does', '% ..4 $fail', 'no ..3 $neg ..4 %', '$fail ..5 %'],
  'seen~': ['$look ..5 no ..3 $neg', '$look ..4 $fail', 'no ..3 $neg ..4 $look', '$fail ..4 $look'],
  'part~': [
    'expulsa|echa ..3 $who',
    '$piece|$part ..4 da|devuelve|muestra ..3 equivocad*|mal|incorrect*|erron*|raros|otros',
    '$piece ..5 no ..3 $neg|$does',
    '$piece ..4 $fail',
    'no ..3 $neg|$does ..4 $piece',
    '$fail ..4 $piece',
  ],
  'down~': [
    'error*|fallo|http 500|502|503|504|508|403|404',
    '500|502|503|504|508|403|404 error*|forbidden|not',
    'sale|da|dice|pone|salta 500|502|503|504|508|403|404',
  ],
  'ssl~': [
    'no ..1 seguro|segura|privada',
    'certificado*|ssl ..3 caduc*|vencid*|expir*|invalido',
    'sec_error*|err_cert*|ssl_error*',
  ],
  'unsteady~': [
    'a veces|ratos ..8 no|error*|falla|fallan|da|cae|cuelga|echa',
    'no|error*|falla|fallan|cae ..6 a veces|ratos',
    'no siempre ..2 funciona|va|carga|deja|llega|sale|aparece',
    'error*|falla*|problema* ..4 a|en|para|con algunos|algunas|ciertos|ciertas|unos|otros',
    '$fail|problema|problemas ..6 algunos|algunas|ciertos|ciertas|unos ..1 $who|veces',
    '$fail|funcionar ..6 de vez|cuando en|cuando',
    '$fail|funcionar ..4 cada dos por',
    '$fail|problema|problemas ..8 aleatori*|intermitent*',
    'hace|hacen cosas raras',
    'a? unos|unas|algunos|algunas ..2 si ..2 otros|otras ..2 no',
    'a|por ratos',
    'hay $who|gente|algunos ..1 que ..4 no|error*|falla',
    'se ..1 duplican|pierden ..3 pedidos|reserva*|citas|entradas|producto*',
    '$piece|$part|citas|agenda|calendario ..5 no va|van|funciona|funcionan bien',
  ],
  site: ['$site|https|curso*|formulario*|carrito|pasarela|checkout|tpv|%|usuarios|clientes|alumn*|socios|visitantes'],
  cert: ['ssl|candado|barra'],
  own: ['mi|mis|nuestr*|vuestr* ..2 $site|formulario*|carrito|aplicacion'],
  browser: ['firefox|mozilla|navegador*|chrome|marcadores|pestana*|extension|extensiones|complemento*'],
  program: [
    'plesk|cpanel|webmail|roundcube|phpmyadmin|directadmin',
    'thunderbird|tunderbird|outlook',
    'boton derecho',
    'barra ..2 herramientas|direcciones|marcadores',
    'plataforma*',
  ],
  $foreign: 'youtube whatsapp facebook amazon netflix google gmail hotmail paypal correos'.split(' '),
  except: [
    'ninguna|ningun|cualquier|todas|todos|muchas|muchos|varias|varios|ciertas|ciertos ..1 web|webs|pagina|paginas|sitio|sitios',
    '$site ..3 $foreign',
    '$foreign ..2 no|$site|$fail',
    'como ..3 puedo|hacer|hago|configur*|cambi*|instal*|crear|subir',
    'webmail|phpmyadmin|cpanel|plesk|roundcube|panel|thunderbird|outlook|directadmin ..4 $fail|no',
    'no ..4 webmail|phpmyadmin|cpanel|plesk|roundcube|thunderbird|outlook|hosting|correo',
    'area ..1 de? cliente|clientes',
    'pagina ..1 principal|inicio|nueva',
  ],
};
