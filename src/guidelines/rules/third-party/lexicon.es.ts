/**
 * Spanish of acting for somebody else: relatives, clients, clubs. Exceptions: clients as senders or recipients of mail, their
 * areas in a site, the writer's own company.
 */
import type {Lexicon} from '../../../text/matcher.ts';

export const lexicon: Lexicon = {
  $kin: 'madre padre mama papa madres padres hermano hermana hermanos tio tia tios primo prima cunado cunada suegro suegra sobrino sobrina hijo hija abuelo abuela marido mujer esposo esposa pareja novio novia nuera yerno amigo amiga amigos vecino vecina conocido conocida companero companera exsocio exsocia exmarido exmujer exjefe'.split(
    ' ',
  ),
  $client: 'cliente clienta cliete'.split(' '),
  $thing:
    'web webs website pagina sitio tienda blog dominio dominios hosting alojamiento servidor vps cpanel plesk panel zona dns buzon correos wordpress prestashop'.split(
      ' ',
    ),
  $pro: 'programador programadora desarrollador desarrolladora developer disenador disenadora informatico informatica webmaster agencia freelance freelancer autonomo consultor consultora gestor gestora gestoria asesor asesora asesoria community proveedor implantador integrador mantenedor tecnico tecnica empresa'.split(
    ' ',
  ),
  $runs:
    'lleva llevo llevamos llevan gestiona gestiono gestionamos mantiene mantengo mantenemos administra administro administramos hace hago hacemos hizo hice hicimos desarrolla desarrollo desarrollamos monto monte montamos disena diseno disenamos'.split(
      ' ',
    ),
  owner: [
    'mi $kin ..2 monto|abrio|creo|compro|registro|contrato|hizo|puso|alquilo ..8 vosotros|ustedes|vuestro|vuestra',
    '$thing ..1 de|del|para ..1 un|una|mi|nuestro|nuestra|este|esta|otro|otra $client',
    '$thing ..2 de|del|para ..1 mi|mis|un|una|unos|su $kin',
    '$client mio|nuestro|mia|nuestra ..6 $thing|vosotros|ustedes',
    'un|una|mi|nuestro|nuestra|este $client ..2 que|me|nos? tiene|tenemos|aloja ..6 vosotros|ustedes|contratad*|$thing|alojad*|aqui',
    'mi|mis|un|una|unos $kin ..2 tiene|tienen|tenia|contrato ..6 vosotros|ustedes|contratad*|$thing|alojad*',
    'a nombre de ..1 mi|mis|un|una|otro|otra ..1 $kin|$client|persona|empresa|titular',
    'titular|dueno|duena|propietario|propietaria ..3 es|era ..1 mi|un|una|otra|otro ..1 $kin|$client|persona|empresa|socio',
    'no ..1 soy ..2 titular|dueno|duena|propietario|propietaria',
    'difunto|difunta ..1 $kin',
    'mi|mis|nuestro $kin ..10 murio|fallecio|fallecido|fallecida|muerto',
    'el|ella|ellos es|son quien|quienes|la|el|los ..1 que? tiene|tienen|contrato ..2 contrato|cuenta|dominio|hosting',
    'le|les|os echo|echamos una? mano ..2 con|en|a',
    'mi $kin|$client ..1 que? ..1 fallecio|fallecido|fallecida|murio|muerto|falta',
    'encargo|pidio|pide|pedido ..2 mi $client ..6 $thing',
  ],
  behalf: [
    'en representacion de',
    'represento|representamos a',
    'tengo|tenemos un|una $client ..1 alojad*|hospedad*|con|en|que ..2 vosotros|ustedes|vuestro|vuestros|vuestra|su|aqui|tiene',
    'no ..1 es|son mia|mio|mias|nuestra|nuestro la|el|las ..1 cuenta|dominio|web|hosting',
    'cuenta|dominio|hosting|web no ..1 es|esta ..2 mia|mio|nuestra|nombre',
    'en nombre|representacion de|del ..1 asociacion|ong|club|fundacion|parroquia|comunidad|empresa|presidente|titular|propietario',
    'nos|me ha|han|habia ..1 contratado|contrataron|encargado ..1 la|el|una|un|los|para ..6 rehacer|hacer|crear|migrar|mantener|llevar|web|pagina|tienda',
    'me|nos contrato|contrataron|contratado ..3 para ..4 $thing|migrar|arreglar',
    'desde la|una gestoria|asesoria|agencia|consultora ..2 llevamos|llevo|gestionamos|de',
    'titular|dueno|duena|propietario|propietaria ..4 fallecio|fallecido|fallecida|murio|muerto|muerta|enfermo|hospital',
    'en nombre|representacion ..1 de|del ..1 mi|un|una|nuestro|nuestra|su|titular|dueno|propietario|$client',
    'en nombre de otra|otro',
    'de parte de ..1 mi|un|una|nuestro|nuestra $client|$kin',
    'escribo|escribimos|contacto|contactamos|consulto|pregunto|solicito|solicitamos|gestiono ..2 por encargo|cuenta de',
    'escribo|escribimos|contacto|pregunto|consulto|llamo ..2 por|para ..1 mi|un|una ..1 $kin|$client',
    'mi|un|una|unos $kin|$client ..2 me|nos ha|han|ha ..1 pedido|encargado|dicho ..2 que ..2 escriba|contacte|pregunte|consulte|mire|ayude|renueve|lleve|arregle|gestione|cambie|pida|hable|abra',
    'me|nos ha|han pedido|encargado ..6 os escriba|contacte|pregunte',
    'ayudo|ayudando|ayudar|ayude|echo|echando|echandole|echarle ..1 una? mano? a|al|con|de ..1 mi|mis|un|una|unos ..1 $kin|$client|ong|asociacion|parroquia|club',
    'hago|estoy|esto|pregunta ..3 para|por un $kin|$client $',
  ],
  role: [
    'me|nos autoriza|autorizo|autorizan|ha ..1 autorizado',
    'empresa|agencia|estudio ..3 que desarrollo|creo|monto|mantiene',
    'llevo|llevamos|lleva|gestiono|gestionamos la|el|las ..1 contabilidad|gestion|administracion|informatica|fiscalidad|facturacion|redes|asesoria ..1 de|del|a',
    'escribo|escribimos|llamo|contacto|hablo de|desde la|una agencia|consultora|gestoria|asesoria ..3 que|de|contratada',
    'colaboro|ayudo|ayudamos|voluntariado ..2 con|en|a|de la|el|una|un|mi parroquia|asociacion|ong|fundacion|club|iglesia|colegio|protectora|cofradia|ampa',
    'informatica|web|pagina|correo|correos|redes de la parroquia|asociacion|cofradia|protectora|ong ..3 llevo|llevamos|gestiono',
    'parroco|cura|presidente|presidenta|director|directora|secretario ..3 me|nos ha|pidio|pide ..2 pedido|que',
    'soy|somos ..1 el|la|los|su|un|una? ..1 nuevo|nueva? $pro ..4 que|quien ..2 $runs ..6 $thing|de|del|a|%',
    'soy|somos|como ..1 el|la|un|una|su nuevo|nueva? $pro ..1 de ..2 vuestro|vuestra|su|mi|un|nuestro $client',
    'soy|somos ..1 la|su agencia|gestoria|asesoria|consultora ..2 de|que|digital|web|contratada|encargada|externa|%',
    'soy|somos ..1 su|un|el|la $pro|informatico extern*|independiente|freelance|autonomo',
    'soy|somos ..2 $pro ..5 no ..1 soy|somos|tengo|tenemos ..2 titular|cliente|acceso|area',
    'agencia|estudio|empresa ..3 que ..1 lleva|llevamos|gestiona|gestionamos|mantiene|ha|hemos|hizo|hicimos ..4 $thing|%',
    'le|les $runs ..1 la|el|una|su $thing|informatica|redes ..1 a|al',
    'soy ..1 un|una|el|la|su? ..1 voluntari*|sobrin*|nuer*|yerno|vecin*|cunad*|herman*|prim* ..2 de|del|que|y|suyo|$',
    'soy su $kin',
    'soy ..1 el|la|un|una hijo|hija|marido|mujer|esposo|esposa|amigo|amiga|pareja|madre|padre ..1 de|del',
    'soy|somos madre|padre|padres ..2 ampa|afa|cole|colegio|alumno|alumnos|escuela',
    'voluntario|voluntaria ..2 de|del|en ..4 asociacion|ong|fundacion|club|parroquia|protectora|colegio',
    'desarrollo|gestiono|llevo|administro|mantengo ..1 la|el|las|varias $thing ..1 de|a|para ..2 $client|$kin|asociacion|parroquia|amigos',
    'soy ..2 $pro ..4 mantengo|llevo|gestiono|hago|administro ..1 $thing',
    'trabajo|colaboro ..1 para|con ..1 la|una agencia ..4 que|de|lleva',
    'llevo|llevamos|gestiono|gestionamos|mantengo|mantenemos|administro|administramos la|el $thing ..1 de|del|a|% $client|asociacion|%',
  ],
  except: [
    'representacion|nombre de ..1 mi|nuestra|la|toda|todo|todos empresa|compania|equipo|companeros|departamento',
    'area|zona|seccion|portal|panel|correo|correos|mensaje|mensajes|email|factura|formulario|ficha|datos|apartado de|del ..1 un|mi? $client',
    'como|soy|siendo $client ..1 vuestro|suyo|de|desde|hace|nuevo',
    'numero|area|id|codigo|atencion de|al $client',
    'mi|nuestra empresa',
    'todavia|aun no ..3 cliente|vuestro',
  ],
};
