/** The forms in which programs write their errors, whatever the language of the person. */

/** Where the words of a person go on behind a code: "550 5.7.1 … desde ayer". */
const REST = String.raw`(?:(?!\s(?:desde|since|cuando|when|y|and|pero|but|al|from)\b)[^\n"«»“”()<>;.]|\.(?=\S)){0,160}`;

export const FORMS: readonly RegExp[] = [
  // 550 5.7.1 Service unavailable, client host … blocked
  new RegExp(String.raw`\b[45]\d\d[ -]#?[245]\.\d{1,3}\.\d{1,3}${REST}`, 'gi'),
  // 502 Bad Gateway, 530 Login incorrect, 550 No such user here
  /\b[45]\d\d (?:bad|forbidden|internal|service|gateway|login|unauthorized|mailbox|requested|relay|sender|recipient|permission|access|authentication|not|no such|too many|user|message)\b[^\n"«»“”()<>;.,]{0,60}/gi,
  // error 404, HTTP 500, 503 error, exit code 137
  /\b(?:HTTP|error|c[oó]digo de error)[ :-]{1,2}[#(]?[1-9]\d{2,4}\b|\b[45]\d\d errors?\b/gi,
  /\b(?:exit|termina|sale|error|return|devuelve|failed|crash)\w{0,5} (?:\w{1,12} ){0,3}((?:code|status|c[oó]digo) -?\d{1,5})\b/gi,
  // NET::ERR_CERT_DATE_INVALID, SEC_ERROR_…, DNS_PROBE_…, 0x800CCC0E
  /\b(?:[A-Z]{3}::)?(?=[A-Z_]{0,40}(?:ERR|PROBE|FAIL|DENIED|INVALID|EXPIRED|TIMEOUT|TIMED_OUT|REFUSED|REVOKED))[A-Z]{2,20}(?:_[A-Z\d]{1,20}){1,8}|\b0x[\da-f]{4,10}\b/g,
  // Databases
  /\b(?:SQLSTATE\[\w{1,8}\]|ORA-\d{4,5}|ERROR \d{4} \(\w{4,6}\))[^\n"«»“”]{0,160}?(?=\.(?:\s|$)|["«»“”\n]|$)|#1\d{3} - [^\n"«»“”.]{4,120}/g,
  // PHP Fatal error: …, TypeError: …
  /\b(?:PHP )?(?:Fatal|Parse) error\b[^\n]{0,180}|\b[A-Z]\w{2,40}(?:Exception|Error): [^\n]{5,160}/g,
  /\b(?:out of memory|allowed memory size)[^\n"”»]{0,80}/gi,
  // Sentences that programs are known to write
  /\b(?:internal server error|error establishing a database connection|connection (?:timed out|refused|reset)|access denied|permission denied|mailer-daemon|relay access denied|recipient address rejected|(?:bandwidth limit|disk quota) exceeded|no space left on device|segmentation fault|server (?:did )?not respond\w{0,5}|too many redirects)/gi,
];

/** Before the quotation marks round a name: of a button, a plan, a page, a place to go to. */
export const NAMES =
  /\b(?:bot[oó]n|button|plan|paquete|package|pestaña|tab|men[uú]|opci[oó]n|option|carpeta|folder|asunto|subject|llamad[oa]|llama|called|named|click|clic|pulso|pulsar|pulsando|press|hit|select|elijo|elegir|secci[oó]n|section|p[aá]gina|page|categor[ií]a|category|plugin|m[oó]dulo)\s(?:(?:de|en|on|the|el|la|to|a|sobre)\s){0,2}$|\b(?:a|al|en|como|todo|este|los|las|(?<!back )to|as|in|on|into)\s$/i;

/** Words that errors are made of. */
export const SPEAKS =
  /err(?:or|_)|fail|fall[oó]|denie|denegad|v[aá]lid|incorrect|\bnot?\b|\bno se\b|n['’]t\b|unable|expired|caducad|exceed|superad|rechaz|reject|refus|blocked|bloquead|timed? ?out|agot|problem|unknown|desconocid|missing|killed|unavailable|\b[45]\d\d\b|#\d{3,}|status \d/i;
