/** Spanish that tells nothing about a problem (`empty`; a `thing` is enough in a question), and that gives detail whatever it is about (`detail`; `since` less so). */
import type {Lexicon} from '../../../text/matcher.ts';
import {sets} from '../../sets.es.ts';

export const lexicon: Lexicon = {
  ...sets,
  question: ['como|donde|cuando|cual|cuales|cuanto|cuantos|cuanta', 'se puede|pueden'],
  empty: [
    'hola|buenas|buenos|buen|dias|dia|tardes|noches|saludos|saludo|gracias|cordial|cordiales|cordialmente|favor|porfa|porfavor|auxilio|urg*|necesit*|quiero|quisiera|queria|muchas|mil|antemano',
    'estimad*|agradec*|ayud*|captura*|pantalla*|foto*|llam*|comprar|adjunto*|adjunta|adjuntamos|miren|mirad|mirar|mirais|mire|abrazo|quedo|atent*|pronta|respuesta|respond*|contest*|texto|negrita',
    'presente|medio|informo|informar|informamos|dificultad*|rogamos|ruego|comunic*|reporto|inmediat*|usuari*',
    'que|puedo|puede|puedes|podemos|hacer|podria*|podriais|podeis|pueden|pasa|pasando|como|solucion*|arregl*|resolv*|revis*|problema*|inconveniente*|duda|consulta|error|fallo|tengo|tenemos|tiene|esta|estan|estoy|estamos|hay|una|uno|unos|unas|los|las|del|por|para|con|sin|mis|mio|nuestr*|todo|toda|todos|todas|muy|mas|pero|porque|cuando|este|estos|esto|eso|ese|esa|algo|algun*|nada|sale|nos|les|ver|hace|han|hemos|era|fue|sea|son|soy|somos|desde|hasta|ahora|hoy|ayer|semana*|meses|horas|tiempo|rato|siempre|nunca|otra|otras|otro|otros|vez|veces|mismo|sigue|siguen|sigo|seguimos|aun|todavia|tambien|tampoco|solo|bien|mal|solucion|anda|correctamente|ninguno|ninguna|nadie|alguien|gente|persona|personas|cosa|cosas|saber|vamos|voy',
    '# dias|horas|semana*|meses|minutos',
    'funciona*|van|carga*|abre|abrir|abren|entra|entran|entrar|enviar|envia|envian|mandar|mandan|recibir|recibe|recibo|recibimos|recibiendo|llega|llegan|llegar|salen|acceder|conecta|conectar|conectarme|deja|dejan|dejado|falla|fallan|fallando|caido|caida|cayo|cae|caen|harto|harta|asi|raro|rara|lent*|roto|rota|intento|intente|trabajar|trabajando|perdiendo|permite|logro|consigo',
    'empresa|negocio|oficina|celular|movil|ordenador*|computadora|dinero|ventas|empleados|socios|alumn*|asesor*|tecnic*|soporte',
  ],
  thing: [
    'firefox|thunderbird|web|webs|pagina|paginas|sitio|tienda|portal|correo*|mail|mails|email|emails|mensaje*|buzon*|bandeja|cuenta|cuentas|servidor|hosting|alojamiento|dominio|internet|sistema|servicio|servicios|formulario|pedido|pedidos|cliente|clientes|usuario|usuarios|proveedor*',
  ],
  since: [
    'desde ..1 que|hace|el|ayer|hoy|la',
    'al pulsar|hacer|entrar|abrir|enviar|guardar|iniciar|intentar|escribir|pagar|finalizar|reiniciar|actualizar|instalar|descargar',
  ],
  detail: [
    'da|dan|tira|sale|salta ..1 error|fallo|mensaje*|aviso $of|en',
    'cancel*|dar|darme|cambi*|renov*|anad*|quitar|elimin*|apunt*|restablec*|resete*|activ*|desactiv*|solicit*|reenvi*|bloque* ..5 el|la|los|las|mi|un|una|de',
    'he|hemos probado|intentado|reiniciado|revisado|comprobado|mirado|desinstalado|instalado|cambiado|actualizado|borrado|activado|desactivado',
    'ya ..1 probe|revise|intente|cambie|reinicie|desinstale|borre',
    'dice|sale|aparece|pone|muestra|indica que|el|un|una|lo',
    'en $second ..1 navegador*|ordenador*|equipo|movil|computadora',
    'ejemplo',
    'en chrome|edge|safari|firefox|movil|iphone|android|windows|webmail',
    'version|actualizacion|imap|pop|pop3|smtp',
    'factura|plan|renovacion|registro*',
  ],
};
