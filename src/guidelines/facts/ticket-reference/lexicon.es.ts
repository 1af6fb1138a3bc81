/** Spanish that names a ticket. Exceptions: receipts, and tickets of others. */
import type {Lexicon} from '../../../text/matcher.ts';
import {sets} from '../../sets.es.ts';

export const lexicon: Lexicon = {
  ...sets,
  $mark: 'numero num nro no nº n° n id ref'.split(' '),
  reference: [
    'consulta #',
    'ticket|tickets|incidencia $mark? $mark? #',
    'ticket|tiket|tiquet|tickets|incidencia ..1 ln|inc #',
    'caso|inc|tkt #',
    'caso|consulta|solicitud|peticion|reclamacion|referencia $mark #',
    '$mark de ticket|incidencia|caso|seguimiento ..2 #',
  ],
  except: [
    '$in|un|este|cada caso ..2 #',
    '# euros|usuarios|tickets|entradas',
    'ticket|incidencia|caso ..4 $elsewhere',
    '$elsewhere ..3 ticket|incidencia|caso',
    'factura|pedido|tarjeta ..3 #',
  ],
};
