/** English of places behind a login. */
import type {Lexicon} from '../../../text/matcher.ts';
import {sets} from '../../sets.en.ts';

export const lexicon: Lexicon = {
  ...sets,
  $inner:
    'member* private restrict* student* staff subscriber* parent parents user employe* partner* agent* teacher* volunteer* owne* broker dealer resell*'.split(
      ' ',
    ),
  inside: [
    'media library',
    'behind ..2 login*',
    'customer|client portal*|dashboard|login*|page*',
    '$site|customer|user account|accounts',
    'backoffice|intranet|erp|crm',
    'wp admin|dashboard|login*',
    '$inner area|section|zone|view|portal*|page*|dashboard|login*|account|accounts',
    'customer|customers|client|clients area|account|accounts ..4 $site',
    'admin area|panel|page*|side|section|screen|dashboard|backend|interface',
    '$site admin|dashboard|backend',
    '$the course*',
    'moodle|campus',
    'member* only',
    'page*|block*|post|visual|site editor*',
    'online course*',
    '$who ..2 get|are|cannot|cant ..2 $log',
    '$who $log $at',
  ],
  'inside~': [
    'order history',
    '$who ..8 course*|lesson*',
    'i|you|they $log in|on',
    '$who|shop ..8 my|their account',
    'save|saving|publish*|edit|editing|creat* ..2 post|posts|article*|product*|page*',
    'edit|editing my|our? $site|post|page*',
    'in|into|to the admin',
    'backend',
    'in the|our|my dashboard|cms',
    'has|have|need* to ..1 be? $log in',
    'as ..1 editor*|admin|administrator',
    'after|once|when|whil* ..3 $log',
    '$who ..6 getting|get|kick*|throw* ..1 logged? out|logout',
  ],
  own: ['$the ..1 $site'],
  except: [
    '$log ..8 ok|fine',
    'logged in? or|not ..1 not|out',
    '$log in? again',
    'updated|installed|changed|switched|turned ..7 in|from|via ..1 wp|admin|dashboard',
    '$log ..3 vpn|sync*|firefox|google|facebook|netflix|godaddy|windows',
    'firefox|mozilla|google|sync*|godaddy account|accounts|login*',
    '$mail account|accounts',
  ],
};
