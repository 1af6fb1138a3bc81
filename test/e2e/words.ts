/** What people read and press in the tests, as it stands on the screen in each language, and what they type. */
import type {Language} from './support.ts';

interface Words {
  readonly submitTicket: string;
  readonly ownTickets: string;
  readonly subject: string;
  readonly body: string;
  readonly sender: string;
  readonly recipient: string;
  readonly occurredAt: string;
  readonly send: string;
  readonly mailTeam: string;
  readonly tickets: string;
  readonly search: string;
  readonly searchButton: string;
  readonly reply: string;
  readonly sendReply: string;
  readonly closeTicket: string;
  readonly closed: string;
  readonly waiting: string;
  readonly assigned: string;
  readonly notYours: string;
  readonly kept: RegExp;
  /** The heading of what is kept on the device. */
  readonly waits: string;
  readonly tryAgain: string;
  readonly urgentSubject: string;
  readonly calmSubject: string;
  readonly removeUrgent: RegExp;
  readonly text: string;
  readonly answer: string;
  readonly verified: string;
  readonly unverified: string;
  readonly makeTicket: RegExp;
  readonly thanks: string;
  readonly searchFor: string;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  es: {
    submitTicket: 'Enviar un ticket',
    ownTickets: 'Ver tus tickets',
    subject: 'Asunto',
    body: 'Consulta',
    sender: 'Remitente',
    recipient: 'Destinatario',
    occurredAt: 'Fecha y hora',
    send: 'Enviar ticket',
    mailTeam: 'Correo',
    tickets: 'Tickets',
    search: 'Buscar en los tickets',
    searchButton: 'Buscar',
    reply: 'Tu respuesta',
    sendReply: 'Enviar respuesta',
    closeTicket: 'Cerrar ticket',
    closed: 'Cerrado',
    waiting: 'Esperando tu respuesta',
    assigned: 'Asignado a Nadia Palomares (Correo)',
    notYours: 'Este ticket no existe o no puedes verlo.',
    kept: /Tu texto se conserva/,
    waits: 'Guardado, todavía sin enviar',
    tryAgain: 'Reintentar',
    urgentSubject: 'URGENTE: no llegan los correos de los proveedores',
    calmSubject: 'No llegan los correos de los proveedores',
    removeUrgent: /Quitar «URGENTE/,
    text: `Buenos días:

Los correos que nos manda el vivero no llegan a bodas@camelia-azul.example. Ellos no reciben ningún rebote y los de otros proveedores sí entran.`,
    verified: 'contacto verificado',
    unverified: 'remitente sin verificar',
    makeTicket: /^Convertir en ticket/,
    answer: 'Hola, Elvira: los retenía el filtro de correo no deseado. Ya he añadido el vivero a los permitidos.',
    thanks: 'Acaba de entrar el primero. Gracias, lo cierro.',
    searchFor: 'vivero',
  },
  en: {
    submitTicket: 'Submit a ticket',
    ownTickets: 'See your tickets',
    subject: 'Subject',
    body: 'Message',
    sender: 'Sender',
    recipient: 'Recipient',
    occurredAt: 'Date and time',
    send: 'Send ticket',
    mailTeam: 'Mail',
    tickets: 'Tickets',
    search: 'Search tickets',
    searchButton: 'Search',
    reply: 'Your reply',
    sendReply: 'Send reply',
    closeTicket: 'Close ticket',
    closed: 'Closed',
    waiting: 'Waiting for your reply',
    assigned: 'Assigned to Nadia Palomares (Mail)',
    notYours: 'This ticket does not exist or is not yours to see.',
    kept: /Your text is kept/,
    waits: 'Saved, and not sent yet',
    tryAgain: 'Try again',
    urgentSubject: 'URGENT: mail from our suppliers does not arrive',
    calmSubject: 'Mail from our suppliers does not arrive',
    removeUrgent: /Remove “URGENT/,
    text: `Good morning,

Messages that the nursery sends us do not arrive at bodas@camelia-azul.example. They get no bounce, and mail from other suppliers comes in.`,
    verified: 'verified contact',
    unverified: 'sender not verified',
    makeTicket: /^Make a ticket of it/,
    answer: 'Hello Elvira, the spam filter held them back. I have put the nursery on the list of known senders.',
    thanks: 'The first one has just come in. Thank you, I am closing this.',
    searchFor: 'nursery',
  },
};
