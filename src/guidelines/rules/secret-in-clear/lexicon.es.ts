/** Spanish that comes before a secret. `state` says something about it instead of telling it. */
import type {Lexicon} from '../../../text/matcher.ts';
import {sets} from '../../sets.es.ts';

export const lexicon: Lexicon = {
  ...sets,
  label: ['$key|pasword|pwd|pin', 'la|mi|su contra'],
  weak: [
    'token|secret|credencial*',
    'clave|llave de? api|privada|secreta|acceso',
    'api key|token|secret',
    'codigo de? autorizacion|epp|auth|transferencia',
    'authcode|epp',
  ],
  pair: [
    '$user|acceso para|de ..1 probar|prueba|pruebas|test|demo',
    'credencial*|accesos|login|acceso',
    'datos de? acceso|login|conexion',
    '$user y|e? contrase*|clave|pass',
  ],
  order: [
    'ponganle|ponganme|ponedle|ponedme|cambiarla|ponerla ..1 a|por|como|en|esta?',
    'cambi*|pon*|dej* ..3 $key ..7 a|por|en',
    'la mia|nuestra es',
    'escrib*|tecle*|pongo|poniendo|meto|uso ..2 misma|asi|esta',
    'meto|pongo|uso|escribo @ y',
  ],
  link: [
    'es|sera|seria|sea|son|era|a|por|como|siguiente|nueva|actual|temporal|poner|poned|ponga|pongan|pongais|puse|usar|uso',
  ],
  state:
    'correct* incorrect* mism* vaci* ningun* olvid* caduc* nueva valida invalida erronea error* codigo mensaje oculta cifrada normal actual adjunta cambiada bien mal ok si no en siempre pide solicita rechaza funciona pendiente segura version autenticacion publica copias'.split(
      ' ',
    ),
  article: ['la|el|lo|mi|su|tu|una|un'],
  user: ['$user|username|alumn*|cliente|admin|correo|email|mail|host|servidor|ftp|url|acceso'],
  except: [
    'huella ..4 clave|llave',
    'palabra|palabras|punto|tema $key',
    'clave|llave publica|ssh|dkim',
    '$key y $us|cuando|no|se|luego|despues|al|sale|da|entra|vamos',
  ],
};
