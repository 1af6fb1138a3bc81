/**
 * Spanish that passes on to another matter. `count` announces how many, `nth` goes on with
 * the list, `other` says that it is another, `aside`, `also` and `and`
 * go on with anything; `ask` and `fault` make a matter of what follows.
 */
import type {Lexicon} from '../../../text/matcher.ts';

export const lexicon: Lexicon = {
  $matter: 'cosa tema cuestion consulta pregunta duda asunto peticion gestion solicitud incidencia favor'.split(' '),
  $matters:
    'cosas cositas temas asuntos peticiones gestiones solicitudes incidencias favores problemas errores fallos problemillas'.split(
      ' ',
    ),
  questions: ['^ dos|tres|varias|2|3 consultas|preguntas|dudas|cuestiones $'],
  count: [
    '^ dos|tres|cuatro|2|3|4 $matters ..1 $',
    '^ os|te|le|les|por|hola ..2 dos|tres|cuatro|2|3|4 $matters $',
    'tengo|tenemos|son|hay|va|van|quisiera|quiero|queria|necesito ..2 dos|tres|cuatro|2|3|4 $matters ..1 $',
    'dos|tres|varias|varios $matters ..1 distintas|distintos|diferentes|independientes|separadas|separados',
    '^ varias|varios $matters|cosillas ..1 $',
    '^ un par de $matters|cosillas|consultas|gestiones ..1 $',
    'tengo|tenemos|traigo|van|son|os|les ..2 varias|varios|unas|unos|algunas|algunos $matters|cosillas $',
    'tengo|tenemos|quiero|queria|son ..1 un par de $matters|cosillas|consultas|preguntas|dudas',
  ],
  nth: [
    'la|lo|el|y ..1 segunda|segundo|tercero|tercera $',
    'lo|la|el segundo|segunda|tercero|tercera ..1 es',
    '^ segundo|segunda|tercero|segundamente $',
    '^ en segundo lugar',
    'la|lo|el otra|otro $',
    '^ la|lo|el otra|otro ..1 es',
  ],
  other: [
    '^ y|e|ademas|luego|tambien|tengo? ..1 otra|otro $matter|problema|error|fallo',
    '^ la? otra|otro $matter ..1 es|distinta|diferente',
    '^ otra|otro $matter $',
    '^ segunda|segundo|tercera|tercero|2da|2a $matter|problema|error|fallo',
    '^ la|el|mi|y segunda|segundo $matter',
    'otro|otra tema|asunto|cuestion|cosa ..1 distinto|distinta|aparte|diferente|totalmente',
    'cambiando de tema',
    '^ $matter|problema|punto|solicitud 2|3|dos|b $',
    '^ y? una|un? ultima|ultimo|penultima $matter',
    '^ y? una|otra $matter mas',
    'ya puestos|puesto|metidos',
    '^ y? de ya? paso',
    'independientemente de eso|esto|ello|lo',
    '^ al margen de eso|esto|ello|lo',
    '^ dicho esto|eso ..2 tambien|ademas|otra|necesito|quiero',
    'en otro orden de cosas',
    'tema aparte',
    'no ..1 tiene|tienen ..1 nada que ver ..2 pero|con|esto|eso',
    'aprovecho|aprovechando|aprovechamos ..4 para|que|preguntar|preguntaros|pedir|pediros|solicitar|saber|consultar',
    'ya que ..1 estoy|estamos|os|les|escribo|estais|estan ..4 quiero|queria|quisiera|necesito|podeis|podriais|podrian|pueden|me|aprovecho',
    'de paso ..3 quiero|queria|quisiera|necesito|podeis|podriais|podrian|pueden|puedes|me|os|cuanto|como|tambien|miradme|decidme',
  ],
  aside: [
    '^ y? por otro|otra lado|parte',
    '^ y? por cierto',
    'y ..1 otra|otro $matter',
    '^ por cierto',
    '^ aparte ..2 $',
    '^ aparte de eso|esto|ello',
    '^ a parte',
    '^ de paso',
    '^ ya que estamos|estoy',
    '^ otrosi',
  ],
  also: [
    '^ y? ademas',
    '^ y? tambien',
    'tambien|ademas ..1 quiero|queria|quisiera|necesito|querria|gustaria|tengo|solicito|pediros|pedirles|saber',
    'y ..1 queria|quisiera|quiero|querria ..1 saber|preguntar*|pedir*|consultar* ..1 tambien|ademas|cuando|cuanto',
    '^ y? asimismo',
    '^ por|y ultimo|finalmente',
  ],
  and: [
    'y ..2 quiero|queria|quisiera|necesito|necesitamos|podeis|podriais|podrian|pueden|puedes|mandadme|enviadme|mandame|enviame',
  ],
  ask: [
    'quiero|queria|quisiera|queremos|querria|querriamos|necesito|necesitamos|gustaria|solicito|solicitamos|ruego',
    'podeis|podriais|podrian|pueden|puedes|podrias|puede|podria ..2 decir*|envi*|mand*|cambi*|mirar*|revis*|devolv*|ayud*|hacer*|dar*|pasar*|anadir*|crear*|activ*|renov*|ampli*|explic*|actualiz*|restaur*|indicar*|confirm*|emit*|borrar*|quitar*|facilit*|instal*|comprobar*',
    'como ..1 puedo|podemos|hago|hacemos|se|podria',
    'cuanto ..1 cuesta|vale|es|sube|cobrais|cobran|me',
    'por que ..1 me|no|se|hay',
    'cuando ..1 vence|caduca|toca',
    'me|nos ..1 mandais|devolveis|enviais|pasais|decis|confirmais|mandan|envian|devuelven|cambiais|haceis|anadis|renovais|facilitais|mandas|envias|podeis|pueden',
    'hay|falta que pagar|cambiar|renovar|anadir|quitar',
    'mandadme|enviadme|decidme|cambiadme|anadid|renovad|activad|cread|mandame|enviame|manden|envien|revisen|cambien',
  ],
  fault: [
    'no ..3 funciona|va|van|carga|cargan|llega|llegan|sale|salen|abre|abren|puedo|podemos|deja|recibo|recibe|recibimos|envia|entra|responde|aparece|aparecen|guarda|conecta|reconoce|coincide|anda',
    'error*|fallo|falla|fallan|fallando|problema*|caido|caida|roto|rota|lento|lenta|bloquead*|duplicad*|caducad*|desaparec*|perdid*|rebota*|mal|equivocad*|incorrect*|spam',
    'en blanco',
  ],
  bill: [
    'factura|facturas|abono|cobro|cobrado|cobrasteis|cobraron|cobrais|recibo|iva|domiciliacion|tarjeta|devolucion|facturacion|presupuesto',
  ],
  except: [
    'por ..2 probado|hecho|intentado|visto|una|entre ..1 dos|tres|varias $matters',
    'probado|hecho|intentado|visto ..2 dos|tres|varias $matters',
    'una de ..1 dos',
    'otra|otro cosa|tema|duda ..3 que ..1 he|hemos|probe|probamos|hice|note|he',
    'otra cosa es',
    'cualquier otra|otro',
  ],
};
