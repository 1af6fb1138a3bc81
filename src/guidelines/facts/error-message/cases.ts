/** Examples of the fact: what must be read out of which draft. */
import type {FactCases} from '../../../testing/rule-tester.ts';

export const cases: FactCases = {
  es: [
    {draft: {body: 'Al pagar sale «Pedido no válido, reintente».'}, values: ['Pedido no válido, reintente']},
    {draft: {body: 'Me da SEC_ERROR_EXPIRED_CERTIFICATE al entrar'}, values: ['SEC_ERROR_EXPIRED_CERTIFICATE']},
    {draft: {subject: 'La web da error 500', body: ''}, values: ['error 500']},
    {draft: {body: 'Me sale un error raro.'}, values: []},
    {draft: {body: 'El boletín se llama "Novedades de mayo".'}, values: []},
  ],
  en: [
    {draft: {body: 'It says "Your session has expired" and stops.'}, values: ['Your session has expired']},
    {draft: {body: 'We get 550 5.7.1 from their server'}, values: ['550 5.7.1']},
    {draft: {body: 'I get an error.'}, values: []},
    {draft: {body: 'Our page "About our team" needs a new picture.'}, values: []},
  ],
};
