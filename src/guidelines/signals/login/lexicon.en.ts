/** English of places behind a login. */
import type {Lexicon} from '../../../text/matcher.ts';

export const lexicon: Lexicon = {
  inside: [
    'virtual classroom|campus|school',
    'classroom',
    'shop|store|site|website|customer|user account|accounts',
    'enrolled|signed|paid|registered in|for|up ..4 course|class|classes|lesson|lessons|membership',
    'course|lesson|lessons|class videos|materials|content|portal',
    'wpadmin|backoffice|intranet|extranet',
    'wp admin|dashboard|login',
    'back office|end',
    'members|member|private|restricted|student|students|staff|subscriber|subscribers|parents|user area|area|section|zone|portal|pages|page|dashboard|account|accounts',
    'customer|customers|client|clients area|account|accounts ..4 shop|store|site|website',
    'admin|administration area|panel|page|pages|side|section|screen|dashboard|backend|interface',
    'wordpress|prestashop|joomla|drupal|moodle|magento|woocommerce|shop|store|site admin|dashboard|backend|administration',
    'my|the|our|their course|courses|classroom',
    'moodle|campus',
    'members only',
    'staff|employee|partner|agent|teacher|teachers|customer|client|parent|student portal|dashboard|login|page',
    'members|customers|users|students ..2 get|are|log|logged|cannot|cant ..2 log|logged|login|sign',
  ],
  'inside~': [
    'customers|shop|users|shoppers ..8 my|their account',
    'save|saving|publish|publishing|edit|editing|create|creating ..2 post|posts|article|articles|product|products|page|pages',
    'i|we|they|she|he ..1 log|sign in|on ..1 and',
    'in|into|to the admin',
    'backend',
    'after|once|when|while ..3 log|logging|logged|login',
    'logged|log|signed|sign in ..2 users|customers|members|students|editors',
    'after|once|when|while ..3 signing|signed|sign in',
  ],
  own: ['my|our|the ..1 website|site|shop|store|portal|wordpress|blog|webshop'],
  except: [
    'log|logging|logged|login|sign|signing|signed ..3 vpn|sync|firefox|google|facebook|netflix|godaddy|windows',
    'firefox|mozilla|google|sync|godaddy account|accounts|login',
    'client area|portal ..3 your|hosting|invoice*|billing',
    'mail|email account|accounts',
  ],
};
