/** Spanish that gives (`given`) or offers (`offered`) access. */
import type {Lexicon} from '../../../text/matcher.ts';
import {sets} from '../../sets.es.ts';

export const lexicon: Lexicon = {
  ...sets,
  $data: 'acceso accesos usuario contrase* clave claves credencial* login datos'.split(' '),
  $gave:
    'dejado pasado puesto creado enviado mandado compartido deje dejamos pase puse cree envie mande comparti comparto compartimos'.split(
      ' ',
    ),
  offered: [
    'puedo|podemos|os ..2 dar*|pasar*|crear*|doy|paso|dejo ..2 cuenta ..1 $at',
    '$them|puedo|podemos ..2 paso|pasamos|pasar*|doy|enviar*|mando|mandar*|facilit*|creo|crear*|cree|dejo|puedo|sirve ..4 $data',
    'si ..3 necesit*|hace|quer*|hacen ..3 $data',
    '$them ..2 hago|hacemos|creo|doy|damos|pongo|paso ..3 admin|administrador|uno|una',
  ],
  given: [
    'usuario|user ..3 $key',
    '$them ..2 he? ..2 $gave ..4 $data',
    '$data ..1 que $them ..1 $gave',
    '$data ..2 de prueba|acceso? ..3 campo|cifrado|adjunt*|#',
    '$could $enter con ..3 $user',
    '$data ..4 campo ..2 cifrado|seguro',
    'usuario de? prueba|demo|test',
    'que $them di|dimos',
    'teneis ..1 $data',
  ],
  except: ['usuario|user y|o|ni', 'no ..2 puedo|podemos ..3 dar|pasar'],
};
