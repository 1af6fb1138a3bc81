/** Examples of the fact: what must be read out of which draft. */
import type {FactCases} from '../../../testing/rule-tester.ts';

export const cases: FactCases = {
  es: [
    {draft: {body: 'No carga https://www.vinos.example/pago'}, values: ['vinos.example']},
    {draft: {body: 'El VPS 203.0.113.45 no responde'}, values: ['203.0.113.45']},
    {draft: {body: 'El buzón info@vinos.example está lleno'}, values: ['info@vinos.example']},
    {draft: {body: 'Mi web no carga'}, values: []},
    {draft: {body: 'El ds-3381 no responde al ping.'}, values: ['ds-3381']},
    {draft: {body: 'Ya os dije la ruta: /home/molinos/public_html/fotos'}, values: ['molinos']},
    {draft: {body: 'Van lentas las consultas de reservas_bd2.'}, values: ['reservas_bd2']},
    {draft: {body: 'La memoria de nuestra web telaresandinos.in no alcanza.'}, values: ['telaresandinos.in']},
    {draft: {body: 'Mi web no funciona.no se que pasa'}, values: []},
    {
      draft: {body: 'Hola:\n\npedidos@molinos.example lleva una hora sin una sola respuesta.'},
      values: ['pedidos@molinos.example'],
    },
  ],
  en: [
    {draft: {body: 'quarry.example does not load'}, values: ['quarry.example']},
    {draft: {body: 'My site does not load'}, values: []},
    {draft: {body: 'The nightly job is /home/thornton/bin/nightly.sh'}, values: ['thornton']},
    {draft: {body: 'On quarry.example the log says /home/stone/public_html/x.php'}, values: ['quarry.example']},
    {draft: {body: 'Queries on harbour_db take ten seconds.'}, values: ['harbour_db']},
    {draft: {body: 'Hello,\n\norders@quarry.example has had no answer since 8.'}, values: ['orders@quarry.example']},
  ],
};
