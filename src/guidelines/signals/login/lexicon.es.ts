/** Spanish of places behind a login. */
import type {Lexicon} from '../../../text/matcher.ts';

export const lexicon: Lexicon = {
  inside: [
    'cuenta|cuentas|perfil* ..1 de|en ..1 la|nuestr*|mi tienda|web',
    'curso* ..2 online|virtual|comprad*|matricul*',
    'wpadmin|backoffice|intranet|extranet',
    'wp admin|login',
    'back office',
    'area|zona|seccion|parte|espacio privad*|socios|alumn*|padre*|usuarios|personal',
    'area|zona|seccion|parte|espacio|plataforma de ..2 distribuidores|propietari*|colegiados|proveedor*|empleados|pacientes|socios|alumn*|padre*|usuarios|abonados|suscriptores|administracion',
    'area|zona ..1 clientes|cliente ..3 tienda|web|prestashop|woocommerce',
    'panel|zona|parte|area de? administracion|admin|gestion ..3 web|tienda|wordpress|prestashop|joomla|sitio|%',
    'panel|escritorio|admin|administrador|administracion de? wordpress|prestashop|joomla|drupal|moodle|magento|woocommerce',
    'mi|su|sus|del curso*',
    'aula|campus virtual',
    'moodle',
    'suscriptor*|abonado*',
  ],
  'inside~': [
    'clientes|tienda|usuarios ..8 mi|su cuenta',
    'guardar|publicar|editar|crear|anadir|guarda|publica|actualizar|subir ..4 entrada|entradas|producto*|pagina|paginas|blog|wordpress|prestashop',
    'en|al el? admin|administrador|escritorio',
    'tras|despues|al|una|cuando ..3 iniciar|inicio|iniciada|inicia ..1 sesion',
    'al|tras|despues ..2 loguear*',
    'dentro|entro|entran|ingreso|entrar|ingresar|acceder con mi|su|el|tu? usuario|cuenta|clave',
    'una vez dentro|logueado|identificado',
  ],
  own: ['mi|nuestr*|la|el ..1 web|tienda|pagina|sitio|portal|wordpress|blog'],
  except: [
    'cuenta|sesion ..2 de? firefox|mozilla|google|apple|netflix|windows|facebook',
    'area|zona ..1 de? cliente|clientes ..3 vuestr*|hosting|proveedor*|contrat*|factura*',
    'mi|la|su cuenta de correo|gmail|hotmail|outlook',
  ],
};
