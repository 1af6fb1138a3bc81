/**
 * How mail programs announce what they quote, in the languages that customers' programs speak. Data only; every pattern is
 * tried on one short line (or a few joined ones), never on a whole message.
 */

/** «wrote», at the end of the line that introduces a quote, or before its date. */
export const WROTE =
  /(?<![\p{L}\p{N}])(?:wrote|writes|escribi[oó]|ha escrito|escrigu[eé]|va escriure|ha escrit|escribiu|idatzi du|a scris|a [eé]crit|schrieb|geschrieben|ha scritto|schreef|geschreven|napisał\(a\)|napisał|napisała|pisze|skrev|kirjoitti|escreveu|scris|написала?|написав|пишет|пише|napsal\(a\)|napsal|napísal|írta|yazdı|έγραψε)(?![\p{L}\p{N}])|写道|寫道|のメール|님이 작성/iu;

/** Words before the date: «On Monday …», «El lun, …». */
export const ON_DATE =
  /^(?:on|at|el|o|le|am|il|il giorno|in data|op|den|em|às|dia|o dia|no dia|w dniu|dnia|dne|po|în|pe|på|στις|activado|activé) (?:[\p{L}-]{1,14}[\s.,]{1,4}){0,3}\d/iu;

/** A date in figures or words at the very beginning. */
export const DATE_FIRST =
  /^(?:\d{1,2}:\d\d(?: [ap]m)?, |\d{4}[-/.年]\s?\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}\.? \p{L}{3,12}\.? \d{4}|\d{4}\(e\)ko |\d{4}년 |\p{L}{2,12}\.?,? \d{1,2}\.? (?:de )?\p{L}{3,12}\.?,? (?:de )?\d{4}|在 ?\d{4})/iu;

export const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
export const CLOCK = /(?<!\d)\d{1,2}[:.h]\d\d(?!\d)/;
export const ADDRESS = /[^\s<>@"]+@[^\s<>@"]+/;
/** «Name <address>» with nothing before it. */
export const NAME_FIRST = /^[^<>:]{0,80}<[^\s<>@]+@[^\s<>]+>/;

/** «Missatge de X <…> del dia …:», «Wiadomość napisana przez X …:», «* X <…> [2025-03-03 09:14]:». */
export const MESSAGE_OF = /^(?:missatge de|wiadomość napisana przez|message from|mensaje de|\*) [^:]{2,200}@/iu;
/** «Quoting X <…>:», as Horde says it; it marks what it quotes. */
export const QUOTING = /^(?:quoting|citando(?: a)?|cita de|citation de|zitat von|quotando) .{1,120}[:：]$/iu;
/** Dashes that some programs put around their introduction. */
export const DASHED = /^[-‐]{2,8}\s|\s[-‐]{2,8}$/g;

/** Lines of a quoted header, by what they say. A block begins with a sender and has a subject, recipient or date below. */
export const SENDER =
  /^\*?(?:from|de|von|da|van|från|fra|od|от|від|lähettäjä|发件人|寄件者|差出人|送信元|보낸 사람|feladó|kimden|expéditeur|šalje|nadawca|de la|bidaltzailea|από)\s?\*?\s?[:：]/iu;
export const HEADER =
  /^\*?(?:sent|date|to|cc|bcc|subject|reply-to|importance|attachments|enviado(?: el| em)?|enviados?|enviada(?: em| el)?|fecha|para|asunto|responder a|importancia|cco|adjuntos|datos adjuntos|envoyé|envoyé le|message du|à|copie(?: à)?|objet|sujet|gesendet|datum|an|kopie|betreff|inviato|data|a|copia|oggetto|verzonden|aan|onderwerp|skickat|till|kopia|ämne|sendt|til|kopi|emne|dato|wysłano|do|dw|temat|adresat|assunto|enviat(?: el)?|per a|per|tema|assumpte|отправлено|кому|копия|тема|дата|надіслано|копія|发送时间|收件人|抄送|主题|件名|宛先|送信先|日時|日付|odesláno|odoslané|komu|kópia|předmět|predmet|dátum|lähetetty|vastaanottaja|kopio|aihe|päiväys|elküldve|címzett|másolat|tárgy|gönderildi|gönderilen|kime|konu|tarih|trimis|către|subiect|dată|naslov|data enviada|destinataire|fecha de envío|gaia|nori|θέμα|προς|ημερομηνία)\s?\*?\s?[:：]/iu;
/** A line of any header, whatever its language; only below a ruled line. */
export const FIELD = /^\*?[\p{L}\p{M}][\p{L}\p{M}\s./-]{0,30}\*?\s?[:：]\s{0,4}\S/u;

/** A ruled line with words: «-----Mensaje original-----», «---------- Forwarded message ---------», «## Escriba por encima ##». */
export const RULED =
  /^(?:[-‐_=*~\s]{0,40}(?:original message|mensaje original|missatge original|mensaxe orixinal|jatorrizko mezua|message d'origine|message original|ursprüngliche nachricht|original-nachricht|messaggio originale|oorspronkelijk bericht|ursprungligt meddelande|oprindelig meddelelse|oprindelig besked|opprinnelig melding|mensagem original|wiadomość oryginalna|исходное сообщение|原始邮件|forwarded message|forwarded by|mensaje reenviado|missatge reenviat|mensaxe reenviada|message transféré|message transmis|weitergeleitete nachricht|messaggio inoltrato|doorgestuurd bericht|mensagem encaminhada|mensagem reencaminhada|mensaje de|reply message|original appointment)[^\p{L}\n]{0,60}|#{2,5}-[^\n]{5,120}-#{2,5}|[-#=*\s]{0,12}(?:please (?:type your reply|reply) above|(?:escrib[ea] (?:tu|su) respuesta|respond[ea]|conteste|contesta) (?:por )?encima)[^\n]{0,80})$/iu;
/** The same in a language that is not listed: words between dashes; only where a header follows. */
export const DASHES_AROUND = /^-{3,20}\s?[^\s-][^\n]{2,80}[^\s-]\s?-{3,20}$/u;
/** Some programs run the whole header together in the ruled line. */
export const RUN_TOGETHER = /^-{3,20}\s?[^\s-][^-\n]{2,60}-{3,20}\s\p{L}[\p{L}\s]{0,20}[:：][^\n]{0,200}@/u;
/** The same without a rule. */
export const FORWARDED =
  /^(?:begin forwarded message|forwarded message|inicio del mensaje reenviado|comienza el mensaje reenviado|inici del missatge reenviat|anfang der weitergeleiteten nachricht|début du message (?:réexpédié|transféré)|inizio messaggio inoltrato|início da mensagem encaminhada|mensaje reenviado)\s?:$/iu;
/** What tells a forward from an answer, in the line above the header. */
export const IS_FORWARD =
  /forward|fwd|reenviad|reenviat|transf[eé]r|transmis|réexpédi|weitergeleitet|inoltrat|doorgestuurd|encaminhad|birbidal/iu;

/** What a telephone, a mail program or a virus scanner adds below; a line of its own. */
export const DEVICE =
  /^[-_*–—\s<(]{0,8}(?:sent (?:from|via|with|by|using)|get outlook for|get yahoo mail|from my (?:iphone|ipad|android|phone|mobile)|(?:mensaje |correo |este correo ha sido |este mensaje ha sido |este mensaje fue )?enviad[oa] (?:desde|con|a través de?l?|por|mediante|de samsung|do meu|do yahoo|do outlook|a partir de)|enviat (?:des de|des del|amb)|bidalia|obt[eé]n(?:er|ga)? outlook|descarg(?:ar|ue|a) outlook|obtener boxer|envoyé (?:de|depuis|avec|via|à partir de)|télécharger outlook|obtenez outlook|gesendet (?:von|mit|über)|von meinem .{2,60} gesendet|diese nachricht wurde von|holen sie sich outlook|outlook für .{2,20} (?:herunterladen|beziehen)|inviato da|inviato con|ottieni outlook|scarica outlook|obter o outlook|baixar o outlook|verzonden (?:vanaf|van|vanuit|met)|verstuurd vanaf|skickat från|från min|sendt fra|hämta outlook|wysłan[oe] z|отправлено (?:с|из)|надіслано з|lähetetty .{2,30}$|iphone-?tik bidalia|escrito desde mi|mandado desde mi|libre de virus|virus-free|sin virus|no virus found|se certific[oó] que el correo|este correo electr[oó]nico ha sido (?:comprobado|analizado)|checked by avg|this email has been checked for viruses|從我的 iphone 傳送|iphoneから送信)(?!\p{L})/iu;
/** What a web mail leaves of a quote that it hides. */
export const HIDDEN_QUOTE =
  /^\[?(?:quoted text hidden|texto citado oculto|text citat amagat|texte des messages précédents masqué|zitierter text wird ausgeblendet|testo tra virgolette nascosto|texto das mensagens anteriores oculto)\]?$/iu;

/** The delimiter of a signature (RFC 3676, section 4.3), with or without its blank. */
export const DASHES = /^-{2}\s*$/;
/** Rules that serve others for the same, and some for what stands between two paragraphs. */
export const DELIMITER = /^(?:—{1,20}|[_-]{2,80}|\*{3,80}|={3,80}|~{3,80}|\+{3,80}|-- ?-+)\s*$/;

/** How a legal footer begins. */
export const LEGAL_START =
  /^[*_"«\s¡(-]{0,6}(?:aviso legal|nota legal|aviso de confidencialidad|cl[aá]usula (?:de confidencialidad|legal|informativa)|confidencialidad|informaci[oó]n (?:confidencial|legal|b[aá]sica)|(?:est[ea]|el presente|la presente) (?:mensaje|correo|e-?mail|documento|comunicado|comunicaci[oó]n|transmisi[oó]n)|el contenido de est|la informaci[oó]n (?:contenida|incluida|transmitida|de este|que contiene)|(?:le|les|se le|se) (?:informa(?:mos)?|comunica(?:mos)?) (?:de )?que|de conformidad con|conforme a lo|en cumplimiento|en virtud de|seg[uú]n lo|de acuerdo (?:con|a) (?:lo establecido|lo dispuesto|la|el reglamento)|protecci[oó]n de datos|pol[ií]tica de privacidad|responsable del tratamiento|si (?:usted )?(?:no es|ha recibido|recibe) (?:usted )?(?:el destinatario|este)|antes de imprimir|por favor,? (?:no imprim|piens[ae])|piens[ae] en el medio|no imprimas? este|salve o papel|this (?:e-?mail|message|communication|transmission)|the information (?:contained|in this)|the content of this|if you (?:are not the intended|have received)|confidentiality|confidential|disclaimer|legal notice|privileged|please consider the environment|think before you print|aquest (?:missatge|correu)|av[ií]s legal|la informació (?:continguda|d'aquest)|ce (?:message|courriel|mail|courrier)|les informations contenues|avis de confidentialité|diese (?:e-?mail|nachricht)|der inhalt dieser|vertraulich|le informazioni contenute|questo messaggio|questa e-?mail|ai sensi|il presente messaggio|est[ae] mensagem|as informações contidas|dit bericht|deze e-?mail)/iu;
/** Words of which a legal footer has some, and a customer's sentence about his own web page has hardly any. */
export const LEGAL_WORDS =
  /confidencial|confidentiel|riservat|vertraulich|vertrouwelijk|destinatari|destinataire|empfänger|prohibid|prohibit|interdit|vietat|proibid|untersagt|privileg|intended recipient|unauthori[sz]ed|confidential|disclos|divulga|rgpd|lopd|lssi|gdpr|dsgvo|2016\/679|3\/2018|15\/1999|tratamiento de (?:sus|los) datos|datos personales|tratados por|derechos de acceso|rectificaci[oó]n|medio ambiente|environment|medi ambient|por error|per error|par erreur|in error|irrtümlich|b[oó]rrelo|eliminarlo|elim[ií]nelo|destru|delete|supprimer|löschen/giu;
