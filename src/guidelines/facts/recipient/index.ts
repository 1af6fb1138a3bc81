/** Which address the mail goes to that is not delivered. See `../addresses`. */
import {factOfRole} from '../addresses/index.ts';

export const recipient = factOfRole('recipient');
