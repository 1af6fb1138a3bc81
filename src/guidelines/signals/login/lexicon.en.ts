/** English of places behind a login. */
import type {Lexicon} from '../../../text/matcher.ts';
import {sets} from '../../sets.en.ts';

export const lexicon: Lexicon = {
  ...sets,
  $role:
    'member* student* pupil* staff subscriber* teacher* tutor* employe* colleague* alumni dealer* distributor* supplier* moderator* volunteer* patient* parents tenant* trainee* learner* broker* buyer* wholesale* trade'.split(
      ' ',
    ),
  $thing:
    'course* lesson* class classes grade* mark marks result* record* exam* quiz* certificate* payslip* timesheet* shift* rota roster invoice* price* document* directory profile dashboard portal pin'.split(
      ' ',
    ),
  outside: [
    'before|even ..8 form|box|$log|asks|asked|type',
    'nobody|none ..6 $log',
    '$log form|screen|box|page ..3 not|doesnt|wont|isnt|blank|gone|$code',
    '$no have|has|need|needs ..3 $log',
    'deceptive|ssl',
    'public page',
  ],
  inside: [
    'gradebook|timesheet*|payslip*|odoo|nextcloud|learndash',
    'media library',
    'customer|client portal|dashboard|login*|page*',
    '$site|customer|user account|accounts',
    'backoffice|intranet|erp|crm',
    'wp admin|dashboard|login*',
    'private area|section',
    '$role|restrict*|user|parent|partner*|agent*|owne*|resell* area|section|view|portal*|page*|dashboard|login*|account|accounts',
    'admin area|panel|page*|side|section|screen|dashboard|backend',
    '$site admin|dashboard|backend',
    'moodle|campus',
    'page*|block*|post|site editor*|builder*',
    'online course*',
    '$who ..2 get|are|cannot|cant ..2 $log',
    '$who $log $at',
  ],
  'inside~': [
    'in the admin',
    'order history',
    '$role ..10 $thing',
    'in|with elementor|gutenberg',
    'preview|editor|editing|edit in|page|screen ..1 wordpress?',
    '$log|signed|registered in|up ..1 $who|$role',
    'existing account|accounts',
    'once|when they|you|youre ..1 in|inside|through',
    'i|you|they $log in|on',
    '$who|shop ..8 my|their account',
    'save|saving|edit|editing|creat* ..2 post|posts|article*|product*|page*',
    'edit|editing my|our? $site|post|page*',
    'backend',
    'the|our|my dashboard|cms',
    'has|have|need* to ..1 be? $log in',
    'as ..1 editor*|admin|administrator',
    'after|once|when|whil* ..3 $log',
    '$who ..6 getting|get|kick*|throw* ..1 logged? out|logout',
  ],
  own: ['$the ..1 $site'],
  except: [
    '$log ..8 ok|fine',
    'updated|installed|activat*|changed|switched|turned ..7 in|from|via ..1 wp|admin|dashboard',
    '$log ..3 vpn|sync*|firefox|google|facebook|netflix|godaddy|windows',
  ],
};
