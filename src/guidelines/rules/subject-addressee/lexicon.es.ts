/**
 * Spanish of addressing. `whole` is a department or role that is the whole subject or stands before its colon; `opening`
 * needs a name behind it, which the rule looks for.
 */
import type {Lexicon} from '../../../text/matcher.ts';
import {sets} from '../../sets.es.ts';

export const lexicon: Lexicon = {
  ...sets,
  $dept:
    'soporte tecnic* facturacion administracion contabilidad comercial ventas sistemas dominios informatica atencion direccion gerencia gerente director jefe encargad* responsable departamento dpto equipo servicio area webmaster hosting correo seguridad cobros pagos recepcion incidencias desarrollo servidores operador asesor* mesa migraciones'.split(
      ' ',
    ),
  $role:
    'departamento dpto equipo responsable encargad* director jefe gerente servicio area tecnic* webmaster soporte administrador comercial operador persona senor* sr sra sres companer*'.split(
      ' ',
    ),
  addressee: [
    '^ companer*|chicos|turno|gente $of ..2 $dept|$role|nivel|guardia|noche $',
    '^ esta|hay alguien $of ..1 $dept',
    '^ se? lo pas*|dic* a|al ..2 $dept|$role',
    '^ $to quien lleve|lleva|gestiona ..4 $',
    '^ $at? la? atencion ..5 $dept $',
    '^ $at? la? atencion $of ..8 $',
    '^ a a ..4 $',
    '^ para|a|hacia $the|mi? $role|chicos|gente ..4 $',
    '^ al $role ..4 $',
    '^ $to $dept $',
    '^ para $the ..1 $dept ..2 $',
    '^ estimad*|apreciad*|senor* ..4 $',
    '^ sres|senores',
    '^ $hello dias|tardes|noches? $role|chicos ..2 $',
  ],
  whole: [
    '^ $office|director|jefe ..1 $of? ..1 atencion|soporte ..1 $to? ..1 $person? $',
    '^ $office $of ..1 $dept ..1 $',
    '^ $office ..1 tecnic*|comercial|soporte|informatica $',
    '^ soporte|comercial ..1 tecnic*? $',
    '^ atencion $at? $person $',
    '^ soporte nivel # $',
    '^ mesa de ayuda|servicio|servicios $',
    '^ director*|jef*|responsable|encargad*|gerente ..1 $dept $',
  ],
  after: ['$role|$dept $'],
  behind: ['urgente*|importante $to'],
  opening: [
    '^ para|pa',
    '^ hola|ola|buenas|oye',
    '^ buen|$hello tardes|dias|noches|dia',
    '^ que lo|la|esto vea|mire|revise|lleve',
    '^ le|les dic*|pas*|avis* a',
    '^ consulta|duda|pregunta|aviso|mensaje urgente*? para $the?',
    '^ att|atn|atte|atencion|aa',
    '^ d|estimado|estimada|sr|sra|srta|senor*|don|dona|ing|lic|arq',
  ],
  except: [
    '^ hola|ola|buenas|oye ..1 buenas|buenos|todos|amig*|comunidad|mozilla|quiero|necesit*|tengo|soy|no|me|a|que',
    'para ..1 $program|poder|que|cuando|siempre|todos|instalar|configurar|windows|android|wordpress|mac|iphone|linux|ubuntu',
    'atencion al $person ..7 $button|pagina|formulario|error|no',
    'atencion ..1 $fault|no',
  ],
};
