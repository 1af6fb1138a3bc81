/** Spanish for days and times of day. The tags are read by `mentions.ts`; `n:` gives the value of a number word. */
import type {Lexicon} from '../../../text/matcher.ts';

const MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre'.split(' ');
const WEEKDAYS = 'domingo lunes martes miercoles jueves viernes sabado'.split(' ');
const NUMBERS = 'una|un|uno dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' ');

export const lexicon: Lexicon = {
  $num: ['#', 'un', 'una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce'],
  $at: 'las la sobre hacia eso partir desde aprox aproximadamente'.split(' '),
  ...Object.fromEntries(NUMBERS.map((word, index) => [`n:${index + 1}`, [word]])),
  ...Object.fromEntries(MONTHS.map((word, index) => [`month:${index + 1}`, [`# de? ${word}`]])),
  ...Object.fromEntries(WEEKDAYS.map((word, index) => [`weekday:${index}`, [word]])),
  'day:0': ['hoy', 'ahora', 'ahorita'],
  'day:-1': ['ayer'],
  'day:-2': ['anteayer|antier', 'antes de ayer'],
  'ago:days': ['hace ..2 $num ..1 dia|dias'],
  'ago:half': ['hace ..2 media hora', 'llevo|llevamos|lleva media hora'],
  date: ['el|del dia #', 'el # a|sobre|hacia las|la|eso'],
  'ago:hours two': ['hace ..2 par de horas'],
  'ago:hours': [
    'hace ..3 $num ..1 hora|horas',
    'hace ..2 unas|varias|algunas horas',
    'llevo|llevamos|lleva ..2 $num horas',
  ],
  'ago:minutes': ['hace ..3 $num ..1 minuto|minutos', 'hace ..2 unos|algunos minutos'],
  'day:0 hour:9': ['esta manana', 'desde la|por manana|primera', 'hoy ..3 manana|primera', 'manana de hoy'],
  'day:0 hour:3': ['esta madrugada', 'hoy ..3 madrugada'],
  'day:0 hour:13': ['este mediodia', 'hoy ..2 mediodia'],
  'day:0 hour:17': ['esta tarde', 'hoy ..3 tarde'],
  'day:0 hour:21': ['esta noche'],
  'day:-1 hour:22': ['anoche', 'ayer ..2 noche', 'noche de ayer', 'noche pasada', 'pasada noche'],
  'day:-1 hour:17': ['ayer ..2 tarde', 'tarde de ayer'],
  'day:-1 hour:9': ['ayer ..2 manana', 'manana de ayer'],
  'day:-1 hour:13': ['ayer ..2 mediodia'],
  'ago:minutes now': [
    'hace ..1 un ..1 rato|momento',
    'ahora mismo no|me|da|sale|se|falla|esta',
    'acabo|acaba de enviar*|mandar*|intentar*|probar*|caer*|fallar|recibir|escribir*|pasar*',
  ],
  'hour:9': ['por|de|a|en la manana', 'a primera hora', 'media manana'],
  'hour:13': ['a|al|hacia|sobre el? mediodia', 'mediodia'],
  'hour:17': ['por|de|a|en la tarde', 'media tarde', 'ultima hora'],
  'hour:21': ['por|de|a|en la noche'],
  'hour:3': ['de|la madrugada'],
  'hour:0': ['a|la medianoche'],
  'min:30': ['las|la $num y media'],
  'min:15': ['las|la $num y cuarto'],
  'min:-15': ['las|la $num menos cuarto'],
  since: ['desde', 'a partir de', 'llevo|llevamos|lleva'],
  // What is not when it happened: deadlines, calls, opening hours, wishes.
  not: [
    'caduca|vence|renueva|renuevan|plazo',
    'llam*|hable|hablamos|reunion|cita',
    'antes de|del',
    'para el|la|las|este|esta|manana|hoy',
    'abrimos|abierto|horario|cerramos',
    'quiero|queremos|querria|necesito|necesitamos|quisiera',
  ],
  except: [
    'cada|todos|todas|proximo|proxima|siguiente los|las? lunes|martes|miercoles|jueves|viernes|sabado|domingo|noches',
    'este lunes|martes|miercoles|jueves|viernes|sabado|domingo $',
    'este lunes|martes|miercoles|jueves|viernes|sabado|domingo por|a|de|en|que|no|se|me',
    'lunes|martes|miercoles|jueves|viernes|sabado|domingo que viene',
    'lunes|martes|miercoles|jueves|viernes|sabado|domingo proximo',
    'lunes|martes|miercoles a|al|hasta jueves|viernes|sabado|domingo',
    'llamad*|llamarme|llame ..4 hoy|lunes|martes|miercoles|jueves|viernes',
  ],
  clock: ['a|sobre|hacia|desde|de|eso|entre|son las|la $num', 'sobre|hacia $num ..1 horas|h'],
  'clock:pm': ['$num ..3 de la tarde|noche', '# pm|p'],
  'clock:am': ['$num ..3 de la manana|madrugada', '# am', '# a $'],
};
