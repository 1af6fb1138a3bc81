/** English that gives (`given`) or offers (`offered`) access. */
import type {Lexicon} from '../../../text/matcher.ts';

export const lexicon: Lexicon = {
  $data: 'access login logins credentials username password details account user'.split(' '),
  offered: [
    'happy|glad|able to ..4 $data',
    'i|we|ill|well ..2 can|could|will|happy|glad ..2 give|send|provide|share|create|set|grant|make ..5 $data',
    'ill|well give|send|provide|share|create ..4 $data',
    'if you need ..4 $data',
    'let me know if you need ..3 $data',
    '$data available ..2 request',
    'give|make|create|add|set you ..4 admin|administrator|editor',
  ],
  given: [
    'user|username|login ..2 pw|pass|password',
    'user|username|as ..1 and ..2 pass|password',
    'feel free to ..2 in|log|login',
    'created|made|set|left you|yourself ..3 user|login|account|access|credentials',
    'user|login|account|credentials|password ..6 secure|sealed|encrypted|private|access field|box',
    'ive|weve|i|we ..2 created|added|put|sent|left|shared|entered|made ..5 login|credentials|access|user|account|password ..4 you|field|test|support|box',
    'you can log|login|sign ..2 with|as|using ..3 user|account|test|demo|password|credentials|login',
    'log in with|as|using ..3 test|demo|user|account',
    'test|demo user|login|account ..3 is|created|attached|field',
    'credentials|login ..4 field|attached|below',
  ],
  except: [
    'user|username|login and|or',
    'not|never created|made',
    'cant|cannot|dont|no|not ..2 give|share|send|create|provide',
  ],
};
