/** English that names a ticket. Exceptions: receipts, and tickets of others. */
import type {Lexicon} from '../../../text/matcher.ts';
import {sets} from '../../sets.en.ts';

export const lexicon: Lexicon = {
  ...sets,
  $mark: 'number num no nr id ref reference'.split(' '),
  reference: [
    'enquiry|inquir* #',
    'ticket*|tkt|incident* $mark? $mark? #',
    'ticket*|incident* ..1 ln|t|inc #',
    'case #',
    'case|request|enquiry|inquir*|support $mark #',
    'ticket*|case|support|incident* $mark ..2 #',
  ],
  except: [
    'their ticket*|case ..1 #',
    '# dollars|pounds|users|ticket*|people',
    'ticket*|case|incident* ..4 google|microsoft|apple|paypal|amazon|comcast|yahoo|godaddy',
    'invoice*|order|card ..3 #',
  ],
};
