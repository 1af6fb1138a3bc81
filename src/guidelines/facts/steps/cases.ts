/** Examples of the fact: what must be read out of which draft. */
import type {FactCases} from '../../../testing/rule-tester.ts';

export const cases: FactCases = {
  es: [
    {
      draft: {body: 'Hola.\n1. Entrar en la tienda\n2. Pulsar Pagar'},
      values: ['1. Entrar en la tienda\n2. Pulsar Pagar'],
    },
    {
      draft: {body: 'Da error. Al pulsar Pagar se queda en blanco. Gracias.'},
      values: ['Al pulsar Pagar se queda en blanco.'],
    },
    {
      draft: {body: 'Los precios no cambian. Entramos en el panel, abrimos un producto, ponemos el nuevo.'},
      values: ['Entramos en el panel, abrimos un producto, ponemos el nuevo.'],
    },
    {draft: {body: 'El formulario está roto.'}, values: []},
  ],
  en: [
    {draft: {body: 'Broken. When I click Send nothing happens.'}, values: ['When I click Send nothing happens.']},
    {
      draft: {body: 'Prices do not stay. We open any product, change the price.'},
      values: ['We open any product, change the price.'],
    },
    {draft: {body: 'The form is broken.'}, values: []},
  ],
};
