/**
 * One sentence each, as people say it: what a rule must hear in it, and what looks like it and is something else. See
 * `sayings.test.ts`.
 */
import type {Language} from '../../../../src/core/language.ts';

export interface Sayings {
  readonly language: Language;
  /** By one of them the fault is known: it asks for what a technician needs. */
  readonly rules: readonly string[];
  readonly subject: string;
  readonly heard: readonly string[];
  readonly silent: readonly string[];
}

const MAIL = ['sender-missing', 'recipient-missing'];

export const sayings: readonly Sayings[] = [
  {
    language: 'es',
    rules: ['subject-addressee'],
    subject: 'José, el formulario falla',
    heard: ['Hola José, el formulario de telares.example no manda nada.'],
    silent: [
      'Hola Joseba, el formulario de telares.example no manda nada.',
      'El formulario de telares.example no manda nada.',
    ],
  },
  {
    language: 'en',
    rules: ['subject-addressee'],
    subject: 'Marcus: the cron still fails',
    heard: ['Hi Marcus, the cron of hazel.example ran at 2:00.'],
    silent: ['The cron of hazel.example ran at 2:00.'],
  },
  {
    language: 'es',
    rules: MAIL,
    subject: 'Correo',
    heard: [
      'Lo que me manda la gestoría no lo veo por ninguna parte.',
      'A nuestra clienta Ana no le aparecen los mails que le mando.',
      'Siguen sin entrarme los correos del obispado.',
      'En mi buzón sigue sin entrar nada de lo que me mandan.',
      'Llevamos toda la mañana sin correo.',
      'Los mails me salen pero el destinatario jura que no le ha llegado nada.',
      'Mando un correo y al minuto me vuelve con un texto en inglés.',
      'Se me quedan los correos en la bandeja de salida y de ahí no se mueven.',
      'No hay manera de que salga un correo de la oficina.',
      'Los avisos de reserva llegan tardísimo, a veces al día siguiente.',
      'Nadie recibe nuestras invitaciones.',
      'Los boletines se los come el filtro de Gmail.',
      'A la contable le llegan mis correos dos días después.',
      'Hay correos que nos mandan y que no aparecen en ningún sitio.',
      'Ninguno de los correos de ayer ha llegado a su destino.',
      'Los mails que me mandan entran con 3 o 4 horas de demora.',
    ],
    silent: [
      'No aparecen los mensajes enviados y recibidos en sus carpetas.',
      'Hoy llegaron 3 correos y después se colgó el programa.',
      'No tengo la opción de entrar al correo con la clave nueva.',
      'Busca solo en los mensajes que yo he enviado.',
      'Los pagos no entran en la tienda: el webhook no llega y en el correo no hay nada raro.',
    ],
  },
  {
    language: 'en',
    rules: MAIL,
    subject: 'Email',
    heard: [
      'What the accountant sends me is nowhere to be found.',
      'Still no emails from the diocese.',
      'We have been without email all morning.',
      'No one gets our invitations.',
      'Nothing in my inbox since yesterday.',
      "The newsletters get eaten by Gmail's filter.",
      "Some mails people send us don't show up anywhere.",
    ],
    silent: [
      'I lost the codes of my email account, please send me more.',
      'I sent a message through the form about the plan. And nothing.',
    ],
  },
  {
    language: 'es',
    rules: ['url-missing'],
    subject: 'Web',
    heard: [
      'La web se ve descolocada en el móvil.',
      'La página de la clínica lleva toda la mañana caída.',
      'El calendario de citas duplica las reservas.',
      'Cuando un cliente paga con tarjeta le vuelve al inicio y el pedido no se crea.',
      'La calculadora de presupuestos da resultados absurdos.',
      'Los comentarios del blog no se publican.',
      'La tienda va a pedales.',
    ],
    silent: ['En todas las páginas que visito sale una advertencia.'],
  },
  {
    language: 'en',
    rules: ['url-missing'],
    subject: 'Web',
    heard: [
      'Everything is down, nobody can get into the shop.',
      'When I upload a picture in WordPress it just sits there.',
      'The site looks all jumbled on phones.',
      "The shop's search finds nothing.",
      "I can't publish new posts on the blog.",
      'The quote calculator gives absurd results.',
      "The restaurant's menu can't be opened on a phone.",
      "Comments on the blog don't get published.",
      'The shop is crawling.',
      "I can't log in to the company WordPress.",
      'When people press the Donate button the wheel goes round and it never gets to PayPal.',
    ],
    silent: ['Please restore the database to Sunday. We can take the shop offline tonight.'],
  },
  {
    language: 'es',
    rules: ['follow-up'],
    subject: 'Mudanza',
    heard: [
      'Como os decía en mi correo anterior, la base pesa 3 GB.',
      'Perdonad que insista, pero necesito saber cuándo se hará la migración.',
      'Publiqué el registro de la respuesta del miércoles.',
      'Quedaste en avisarme el viernes.',
      'Os mandamos los papeles en mayo y todavía no tuve respuesta.',
    ],
    silent: [
      'Son usuarios que se han quedado sin cuota.',
      'El proveedor le decía que la base pesa 3 GB.',
      'El boletín que les enviamos a los socios llega bien.',
      'El jueves le escribí al que lo programa y a él le funciona.',
      'Lo último nos lo enviaron hoy y otra vez a las 9:30.',
      'Necesito el dictamen para el expediente 114/2025.',
    ],
  },
  {
    language: 'en',
    rules: ['follow-up'],
    subject: 'Moving',
    heard: [
      'Sorry to chase, but I need to know when the migration will happen.',
      'Just a nudge about the question of June.',
      'Here are the answers to your questions.',
      'You asked for the CSR, here it is.',
      'Re my message of Monday: the base has 3 GB.',
    ],
    silent: ['The installer asks for the licence.', 'Three tries today, each one came right back: user unknown.'],
  },
  {
    language: 'es',
    rules: ['service-missing'],
    subject: 'Consulta',
    heard: ['Desde mi IP 203.0.113.9 no puedo entrar por SSH.'],
    silent: [
      'IP 198.51.100.77 no responde a ping ni por consola, reiniciadla.',
      'Nuestro número de cliente es 30918 y no podemos entrar en el área de clientes.',
      '¿Qué plan hace falta para una tienda de 3.000 productos?',
      '\\pard Necesitamos el subdominio \\b archivo.museo.example\\b0 hoy.\\par',
    ],
  },
  {
    language: 'en',
    rules: ['service-missing'],
    subject: 'Access',
    heard: ['The mail stops since we run Windows Server 2022.'],
    silent: [
      'Please send the invoices January to April for account 77140.',
      'He cannot get into the client area (customer number 30918).',
    ],
  },
  {
    language: 'en',
    rules: ['secret-in-clear'],
    subject: 'Quiz 3 blank',
    heard: [
      'You can see it with our pretend student: testpupil / Clover2024$',
      'wp-admin: agency_temp / kL9#birchbark, with the bank transfer.',
    ],
    silent: ['The students use: Chrome / Windows-11'],
  },
  {
    language: 'en',
    rules: ['access-missing'],
    subject: "Quiz won't save in Moodle",
    heard: ['Students get a white page in the quiz of https://learn.hazel.example when they press Submit.'],
    silent: [
      'Students get a white page in the quiz of https://learn.hazel.example. A dummy student is there: teststudent9 / Wombat-Paddock31',
    ],
  },
  {
    language: 'en',
    rules: ['steps-missing'],
    subject: 'Web form',
    heard: ['The form on https://tollgate.example/contact does not work properly.'],
    silent: [
      'The module of https://tollgate.example does not work properly, the form says "Thank you" and no more.',
      'The prices of https://tollgate.example do not show properly as soon as one adds a lamp.',
    ],
  },
  {
    language: 'es',
    rules: ['steps-missing'],
    subject: 'Pedidos',
    heard: ['En https://flores.example el formulario no funciona bien.'],
    silent: [
      'El formulario de https://flores.example no funciona bien al llegar a Envío.',
      'El módulo de https://flores.example no funciona bien: pone «Recogida en tienda» y falta el envío.',
      'El formulario de https://flores.example no funciona bien, los clientes lo llenan y no les hace nada.',
    ],
  },
  {
    language: 'en',
    rules: ['one-topic'],
    subject: 'For Julie',
    heard: [
      'Two quick ones: could you add our accountant as billing contact, and could somebody look at the gallery, it has been playing up.',
    ],
    silent: [
      'I cannot get the mail of hazel.example. And I need to enter the password each time.',
      'The messages of the diocese went astray and I had no answer. Another one went missing today at noon.',
      'I keep getting that IMAP cannot be reached and I need to reduce the sessions on the server.',
    ],
  },
  {
    language: 'es',
    rules: ['subject-urgency'],
    subject: 'La casilla URGENTE del parte no se guarda',
    heard: [],
    silent: ['En https://alamos.example/averias se marca y sale como normal.'],
  },
  {
    language: 'es',
    rules: ['subject-urgency'],
    subject: 'Cotizaciones con prioridad alta no le llegan a una clienta',
    heard: [],
    silent: ['A ventas@vinos.example le llegan las demás.'],
  },
  {
    language: 'en',
    rules: ['subject-urgency'],
    subject: 'Emergency appointments page blank',
    heard: [],
    silent: ['https://smiles.example/appointments shows a header and nothing else.'],
  },
  {
    language: 'en',
    rules: ['subject-urgency'],
    subject: 'Immediately logged out of the intranet',
    heard: [],
    silent: ['At https://coach.example drivers are thrown out after a second.'],
  },
  {
    language: 'en',
    rules: ['follow-up'],
    subject: '#1064 when importing a database',
    heard: [],
    silent: ['The import of base.sql into shop_db stops at line 1.'],
  },
  {
    language: 'es',
    rules: ['secret-in-clear'],
    subject: 'Buzón de recepción',
    heard: ['Dejen la clave del correo recepcion@dientes.example en Muelita.2024 por favor.'],
    silent: ['Dejen la clave del correo recepcion@dientes.example en recepción.'],
  },
  {
    language: 'es',
    rules: MAIL,
    subject: 'Filtro',
    heard: ['Los mensajes de hola@pelo.example caen en la carpeta de spam de los clientes.'],
    silent: ['En hola@pelo.example me entran sesenta correos basura al día, ¿se puede subir el filtro?'],
  },
];
