/** The Spanish conversations of the demo, in every status, as support really reads. */
import type {SeedThread} from './conversation.ts';

const ELVIRA = 'con-elvira';
const BRUNO = 'con-bruno';
const NADIA = 'agt-nadia';
const OSCAR = 'agt-oscar';
const PILAR = 'agt-pilar';
const HUGO = 'agt-hugo';

export const THREADS_ES: readonly SeedThread[] = [
  {
    language: 'es',
    subject: 'Cambiar los datos fiscales de las facturas',
    problemType: 'billing',
    assignee: HUGO,
    messages: [
      {
        by: ELVIRA,
        hoursAgo: 21 * 24,
        text: `Hola:

Hemos pasado de autónoma a sociedad y las próximas facturas tienen que salir a nombre de Camelia Azul Floristas, S. L. La dirección es la misma.

¿Qué necesitáis para hacer el cambio?`,
      },
      {
        by: HUGO,
        hoursAgo: 21 * 24 - 2,
        text: `Hola, Elvira:

Con la razón social y el CIF es suficiente. Puedes cambiarlos tú misma en Área de cliente > Facturas > Datos fiscales, y se aplican desde la siguiente factura.

Las que ya están emitidas no se pueden modificar. Si necesitas rectificar la última, dímelo aquí y preparo la rectificativa.`,
      },
      {
        by: ELVIRA,
        hoursAgo: 20 * 24,
        text: 'Cambiado. La última puede quedarse como está. Muchas gracias.',
      },
    ],
    ends: {status: 'closed', by: ELVIRA, hoursAgo: 20 * 24 - 0.1},
  },
  {
    language: 'es',
    subject: 'Copia de seguridad de la base de datos de la tienda del martes',
    problemType: 'backup',
    service: 'svc-web-tienda',
    assignee: PILAR,
    messages: [
      {
        by: BRUNO,
        hoursAgo: 9 * 24,
        text: `Buenos días:

Al actualizar el catálogo de tienda-camelia.example se han borrado las variantes de unos 200 productos. Necesitaría recuperar la base de datos «tienda_prod» tal como estaba el martes por la mañana, en otra base de datos aparte, para no pisar los pedidos que han entrado después.

Con la tabla catalog_variants es suficiente si así es más fácil.`,
      },
      {
        by: PILAR,
        hoursAgo: 9 * 24 - 1.5,
        text: `Hola, Bruno:

Tenemos copia del martes a las 04:10. La he restaurado entera en «tienda_prod_martes», en el mismo servidor y con el mismo usuario, así puedes comparar las tablas y traer solo lo que necesites.

La borraré dentro de siete días. Te dejo el resumen de la restauración.`,
        files: [
          {
            name: 'restauracion-tienda_prod.txt',
            type: 'text/plain',
            text: 'origen: tienda_prod, copia diaria 04:10\ndestino: tienda_prod_martes\ntablas: 74\nfilas: 381204\nduracion: 3 min 12 s\nresultado: correcto\n',
          },
        ],
      },
      {
        by: BRUNO,
        hoursAgo: 8 * 24,
        text: 'Recuperadas las 214 variantes y comprobado con la tienda en marcha. Por mi parte podéis borrarla ya.',
      },
      {
        by: PILAR,
        hoursAgo: 8 * 24 - 1,
        text: 'Borrada. Si vuelve a pasar, escríbenos cuanto antes: guardamos las copias 14 días.',
      },
    ],
    ends: {status: 'resolved', by: PILAR, hoursAgo: 8 * 24 - 1},
  },
  {
    language: 'es',
    subject: 'El dominio ramosdenovia.example no muestra la web nueva',
    problemType: 'dns',
    service: 'svc-dom-ramos',
    assignee: OSCAR,
    messages: [
      {
        by: ELVIRA,
        hoursAgo: 6 * 24,
        text: `Hola:

Ayer cambié los DNS de ramosdenovia.example a los vuestros y en el móvil se ve la web nueva, pero en el ordenador de la tienda sigue saliendo la página antigua del otro proveedor.

¿Falta algún paso?`,
      },
      {
        by: OSCAR,
        hoursAgo: 6 * 24 - 0.7,
        text: `Hola, Elvira:

No falta nada: los DNS ya apuntan a ns1 y ns2.tejaverde.example. Lo que ves es la caché de tu conexión, que todavía guarda la dirección anterior. Suele actualizarse en unas horas y, como mucho, en dos días.

Si quieres comprobarlo antes, reinicia el router de la tienda.`,
      },
      {
        by: ELVIRA,
        hoursAgo: 5 * 24,
        text: `Ya se ve bien en todos los equipos.

El lun, Óscar Zócalo escribió:
> No falta nada: los DNS ya apuntan a ns1 y ns2.tejaverde.example.
> Si quieres comprobarlo antes, reinicia el router de la tienda.`,
      },
    ],
    ends: {status: 'closed', by: ELVIRA, hoursAgo: 5 * 24 - 0.2},
  },
  {
    language: 'es',
    subject: 'Los pedidos con Gmail rebotan al enviarlos desde pedidos@',
    problemType: 'email',
    service: 'svc-mail-pedidos',
    assignee: NADIA,
    messages: [
      {
        by: ELVIRA,
        hoursAgo: 50,
        text: `Buenas tardes:

Desde ayer, las confirmaciones de pedido que enviamos desde pedidos@camelia-azul.example a clientes con Gmail vuelven devueltas. A otras direcciones llegan.

El último rebote es de ayer a las 18:40, al escribir a rosalia.cliente@gmail.example. Adjunto las cabeceras.`,
        files: [
          {
            name: 'cabeceras-rebote.txt',
            type: 'text/plain',
            text: 'Final-Recipient: rfc822; rosalia.cliente@gmail.example\nAction: failed\nStatus: 5.7.26\nDiagnostic-Code: smtp; 550-5.7.26 This mail has been blocked because the sender is unauthenticated.\n 550-5.7.26 SPF [camelia-azul.example] with ip: [203.0.113.27] = did not pass\n',
          },
        ],
      },
      {
        by: NADIA,
        hoursAgo: 49,
        text: `Hola, Elvira:

Gracias por las cabeceras, con ellas se ve enseguida. La tienda envía desde vuestro VPS (203.0.113.27), y el registro SPF de camelia-azul.example solo autoriza a nuestros servidores de correo. Gmail rechaza lo que no está autorizado.

El registro tendría que quedar así:

    v=spf1 include:_spf.tejaverde.example ip4:203.0.113.27 -all

Como las DNS están con nosotros, lo puedo cambiar yo. ¿Me das el visto bueno?`,
      },
      {by: ELVIRA, hoursAgo: 47.5, text: 'Sí, cámbialo, por favor. ¿Cuándo podremos probar?'},
      {
        by: NADIA,
        hoursAgo: 47,
        text: `Hecho. El cambio tarda alrededor de una hora en verse fuera.

¿Puedes enviar una confirmación a una dirección de Gmail esta tarde y decirme si llega?`,
      },
    ],
  },
  {
    language: 'es',
    subject: 'Error 500 al finalizar la compra en tienda-camelia.example',
    problemType: 'web',
    service: 'svc-web-tienda',
    assignee: OSCAR,
    messages: [
      {
        by: BRUNO,
        hoursAgo: 5,
        text: `Hola:

En https://tienda-camelia.example/finalizar-compra sale un error 500 al pulsar «Pagar con tarjeta». Pasa siempre que el carrito lleva un producto con gastos de envío a Canarias; con envío a la península funciona.

Pasos:
1. Añadir «Ramo Marina» al carrito.
2. Elegir como dirección de envío Las Palmas.
3. Pulsar «Pagar con tarjeta».

Adjunto las últimas líneas del registro de errores. No hemos subido cambios desde el viernes.`,
        files: [
          {
            name: 'error_log.txt',
            type: 'text/plain',
            text: 'PHP Fatal error:  Uncaught TypeError: ShippingRate::tax(): Argument #1 ($rate) must be of type float, null given in /home/tienda/app/ShippingRate.php:88\nStack trace:\n#0 /home/tienda/app/Checkout.php(214): ShippingRate->tax(NULL)\n#1 {main}\n',
          },
        ],
      },
      {
        by: OSCAR,
        hoursAgo: 4,
        text: `Hola, Bruno:

Lo reproduzco con tus pasos. El fallo empieza el sábado a las 03:00, cuando el plan pasó de PHP 8.1 a 8.2: ShippingRate::tax() recibe null y ahora PHP ya no lo convierte en cero.

He devuelto el dominio a PHP 8.1 para que podáis vender mientras lo corregís. ¿Me confirmas que la compra a Canarias funciona?`,
      },
      {
        by: BRUNO,
        hoursAgo: 1.2,
        text: 'Funciona, y la venta ya ha entrado. Subimos la corrección mañana a primera hora; ¿os aviso por aquí para volver a 8.2?',
      },
    ],
  },
  {
    language: 'es',
    subject: 'El VPS se queda sin memoria durante la copia nocturna',
    problemType: 'server',
    service: 'svc-vps',
    assignee: HUGO,
    passedTo: {assignee: PILAR, hoursAgo: 25},
    messages: [
      {
        by: BRUNO,
        hoursAgo: 27,
        text: `Hola:

En vps-tinaja (203.0.113.27), desde hace tres noches, entre las 03:00 y las 03:20 el sistema mata el proceso de MariaDB por falta de memoria, justo cuando corre la copia. A las 03:21 se levanta solo.

¿Se puede mover la copia a otra hora o limitar lo que usa?`,
      },
      {
        by: PILAR,
        hoursAgo: 24,
        text: `Hola, Bruno:

He mirado las tres noches. La copia comprime con cuatro hilos y se lleva 1,6 GB mientras MariaDB tiene reservados 2 GB de los 4 GB del VPS.

Desde esta noche comprime con un hilo y empieza a las 04:30. Lo dejo abierto: mañana por la mañana reviso cómo ha ido y te escribo.`,
      },
      {
        by: PILAR,
        hoursAgo: 3,
        text: `Esta noche la copia ha terminado a las 05:02, con un máximo de 310 MB y sin ningún proceso detenido.

¿Lo ves tú también bien? Si dos noches más van igual, lo damos por resuelto.`,
      },
    ],
  },
  {
    language: 'es',
    subject: 'Renovación automática de tienda-camelia.example',
    problemType: 'dns',
    service: 'svc-dom-tienda',
    messages: [
      {
        by: ELVIRA,
        hoursAgo: 0.6,
        text: `Hola:

He visto que tienda-camelia.example caduca dentro de 19 días y no tiene activada la renovación automática, aunque los otros dos dominios sí. Me gustaría activarla y que se cobre en la misma tarjeta.

¿Lo podéis hacer vosotros o tengo que hacerlo yo desde el panel?`,
      },
    ],
  },
];
