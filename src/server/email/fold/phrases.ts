/**
 * How mail programs announce what they quote, in the languages that customers' programs speak. Data only; every pattern is
 * tried on one short line (or a few joined ones), never on a whole message.
 */

/** «wrote», at the end of the line that introduces a quote, or before its date. */
export const WROTE =
  /(?<![\p{L}\p{N}])(?:wrote|writes|escribi[oó]|ha escrito|escrigu[eé]|va escriure|escribiu|idatzi du|a [eé]crit|schrieb|geschrieben|ha scritto|schreef|geschreven|napisał\(a\)|napisał|napisała|pisze|skrev|kirjoitti|escreveu|scris|написала?|написав|пишет|пише|napsal\(a\)|napsal|napísal|írta|yazdı|έγραψε)(?![\p{L}\p{N}])|写道|寫道|のメール|님이 작성/iu;

/** Words before the date: «On Monday …», «El lun, …». */
export const ON_DATE =
  /^(?:on|at|el|le|am|il|op|den|em|dia|o dia|w dniu|dnia|dne|pe|på|στις) (?:\p{L}{1,12}[\s.,]{1,4}){0,3}\d/iu;

/** A date in figures or words at the very beginning. */
export const DATE_FIRST =
  /^(?:\d{1,2}:\d\d(?: [ap]m)?, |\d{4}[-/.年]\s?\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}\.? \p{L}{3,12}\.? \d{4}|\p{L}{2,12}\.?,? \d{1,2}\.? (?:de )?\p{L}{3,12}\.?,? (?:de )?\d{4}|在 ?\d{4})/iu;

export const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
export const CLOCK = /(?<!\d)\d{1,2}[:.h]\d\d(?!\d)/;
export const ADDRESS = /[^\s<>@"]+@[^\s<>@"]+/;
/** «Name <address>» with nothing before it. */
export const NAME_FIRST = /^[^<>:]{0,80}<[^\s<>@]+@[^\s<>]+>/;

/** Lines of a quoted header, by what they say. A block begins with a sender and has a subject, recipient or date below. */
export const SENDER =
  /^\*?(?:from|de|von|da|van|från|fra|od|от|від|lähettäjä|发件人|寄件者|差出人|보낸 사람|feladó|kimden|expéditeur|remitente)\s?\*?\s?[:：]/iu;
export const HEADER =
  /^\*?(?:sent|date|to|cc|bcc|subject|reply-to|importance|enviado(?: el)?|fecha|para|asunto|responder a|importancia|cco|envoyé|envoyé le|à|objet|gesendet|datum|an|betreff|inviato|data|a|oggetto|verzonden|aan|onderwerp|skickat|till|ämne|sendt|til|emne|dato|wysłano|do|temat|assunto|отправлено|кому|тема|дата|надіслано|发送时间|收件人|主题|件名|宛先|日時|odesláno|komu|předmět|lähetetty|vastaanottaja|aihe|elküldve|címzett|tárgy|gönderildi|kime|konu|data enviada|enviada em|destinatario)\s?\*?\s?[:：]/iu;

/** A ruled line with words: «-----Mensaje original-----», «---------- Forwarded message ---------». */
export const RULED =
  /^[-_=*~\s]{0,40}(?:original message|mensaje original|missatge original|mensaxe orixinal|message d'origine|ursprüngliche nachricht|original-nachricht|messaggio originale|oorspronkelijk bericht|ursprungligt meddelande|oprindelig meddelelse|mensagem original|wiadomość oryginalna|исходное сообщение|forwarded message|forwarded by|mensaje reenviado|missatge reenviat|message transféré|weitergeleitete nachricht|messaggio inoltrato|doorgestuurd bericht|mensagem encaminhada|mensaje de|reply message|original appointment)[^\p{L}\n]{0,60}$/iu;
/** The same without a rule. */
export const FORWARDED =
  /^(?:begin forwarded message|inicio del mensaje reenviado|comienza el mensaje reenviado|anfang der weitergeleiteten nachricht|début du message (?:réexpédié|transféré)|inizio messaggio inoltrato|início da mensagem encaminhada)\s?:$/iu;

/** What a telephone or a mail program adds below. */
export const DEVICE =
  /^[-_*–—\s]{0,8}(?:sent from|sent via|sent with|get outlook for|enviado desde|enviado con|enviado a través de|enviado por|enviat des de|enviado do meu|obtener outlook|obtén outlook|descargar outlook|envoyé (?:de|depuis)|gesendet (?:von|mit)|von meinem|inviato da|verzonden vanaf|skickat från|wysłano z|отправлено с|escrito desde mi|mandado desde mi|este correo ha sido enviado desde)(?!\p{L})/iu;

/** The delimiter of a signature (RFC 3676, section 4.3), with or without its blank; a rule of underscores serves others. */
export const DELIMITER = /^(?:--|—|_{2,}|-- ?-+|—{2,})\s*$/;
export const DASHES = /^-{2}\s*$/;

/** How a legal footer begins. */
export const LEGAL_START =
  /^[*_"«\s]{0,6}(?:aviso legal|aviso de confidencialidad|cl[aá]usula de confidencialidad|confidencialidad|informaci[oó]n confidencial|este (?:mensaje|correo|e-?mail|documento|comunicado)|la informaci[oó]n (?:contenida|incluida|transmitida)|le informamos (?:de )?que|de conformidad con|en cumplimiento|de acuerdo con (?:lo establecido|la|el reglamento)|protecci[oó]n de datos|pol[ií]tica de privacidad|responsable del tratamiento|antes de imprimir|no imprimas? este|salve o papel|this (?:e-?mail|message|communication|transmission)|the information (?:contained|in this)|confidentiality|disclaimer|legal notice|privileged|please consider the environment|think before you print|aquest (?:missatge|correu)|av[ií]s legal)/iu;
/** Words of which a legal footer has some, and a customer's sentence about his own web page has hardly any. */
export const LEGAL_WORDS =
  /confidencial|destinatari|prohibid|prohibit|privileg|intended recipient|unauthori[sz]ed|confidential|disclos|rgpd|lopd|gdpr|2016\/679|tratamiento de (?:sus|los) datos|tratados por|derechos de acceso|rectificaci[oó]n|medio ambiente|environment|por error|in error|b[oó]rrelo|eliminarlo|delete/giu;
