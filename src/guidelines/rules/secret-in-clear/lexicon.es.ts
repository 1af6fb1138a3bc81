/** Spanish that comes before a secret. `state` says something about it instead of telling it. */
import type {Lexicon} from '../../../text/matcher.ts';
import {sets} from '../../sets.es.ts';

export const lexicon: Lexicon = {
  ...sets,
  label: ['$key|pasword|pwd', 'la|mi|su contra'],
  weak: [
    'token|pin|secret|credencial*',
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
  as: ['como|de $key', 'como la|mi? $key'],
  order: [
    'ponganle|cambiarla|ponerla ..1 a|por|como|en?',
    'escrib*|tecle*|pongo|poniendo|meto|uso ..2 misma|asi|esta',
    'meto|pongo|uso|escribo @ y',
  ],
  link: [
    'es|sera|seria|sea|son|era|a|por|como|siguiente|nueva|actual|temporal|poner|poned|ponga|pongan|pongais|puse|usar|uso',
  ],
  state:
    'correcta correcto incorrecta incorrecto misma mismo vacia vacio ninguna ninguno olvidada olvide caducada caducado nueva valida invalida erronea error errores codigo mensaje oculta cifrada normal actual anterior adjunta aparte cambiada bien mal ok si no en siempre pide solicita rechaza funciona pendiente incorrectos segura version autenticacion publica copias'.split(
      ' ',
    ),
  article: ['la|el|lo|mi|su|tu|una|un'],
  user: ['$user|username|correo|email|mail|host|servidor|ftp|url|acceso'],
  except: [
    'huella ..4 clave|llave',
    'palabra|palabras|punto|tema $key',
    'clave|llave publica|ssh|dkim',
    '$key y $us|cuando|no|se|luego|despues|al|sale|da|entra|vamos',
  ],
};
