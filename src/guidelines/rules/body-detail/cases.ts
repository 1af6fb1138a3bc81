/** Examples of the rule: what it must find, with the range in marks, and what it must leave alone. */
import type {RuleCases} from '../../../testing/rule-tester.ts';

export const cases: RuleCases = {
  es: {
    valid: [
      {subject: 'Subida', body: 'No puedo subir fotos de más de 2 MB a la galería, antes sí'},
      {subject: 'Lenta', body: 'La tienda tarda 20 segundos en abrir cualquier ficha de producto desde la migración'},
      {subject: 'VPS-31 sin red', body: 'Reiniciadlo a la fuerza, por favor, no tenemos consola'},
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
      {subject: 'Adjuntos', body: '¿Se puede adjuntar audio al boletín?'},
      {subject: 'Exportar contactos', body: '¿Cómo puedo exportar mis contactos de Roundcube a Outlook?'},
      {subject: 'Clave ftp', body: 'Restablecer la contraseña del usuario web331'},
    ],
    invalid: [
      {subject: 'No va', body: 'No funciona. Escribidme a ana@papel.example'},
      {subject: 'Correo', body: 'No van los correos'},
      {subject: 'Ayuda', body: 'hola, no funciona nada, ayuda por favor'},
      {subject: 'La web no va', body: ''},
      {subject: 'La web no va', body: 'la web no va'},
      {subject: 'Acceso', body: 'Buenas tardes: no puedo acceder a la cuenta. Gracias.'},
      {subject: 'error', body: 'Me da un error y no sé cómo corregirlo.'},
      {subject: 'No va bodega.example', body: 'no va bodega.example'},
      {
        subject: 'Tienda',
        body: 'La tienda está fallando desde ayer por la mañana, los clientes se quejan. Por favor revisen.',
      },
      {subject: 'Servicio', body: 'Llevo dos días sin servicio, estoy harto, exijo una solución.'},
      {
        subject: 'Mensajes',
        body: 'Tengo un inconveniente con la llegada de los mensajes. Agradezco su pronta colaboración.',
      },
      {subject: 'Página', body: 'otra vez se cayó mi página, así no se puede trabajar'},
    ],
  },
  en: {
    valid: [
      {subject: '192.0.2.18 does not ping', body: 'please power cycle, nobody of us has a console'},
      {subject: 'Upload', body: 'I cannot upload photos over 2 MB to the gallery, I used to'},
      {subject: 'Slow', body: 'The shop takes 20 seconds to open any product page since the migration'},
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
      {subject: 'Not working', body: 'It does not work. Write to me at ann@paper.example'},
      {subject: 'How do I export my mail to Outlook?', body: 'How do I export my mail to Outlook?'},
      {subject: 'server', body: 'my server is slow'},
      {subject: 'Issue', body: "It doesn't work anymore. Please fix."},
      {subject: '500 error', body: 'See screenshot.'},
      {subject: 'Mail', body: 'Hi, email is not working. Thanks'},
      {subject: 'Turn off the sidebar', body: 'how do I turn off the sidebar in Firefox'},
      {
        subject: 'Shop',
        body: 'The shop has been failing since yesterday morning and customers complain. Please look into it.',
      },
      {subject: 'Mail', body: 'It does not let me send mail, I get some error. Awaiting your reply.'},
      {
        subject: 'Messages',
        body: 'I am experiencing difficulties with my messages. I would appreciate your prompt assistance.',
      },
      {subject: 'I cannot open birch.example', body: 'I cannot open birch.example'},
      {subject: 'As attached', body: 'Everything is told in the attached document, please read it.'},
      {subject: 'Site down', body: ''},
    ],
  },
};
