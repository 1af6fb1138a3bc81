/** Examples of the fact: what must be read out of which draft. */
import type {FactCases} from '../../../testing/rule-tester.ts';

export const cases: FactCases = {
  es: [
    {draft: {body: 'Os paso un usuario de prueba si queréis.'}, values: ['Os paso un usuario']},
    {draft: {body: 'Usuario: demo en la intranet'}, values: ['Usuario']},
    {draft: {body: 'Va en su campo.', hasAccessData: true}, values: ['***']},
    {draft: {body: 'No me acepta usuario y contraseña.'}, values: []},
    {draft: {body: 'Si hace falta os hago administrador un rato.'}, values: ['os hago administrador']},
  ],
  en: [
    {draft: {body: 'I can give you a login.'}, values: ['I can give you a login']},
    {draft: {body: 'My password does not work.'}, values: []},
    {draft: {body: 'We can make you a temporary admin.'}, values: ['make you a temporary admin']},
    {draft: {body: 'user: demo'}, values: ['user']},
  ],
};
