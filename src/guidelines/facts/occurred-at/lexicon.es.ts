/** Spanish for days and times of day. The tags are read by `mentions.ts`; `n:` gives the value of a number word. */
import type {Lexicon} from '../../../text/matcher.ts';
import {sets} from '../../sets.es.ts';

// A number stands before them: "5 ago".
const MONTHS = 'ene* feb* marzo|mar abr* mayo|may jun* jul* ago* sep*|set* oct* nov* dic*'.split(' ');
const WEEKDAYS = 'domingo lunes martes miercoles jueves viernes sabado'.split(' ');
const NUMBERS = 'una|un|uno dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' ');

export const lexicon: Lexicon = {
  ...sets,
  $num: ['#', 'un', 'una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce'],
  ...Object.fromEntries(NUMBERS.map((word, index) => [`n:${index + 1}`, [word]])),
  ...Object.fromEntries(MONTHS.map((word, index) => [`month:${index + 1}`, [`# de? ${word}`]])),
  ...Object.fromEntries(WEEKDAYS.map((word, index) => [`weekday:${index}`, [word]])),
  'day:0': ['hoy', 'ahora', 'ahorita'],
  'day:-1': ['ayer'],
  'day:-2': ['anteayer|antier', 'antes de ayer'],
  'ago:days': ['hace ..2 $num ..1 dia|dias'],
  $ago: ['hace', 'hara', 'llevo', 'llevamos', 'lleva'],
  'ago:half': ['$ago ..2 media hora'],
  date: ['el|del dia #', 'el # $to|sobre $the'],
  'ago:hour': ['$ago ..1 hora y media'],
  'ago:hours two': ['$ago ..2 par de horas'],
  'ago:hours': ['$ago ..4 hora|horas'],
  'ago:minutes': ['$ago ..4 minuto|minutos'],
  'day:0 hour:9': [
    'esta manana',
    'desde la|por? manana|primera',
    'hoy ..3 manana|primera|tempran*',
    'toda la manana',
    'manana de hoy',
  ],
  'day:0 hour:3': ['esta madrugada', 'hoy ..3 madrugada'],
  'day:0 hour:13': ['este mediodia', 'desde el mediodia', 'hoy ..2 mediodia'],
  'day:0 hour:17': ['esta tarde', 'hoy ..3 tarde'],
  'day:0 hour:21': ['esta noche'],
  'day:-1 hour:22': ['anoche', 'ayer ..2 noche', 'noche de ayer', 'noche pasada', 'pasada noche'],
  'day:-2 hour:22': ['antenoche'],
  'day:-1 hour:17': ['ayer ..2 tarde', 'tarde de ayer'],
  'day:-1 hour:9': ['ayer ..2 manana', 'manana de ayer'],
  'day:-1 hour:13': ['ayer ..2 mediodia'],
  'ago:minutes now': [
    'hace ..2 rato|momento',
    'ahora mismo $pronoun|no|da|sale|falla|esta',
    'acabo|acaba de enviar*|mandar*|intentar*|probar*|caer*|fallar|recibir|escribir*|pasar*',
  ],
  'hour:9': ['la manana', 'a primera hora', 'media manana', 'desayun*'],
  'hour:13': ['mediodia'],
  'hour:15': ['comer|comida|siesta|almuerzo'],
  'hour:17': ['la|media tarde', 'ultima hora', 'al cierre|cerrar'],
  'hour:21': ['la noche', 'cenar|cena'],
  'hour:3': ['de|la madrugada'],
  'hour:0': ['a|la medianoche'],
  'min:30': ['$the $num y media'],
  'min:15': ['$the $num y cuarto'],
  'min:-15': ['$the $num menos cuarto'],
  since: ['desde', 'a partir de', 'llevo|llevamos|lleva'],
  // What is not when it happened: deadlines, calls, opening hours, wishes.
  not: [
    'caduca|vence|renueva|renuevan|plazo',
    'llam*|hable|hablamos|reunion|cita',
    'antes $of',
    'para $today|el|la|las|este|esta',
    'abrimos|abierto|horario|cerramos',
    'quiero|queremos|querria|necesito|necesitamos|quisiera',
  ],
  except: [
    'cada|todos|todas|proximo|proxima|siguiente $the? $weekday|noches',
    'este $weekday $',
    'este $weekday $in|a|de|que|no|se|me',
    '$weekday que viene',
    '$weekday proximo',
    '$weekday $to|hasta $weekday',
    'llamad*|llamarme|llame ..4 $weekday|hoy',
  ],
  clock: ['$to|sobre|desde|de|eso|entre|son las|la $num', 'sobre|hacia $num ..1 horas|h'],
  'clock:pm': ['$num ..3 de la tarde|noche', '# pm|p'],
  'clock:am': ['$num ..3 de la manana|madrugada', '# am', '# a $'],
};
