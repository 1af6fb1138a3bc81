/**
 * Makes a subject of a sentence: without greeting, way in and thanks, cut where a thought ends. Knows nothing of what makes a
 * sentence a good one.
 */
import type {Range} from '../../../core/finding.ts';
import {fold} from '../../../text/fold.ts';
import {capital} from '../capital.ts';

/** Characters of a subject that is left whole, those that it is cut to, and what a clause must have to stand for its sentence. */
export const LONGEST = 78;
const CUT = 70;
const LEAST = 18;
/** Marks, greetings, and whom it is for ("Para Javier: …"), which another rule would take out again. */
const GREETING =
  /^(?:[^\p{L}\p{N}¿«"“\n]+|(?:para|for|to|attn?|a\/a|atenci[oó]n)\.?\s[^:\n]{1,40}:|(?:hola|hello|hi|hey|dear|estimad[oa]s?|muy|buen[oa]s?|d[ií]as?|tardes|noches|good|morning|afternoon|evening|team|there|all|equipo|soporte|support|a tod[oa]s|tod[oa]s|amig[oa]s|guys|folks|sirs?|madam|señor(?:es)?|cordial|saludos?)[\s,.:;!¡-]+)/iu;
/** "Os escribo porque …", "the problem is that …": what only leads to the matter. */
const WAY_IN = new RegExp(
  `^(?:${[
    'por (?:medio de )?la presente|(?:me gustar[ií]a|quer[ií]a|quisiera) saber|(?:solo )?una (?:duda|pregunta|consulta)|como (?:ya )?(?:os |les )?(?:dije|comenté|decía)',
    'el (?:caso|problema|tema) es que|(?:mi|nuestro) problema es que|lo que (?:me|nos)? ?pasa es que|resulta que|es que',
    '(?:os|les|le|te)? ?(?:comento|informo|escribo|escribimos|cuento)(?: esto)?(?: que| porque| ya que|:)',
    '(?:quer[ií]a|quer[ií]amos|quisiera) (?:comentar|decir|informar|avisar)(?:os|les|le)?(?: de)? que',
    '(?:tengo|tenemos|hay) un (?:problema|inconveniente)(?: grave)?(?: y es que|:|,)|por favor|porfa|bueno|pues|mirad|veréis|verás|a ver',
    "(?:just )?(?:a|one) (?:quick )?question|i(?:'d| would) like to know|as i (?:said|told you)|quick question",
    'primero|lo primero|además|también|pero|y|entonces|ahora',
    "(?:the|my|our) (?:problem|issue|thing) is(?: that)?|i(?:'m| am) (?:writing|contacting you|getting in touch)(?: because| to (?:say|report|tell you)(?: that)?)",
    '(?:i |we )?(?:just )?want(?:ed)? to (?:let you know|report|say|tell you)(?: that)?|just (?:letting you know|so you know)(?: that)?',
    '(?:i|we) have (?:a|an) (?:problem|issue)[:,]|(?:please|kindly)(?: (?:note|be informed)(?: that)?)?|basically|apparently|it (?:seems|looks like)(?: that)?|so|well|and|but|also|now|first(?: of all)?',
  ].join('|')})[\\s,:]+`,
  'iu',
);
const THANKS =
  /[\s,.;:–-](?:(?:muchas |mil )?gracias|un (?:cordial )?saludo|saludos|ayuda|por favor|porfa|(?:many )?thanks|thank you|please(?: (?:help|advise|fix))?|regards|cheers|help)(?: de antemano| in advance)?$/iu;
/** Where a thought ends: a mark, or a word that begins another. */
const BOUNDARY =
  /[,;:](?=\s)|\s[(–—-]|\s(?:y|e|pero|porque|aunque|cuando|mientras|ya que|as[ií] que|por lo que|desde que|cada vez|and|but|because|although|whenever|when|while|since|so|however|even though|which)\s/giu;
/** No subject ends in an article, a preposition, a conjunction, a pronoun or an auxiliary; folded. */
const UNFINISHED: ReadonlySet<string> = new Set(
  (
    'a al ante con contra de del desde en entre hacia hasta para por segun sin sobre tras antes despues y e o ' +
    'u ni que pero porque como cuando si aunque donde el la los las lo un una unos unas me te se nos os le les ' +
    'mi mis tu tus su sus nuestro nuestra nuestros este esta estos estas ese esa muy mas ha han he ' +
    'es son era estan estoy no ya solo tambien cada todo todos puede pueden puedo podemos ' +
    'misma otro otra otros otras the an of ' +
    'to in on at for with from by into about between after before until over as and or but that ' +
    'which who because when if while since although so than i we you she it they us him her them my our your ' +
    'his its their this these those is are was were be am have has had do does did will would can ' +
    'could should may must not very also still how what where next last same new ' +
    'old any some every each all'
  ).split(' '),
);
/** Marks that end a sentence and no subject. */
const LOOSE = ' \t\r\n\u00a0.,:;!¡–—(«"“-';

/** A sentence as a subject; `undefined` where nothing of it is left. */
export function subjectOf(body: string, range: Range): string | undefined {
  return variants(body, range)[0];
}

/** A sentence as a subject, and where it had to be cut, its later clauses as one. */
export function variants(body: string, [start, end]: Range): string[] {
  const words = strip(body.slice(start, end), GREETING);
  const line = words.split('\n').find((part) => part.trim().length > 0);
  // "Por orden, cuando podáis:" only announces what follows.
  if (line === undefined || line.trimEnd().endsWith(':')) return [];
  const whole = line.trim().replace(/\s+/g, ' ');
  const clauses =
    whole.length > LONGEST ? [...whole.matchAll(BOUNDARY)].map(({0: mark, index}) => index + mark.length) : [];
  return [0, ...clauses].map((at) => polish(whole.slice(at))).filter((text) => text !== '');
}

function polish(sentence: string): string {
  let words = withoutLoose(strip(strip(sentence.trim(), GREETING), WAY_IN));
  for (let thanks = THANKS.exec(words); thanks; thanks = THANKS.exec(words))
    words = withoutLoose(words.slice(0, thanks.index));
  let text = words.length > LONGEST ? shorten(words) : words;
  // A quotation that was opened is closed, or left out with what leads to it.
  const quotes = [...text.matchAll(/["“”«»]/g)];
  if (quotes.length % 2 === 1) text = shorten(text.slice(0, quotes.at(-1)?.index));
  text = withoutLoose(text);
  if (text.startsWith('¿') && !text.includes('?')) text += '?';
  return capital(text);
}

function withoutLoose(text: string): string {
  let end = text.length;
  while (end > 0 && LOOSE.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

function strip(text: string, what: RegExp): string {
  for (let found = what.exec(text); found; found = what.exec(text)) text = text.slice(found[0].length);
  return text;
}

/** Up to the last thought that has room, else up to the last word that may end a subject. */
function shorten(text: string): string {
  const ends = [...text.matchAll(BOUNDARY)].map(({index}) => index).filter((at) => at >= LEAST && at <= CUT);
  const end = ends.at(-1);
  let cut = text.slice(0, end ?? text.lastIndexOf(' ', CUT));
  for (;;) {
    const space = cut.lastIndexOf(' ');
    const last = withoutLoose(fold(cut.slice(space + 1)).folded);
    const dangling =
      UNFINISHED.has(last) || /\s(?:between|entre) \S+$/i.test(cut) || (end === undefined && /^\d+$/.test(last));
    if (space < 0 || !dangling) return cut;
    cut = cut.slice(0, space);
  }
}
