/** Spanish of places behind a login. */
import type {Lexicon} from '../../../text/matcher.ts';
import {sets} from '../../sets.es.ts';

export const lexicon: Lexicon = {
  ...sets,
  $role:
    'socio socios alumn* profesor* docente* inscrit* emplead* distribuidor* mayorista* colegiad* proveedor* paciente* voluntari* comerciales padres'.split(
      ' ',
    ),
  $thing:
    'curso* leccion* clase* nota notas nomina* partes tarifa* recibo* precio* expediente* ficha* historial* video* examen* documento*'.split(
      ' ',
    ),
  outside: [
    'ssl',
    'falta ..1 $enter|registra*',
    'antes ..5 pedir*|$asks|$enter',
    'ni|siquiera ..3 formulario|pantalla|login',
  ],
  inside: [
    'curso* ..2 online|virtual|comprad*',
    'nominas',
    'backoffice|intranet|extranet',
    'wp admin|login',
    'back office',
    'biblioteca de? medios',
    'edito|editar ..4 $cms',
    '$area $people|privad*|reservad*|padre*|personal',
    '$area|portal de ..2 $role|propietari*|usuarios|administracion',
    'panel|escritorio|admin|administrador|administracion de? $cms',
    '$yours|mi|del curso*',
    'aula|campus virtual',
    'moodle|dolibarr|odoo|nextcloud',
  ],
  'inside~': [
    '$role ..10 $thing',
    'con|en elementor|gutenberg|divi',
    'elementor ..1 no|se',
    'doy|dar|darle|pulsar ..1 publicar',
    'se|ya identific*|loguea*|firmad*|autentica*',
    'con ..1 su|sus $user|clave*|$key',
    'pongo|mete|meto|ponen ..2 $user|clave|$key',
    '$people|tienda ..8 mi|su cuenta',
    'guarda*|publica*|crear|anadir|subir|editar ..4 entrada|entradas|producto*|pagina|paginas|blog|$cms',
    'en el admin|administrador|escritorio',
    'tras|despues|al|una|cuando ..3 iniciar|inicio|iniciada|inicia|inician ..1 sesion',
    '$enter|dentro|entra*|entro|acced*|ingres* con|como $any? $user|clave|numero|piso|administrador*',
    'una|ya vez? ..1 dentro|loguead*|identificad*|conectado',
  ],
  own: ['$mine|la|el ..1 web|tienda|pagina|sitio|portal|wordpress|blog'],
  except: ['ni ..1 panel|admin|administracion'],
};
