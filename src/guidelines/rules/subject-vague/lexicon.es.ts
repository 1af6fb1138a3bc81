/**
 * Spanish of subjects. `told`: a symptom, a request or a question, which make a subject useful. `thing`: what a hosting
 * customer has, which tells nothing alone. `fault`, `weak`: tell something only together with a thing. `empty`: tells nothing.
 */
import type {Lexicon} from '../../../text/matcher.ts';
import {sets} from '../../sets.es.ts';

export const lexicon: Lexicon = {
  ...sets,
  told: [
    'llevo|llevamos|hice|puse|pusimos|pongo|ponemos|compre|pague|cambie|veo|hago|hacemos|uso|usamos|perdimos|perdio|quede|quedo|acabo|apertura|caida|devolver|pasar|mover|traer|traslado|compartir|probar|copiar|sacar|meter|hackeo|robo|agota|cobro|cobros',
    'nadie|falso|falsos|fraude|estafa|quien|pasad*|pendiente*',
    'envi*|imposible|incapaz|impide|demasiad*|perdid*|perdi|desaparic*|descarg*|ver|olvid*',
    'por que',
    'que puerto|mx|plan|servidor|version|registro*|hago|pongo|precio|pasa|ocurre|significa|hacer',
    'fall*|cae|caen|cayo|caid*|lent*|rot*|roto|rota|bloque*|desbloque*|rebot*|rechaz*|devuel*|devolucion*|devuelto*|tarda*|retras*|demora*|duplic*|repet*|repite*|borr*|desaparec*|caduc*|expir*|venc*|satur*|llen*|hacke*|jaque*|infect*|suplant*|malware|virus|phishing|intrus*|ataque*|vulnerab*|corrupt*|incorrect*|equivocad*|erron*|invalid*|deneg*|agotad*|exced*|superad*|cortad*|cuelga*|colgad*|congel*|blanco|negro|vaci*|timeout|bucle|deseado|intermiten*|inaccesible|redirig*|redirec*|reenvi*|pierd*|cierra*|pide|salta|sale|salen|aparece*|deja*|dejo|carga|cargan|abre*|llega*|llego|recib*|entra|entran|responde*|conecta*|guarda|guardan|muestra*|descuadrad*|descolocad*|cambia|cambio|cambios|sospechos*|extran*|bot|reclam*|queja*|denuncia*|ralentiz*|romp*|ocup*|cierre|cerrar|acepta*|reconoce*|permite*|falta|faltan|tira|raro|rara|raros|raras|grande|pequen*',
    'solicito|solicitamos|solicitar|pedir|pido',
    'alta|baja|renov*|restaur*|recuper*|contrat*|ampli*|migr*|traslad*|mudanza|transfer*|traspas*|instal*|reinstal*|configur*|activ*|desactiv*|reactiv*|actualiz*|actualizacion*|cancel*|suspen*|modific*|cambiar|anad*|agreg*|crear|generar|elimin*|quitar|reinici*|revis*|comprob*|verific*|autoriz*|registrar|apunta|liber*|asign*|restablec*|resete*|reset|reembols*|abono|pagar|cobr*|presupuesto|precio*|tarifa*|descuento*|comprar|compra*|vender|conectar|importar|exportar|sincroniz*|publicar|subir|bajar|limit*|aument*|oblig*|evitar|proteg*|permit*|permis*|priorid*|diferencia*|compatib*|soporta|admite|incluye|remoto',
    '$plan para',
    '$new ..2 $user|buzon|buzones|cuentas|usuarios|dominio|subdominio|alias|correo|direccion',
    '$user|buzon|dominio ..2 $new',
    'solicitud|peticion de',
    'php|node|mysql|mariadb|redireccion #',
    'cpu|disco|ram|carga|memoria ..2 #',
    'copia|copias|duplicado de ..1 $bill',
    '$fault|codigo|http #',
    'a|en|como|van|caen|cae|va ..1 spam',
    'error ..2 $certificate|404|403|500|502|503|504|508|550|530|smtp|imap|pop3|php|mysql|dns|conexion|servidor|interno|critico|fatal|autenticacion|base',
    '403|404|500|502|503|504|508|550|530',
  ],
  weak: [
    'no|sin|nunca|ni|tampoco|como|cual|cuanto|cuantos|donde|cuando|porque|quiero|queria|quisiera|necesit*|deseo|gustaria|podeis|podrian|podria|pueden|puedo|puedes|hay|posible|va|van|funciona*|anda|sirve|mal|sigue|siguen|sigo|seguimos|ve|ven|bien|mas|segundo|segunda|otro|otra|hoy|ayer|lunes|martes|miercoles|jueves|viernes',
  ],
  blank: [
    'maxima|alta|suma prioridad $',
    'lo antes posible',
    'ver|vean|mirad|miren|mira ..1 imagen|foto*|captura*|pantallazo*|adjunto|mensaje|abajo',
    'adjunto|envio|mando ..1 lo que ..4 $',
    'otra vez',
    'lo mismo ..1 siempre|ayer|antes?',
    'como acordamos|acordado|hablamos|quedamos|pedisteis',
  ],
  fault: [
    'error|errores|fallo|fallos|problema|problemas|incidencia|incidencias|incidente|averia|inconveniente|inconvenientes',
  ],
  thing: [
    'web|webs|pagina|paginas|sitio|sitios|tienda|tiendas|blog|portal|intranet|campus|curso*|wordpress|woocommerce|prestashop|joomla|drupal|moodle|magento|elementor|plugin*|modulo*|tema|formulario|formularios|carrito|checkout|pasarela|buscador|menu|slider|galeria|seccion|zona|area|panel|cpanel|plesk|directadmin|phpmyadmin|webmail|roundcube|outlook|thunderbird|tunderbird|firefox|mozilla|chrome|safari|edge|gmail|hotmail|yahoo|office|365|exchange|iphone|android|movil|mac|windows|linux|ubuntu|correo|correos|mail|mails|email|emails|coreo|mensajes|buzon|buzones|cuenta|cuentas|bandeja|entrada|salida|carpeta*|ticket|tickets|electronico|empresa|firma|calendario|contactos|direcciones|agenda|spam|administracion|gestion|opcion|atencion|etiqueta|enviados|perfil*|ventana|ventanas|boton|botones|letras|filtro|filtros|adjuntos|servidor|servidores|vps|dedicado|cloud|hosting|alojamiento|dominio|dominios|dns|mx|spf|dkim|ssl|certificado*|https|ftp|sftp|ssh|php|mysql|base|datos|bbdd|backup|backups|copia|copias|seguridad|factura|facturas|facturacion|pago|pagos|recibo|recibos|contrato|servicio|servicios|plan|renovacion|usuario|usuarios|contrase*|clave|claves|password|login|acceso|accesos|sesion|ip|cron|app|aplicacion|aplicaciones|programa|navegador*|marcadores|pestana*|extension|extensiones|configuracion|opciones|version|imagen|imagenes|foto*|archivo|archivos|fichero|ficheros|logo|pedido|pedidos|cliente|clientes|reserva*|boletin|newsletter|@|%',
    // Names that look like verbs.
    'javier|oscar|cesar|fernando|pilar',
  ],
  empty: [
    'se|es|esta|estan|queda|hace|tiene|tengo',
    'consulta|consultas|consultar|duda|dudas|pregunta|preguntas|nuevo|nueva|nuevos|nuevas|aca|aqui|vez|responsable|rapido|rapida|rapidit*|hola|ola|buenas|buenos|buen|dia|dias|tardes|noches|saludos|saludo|gracias|favor|porfavor|porfa|ayuda|ayudas|ayudame|ayudenme|auxilio|sos|urgente*|urge|importante|asunto|ningun|ninguno|ninguna|nada|queja|esperando|respuesta|general|grave|grande|extrano|tema|temas|cosa|cosas|cosita|cositas|solicitud|peticion|peticiones|informacion|info|aviso|comentario|incidencia|soporte|tecnic*|atencion|asistencia|mensaje|varios|varias|prueba|test|re|rv|fwd|sobre|acerca|respecto|relacion|numero|num|n|manana|semana*',
    'el|la|los|las|lo|un|una|unos|unas|de|del|al|a|en|con|para|por|y|o|e|que|son|mi|mis|tu|su|sus|nuestr*|vuestr*|me|nos|os|te|le|les|este|esto|ese|esa|eso|estas|muy|asi|algo|alguna|alguno|algun|dos|tres|cuatro|tenemos|todo|todos|todas|si|ya|desde|soy|somos|yo|x|q|#',
  ],
};
