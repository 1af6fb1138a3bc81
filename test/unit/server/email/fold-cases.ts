/**
 * Mails as Spanish and Latin American customers' programs send them. Above the line `~~~` is what the person wrote and must be
 * shown; below it what the program or the company put there and must be folded. Where turns are taken, `expected` says it.
 */
export interface FoldCase {
  readonly name: string;
  readonly mail: string;
  readonly expected?: string;
}

const above = (name: string, mail: string): FoldCase => {
  const [own = ''] = mail.split('~~~\n');
  return {name, mail: mail.replace('~~~\n', ''), expected: own.trim()};
};

const QUOTE = `> Hola, Ana:
>
> Hemos revisado el buzón y ya entra el correo.
>
> Soporte de Hosting Aurora
`;
const OLD = `Hola, Ana:

Hemos revisado el buzón y ya entra el correo.

Soporte de Hosting Aurora
`;

/** How programs introduce what they quote with marks. */
const INTRODUCTIONS: readonly (readonly [name: string, line: string])[] = [
  ['Gmail', 'El lun, 3 mar 2025 a las 9:14, Soporte (<soporte@aurora.example>) escribió:'],
  [
    'Gmail, broken line',
    'El lun, 3 mar 2025 a las 9:14, Soporte de Hosting Aurora (<\nsoporte@aurora.example>) escribió:',
  ],
  ['Gmail, old', 'El 3 de marzo de 2025, 9:14, Soporte <soporte@aurora.example> escribió:'],
  ['Gmail, America', 'El mié, 5 mar 2025 a la(s) 11:40 a.m., Soporte (soporte@aurora.example) escribió:'],
  ['Gmail, very old', '2014-03-05 11:40 GMT+01:00 Soporte Aurora <soporte@aurora.example>:'],
  ['Apple Mail', 'El 3 mar 2025, a las 9:14, Soporte <soporte@aurora.example> escribió:'],
  ['Apple Mail, quoted', '> El 3 mar 2025, a las 9:14, Soporte <soporte@aurora.example> escribió:'],
  ['iPhone', 'El 3 mar 2025, a las 9:14, Soporte <soporte@aurora.example> escribió:\n'],
  ['Thunderbird', 'El 3/3/25 a las 9:14, Soporte escribió:'],
  ['Thunderbird, four figures', 'El 03/03/2025 a las 9:14, Soporte Aurora escribió:'],
  ['Roundcube', 'El 2025-03-03 09:14, Soporte escribió:'],
  ['Roundcube, address', 'El 2025-03-03 09:14, soporte@aurora.example escribió:'],
  ['Yahoo', 'El lunes, 3 de marzo de 2025, 9:14:22 CET, Soporte <soporte@aurora.example> escribió:'],
  ['Yahoo, hour in front', 'El lunes, 3 de marzo de 2025, 09:14, Soporte escribió:'],
  ['K-9', 'El 3 de marzo de 2025 9:14:22 CET, Soporte <soporte@aurora.example> escribió:'],
  ['Horde', 'Soporte <soporte@aurora.example> escribió:'],
  ['Evolution', 'El lun, 03-03-2025 a las 09:14 +0100, Soporte escribió:'],
  ['Zimbra, without an accent', 'El lun, 3 mar 2025 a las 9:14, Soporte <soporte@aurora.example> escribio:'],
  ['English program', 'On Mon, Mar 3, 2025 at 9:14 AM Soporte <soporte@aurora.example> wrote:'],
  ['English program, broken', 'On Mon, 3 Mar 2025 at 09:14, Soporte Aurora <\nsoporte@aurora.example> wrote:'],
  ['Catalan', 'El dl., 3 de març 2025 a les 9:14, Soporte <soporte@aurora.example> va escriure:'],
  ['Galician', 'O 03/03/2025 ás 09:14, Soporte <soporte@aurora.example> escribiu:'],
  ['perfect tense', 'El 3 mar 2025, a las 9:14, Soporte <soporte@aurora.example> ha escrito:'],
];

/** How programs put the old message below without marks. */
const HEADERS: readonly (readonly [name: string, lines: string])[] = [
  [
    'Outlook',
    'De: Soporte <soporte@aurora.example>\nEnviado el: lunes, 3 de marzo de 2025 9:14\nPara: Ana Luz <ana@tienda.example>\nAsunto: RE: [LN-1042] No llega el correo\n',
  ],
  [
    'Outlook, rule',
    '________________________________\nDe: Soporte <soporte@aurora.example>\nEnviado: lunes, 3 de marzo de 2025 9:14\nPara: Ana Luz <ana@tienda.example>\nAsunto: RE: No llega el correo\n',
  ],
  [
    'Outlook, old',
    '-----Mensaje original-----\nDe: Soporte [mailto:soporte@aurora.example]\nEnviado el: lunes, 03 de marzo de 2025 9:14\nPara: ana@tienda.example\nAsunto: RE: No llega el correo\n',
  ],
  [
    'Outlook, bold marks',
    '*De:* Soporte <soporte@aurora.example>\n*Enviado el:* lunes, 3 de marzo de 2025 9:14\n*Para:* Ana Luz\n*CC:* info@tienda.example\n*Asunto:* RE: No llega el correo\n',
  ],
  [
    'Outlook with importance',
    'De: Soporte <soporte@aurora.example>\nEnviado el: lunes, 3 de marzo de 2025 9:14\nPara: Ana Luz\nCC: Taller <taller@tienda.example>\nAsunto: RE: No llega el correo\nImportancia: Alta\n',
  ],
  [
    'Mac Outlook',
    'De: Soporte <soporte@aurora.example>\nFecha: lunes, 3 de marzo de 2025, 9:14\nPara: Ana Luz <ana@tienda.example>\nAsunto: Re: No llega el correo\n',
  ],
  [
    'Windows Mail',
    '-------- Mensaje original --------\nDe: Soporte <soporte@aurora.example>\nFecha: 3/3/25 9:14 (GMT+01:00)\nPara: ana@tienda.example\nAsunto: Re: No llega el correo\n',
  ],
  [
    'Samsung',
    '-------- Mensaje original --------\nDe: soporte@aurora.example\nFecha:03/03/2025 9:14 (GMT+01:00)\nA: ana@tienda.example\nAsunto: Re: No llega el correo\n',
  ],
  [
    'English Outlook',
    'From: Soporte <soporte@aurora.example>\nSent: Monday, March 3, 2025 9:14 AM\nTo: Ana Luz <ana@tienda.example>\nSubject: RE: No llega el correo\n',
  ],
  [
    'folded subject',
    'De: Soporte <soporte@aurora.example>\nEnviado el: lunes, 3 de marzo de 2025 9:14\nPara: Ana Luz <ana@tienda.example>\nAsunto: RE: [LN-1042] No llega el correo de los proveedores desde\n el martes\n',
  ],
  ['bare rule', '----- Mensaje original -----\n'],
  [
    'forwarded',
    '---------- Forwarded message ---------\nDe: Soporte <soporte@aurora.example>\nDate: lun, 3 mar 2025 a las 9:14\nSubject: No llega el correo\nTo: <ana@tienda.example>\n',
  ],
  [
    'forwarded in Spanish',
    '---------- Mensaje reenviado ---------\nDe: Soporte <soporte@aurora.example>\nFecha: lun, 3 mar 2025 a las 9:14\nAsunto: No llega el correo\nPara: <ana@tienda.example>\n',
  ],
];

const TAILS: readonly (readonly [name: string, lines: string])[] = [
  ['iPhone', 'Enviado desde mi iPhone'],
  ['Android', 'Enviado desde mi smartphone Samsung Galaxy.'],
  ['Outlook for telephones', 'Obtener Outlook para Android<https://aka.example/android>'],
  ['Yahoo on Android', 'Enviado desde Yahoo Mail para Android'],
  ['K-9', '-- \nEnviado desde mi dispositivo Android con K-9 Mail. Por favor, disculpa mi brevedad.'],
  ['Xiaomi', 'Enviado desde mi Xiaomi'],
  ['Windows', 'Enviado desde Correo para Windows'],
  ['signature', '-- \nAna Luz\nTienda de Ana · 600 000 000\nhttps://tienda.example'],
  ['signature without the blank', '--\nAna Luz\nGerente'],
  ['ruled signature', '____________________\nAna Luz\nTel. 600 000 000'],
  [
    'AVISO LEGAL',
    'AVISO LEGAL: Este mensaje y sus archivos adjuntos van dirigidos exclusivamente a su destinatario, y puede contener información confidencial. Si lo ha recibido por error, elimínelo.',
  ],
  [
    'confidentiality',
    'Este correo electrónico contiene información confidencial destinada a la persona a la que se dirige. Queda prohibida su divulgación.\n\nAntes de imprimir este mensaje, piense en el medio ambiente.',
  ],
  [
    'data protection',
    'De conformidad con el Reglamento (UE) 2016/679 (RGPD), le informamos de que sus datos son tratados por Tienda de Ana, S.L. Puede ejercer sus derechos de acceso y rectificación.',
  ],
  [
    'data protection with a heading',
    'PROTECCIÓN DE DATOS\nEn cumplimiento del RGPD sus datos serán tratados por la empresa con fines de gestión. Podrá ejercer los derechos de acceso en la dirección indicada.',
  ],
  [
    'signature and notice',
    '-- \nAna Luz\n\nLa información contenida en este mensaje es confidencial y va dirigida a su destinatario. Si no lo es, se prohíbe su copia; por favor, avise por error y proceda a eliminarlo.',
  ],
  [
    'English notice',
    'This e-mail and any attachments are confidential and intended only for the intended recipient. Any unauthorised disclosure is prohibited.',
  ],
];

const OWN = [
  'Sigue sin llegar nada de ventas@vivero.example desde las 10:30.\n\nGracias, Ana\n',
  'Buenas tardes:\n\nYa funciona, podéis cerrarlo.\n',
  'Os paso lo que pedíais:\n\n- remitente: ventas@vivero.example\n- destinatario: pedidos@tienda.example\n\nUn saludo\n',
];
const own = (index: number): string => OWN[index % OWN.length] ?? '';

/** What must stay although it looks like something else. */
const WHOLE: readonly (readonly [name: string, mail: string])[] = [
  ['a sentence that quotes', 'El lunes 3 el cliente nos escribió:\n\nno puedo pagar en la web.\n\n¿Podéis mirarlo?'],
  ['a customer’s own list of headers', 'Asunto: renovación\n\nQuiero renovar el dominio tienda.example.'],
  ['the page called Aviso legal', 'Aviso legal y cookies de tienda.example dan un error 404 desde ayer.'],
  [
    'a rule between paragraphs',
    'Primero pasa esto.\n\n----\n\nDespués sale el error 500 en https://tienda.example/pago, a las 9:20, al pulsar «Pagar», con Firefox y con Chrome, en el móvil y en el ordenador.\n\nY nada más.\n\nTambién probé con otra tarjeta.\n\nY otra vez.\n\nY con otra cuenta.\n\nY otra más.\n\nNada.\n\nFin.\n\nGracias.',
  ],
  ['a shell prompt', 'Al entrar por SSH sale:\n\nroot@vps77:~# systemctl status nginx\nfailed\n\n¿Qué hago?'],
  [
    'a mail log',
    'En el registro sale «550 5.7.26 Unauthenticated email is not accepted» para pedidos@tienda.example el 3/3/2025 a las 9:14:\n\nya lo hemos comprobado.',
  ],
];

/** A customer tells of a mail as he was asked to: that is his own text. */
const OWN_LISTS: readonly (readonly [name: string, mail: string])[] = [
  [
    'a line of a console between two of his own',
    'Sale esto en consola:\n\n> systemctl restart nginx\nfailed\n\n¿Qué hago?',
  ],
  [
    'a list of sender and recipient',
    'No llega este correo:\n\nDe: ventas@vivero.example\nPara: pedidos@tienda.example\nFecha: 3/3/2025 9:14\nAsunto: pedido 88\n\nGracias, Ana',
  ],
  [
    'the same at the end',
    'Sigue sin llegar.\n\nDe: ventas@vivero.example\nPara: pedidos@tienda.example\nFecha: 3/3/2025 9:14\nAsunto: pedido 88',
  ],
  [
    'in the words of the procedure',
    'Datos del correo:\n\nRemitente: Ventas <ventas@vivero.example>\nDestinatario: pedidos@tienda.example\nFecha: 3/3/2025\nHora: 9:14\nAsunto: pedido 88\n\nGracias',
  ],
  [
    'copied out of the program and announced',
    'Este es el que no llega:\n\nDe: Ventas Vivero <ventas@vivero.example>\nEnviado el: lunes, 3 de marzo de 2025 9:14\nPara: pedidos@tienda.example\nAsunto: pedido 88',
  ],
  [
    'two matters between rules',
    'El correo no llega.\n\n---\n\nY además, ¿cuándo se renueva el dominio tienda.example?',
  ],
  [
    'a sentence that begins like a telephone',
    'Enviado desde la web de la tienda, el formulario da un error 500 al pulsar el botón de pagar y no llega ningún aviso a la dirección de pedidos que tenemos puesta en la configuración del plugin.',
  ],
];

export const FOLD_CASES: readonly FoldCase[] = [
  ...INTRODUCTIONS.map(([name, line], index) =>
    above(`introduction: ${name}`, `${own(index)}\n~~~\n${line}\n\n${QUOTE}`),
  ),
  ...HEADERS.map(([name, lines], index) => above(`header: ${name}`, `${own(index)}\n~~~\n${lines}\n${OLD}`)),
  ...TAILS.map(([name, lines], index) => above(`tail: ${name}`, `${own(index)}\n~~~\n${lines}\n`)),
  ...TAILS.slice(0, 6).map(([name, lines], index) =>
    above(`tail and quote: ${name}`, `${own(index)}\n~~~\n${lines}\n\n${INTRODUCTIONS[0]?.[1] ?? ''}\n\n${QUOTE}`),
  ),
  ...[...WHOLE, ...OWN_LISTS].map(([name, mail]) => ({name: `whole: ${name}`, mail, expected: mail})),
  {
    name: 'answers below each question',
    mail: `El lun, 3 mar 2025 a las 9:14, Soporte (<soporte@aurora.example>) escribió:\n\n> ¿Desde qué dirección se envía?\n\nventas@vivero.example\n\n> ¿A qué hora?\n\nA las 10:30.\n`,
    expected: `> ¿Desde qué dirección se envía?\n\nventas@vivero.example\n\n> ¿A qué hora?\n\nA las 10:30.`,
  },
  {
    name: 'answer below the whole quote',
    mail: `El lun, 3 mar 2025 a las 9:14, Soporte (<soporte@aurora.example>) escribió:\n\n${QUOTE}\nSigue igual, no llega nada.\n`,
    expected: 'Sigue igual, no llega nada.',
  },
];
