/** Examples of the rule: what it must find, with the range in marks, and what it must leave alone. */
import type {RuleCases} from '../../../testing/rule-tester.ts';

export const cases: RuleCases = {
  es: {
    valid: [
      {
        subject: 'Tarifas',
        body: 'Somos una cooperativa y estudiamos contratar un servidor dedicado con copias externas.',
      },
      {subject: 'Redirección', body: 'lacasona.rentals se queda dando vueltas'},
      {subject: 'Cron', body: 'El de la cuenta molinera no se ejecuta desde ayer.'},
      {subject: 'Disco', body: 'En tequila-02 quedan 2 GB.'},
      {subject: 'Dudas', body: 'Pregunto antes de contratar: ¿el compartido trae Node 20?'},
      {subject: 'rosa.vidal@hotmail.com', body: 'No abre el correo de este usuario.'},
      {subject: 'Memoria', body: '¿Cuánta tiene el VPS S y cómo la amplío?'},
      {subject: 'Clave del panel', body: 'No puedo entrar. Mi usuario es granjaoca.'},
      {subject: 'No recibo correos', body: 'No llega nada a info@vinos.example'},
      {subject: 'Reiniciar', body: 'El VPS-12 no responde'},
      {subject: 'FTP', body: 'Restableced la contraseña del usuario web331'},
      {subject: 'Factura F-2291', body: 'Falta el CIF.'},
      {subject: '¿Qué plan me recomendáis?', body: 'Tengo tres tiendas.'},
      {subject: 'Copias diarias', body: '¿Vuestros planes las incluyen y las restauro yo?'},
      {subject: 'Aviso de pago', body: 'Me piden 12 € por un enlace raro. ¿Este correo es vuestro o una estafa?'},
      {subject: 'Copia', body: 'Restaurad la base de datos tienda_prod de ayer.'},
      {subject: 'Ampliar', body: 'Quiero más espacio en disco en mi plan Empresa'},
      {
        subject: 'La web va lenta',
        body: 'Desde ayer.',
        facts: [{id: 'service', value: 'vinos.example', source: 'person', confidence: 1}],
      },
    ],
    invalid: [
      {subject: 'No recibo correos', body: 'Desde ayer no me llega nada.'},
      {subject: 'La web no va', body: 'Se cae cada tarde.Ayer también'},
      {subject: 'Acceso', body: 'No entro en la cuenta principal, dice que está bloqueada.'},
      {subject: 'Web lenta', body: 'La página tarda un minuto en abrir.'},
      {subject: 'No entra el correo', body: 'Escribidme a ana@gmail.com'},
      {subject: 'No conecta el FTP', body: 'Me pide la contraseña todo el rato.'},
    ],
  },
  en: {
    valid: [
      {subject: 'Power cycle 203.0.113.77', body: 'No ping since 04:10, the console is stuck.'},
      {subject: 'Not receiving mail', body: 'Nothing arrives at info@tide.example'},
      {subject: 'Redirects', body: 'shop.quarrystone.farm goes round in circles'},
      {subject: 'Log', body: 'error.log of account fernleigh grows by a gigabyte a day.'},
      {subject: 'Slow', body: 'Queries in barley_erp take ages.'},
      {subject: 'Backup', body: 'The script on vps-juniper stops at midnight.'},
      {subject: 'Question', body: 'How much is a second ending, say .farm, each year?'},
      {subject: 'Reboot', body: 'The VPS-12 does not answer'},
      {
        subject: 'Newsletters of the union go to spam',
        body: 'What news@dockunion.example sends to crew@tide.example lands in spam, the last one at 7:40 today.',
      },
      {subject: 'Invoice INV-20931', body: 'The VAT is wrong.'},
      {subject: 'PHP workers', body: 'How many does Business M have, and can it be raised?'},
      {subject: 'Copy', body: 'Restore &lt;b&gt;quarry.example&lt;/b&gt; from last week.'},
      {subject: 'Replication', body: 'dbx-07 is behind since the restart.'},
      {subject: 'Which plan suits three shops?', body: 'They are small.'},
      {subject: 'Daily copies', body: 'Do your plans include them, and do I restore them myself?'},
    ],
    invalid: [
      {subject: 'Not receiving mail', body: 'Nothing since yesterday.'},
      {subject: 'Site down', body: 'It fails every evening.Yesterday too'},
      {subject: 'Locked out', body: 'I cannot get into the account settings any more.'},
      {subject: 'My website is slow', body: 'It takes a minute to open.'},
      {subject: 'SSH refused', body: 'I cannot log in to my server any more.'},
    ],
  },
};
