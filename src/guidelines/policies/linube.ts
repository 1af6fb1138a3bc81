/** Linube's procedure: hosting plus names. */
import type {Policy} from '../policy.ts';
import {extendPolicy} from './extend.ts';
import {hosting} from './hosting.ts';

export const linube: Policy = extendPolicy(hosting, {
  id: 'linube',
  name: 'Linube',
  ticketPrefix: 'LN',
  urgentHelp: {phone: '944 063 154', email: 'soporte@linube.com'},
});
