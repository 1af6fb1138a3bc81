/**
 * How mail servers and answering programs speak: senders, subjects and sentences of reports, in the languages and makers that a
 * hosting company meets. Data only; every pattern is tried on one line or on the beginning of a text.
 */

/** One of several phrases, whichever comes first in the line. */
const anyOf = (phrases: readonly string[], before = '', after = ''): RegExp =>
  new RegExp(`${before}(?:${phrases.join('|')})${after}`, 'iu');

/** Local parts that only programs write from. */
export const DAEMON =
  /^(?:mailer[-_.]?daemon|mail[-_.]?daemon|post_?master(?:[-+].*)?|mailadmin|mail-?system|mail-?gateway|mdaemon|majordomo|maildelivery|bounces?(?:[-+=].*)?|bounce-?handler|mail-?delivery-?(?:sub)?system)$/i;
export const DAEMON_NAME =
  /mail delivery|mailer[- ]?daemon|mail system|postmaster|mail administrator|delivery subsystem|internet mail|mail router|email system|administrador del sistema de correo|sistema de entrega de correo/i;

/** Subjects under which mail servers report a failure. */
export const FAILURE = anyOf(
  [
    'undeliver(?:ed|able)',
    'return(?:ed|ing)? (?:to sender|e?-?mail|message)',
    'mail delivery (?:failed|failure|problem|status|system|error|notification)',
    'mail (?:system )?(?:error|failure|delivery failed)',
    'mail could not',
    'mailbox (?:full|unavailable)',
    'delivery (?:status|failure|failed|has failed|notification|report|problems?|incomplete|unsuccessful|delayed)',
    'delayed mail',
    'failure (?:notice|delivery|notification)',
    'failed to deliver',
    'failed mail',
    'message (?:delivery|you sent|undeliverable|not delivered|bounced|frozen|status|could not)',
    'non[- ]?delivery',
    'non[- ]?remise?',
    'non remis',
    'unable to deliver',
    'could not (?:be delivered|send|deliver)',
    'warning: (?:message|could not|delayed)',
    'email bounce',
    'bounced? (?:e?-?mail|message)',
    '\\[?bounce\\]?',
    'user unknown',
    'unknown recipient',
    'rejected(?: e?-?mail| message|:)',
    'your (?:e?-?mail|message) (?:was|could not|has been|cannot|to .{1,80} (?:was|could not|has been))',
    'sorry, your message',
    'there was an error sending your mail',
    'error\\(?s?\\)? in forwarding',
    'notice(?: of failed|: mail delivery)',
    'postmaster notify',
    'considered unsolicited',
    'banned contents from you',
    'virus in message apparently from you',
    '\\*+message you sent blocked',
    'dsn:',
    // Spanish, Catalan, Portuguese, Galician
    'no se (?:ha podido|puede|pudo) (?:entregar|enviar)',
    'no entregad[oa]',
    'correo (?:devuelto|no entregado|rechazado)',
    'mensaje (?:no entregado|devuelto|rechazado)',
    'error (?:en|de) (?:la )?entrega',
    'entrega (?:fallida|retrasada)',
    'fallo (?:en|de) (?:la )?entrega',
    'notificaci[oó]n de(?:l)? estado de (?:la )?entrega',
    'aviso de (?:estado de entrega|no entrega|devoluci[oó]n)',
    'devoluci[oó]n de(?:l)? (?:correo|mensaje)',
    'retorn(?:o|ado) de correo',
    "no s'ha pogut (?:lliurar|entregar|enviar)",
    'não (?:foi )?(?:entregue|é possível entregar|pôde ser entregue)',
    'falha (?:na|de) entrega',
    // French, German, Italian, Dutch, Polish, Russian, Scandinavian, Japanese
    '(?:échec|avis) de (?:la )?(?:remise|distribution|non[- ]?remise|non[- ]?distribution)',
    "notification d'état",
    'unzustellbar',
    'nicht zustellbar',
    'zustellung fehlgeschlagen',
    'non recapitabile',
    'mancat[oa] recapito',
    'impossibile recapitare',
    'onbestelbaar',
    'nie można dostarczyć',
    'niedostarczon',
    'недоставлен',
    'не удалось доставить',
    'olevererbart',
    'kan ikke leveres',
    'メッセージを配信できません',
    'メール配信に失敗',
    // Complaints
    'abuse report',
    'feedback report',
    'email feedback',
    'fw: ?complaint',
    'complaint about',
  ],
  '^(?:re: |\\[[^\\]]{1,40}\\] ?|[*!\\s]{1,6}){0,2}',
);

/** What such a report says inside; where the subject says nothing, several of them are needed. */
export const REPORT: readonly RegExp[] = [
  anyOf([
    'permanent (?:fatal )?error',
    'delivery (?:has )?failed',
    'could not be (?:delivered|sent)',
    "(?:couldn't|can't|cannot|wasn't|was not|not|unable to) (?:be )?deliver(?:ed)?",
    'undeliver(?:able|ed)',
    'failed permanently',
    'delivery error',
    'did not reach',
    'failed recipient',
    'has been (?:rejected|delayed|blocked)',
    'giving up',
    'no se (?:ha podido|pudo|puede) (?:entregar|enviar)',
    'no (?:ha podido|pudo) (?:ser )?entrega',
    "no s'ha pogut (?:lliurar|entregar)",
    'não (?:pôde|pode|foi) (?:ser )?entregue',
    "n'a pas pu être (?:remis|distribu|délivr)",
    'nicht (?:zugestellt|zustellbar)',
    'non (?:è stato|è possibile) .{0,20}(?:recapitat|consegn)',
    'kunne ikke leveres',
    'не (?:может быть|было|удалось) .{0,20}доставлен',
    '送信できませんでした',
  ]),
  /\b[45]\.\d{1,2}\.\d{1,3}\b|\b[45][0-5]\d[ -]/,
  /final-recipient:|diagnostic-code:|remote-mta:|reporting-mta:|original-recipient:|arrival-date:/i,
  anyOf([
    'user unknown',
    'no such (?:user|recipient|mailbox|address)',
    'unknown (?:user|recipient|local part)',
    '(?:invalid|bad) (?:final delivery userid|recipient|address|destination)',
    'mailbox (?:is )?(?:full|unavailable|not found|disabled)',
    'over ?quota',
    'quota (?:exceeded|full)',
    'host (?:unknown|not found)',
    '(?:address|domain|recipient) (?:rejected|unknown|not found)',
    'does not exist',
    'buz[oó]n (?:lleno|inexistente)',
    'usuario desconocido',
    'destinatario (?:desconocido|rechazado|no existe)',
  ]),
  anyOf([
    'this (?:message|is an e-?mail) (?:was created|that was|is) (?:automatically|an automatic)',
    'automatically generated',
    'this is (?:the|a) (?:mail|postfix|qmail|warning)',
    'este (?:mensaje|correo) (?:ha sido|fue|se ha) (?:generado|creado) autom',
    'mensaje autom[aá]tico',
    'transcript of session follows',
    'diagnostic information for administrators',
    'generating server:',
    '(?:the )?original (?:message|headers|mail) (?:as )?follows?',
    'copy of (?:the|your) (?:original )?message',
    'below this line is a copy',
    'the following (?:address|recipient)',
    'the reason (?:was|for|it)',
    'remote (?:server|host) (?:said|returned|replied)',
  ]),
];

/** Cloud services report as JSON. */
export const NOTIFICATION = /"(?:notification|event)Type\\?"\s*:\s*\\?"(?:Bounce|Complaint|Delivery)/;
/** Subjects that leave no doubt, whoever sends them. */
export const ALONE = /^(?:complaint about message from \d|loop alert:)/i;
export const FORWARD = /^(?:fwd?|rv|re?env|tr|wg|i|enc)\s*:\s*/i;

/** How a person begins, and a mail server does not. */
export const GREETING =
  /^\W{0,3}(?:hola|buen[oa]s|buen d[ií]a|estimad|querid|saludos|bon dia|bones|bona tarda|kaixo|ol[aá]|bom dia|boa tarde|bonjour|hello|hi|hey|dear|good (?:morning|afternoon|evening)|hallo|guten|ciao|buongiorno)(?!\p{L})(?!\W{1,3}this is the)/iu;

/** Subjects of answering programs; a colon and the old subject follow. */
const AUTOMATIC = [
  'auto(?=\\s?[:：])',
  'auto[- ]?(?:reply|response|responder|respuesta|antwort|svar)',
  'automat(?:ic|ed)[- ](?:reply|response|answer)',
  'automatische antwort',
  'automatisch antwoord',
  'automatiskt? svar',
  'automaattinen vastaus',
  '(?:respuesta|contestaci[oó]n|mensaje) autom[aá]tic[ao]',
  'contestador autom[aá]tico',
  'resposta autom[aàá]tica',
  'erantzun automatikoa',
  'r[eé]ponse automatique',
  'risposta automatica',
  'odpowiedź automatyczna',
  'automatická odpověď',
  'автоответ',
  'otomatik yanıt',
  '自动回复',
  '自動(?:応答|返信)',
  'out[- ]of[- ](?:the[- ])?office',
  'ooo',
  'fuera de (?:la )?oficina',
  'ausente',
  'ausencia',
  'fora de l.oficina',
  'fora do escritório',
  'ausência',
  'absen(?:ce|t)(?: du bureau)?',
  'message d.absence',
  'abwesen(?:d|heit(?:snotiz|sassistent)?)',
  'fuori (?:ufficio|sede)',
  'afwezig',
  '(?:de |estoy de )?vacaciones',
  'vacation(?: reply| response| message)?',
  'on (?:holiday|vacation|leave)',
  'away from (?:my |the )?(?:mail|desk|office)',
  'i am (?:out of|away)',
];
export const AUTO_SUBJECT = anyOf(AUTOMATIC, '^(?:\\[[^\\]]{1,30}\\] ?)?', '(?![\\p{L}])');
/** With the old subject behind it. */
export const AUTO_SUBJECT_OF = anyOf(AUTOMATIC, '^(?:\\[[^\\]]{1,30}\\] ?)?', '\\s?(?:[:：]| re:)');
/** What other servers tell a domain about its mail (RFC 7489, 7.2.1.1). */
export const DMARC_REPORT = /^(?:\[preview\] )?report domain: .{1,120}(?:submitter|report-id):/i;
/** That somebody is away; a person asks about something under the same subject. */
export const AWAY =
  /(?:estar[eé]|estoy|me encuentro|me encontrar[eé]|estamos|i am|i'm|i will be|we are|je suis|je serai|ich bin|sono|sarò|estou|estarei)[^.\n]{0,60}(?:fuera|ausente|vacaciones|permiso|baja|viaje|out of|away|vacation|leave|holiday|travel|absent|cong|abwesend|urlaub|nicht im|fuori|assente|ferie|férias)|volver[eé]|regresar[eé]|vuelvo|regreso|mi regreso|a mi vuelta|la meva tornada|my return|i will return|back on|zurück|mon retour|mio rientro|meu regresso|(?:we|hemos|he) (?:have )?rec(?:eived|ibido) (?:your|su|tu) (?:e-?mail|message|mensaje|correo)/iu;
