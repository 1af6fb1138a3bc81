/** English that comes before a secret. `state` says something about it instead of telling it. */
import type {Lexicon} from '../../../text/matcher.ts';
import {sets} from '../../sets.en.ts';

export const lexicon: Lexicon = {
  ...sets,
  label: [
    'password*|pasword|passwd|pass|pwd|pw|psw|passcode|passphrase|pin',
    'pass phrase|word|code',
    'db_password|client_secret|api_secret|secret_key',
  ],
  weak: [
    'token|secret|apikey|api_key|access_token',
    'epp|auth|authoriz*|authoris*|transfer* code',
    'authcode',
    '$log in as ..1 with',
    'api|secret|access|auth key|token',
  ],
  pair: [
    'test*|demo|temporary|guest* user|account|login*|access|member',
    'credential*|login*|creds',
    'login* details|data|info',
    '$user and? password*|pass|pw',
  ],
  order: [
    'set|chang*|reset*|make*|put $it to|as|be?',
    'typ*|enter*|put|putting|write|writing|use|using|tried|try|trying ..2 same|$it|one|with',
    'enter*|put|typ*|use|using @ and',
    'set|chang*|reset* ..3 password* ..7 to',
    'mine|ours is',
  ],
  link: ['is|are|will|be|was|to|as|should|following|new|current|temporary|make*|set|use|using|it'],
  state:
    'correct* incorrect* wrong right same empty blank none forg* expir* new valid* invalid error* code message* encrypt* normal old attached chang* fine good ok yes no not in it on require* reject* accept* working works fail* unknown reset* version public'.split(
      ' ',
    ),
  article: ['$the'],
  user: ['username|user|student|pupil|customer|admin|login*|account|email|host|hostname|server*|ftp|url|id'],
  except: [
    'fingerprint ..4 key|password*',
    'public|ssh|host|product*|primary key',
    'pass|password* through|manag*|reset*|protect*',
  ],
};
