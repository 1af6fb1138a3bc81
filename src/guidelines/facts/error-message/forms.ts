/** The forms in which programs write their errors, whatever the language of the person. */

/** Where the words of a person go on behind a code: "550 5.7.1 … desde ayer". */
const REST = String.raw`(?:(?!\s(?:desde|since|cuando|when|y|and|pero|but|al|from)\b)[^\n"«»“”()<>;.]|\.(?=\S)){0,160}`;

export const FORMS: readonly RegExp[] = [
  // 550 5.7.1 Service unavailable, client host … blocked
  new RegExp(String.raw`\b[45]\d\d[ -]#?[245]\.\d{1,3}\.\d{1,3}${REST}`, 'gi'),
  // 502 Bad Gateway, 530 Login incorrect, 550 No such user here
  /\b[45]\d\d (?:bad|forbidden|internal|service|gateway|login|unauthorized|mailbox|relay|authentication|no such|user)\b[^\n"«»“”()<>;.,]{0,60}/gi,
  // error 404, HTTP 500, 503 error, exit code 137
  /\b(?:(?:HTTP|error)(?: code)?[ :-]{1,2}[#(]?[1-9]\d{2,4}|[45]\d\d errors?|(?:exit\w*|termina)(?: with| con)? (?:code|status|c[oó]digo) \d{1,3})\b/gi,
  // NET::ERR_CERT_DATE_INVALID, SEC_ERROR_…, DNS_PROBE_…, 0x800CCC0E
  /\b(?:[A-Z]{3}::)?(?=[A-Z_]{0,40}(?:ERR|PROBE|FAIL))[A-Z]{2,20}(?:_[A-Z\d]{1,20}){1,8}|\b0x[\da-f]{4,10}\b/g,
  // SQLSTATE[HY000] [2002] …, ERROR 1045 (28000): …, #1045 - …
  /(?:\bSQLSTATE\[|\bERROR \d{4} \(|#1\d{3} - )(?:[^\n"«»“”.]|\.(?=\S)){4,160}/g,
  // PHP Fatal error: …, TypeError: …, Out of memory: …
  /\b(?:(?:PHP )?(?:Fatal|Parse) error\b|Out of memory\b|Allowed memory size\b|[A-Z]\w{2,40}(?:Exception|Error): )[^\n"”»]{0,160}/g,
  // Sentences that programs are known to write
  /\b(?:internal server error|error establishing a database connection|connection (?:timed out|refused|reset)|(?:relay )?access denied|permission denied|recipient address rejected|(?:bandwidth limit|quota) exceeded|no space left on device)\b/gi,
];

/** Before the quotation marks round a place or a value. */
export const PLACES = /\b(?:a|en|como|l[ao]s|(?<!back )to|as|in|on|into)\s$|=$/i;

/** Between a word for what has a name and the quotation marks round that. */
export const NAMED = /^\s(?:(?:de|en|on|the|to)\s){0,2}$/i;

/** Words that errors are made of. */
export const SPEAKS =
  /err(?:or|_)|fail|fall[oó]|deni|deneg|v[aá]lid|incorrect|\bnot?\b|n['’]t\b|unable|expired|caducad|exceed|superad|rechaz|reject|refus|blocked|bloquead|timed? ?out|agot|problem|unknown|unavailable|\b[45]\d\d\b|#\d{3}/i;
