/**
 * The words of the demo's own pages, in both languages side by side. Not part of the package: its catalogues hold the
 * elements' words only.
 */
import type {Language, LocalizedText} from '../../core/language.ts';

const WORDS = {
  area: {es: 'Área de cliente', en: 'Client area'},
  desk: {es: 'Mesa técnica', en: 'Support desk'},
  skip: {es: 'Ir al contenido', en: 'Skip to content'},
  menu: {es: 'Menú', en: 'Menu'},
  sections: {es: 'Secciones', en: 'Sections'},
  language: {es: 'Idioma', en: 'Language'},
  signOut: {es: 'Salir', en: 'Sign out'},
  signIn: {es: 'Entrar', en: 'Sign in'},
  chooseTitle: {es: '¿Con quién quieres entrar?', en: 'Who do you want to be?'},
  chooseIntro: {
    es: 'Demostración con una empresa y personas inventadas. Abre varias a la vez, en pestañas distintas, y verás llegar los mensajes en directo.',
    en: 'A demonstration with an invented company and invented people. Open several at once, in separate tabs, and watch messages arrive live.',
  },
  failed: {es: 'La página no se ha podido cargar.', en: 'The page could not be loaded.'},
  soloTitle: {es: 'Sin servidor', en: 'Without a server'},
  soloReset: {es: 'Empezar de nuevo', en: 'Start over'},
  retry: {es: 'Reintentar', en: 'Try again'},
  expired: {es: 'La sesión ha terminado.', en: 'Your session has ended.'},
  loading: {es: 'Cargando…', en: 'Loading…'},
  notFound: {
    es: 'Esta sección no existe o no la comparten contigo.',
    en: 'This section does not exist or is not shared with you.',
  },
  holder: {es: 'Titular', en: 'Account holder'},
  technical: {es: 'Contacto técnico', en: 'Technical contact'},
  agent: {es: 'Equipo técnico', en: 'Technician'},

  home: {es: 'Inicio', en: 'Overview'},
  domains: {es: 'Dominios', en: 'Domains'},
  plans: {es: 'Planes', en: 'Plans'},
  mail: {es: 'Correo', en: 'Mail'},
  servers: {es: 'Servidores', en: 'Servers'},
  invoices: {es: 'Facturas', en: 'Invoices'},
  contacts: {es: 'Contactos', en: 'Contacts'},
  support: {es: 'Soporte', en: 'Support'},

  help: {es: 'Ayuda', en: 'Help'},
  helpIntro: {
    es: 'Lo que más nos preguntáis, contestado. Si no está aquí, envía un ticket.',
    en: 'What we are asked most, answered. If yours is not here, submit a ticket.',
  },
  allArticles: {es: 'Todos los artículos', en: 'All articles'},
  procedure: {es: 'Cómo abrir un ticket', en: 'How to open a ticket'},
  procedureLead: {
    es: 'Qué contarnos para que podamos empezar con tu primer mensaje.',
    en: 'What to tell us, so that we can begin with your first message.',
  },
  noArticle: {es: 'Este artículo no existe.', en: 'There is no such article.'},

  sentMail: {es: 'Correo enviado', en: 'Mail sent'},
  sentMailIntro: {
    es: 'Lo que el soporte ha enviado por correo. Aquí no sale nada a la red: queda en esta página. Para escribir al soporte, ejecuta en otra terminal:',
    en: 'What the desk has mailed. Nothing leaves this machine: it stays on this page. To write to the desk, run in another terminal:',
  },
  noMail: {es: 'Todavía no se ha enviado nada.', en: 'Nothing has been mailed yet.'},
  mailTo: {es: 'Para', en: 'To'},
  mailAt: {es: 'Enviado', en: 'Sent'},
  mailKind: {es: 'Tipo', en: 'Kind'},
  mailAutomatic: {es: 'Automático', en: 'Automatic'},

  api: {es: 'API', en: 'API'},
  apiTitle: {es: 'La API del servidor', en: 'The server’s API'},
  apiIntro: {
    es: 'Lo que los elementos piden al servidor. El documento sale de la misma tabla que las rutas, así que no puede decir otra cosa; está en inglés, para quien programa.',
    en: 'What the elements ask of the server. The document is made from the same table as the routes, so it cannot say anything else.',
  },
  apiDocument: {es: 'Documento OpenAPI', en: 'OpenAPI document'},
  apiFilter: {es: 'Filtrar rutas', en: 'Filter routes'},
  apiNone: {es: 'Ninguna ruta coincide.', en: 'No route matches.'},
  apiRoutes: {es: 'Rutas', en: 'Routes'},
  apiSchemas: {es: 'Esquemas', en: 'Schemas'},
  apiTakes: {es: 'Recibe', en: 'Takes'},
  apiAnswers: {es: 'Contesta', en: 'Answers'},
  apiName: {es: 'Nombre', en: 'Name'},
  apiWhere: {es: 'Lugar', en: 'Where'},
  apiType: {es: 'Tipo', en: 'Type'},
  apiBody: {es: 'Cuerpo', en: 'Body'},
  apiOptional: {es: 'opcional', en: 'optional'},

  hello: {es: 'Hola, {name}', en: 'Hello, {name}'},
  attention: {es: 'Pendiente', en: 'Needs attention'},
  nothingDue: {es: 'Nada pendiente.', en: 'Nothing needs attention.'},
  renewSoon: {
    es: '{name} caduca el {date} y no se renueva solo.',
    en: '{name} expires on {date} and does not renew by itself.',
  },
  invoiceDue: {
    es: 'La factura {name} de {amount} está pendiente de pago.',
    en: 'Invoice {name} for {amount} is unpaid.',
  },
  mailboxFull: {es: '{name} está al {percent} de su espacio.', en: '{name} has used {percent} of its space.'},
  services: {es: 'Tus servicios', en: 'Your services'},
  helpTitle: {es: '¿Algo no va como debería?', en: 'Is something not working as it should?'},
  helpText: {
    es: 'Cuéntanoslo y te atiende el equipo que lo lleva. Puedes seguir la conversación aquí mismo.',
    en: 'Tell us, and the team in charge of it will answer. Follow the conversation right here.',
  },
  newTicket: {es: 'Enviar un ticket', en: 'Submit a ticket'},
  seeTickets: {es: 'Ver tus tickets', en: 'See your tickets'},

  expires: {es: 'Caduca', en: 'Expires'},
  renewal: {es: 'Renovación', en: 'Renewal'},
  automatic: {es: 'Automática', en: 'Automatic'},
  manual: {es: 'Manual', en: 'Manual'},
  nameServers: {es: 'Servidores DNS', en: 'Name servers'},
  domain: {es: 'Dominio', en: 'Domain'},
  space: {es: 'Espacio', en: 'Space'},
  usedOf: {es: '{used} de {total}', en: '{used} of {total}'},
  databases: {es: 'Bases de datos', en: 'Databases'},
  php: {es: 'PHP', en: 'PHP'},
  certificate: {es: 'Certificado SSL', en: 'SSL certificate'},
  until: {es: 'Hasta el {date}', en: 'Until {date}'},
  forwards: {es: 'Reenvía a', en: 'Forwards to'},
  noForward: {es: 'No reenvía', en: 'None'},
  state: {es: 'Estado', en: 'Status'},
  active: {es: 'Activo', en: 'Active'},
  running: {es: 'En marcha', en: 'Running'},
  expiring: {es: 'Caduca pronto', en: 'Expires soon'},
  nearlyFull: {es: 'Casi lleno', en: 'Nearly full'},
  address: {es: 'Dirección IP', en: 'IP address'},
  system: {es: 'Sistema', en: 'System'},
  resources: {es: 'Recursos', en: 'Resources'},
  cores: {es: '{cores} vCPU · {memory} de RAM', en: '{cores} vCPU · {memory} RAM'},
  date: {es: 'Fecha', en: 'Date'},
  amount: {es: 'Importe', en: 'Amount'},
  paid: {es: 'Pagada', en: 'Paid'},
  unpaid: {es: 'Pendiente', en: 'Unpaid'},

  webTitle: {es: 'Web pública', en: 'Public site'},
  webHero: {es: 'Alojamiento web con personas al otro lado', en: 'Web hosting with people at the other end'},
  webLead: {
    es: 'Dominios, correo y servidores en España. Cuando algo no va, te contesta quien sabe arreglarlo.',
    en: 'Domains, mail and servers in Spain. When something breaks, the person who can mend it answers you.',
  },
  webSeePlans: {es: 'Ver los planes', en: 'See the plans'},
  webEnter: {es: 'Entrar en tu área', en: 'Sign in to your area'},
  webPlans: {es: 'Planes', en: 'Plans'},
  webMonth: {es: 'al mes', en: 'a month'},
  webPages: {es: '5 sitios web', en: '5 web sites'},
  webMailboxes: {es: '10 cuentas de correo', en: '10 mailboxes'},
  webCopies: {es: 'Copia de seguridad diaria', en: 'A backup every day'},
  webShop: {es: 'Tienda en línea, sin límite de sitios', en: 'Online shop, any number of sites'},
  webMailboxesMany: {es: '100 cuentas de correo', en: '100 mailboxes'},
  webServer: {es: 'Servidor propio: 4 vCPU, 8 GB de RAM', en: 'A server of your own: 4 vCPU, 8 GB RAM'},
  webRoot: {es: 'Acceso de administrador', en: 'Administrator access'},
  webWatched: {es: 'Lo vigilamos de noche', en: 'We watch it at night'},
  webAsk: {es: 'Preguntar por {name}', en: 'Ask about {name}'},
  webAskSubject: {es: 'Quiero saber más del plan {name}', en: 'I want to know more about the {name} plan'},
  webQuestions: {es: 'Preguntas frecuentes', en: 'Frequent questions'},
  webMoveTitle: {es: '¿Me ayudáis a traer mi web?', en: 'Will you help me move my site?'},
  webMoveText: {
    es: 'Sí. Dinos dónde está y cuándo te viene bien; la movemos sin cortes y sin coste.',
    en: 'Yes. Tell us where it is and when it suits you; we move it without a break and for free.',
  },
  webMailTitle: {es: '¿Puedo quedarme con mis direcciones de correo?', en: 'Can I keep my mail addresses?'},
  webMailText: {
    es: 'Sí, con el mismo dominio. Copiamos también los mensajes antiguos.',
    en: 'Yes, with the same domain. We copy the old messages too.',
  },
  webPeopleTitle: {es: '¿Con quién hablo si algo falla?', en: 'Whom do I talk to when something fails?'},
  webPeopleText: {
    es: 'Con el equipo técnico, desde el botón de ayuda de esta página o en el {phone}.',
    en: 'With our technicians, by the help button on this page or on {phone}.',
  },
  webWrite: {es: '¿Otra pregunta? Escríbenos', en: 'Another question? Write to us'},

  supportIntro: {
    es: 'Una consulta por ticket: así cada una llega a quien la resuelve.',
    en: 'One matter per ticket: that way each reaches whoever can solve it.',
  },
  footer: {
    es: 'Empresa inventada para enseñar Ventanilla. Nada de lo que ves existe.',
    en: 'An invented company that shows Ventanilla. Nothing here is real.',
  },
} as const satisfies Record<string, LocalizedText>;

export type Word = keyof typeof WORDS;

/** The text in a language, with `{name}` and the like filled in. */
export function word(language: Language, id: Word, values: Readonly<Record<string, string>> = {}): string {
  return WORDS[id][language].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
