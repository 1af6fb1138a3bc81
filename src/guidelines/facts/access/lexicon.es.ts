/** Spanish that gives (`given`) or offers (`offered`) access. */
import type {Lexicon} from '../../../text/matcher.ts';
import {sets} from '../../sets.es.ts';

export const lexicon: Lexicon = {
  ...sets,
  $data: 'acceso accesos usuario contrase* clave claves credencial* login datos ficticio mentira pega'.split(' '),
  $gave: 'dejado pasado puesto creado enviado mandado compartido deje pase puse cree envie mande comparti'.split(' '),
  offered: [
    'puedo|podemos|os ..2 dar*|pasar*|crear*|doy|paso|dejo ..2 cuenta ..1 $at',
    '$them|puedo|podemos ..2 paso|pasar*|dar*|doy|enviar*|mando|mandar*|facilit*|prest*|creo|crear*|cree|dejo|puedo|sirve ..4 $data',
    'si ..3 necesit*|hace|quer* ..3 $data',
    '$them ..2 hago|creo|doy|damos|pongo|paso ..3 admin|administrador|uno|una',
  ],
  given: [
    'usuario|user ..3 $key',
    '$them ..2 he? ..2 $gave ..4 $data',
    '$data ..1 que $them ..1 $gave',
    '$data ..2 de prueba|pruebas|acceso? ..3 campo|cifrado|adjunt*|#',
    'campo ..2 cifrado|seguro|acceso*',
    'usuario de? prueba|pruebas|demo|test',
    'que $them di',
    'teneis|tienen ..1 $data',
    '$data ..3 que ya? teneis|tienen',
  ],
  wish: [
    'firefox|mozilla|chrome|navegador*|thunderbird',
    'no se hacer*',
    'como|donde ..2 cambio|pongo|puedo|hago',
    'quiero|queremos',
  ],
  except: ['usuario|user y|o|ni', 'no ..2 puedo|podemos ..3 dar|pasar|facilitar'],
};
