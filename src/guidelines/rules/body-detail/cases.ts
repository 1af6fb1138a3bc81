/** Examples of the rule: what it must find, with the range in marks, and what it must leave alone. */
import type {RuleCases} from '../../../testing/rule-tester.ts';

export const cases: RuleCases = {
  es: {
    valid: [
      {subject: 'Reiniciar servidor', body: 'ip 192.0.2.15 no responde al ssh, reiniciar'},
      {subject: 'Error en la tienda', body: 'Al pulsar Pagar en https://vinos.example/pago se queda en blanco.'},
      {subject: 'No conecta', body: 'Outlook dice «El servidor rechazó la conexión».'},
      {subject: 'Bloquear dominio', body: 'Bloqueadme la transferencia de bodega.example, gracias'},
      {
        subject: 'Web lenta',
        body: 'Desde el martes la portada tarda mucho más que antes. He desactivado la caché y los plugins y sigue igual.',
      },
      {subject: '', body: ''},
      {subject: 'Baja', body: 'Solicito la baja del servicio de hosting contratado.'},
      {subject: 'Exportar contactos', body: '¿Cómo puedo exportar mis contactos de Roundcube a Outlook?'},
      {subject: 'Clave ftp', body: 'Restablecer la contraseña del usuario web331'},
    ],
    invalid: [
      {subject: 'Correo', body: 'No van los correos'},
      {subject: 'Ayuda', body: 'hola, no funciona nada, ayuda por favor'},
      {subject: 'La web no va', body: ''},
      {subject: 'La web no va', body: 'la web no va'},
      {subject: 'Acceso', body: 'Buenas tardes: no puedo acceder a la cuenta. Gracias.'},
      {subject: 'error', body: 'Me da un error y no sé cómo corregirlo.'},
    ],
  },
  en: {
    valid: [
      {subject: 'Export', body: 'How do I export my old mail to Outlook?'},
      {subject: 'Reboot', body: 'vps-3312 (203.0.113.45) does not answer on ssh, please reboot'},
      {subject: 'Form error', body: 'Pressing Send on https://nursery.example/contact gives an error.'},
      {subject: 'Transfer', body: 'please lock the transfer of redvine.example, thanks'},
      {subject: 'Cancel my plan', body: 'Please cancel my subscription at the end of the month'},
      {subject: 'FTP', body: 'can you reset the ftp password for user web331'},
      {
        subject: 'Slow admin',
        body: 'Since the update on Monday the admin takes half a minute per click. I have disabled all plugins and changed the theme, no difference.',
      },
    ],
    invalid: [
      {subject: 'How do I export my mail to Outlook?', body: 'How do I export my mail to Outlook?'},
      {subject: 'server', body: 'my server is slow'},
      {subject: 'Issue', body: "It doesn't work anymore. Please fix."},
      {subject: '500 error', body: 'See screenshot.'},
      {subject: 'Mail', body: 'Hi, email is not working. Thanks'},
      {subject: 'Site down', body: ''},
    ],
  },
};
