/** Spanish of places behind a login. */
import type {Lexicon} from '../../../text/matcher.ts';
import {sets} from '../../sets.es.ts';

export const lexicon: Lexicon = {
  ...sets,
  inside: [
    'cuenta|cuentas|perfil* ..1 de|en ..1 $mine|la tienda|web',
    'curso* ..2 online|virtual|comprad*|matricul*',
    'wpadmin|backoffice|intranet|extranet',
    'wp admin|login',
    'back office',
    'biblioteca de? medios',
    'edito|editar|editamos|editando ..4 $cms',
    '$area $people|privad*|reservad*|restringid*|padre*|personal',
    '$area|portal de ..2 distribuidores|propietari*|colegiados|proveedor*|empleados|pacientes|socios|alumn*|padre*|usuarios|abonados|suscriptores|administracion',
    '$area ..1 $person ..3 $web|$cms',
    '$area|panel de? administracion|admin|gestion ..3 $web|$cms|%',
    'panel|escritorio|admin|administrador|administracion de? $cms',
    '$yours|mi|del curso*',
    'aula|campus virtual',
    'moodle|dolibarr|odoo|nextcloud',
    'wiki|herramienta|aplicacion|sistema|web|portal intern*',
    'suscriptor*|abonado*',
  ],
  'inside~': [
    '$people|tienda ..8 mi|su cuenta',
    'guarda*|publica*|crear|anadir|subir|edito|editar|editamos|editando ..4 entrada|entradas|producto*|pagina|paginas|blog|$cms',
    'en|al el? admin|administrador|escritorio',
    'tras|despues|al|una|cuando ..3 iniciar|inicio|iniciada|inicia|inician ..1 sesion',
    'inicio|inician sesion',
    'sin|solo ..3 ingresar|identificarse|loguearse|registrarse',
    '$people|afiliad*|comprador* ..1 registrad*|con ..1 $user|clave',
    'al|tras|despues ..2 loguear*',
    '$enter|dentro|entra*|entro|acced*|ingres* con|como $any? $user|clave|numero|piso|administrador*',
    'una|ya vez? ..1 dentro|loguead*|identificad*|conectado',
  ],
  own: ['$mine|la|el ..1 web|tienda|pagina|sitio|portal|wordpress|blog'],
  except: [
    'ni ..1 panel|admin|administracion',
    'como ..2 hago|hacer|creo|crear|pongo ..2 $area',
    'cuenta|sesion ..2 de? firefox|mozilla|google|apple|netflix|windows|facebook',
    '$area ..1 de? $person ..3 vuestr*|hosting|proveedor*|contrat*|factura*',
    'mi|la|su cuenta de correo|gmail|hotmail|outlook',
  ],
};
