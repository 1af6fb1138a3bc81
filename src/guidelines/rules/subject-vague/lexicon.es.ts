/**
 * Spanish of subjects. `told`: a symptom, a request or a question, which make a subject useful. `thing`: names that look
 * like what somebody does. `fault`, `weak`: tell something only together with a thing. `empty`: tells nothing.
 */
import type {Lexicon} from '../../../text/matcher.ts';
import {sets} from '../../sets.es.ts';

export const lexicon: Lexicon = {
  ...sets,
  told: [
    'llevo|hice|puse|pongo|compre|pague|cambie|veo|hago|uso|perdio|quede|quedo|acabo|apertura|devolver|mover|traer|meter|hackeo|robo|agota|cobro|cobros',
    'nadie|falso|falsos|fraude|estafa|quien|pasad*|pendiente*',
    'envi*|imposible|incapaz|impide|demasiad*|perdid*|perdi|desaparic*|descarg*|ver|olvid*',
    'por que',
    'que puerto|mx|plan|servidor|version|registro*|hago|pongo|precio|pasa|ocurre|significa|hacer',
    'fall*|cae|caen|cayo|caid*|lent*|rot*|bloque*|desbloque*|rebot*|rechaz*|devuel*|devolucion*|tarda*|retras*|demora*|duplic*|repet*|repite*|borr*|desaparec*|caduc*|expir*|exced*|venc*|satur*|llen*|hacke*|jaque*|infect*|suplant*|malware|virus|intrus*|ataque*|vulnerab*|corrupt*|incorrect*|equivocad*|erron*|invalid*|deneg*|agotad*|superad*|cortad*|cuelga*|colgad*|congel*|blanc*|negr*|vaci*|timeout|bucle|intermiten*|inaccesible|redirig*|redirec*|reenvi*|pierd*|cierra*|pide|salta|sale|salen|aparece*|quedan|deja*|dejo|carga|cargan|abre*|llega*|llego|recib*|entra|entran|responde*|conecta*|guarda|guardan|muestra*|descuadrad*|descolocad*|cambia|cambio|cambios|sospechos*|extran*|bot|reclam*|queja*|denuncia*|ralentiz*|romp*|ocup*|cierre|acepta*|reconoce*|permite*|falta|faltan|tira|raro|rara|raros|raras|grande|pequen*',
    'solicito|pido',
    'alta|baja|renov*|restaur*|recuper*|contrat*|ampli*|migr*|traslad*|mudanza|transfer*|traspas*|instal*|reinstal*|configur*|activ*|desactiv*|reactiv*|actualiz*|cancel*|suspen*|modific*|anad*|agreg*|elimin*|reinici*|revis*|comprob*|verific*|autoriz*|apunta|liber*|asign*|restablec*|resete*|reset|reembols*|abono|cobr*|presupuesto|precio*|tarifa*|descuento*|compra*|vender|sincroniz*|limit*|aument*|oblig*|proteg*|permit*|permis*|priorid*|diferencia*|compatib*|soporta|admite|incluye|remoto',
    '$plan para',
    '$new ..2 $user|buzon|buzones|cuentas|usuarios|dominio|subdominio|alias|correo|direccion',
    '$user|$key|casilla|buzon|dominio ..2 $new',
    'solicitud|peticion de',
    'php|node|mysql|mariadb|redireccion #',
    'cpu|disco|ram|carga|memoria ..2 #',
    'copia|copias|duplicado de ..1 $bill',
    '$fault|codigo|http #',
    'a|en|como|van|caen|cae|va ..1 spam',
  ],
  weak: [
    'no|sin|nunca|ni|tampoco|como|cual|cuanto|cuantos|donde|cuando|porque|quiero|queria|quisiera|necesit*|deseo|gustaria|podeis|teneis|vuelve*|manda|corta|echa|podrian|podria|pueden|puedo|puedes|hay|posible|va|van|funciona*|anda|sirve|mal|sigue|siguen|sigo|seguimos|ve|ven|bien|mas|segundo|segunda|otro|otra|hoy|ayer|lunes|martes|miercoles|jueves|viernes',
  ],
  blank: [
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
    'sonido|mercado|teclado|estado|listado|abogad*|lado|comida|vida|jornada*|titular|celular|hogar|dedicado|entrada|salida|enviados|adjuntos|pedido|pedidos|certificado*|administracion|@|%',
    'javier|oscar|cesar|fernando|pilar|delgado|hurtado|machado|prado|aguilar|escobar|armando',
  ],
  empty: [
    'se|es|esta|estan|queda|hace|tiene|tengo',
    'auxilio|general|esperando|rapido|consulta|consultas|consultar|duda|dudas|pregunta|preguntas|nuevo|nueva|nuevos|nuevas|vez|responsable|hola|ola|buenas|buenos|buen|dia|dias|tardes|noches|saludos|saludo|gracias|favor|porfavor|porfa|ayuda|ayudame|sos|urgente*|urge|importante|asunto|ningun|ninguno|ninguna|nada|queja|respuesta|grande|tema|temas|cosa|cosas|solicitud|peticion|informacion|info|aviso|incidencia|soporte|tecnic*|atencion|mensaje|varios|varias|prueba|test|re|rv|fwd|sobre|n|manana|semana*',
    'el|la|los|las|lo|un|una|unos|unas|de|del|al|a|en|con|para|por|y|o|e|que|son|mi|mis|tu|su|sus|nuestr*|vuestr*|me|nos|os|te|le|les|este|esto|ese|esa|eso|estas|muy|asi|algo|alguna|alguno|algun|dos|tenemos|todo|todos|todas|si|ya|desde|soy|somos|yo|x|q|#',
  ],
};
