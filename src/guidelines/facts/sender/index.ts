/** From which address the mail comes that is not delivered. See `../addresses`. */
import {factOfRole} from '../addresses/index.ts';

export const sender = factOfRole('sender');
