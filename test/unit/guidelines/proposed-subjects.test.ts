/** Subjects made of bodies: the sentence that tells most, cut where a thought ends; none rather than a bad one. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createChecker} from '../../../src/guidelines/index.ts';
import {hosting} from '../../../src/guidelines/policies/hosting.ts';

/** Body, and the subject that is proposed; empty where none will do. */
const es: readonly (readonly [body: string, subject: string])[] = [
  [
    'Hola, soy Marta de la panadería. Llevo tres años pagando religiosamente y esto es una vergüenza. Desde ayer por la tarde no nos llegan los pedidos de la tienda al correo pedidos@panes.example y estamos perdiendo ventas. Gracias',
    'Desde ayer por la tarde no nos llegan los pedidos de la tienda',
  ],
  [
    'Buenas tardes, os escribo porque al entrar en https://libros.example/carrito y pulsar Pagar se queda la pantalla en blanco y no podemos cobrar ningún pedido desde esta mañana a las 9.',
    'No podemos cobrar ningún pedido desde esta mañana a las 9 (libros.example)',
  ],
  [
    'Es inaceptable. Llevo una semana esperando. La web de mi restaurante, www.asador.example, sigue caída y nadie me contesta.',
    'La web de mi restaurante, www.asador.example, sigue caída y nadie me contesta',
  ],
  [
    'Necesito que me ayudéis. No puedo entrar en el panel porque me pide la clave y la que tengo no vale.',
    'No puedo entrar en el panel porque me pide la clave y la que tengo no vale',
  ],
  [
    'Hola! Tengo un problema: cuando mando correos a Gmail desde ventas@luz.example me los devuelve con el error 550 5.7.26 y no sé qué tengo que cambiar en los DNS.',
    'Cuando mando correos a Gmail desde ventas@luz.example me los devuelve',
  ],
  [
    'buenas, me sale un error raro cuando entro a la pagina de mi curso y no puedo ver las clases, ayuda porfa es para mañana el examen',
    'Me sale un error raro cuando entro a la pagina de mi curso',
  ],
  [
    'Estimados señores: Por medio de la presente solicito la baja del dominio carpinteria.example a partir del próximo mes. Atentamente, Luis.',
    'Solicito la baja del dominio carpinteria.example a partir del próximo mes',
  ],
  [
    'Quería comentaros que el certificado de https://notaria.example ha caducado y los clientes ven un aviso de seguridad al entrar.',
    'El certificado de https://notaria.example ha caducado',
  ],
  [
    'Me llamo Pedro y soy el nuevo informático. El buzón de administración está lleno y rebota todo lo que llega, la cuenta es admin@grupo.example. ¿Podéis ampliarlo a 10 GB?',
    'El buzón de administración está lleno y rebota todo lo que llega',
  ],
  ['no me deja subir fotos al wordpress de viajes.example', 'No me deja subir fotos al wordpress de viajes.example'],
  [
    '¿Me podéis decir qué registros MX tengo que poner en tienda.example para usar Google Workspace?',
    '¿Me podéis decir qué registros MX tengo que poner en tienda.example?',
  ],
  [
    'El VPS vps-3312 no responde a ping desde las 3:20 y por consola aparece "kernel panic". Lo he reiniciado dos veces desde el panel sin resultado.',
    'El VPS vps-3312 no responde a ping desde las 3:20',
  ],
  [
    'Hola, después de la actualización de ayer el formulario de contacto de la web ya no envía nada y los clientes dicen que les sale un mensaje de que hay un error al enviar los datos, lo cual nos está causando muchos problemas',
    'Los clientes dicen que les sale un mensaje de que hay un error',
  ],
  [
    'Muy buenas. Veréis, es que tengo la web con vosotros desde 2015. Necesitaría cambiar la versión de PHP a la 8.2. Un saludo.',
    'Necesitaría cambiar la versión de PHP a la 8.2',
  ],
  [
    'Ayer borré sin querer la carpeta de fotos. ¿Se puede recuperar de la copia de seguridad? Es de bodas.example.',
    'Ayer borré sin querer la carpeta de fotos (bodas.example)',
  ],
  ['Estoy harto. No funciona nada. Es una tomadura de pelo.', ''],
  ['Hola', ''],
  ['Gracias por todo. Un saludo.', ''],
  ['Mi contraseña es Pepito_88 y no entra en el correo.', ''],
  [
    'Os pago 20 euros al mes y esto va fatal. El correo lleva toda la mañana sin recibir mensajes de fuera, los internos sí llegan.',
    'El correo lleva toda la mañana sin recibir mensajes de fuera',
  ],
  [
    'Nos han cobrado dos veces la factura F-2031 del plan Empresa. Queremos que nos devolváis una.',
    'Nos han cobrado dos veces la factura F-2031 del plan Empresa',
  ],
  [
    'Buenos días, al intentar configurar la cuenta info@taller.example en el iPhone me dice que no se puede verificar la identidad del servidor.',
    'Al intentar configurar la cuenta info@taller.example en el iPhone',
  ],
  [
    'Hola me podríais cambiar los DNS de mi dominio velas.example a ns1.otro.example y ns2.otro.example por favor',
    'Me podríais cambiar los DNS de mi dominio velas.example',
  ],
  [
    'La newsletter que mandamos ayer a nuestros clientes ha caído en la carpeta de spam de todos los que tienen Outlook o Hotmail.',
    'La newsletter que mandamos ayer a nuestros clientes ha caído',
  ],
  [
    'El cron que tengo puesto cada 15 minutos dejó de ejecutarse el martes, la cuenta es granada22',
    'El cron que tengo puesto cada 15 minutos dejó de ejecutarse el martes',
  ],
  [
    'Estoy muy contento con vosotros. Solo una duda, ¿puedo instalar Node.js en el plan Básico?',
    '¿Puedo instalar Node.js en el plan Básico?',
  ],
  [
    'Desde que cambiasteis el servidor la web va lentísima y a veces sale error 503, sobre todo por las tardes, en www.motos.example',
    'A veces sale error 503, sobre todo por las tardes, en www.motos.example',
  ],
  [
    'Llevo dos días llamando y nadie coge el teléfono, es lamentable el servicio. La tienda https://vinos.example no deja finalizar las compras: al confirmar el pedido sale "Error de pasarela".',
    'La tienda https://vinos.example no deja finalizar las compras',
  ],
  [
    'Soy socia de un club de tenis y me han pedido que os escriba. Los socios no pueden reservar pista en la web desde el domingo.',
    'Los socios no pueden reservar pista en la web desde el domingo',
  ],
  [
    'Buenos dias me aparece que mi cuenta esta suspendida y ya pague la factura por transferencia el lunes',
    'Me aparece que mi cuenta esta suspendida',
  ],
  [
    'necesito saber por que no me llegan los correos de mi proveedor compras@aceros.example si los demas me entran bien',
    'Necesito saber por que no me llegan los correos de mi proveedor',
  ],
  [
    'Hola. Gracias por vuestra ayuda de ayer. Ahora el problema es otro: la base de datos tienda_prod da "Too many connections" cada mañana a las 9.',
    'La base de datos tienda_prod da "Too many connections" cada mañana a las 9',
  ],
  [
    'Me gustaría saber cuánto cuesta añadir 20 GB al plan Pro y si hay que parar el servidor.',
    'Cuánto cuesta añadir 20 GB al plan Pro y si hay que parar el servidor',
  ],
  [
    'Después de cambiar los DNS, la página www.hotelmar.example muestra una página de aparcamiento en lugar de la nuestra.',
    'La página www.hotelmar.example muestra una página de aparcamiento',
  ],
];
const en: readonly (readonly [body: string, subject: string])[] = [
  [
    "Hello team, I have been a customer for six years and I'm very disappointed. Our online shop https://candles.example shows a white page since 8 this morning. We are losing money. Regards",
    'Our online shop https://candles.example shows a white page',
  ],
  [
    'Hi, I am writing because I can\'t send emails from office@barn.example to any Hotmail address since yesterday afternoon, they bounce with "550 5.7.1".',
    "I can't send emails from office@barn.example to any Hotmail address",
  ],
  [
    'The thing is that whenever our students try to log in at https://campus.example they are sent back to the login page and nothing happens, no matter which browser they use',
    'Nothing happens, no matter which browser they use (campus.example)',
  ],
  [
    "I'm Joe from the garage. Please could you help. My wife set up the domain and the renewal notice for garage.example went to her old address which we can't open any more",
    'My wife set up the domain (garage.example)',
  ],
  [
    'This is a joke. Third time this month. Checkout on https://teas.example hangs after pressing Pay.',
    'Checkout on https://teas.example hangs after pressing Pay',
  ],
  [
    'could you move my wordpress site from my old host to you, about 4 GB with one database?',
    'Could you move my wordpress site from my old host',
  ],
  [
    'Please reset the FTP password of user web331, it is rejected with 530 since you moved the server.',
    'Reset the FTP password of user web331, it is rejected with 530',
  ],
  ['My site is slow', 'My site is slow'],
  [
    'hi there, my contact form isnt sending anything anymore, it used to go to hello@fern.example but since last week nothing arrives and I have checked spam',
    'My contact form isnt sending anything anymore (hello@fern.example)',
  ],
  [
    'I would like to know how I can add a second domain to my hosting plan and point it to the same website.',
    'How I can add a second domain to my hosting plan',
  ],
  [
    'We need an SPF record for Mailchimp on moor.example: include:servers.mcsv.net',
    'We need an SPF record for Mailchimp on moor.example: include:servers.mcsv.net',
  ],
  [
    'On Monday your colleague told me to wait. As I said, the mailbox boss@north.example is still full and rejects everything.',
    'The mailbox boss@north.example is still full and rejects everything',
  ],
  [
    'Someone hacked our website! It redirects to a casino page when you come from Google, the domain is chess.example and we changed all passwords already.',
    'Someone hacked our website (chess.example)',
  ],
  [
    'Thunderbird keeps asking for the password of my account even though the same password works in webmail. I tried removing the account and adding it again.',
    'Thunderbird keeps asking for the password of my account',
  ],
  [
    'what should i do? my emails have all gone. i had folders for every client and they are not there since the update',
    'I had folders for every client and they are not there since the update',
  ],
  ['Can you help? Thanks', ''],
  [
    'First, thank you for the quick setup. The SSL certificate of www.pottery.example is not valid for the address without www.',
    'The SSL certificate of www.pottery.example is not valid',
  ],
  [
    'Database shop_prod on db3.example is full: "The table \'orders\' is full". Inserts fail since 14:05.',
    'Database shop_prod on db3.example is full',
  ],
  [
    'Because of the outage yesterday we lost all orders placed between 10 and 12 in the morning and our customers are calling us all the time about it, what happened exactly and can they be restored from the backup',
    'Because of the outage yesterday we lost all orders placed',
  ],
  [
    'Could someone please look at this? Our invoices from billing@oak.example land in spam at all our customers who use Outlook since Tuesday.',
    'Our invoices from billing@oak.example land in spam',
  ],
  [
    'We moved our domain river.example to you last week and now the website opens but mail does not arrive any more, senders get "User unknown".',
    'The website opens but mail does not arrive any more (river.example)',
  ],
  [
    "I'm not a technical person so forgive me. When I click on Save in the product editor of https://socks.example/wp-admin the page just reloads and my changes are gone.",
    'My changes are gone (socks.example)',
  ],
  [
    'Your firewall has blocked our office address 203.0.113.9 again. Nobody here can open the site or the mail.',
    'Nobody here can open the site or the mail',
  ],
  [
    'hey. php 7.4 is end of life, can u switch hills.example to 8.2 pls',
    'Php 7.4 is end of life, can u switch hills.example to 8.2 pls',
  ],
  [
    "Since the weekend the admin of our shop is extremely slow. Every click takes half a minute. Customers notice nothing. It's shop.example.",
    'Since the weekend the admin of our shop is extremely slow (shop.example)',
  ],
  ['Nothing works. Nothing at all. Please fix it now.', ''],
  [
    "Your panel API returns 401. I use the key sk_live_4f7a8b6c5d4e3f2a1b0c9d8e, what's wrong?",
    'Your panel API returns 401',
  ],
  ['I use the key sk_live_4f7a8b6c5d4e3f2a1b0c9d8e and it is not accepted.', ''],
  ['For Janet: the invoices page of lamps.example is blank.', 'The invoices page of lamps.example is blank'],
  [
    'Dear Sirs, kindly be informed that mails to our distributor in Kenya are bouncing back since morning with error 554 and our business is suffering.',
    'Mails to our distributor in Kenya are bouncing back',
  ],
];

const LONGEST = 80;
const checker = await createChecker({policy: hosting});
await checker.loadFixes();

for (const [vague, bodies] of [
  ['Ayuda', es],
  ['Help', en],
] as const) {
  for (const [body, subject] of bodies) {
    test(`G3 of «${body.slice(0, 60)}» the subject «${subject}» is made`, () => {
      const {findings} = checker.check({subject: vague, body});
      const finding = findings.find(({rule}) => rule === 'subject-vague');
      assert.ok(finding);
      if (subject === '') return assert.equal(finding.fix, undefined);
      assert.ok(finding.fix?.kind === 'replace');
      assert.equal(finding.fix.text, subject);
      assert.ok(subject.length <= LONGEST);
      const again = checker.check({subject, body}).findings.map(({rule}) => rule);
      assert.ok(!again.some((rule) => rule.startsWith('subject-')), again.join(' '));
    });
  }
}
