/** Examples of the rule: what it must find, with the range in marks, and what it must leave alone. */
import type {RuleCases} from '../../../testing/rule-tester.ts';

export const cases: RuleCases = {
  es: {
    valid: [
      {subject: 'Sección de Ventas: el botón Comprar da 404'},
      {subject: 'Formulario comercial: al enviar sale error 500'},
      {subject: 'Aviso para clientes en la portada'},
      {subject: 'Buenas tardes, no puedo entrar al panel'},

      {subject: 'Departamento de Calidad: la página no carga'},
      {subject: 'El formulario de Atención al paciente no envía'},
      {subject: 'Para dominios .gal, ¿qué papeles piden?'},
      {subject: 'Para qué sirve el registro SPF'},
      {subject: 'Para poder entrar al panel necesito otra clave'},
      {subject: 'No carga paraisohotel.example'},
      {subject: 'Soporte de PHP 8.4'},
      {subject: 'Cambio de responsable del dominio'},
      {subject: 'PARA CUANDO EL CAMBIO DE SERVIDOR'},
      {subject: 'Correo', body: 'A la atención de Juan: no llega el correo'},
    ],
    invalid: [
      {subject: '⟦Buenas tardes, equipo de sistemas⟧', messageId: 'only-addressee'},
      {subject: '⟦Consulta para el Sr. Robles⟧', messageId: 'only-addressee'},

      {subject: '⟦Para Javier⟧: no va la web', fixed: {subject: 'No va la web'}},
      {subject: '⟦Para Javier⟧', messageId: 'only-addressee'},
      {subject: 'Sr. ⟦Jefe de Atención al Usuario⟧', messageId: 'only-addressee'},
      {subject: '⟦Mesa de Ayuda⟧', messageId: 'only-addressee'},
      {subject: '⟦Hola Marta⟧, ¿me puedes mirar el SSL?', fixed: {subject: '¿Me puedes mirar el SSL?'}},
      {subject: '⟦A la atención de Juan⟧: cambio de DNS', fixed: {subject: 'Cambio de DNS'}},
      {subject: '⟦Al responsable de dominios⟧', messageId: 'only-addressee'},
      {subject: '⟦Att. Soporte⟧', messageId: 'only-addressee'},
      {subject: '⟦Equipo de soporte⟧', messageId: 'only-addressee'},
      {subject: '⟦Servicio técnico⟧: no entra el correo', fixed: {subject: 'No entra el correo'}},
      {subject: '⟦Sr. Gómez⟧: registro A', fixed: {subject: 'Registro A'}},
      {subject: '⟦PARA: SOPORTE⟧', messageId: 'only-addressee'},
      {subject: '⟦Para el técnico de guardia⟧', messageId: 'only-addressee'},
      {subject: '⟦para facturación⟧', messageId: 'only-addressee'},
      {subject: '⟦Estimados señores⟧', messageId: 'only-addressee'},
      {subject: '⟦Atención al cliente⟧', messageId: 'only-addressee'},
    ],
  },
  en: {
    valid: [
      {subject: 'To whom it may concern'},
      {subject: 'Support HTML on arriving mail'},
      {subject: 'Sales page shows an error'},
      {subject: 'For Outlook: which ports?'},
      {subject: 'Hello World page instead of my site'},
      {subject: 'Billing address cannot be changed'},
      {subject: 'Support for PHP 8.4'},
    ],
    invalid: [
      {subject: '⟦For the billing team⟧', messageId: 'only-addressee'},
      {subject: '⟦To the domains team⟧: unlock brightoak.example', fixed: {subject: 'Unlock brightoak.example'}},
      {subject: '⟦Customer Service⟧', messageId: 'only-addressee'},
      {subject: '⟦IT Helpdesk⟧', messageId: 'only-addressee'},
      {subject: '⟦Dear support team⟧, site is blank', fixed: {subject: 'Site is blank'}},
      {subject: '⟦Hi Emma⟧, can you renew the certificate?', fixed: {subject: 'Can you renew the certificate?'}},
      {subject: '⟦Technical support⟧', messageId: 'only-addressee'},
      {subject: '⟦Mr. Patel⟧ - invoice copy', fixed: {subject: 'Invoice copy'}},
      {subject: '⟦Attention: Billing Department⟧', messageId: 'only-addressee'},
      {subject: '⟦For Daniel⟧', messageId: 'only-addressee'},
      {subject: '⟦Attn technical department⟧', messageId: 'only-addressee'},
    ],
  },
};
