/** English of places behind a login. */
import type {Lexicon} from '../../../text/matcher.ts';

export const lexicon: Lexicon = {
  inside: [
    'wpadmin|backoffice|intranet|extranet',
    'wp admin|dashboard',
    'back office|end',
    'members|member|private|restricted|student|students|staff|subscriber|subscribers|parents|user area|area|section|zone|portal|pages|page|dashboard|account|accounts',
    'customer|customers|client|clients area|account|accounts ..4 shop|store|site|website',
    'admin|administration area|panel|page|pages|side|section|screen|dashboard|backend|interface',
    'wordpress|prestashop|joomla|drupal|moodle|magento|woocommerce|shop|store|site admin|dashboard|backend|administration',
    'backend',
    'my|the|our|their course|courses|classroom',
    'moodle|campus',
    'after|once|when|while ..3 log|logging|logged|login|signing|signed|sign in?',
    'logged|log|signed|sign in ..2 users|customers|members|students|editors',
    'members|customers|users|students ..2 get|are|log|logged|cannot|cant ..2 log|logged|login|sign',
  ],
  except: ['client area|portal ..3 your|hosting|invoice*|billing', 'mail|email account|accounts'],
};
