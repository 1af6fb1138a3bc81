/** English for days and times of day. The tags are read by `mentions.ts`; `n:` gives the value of a number word. */
import type {Lexicon} from '../../../text/matcher.ts';
import {sets} from '../../sets.en.ts';

const MONTHS =
  'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug sept*|sep october|oct november|nov december|dec'.split(
    ' ',
  );
const WEEKDAYS = 'sunday monday|mon tues*|tue wednesday|wed thur*|thu friday|fri saturday'.split(' ');
const NUMBERS = 'one|an two three four five six seven eight nine ten eleven twelve'.split(' ');

const ENDS: Readonly<Record<number, string>> = {1: 'st', 2: 'nd', 3: 'rd'};

export const lexicon: Lexicon = {
  ...sets,
  $num: [
    '#',
    'an',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
    'few',
    'couple',
    'several',
  ],
  $nth: Array.from(
    {length: 31},
    (_, index) => `${index + 1}${(index + 90) % 100 < 3 ? 'th' : (ENDS[(index + 1) % 10] ?? 'th')}`,
  ),
  ...Object.fromEntries(NUMBERS.map((word, index) => [`n:${index + 1}`, [word]])),
  'n:3': ['three', 'few', 'several'],
  'n:2': ['two', 'couple'],
  ...Object.fromEntries(
    MONTHS.map((word, index) => [`month:${index + 1}`, [`${word} the? #|$nth`, `#|$nth of? ${word}`]]),
  ),
  ...Object.fromEntries(WEEKDAYS.map((word, index) => [`weekday:${index}`, [word]])),
  'day:0': ['today*', 'same day'],
  'day:-1': ['yesterday*'],
  'day:-2': ['day before yesterday*'],
  'ago:days': ['$num ..1 days|day|nights ago', 'last|past $num days'],
  'ago:half': ['half* an? hour* ago', 'last|past half* hour*'],
  'ago:hour': ['last|past hour*'],
  'ago:hours': [
    'been ..4 for $num hour*',
    '$num ..2 hour*|hrs|hr ..1 ago',
    'last|past ..2 hour*|hrs',
    'since a? few|couple|some ..1 hour*',
    'hour* ..3 ago',
    'for ..1 $num hour* now',
  ],
  date: ['on|of the $nth', 'the $nth at|around|about|since'],
  'ago:minutes': ['$num ..2 minute*|mins|min ..1 ago', 'last|past ..2 minute*'],
  'day:0 hour:9': ['this|all|whole morning', 'since|from the? earl*? morning', 'early|earlier today', 'since breakfast'],
  'day:0 hour:13': ['this|since lunch*|noon|midday'],
  'day:0 hour:15': ['this|all|whole afternoon'],
  'day:0 hour:19': ['this evening', 'tonight'],
  'day:-1 hour:22': ['last night', 'yesterday* ..2 evening|night', 'overnight', 'late yesterday'],
  'ago:minutes now': ['just now', 'whil*|moment*|minute* ago'],
  'hour:9': ['morning', 'first thing*'],
  'hour:8': ['breakfast|dawn', 'before work'],
  'hour:12': ['noon|midday|lunch*'],
  'hour:18': ['close of business', 'end of the? day', 'dinner*|teatime|supper'],
  'hour:3': ['small|early hours'],
  'hour:15': ['afternoon'],
  'hour:20': ['evening|night|nite'],
  'day:0 hour:0': ['since midnight'],
  'hour:0': ['midnight'],
  'min:30': ['half* past $num', 'half* one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'],
  'min:20': ['twenty past $num'],
  'min:-20': ['twenty to $num'],
  'min:10': ['ten past $num'],
  'min:-10': ['ten to $num'],
  'min:15': ['quarter past $num'],
  'min:-15': ['quarter to $num'],
  since: ['since', 'as of', 'been'],
  // What is not when it happened: deadlines, calls, opening hours, wishes.
  not: [
    'expir*|renew*|renewal|deadline|meeting*|appointment*',
    'call*|ring|rang|phone|spoke*',
    'not before|after',
    'valid*',
    'before $num|noon|midday|tomorrow|friday|monday',
    'need*|want*|must|will',
    'open from|between',
    'opening|office hour*',
  ],
  except: [
    'every|each|next|this|for|by $day',
    'every|each night|morning|evening|afternoon|day',
    'since # days|week*|month*|year*|day|of',
    'good morning|afternoon|evening|night|day',
    '$day to|through|till|until $day',
    'call*|ring|phone ..3 $day|today*|tonight',
  ],
  clock: ['since|from|at|until $num today*|yesterday*', 'at|around|about|approx*|by $num', 'since|past $num'],
  'clock:pm': ['$num ..1 pm|p', '$num ..2 in the afternoon|evening'],
  'clock:am': ['$num ..1 am|a $', '$num am', '$num ..2 in the morning'],
};
