/** English that gives (`given`) or offers (`offered`) access. */
import type {Lexicon} from '../../../text/matcher.ts';
import {sets} from '../../sets.en.ts';

export const lexicon: Lexicon = {
  ...sets,
  $data: 'access login credential* username password details account user log member'.split(' '),
  $give: 'giv* send provide* creat* set make* add'.split(' '),
  offered: [
    'happy|able to ..6 $data',
    'i|we|ill|well ..2 can|could|will|happy ..2 $give ..5 $data',
    'ill|well ..1 $give ..4 $data|member|one',
    'if you need* ..4 $data',
    '$give you ..4 admin*|editor*|member|one',
  ],
  given: [
    'free account',
    'test $data',
    'dummy|pretend|fake user|student|pupil|customer|account|member',
    'you ..1 can|could|may use ..2 $data',
    'no|neednt need? to? $log',
    '$data from|in|through|via|into ..2 form|field|box',
    'user|username|login ..2 pw|pass|password*',
    'user|username|as ..2 pass|password*',
    '$data ..6 secure|sealed|encrypt*|private|access field|box',
    '$i ..2 creat*|added|put|sent|left|entered|made ..5 $data ..4 you|field|test*|support|box',
    'credential*|login* ..4 field|attached|below|requested',
  ],
  wish: ['firefox|mozilla|reset', 'how ..3 do|can|to', 'would like'],
  except: ['$user name? and|or', '$no ..2 $give'],
};
