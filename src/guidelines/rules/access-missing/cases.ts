/** Examples of the rule: what it must find, with the range in marks, and what it must leave alone. */
import type {RuleCases} from '../../../testing/rule-tester.ts';

export const cases: RuleCases = {
  es: {
    valid: [
      {subject: 'La web no carga', body: 'https://vinos.example da error 500.'},
      {subject: 'Intranet', body: 'La intranet de https://vinos.example da error 500. Os paso un usuario de prueba.'},
      {subject: 'Intranet', body: 'La intranet de https://vinos.example da error 500.', hasAccessData: true},
      {subject: 'No puedo entrar en cPanel', body: 'Me dice que la contraseña es incorrecta.'},
    ],
    invalid: [
      {subject: 'Error en la zona de socios', body: 'https://vinos.example/socios da error de permisos a los socios.'},
      {subject: 'wp-admin', body: 'Cuando entro en el wp-admin de https://vinos.example sale una página en blanco.'},
    ],
  },
  en: {
    valid: [
      {subject: 'Site down', body: 'https://quarry.example does not load.'},
      {subject: 'Dashboard', body: 'The WordPress dashboard of quarry.example is blank. I can give you a login.'},
      {subject: 'cPanel', body: 'I cannot open cPanel.'},
    ],
    invalid: [
      {subject: 'Members area', body: 'Members of https://club.example get an error in the members area.'},
      {subject: 'Intranet broken', body: 'The intranet at https://tide.example shows a white page after login.'},
    ],
  },
};
