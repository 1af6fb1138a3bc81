/**
 * Spanish of addressing. `whole` is a department or role that is the whole subject or stands before its colon; `opening`
 * needs a name behind it, which the rule looks for.
 */
import type {Lexicon} from '../../../text/matcher.ts';

export const lexicon: Lexicon = {
  $dept:
    'soporte tecnic* facturacion administracion contabilidad comercial ventas sistemas dominios informatica atencion direccion gerencia gerente director jefe encargad* responsable departamento dpto equipo servicio area webmaster hosting correo seguridad cobros pagos recepcion incidencias desarrollo servidores operador asesor* mesa'.split(
      ' ',
    ),
  $role:
    'departamento dpto equipo responsable encargad* director jefe gerente servicio area tecnic* webmaster soporte administrador comercial operador persona senor* sr sra sres companer*'.split(
      ' ',
    ),
  addressee: [
    '^ companer*|chicos de ..1 $dept $',
    '^ a|para quien lleve|lleva|gestiona ..4 $',
    '^ a|por? la? atencion de|del ..4 $dept $',
    '^ a|por? la? atencion de|del ..3 $',
    '^ a a ..4 $',
    '^ att|atn|atte|atencion|aa ..2 $dept ..2 $',
    '^ para|a|hacia el|la|los|las? $role ..4 $',
    '^ al $role ..4 $',
    '^ para|hacia $dept $',
    '^ para el|la|los ..1 $dept ..2 $',
    '^ dirigido a|al ..5 $',
    '^ estimado*|estimada*|querido*|senor* ..4 $',
    '^ buenos|buenas|hola dias|tardes|noches? $role|chicos ..2 $',
    '^ consulta|duda|pregunta|aviso|mensaje urgente*? para|a|al el|la|los|las? $dept ..4 $',
  ],
  whole: [
    '^ oficina|seccion de|del? ..1 $dept ..1 $',
    '^ servicio|departamento|dpto|area|equipo|director|jefe ..1 de|del? ..1 atencion|soporte ..1 al|a? ..1 cliente|clientes|tecnic*|usuario|usuarios? $',
    '^ equipo|departamento|dpto|servicio|area|seccion de|del ..1 $dept ..1 $',
    '^ equipo|departamento|dpto|servicio|area ..1 tecnic*|comercial|soporte|informatica $',
    '^ servicio ..1 tecnic*|soporte|clientes $',
    '^ soporte ..1 tecnic*? $',
    '^ atencion al|del|de? cliente|clientes|usuario $',
    '^ soporte nivel # $',
    '^ mesa de ayuda|servicio|servicios $',
    '^ director|jefe|responsable|encargad*|gerente ..1 $dept $',
  ],
  after: ['$role|$dept $'],
  behind: ['urgente*|importante para|a|att'],
  opening: [
    '^ para|pa',
    '^ hola|ola|buenas|oye',
    '^ buenas|buenos tardes|dias|noches',
    '^ consulta|duda|pregunta|aviso|mensaje urgente*? para el|la?',
    '^ d',
    '^ att|atn|atte|atencion|aa',
    '^ estimado|estimada|sr|sra|srta|senor*|don|dona',
  ],
  except: [
    '^ hola|ola|buenas|estimado ..1 buenas|buenos|todos|todas|amig*|comunidad|mozilla|quiero|necesit*|tengo|soy|no|me|a|que',
    'para ..1 poder|que|cuando|siempre|todos|instalar|configurar|windows|android|wordpress|outlook|thunderbird|mac|iphone|ios|linux|ubuntu|gmail|prestashop',
    'atencion al cliente|usuario ..7 enlace|menu|boton|pagina|formulario|seccion|404|error|no',
    'atencion ..1 no|error|fallo|problema*',
  ],
};
