/** Examples of the rule: what it must find, with the range in marks, and what it must leave alone. */
import type {RuleCases} from '../../../testing/rule-tester.ts';

export const cases: RuleCases = {
  es: {
    valid: [
      {subject: 'La web no carga', body: 'https://vinos.example da error 500 desde esta mañana.'},
      {subject: 'No va el carrito', body: 'Al pulsar Pagar en https://vinos.example/pago se queda en blanco.'},
      {
        subject: 'Formulario',
        body: 'Relleno el formulario, pulso Enviar y sale «Error». https://vinos.example/contacto',
      },
      {subject: '¿Cómo pongo un formulario?', body: 'Quiero un formulario de contacto en mi web.'},
      {subject: 'El webmail falla', body: 'No carga el webmail.'},
      {subject: 'Formulario', body: 'El de https://vinos.example/contacto responde "Captcha no válido" siempre.'},
    ],
    invalid: [
      {subject: 'Formulario roto', body: 'El formulario de contacto de https://vinos.example no funciona.'},
      {subject: 'Plugin', body: 'No funciona el plugin de reservas de https://hotel.example'},
    ],
  },
  en: {
    valid: [
      {subject: 'Site down', body: 'https://quarry.example does not load.'},
      {subject: 'Checkout', body: 'When I click Pay on https://quarry.example/pay nothing happens.'},
      {subject: 'Form', body: 'The one on https://quarry.example/contact answers "Invalid captcha" each time.'},
      {subject: 'How do I add a form?', body: 'I want a contact form on my site.'},
    ],
    invalid: [
      {subject: 'Form broken', body: 'The contact form on https://quarry.example is broken.'},
      {subject: 'Plugin', body: 'The booking plugin is not working on quarry.example'},
    ],
  },
};
