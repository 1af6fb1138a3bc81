/** Spanish that names a ticket. Exceptions: receipts, and tickets of others. */
import type {Lexicon} from '../../../text/matcher.ts';

export const lexicon: Lexicon = {
  $mark: 'numero num nro no nº n° n id ref'.split(' '),
  reference: [
    'consulta #',
    'ticket|tiket|tiquet|tickets|incidencia|expediente $mark? $mark? #',
    'ticket|tiket|tiquet|incidencia ..1 ln|inc #',
    'caso #',
    'caso|consulta|solicitud|peticion|reclamacion|referencia $mark #',
    '$mark de ticket|incidencia|caso|seguimiento ..2 #',
  ],
  except: [
    'en|por|un|este|cada caso ..2 #',
    'caso # euros|usuarios|veces',
    '# euros|usuarios|tickets|entradas',
    'de|con|por # ..1 euros|tickets',
    'ticket|incidencia ..4 google|microsoft|apple|paypal|amazon|telefonica|movistar|vodafone',
    'factura|pedido|tarjeta ..3 #',
  ],
};
