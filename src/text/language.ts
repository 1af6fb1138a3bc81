/**
 * Guesses whether a text is Spanish or English by its little words and its letters. Made for short, hurried texts with
 * foreign product names in them; knows no other language.
 */
import type {Language} from '../core/language.ts';
import type {FoldedText} from './fold.ts';
import type {Token} from './words.ts';

/** Words that only one of the two languages has, or that are far more common in it; folded. */
const WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  es: new Set(
    (
      'de la que el en y los del se las por un para con una su al lo como mas pero sus le ya o este si porque esta entre ' +
      'cuando muy sin sobre tambien hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso ante ' +
      'ellos e esto mi antes algunos que unos yo otro otras otra tanto esa estos mucho quienes nada muchos cual poco ella ' +
      'estar estas algunas algo nosotros mis tu te ti tus os es soy son esta estan estoy estamos era fue ser sido hola buenos ' +
      'buenas dias tardes noches gracias saludos ayuda puedo puede pueden podeis podemos podria tengo tiene tienen tenemos ' +
      'quiero necesito hemos han hace hacer ahora ayer hoy semana correo correos cuenta contrasena pagina sitio dominio ' +
      'problema errores servidor mensaje mensajes enviar recibir llegan llega sale funciona funcionan carga me mismo ' +
      'favor cordial estimados usuario clave acceder entrar nuevo nueva factura alta baja copia copias cambiar caido caida ' +
      'consulta duda solicitud tras aun asi segun despues quisiera vuestro vuestra no'
    ).split(' '),
  ),
  en: new Set(
    (
      'the of and to in is that it was for on are as with his they at be this have from or had by but what some we can out ' +
      'other were all there when up use your how said an each she which do their time if will way about many then them would ' +
      'like so these her long make see him two has look more day could go come did number sound most my over know than call ' +
      'first who may down been now find any new work part take get place made where after back only me our you i im ive its ' +
      'not cant dont doesnt isnt wont cannot didnt hello hi hey dear thanks thank please regards help need want working works ' +
      'email emails mail account password page site website domain problem issue server message messages send sending sent ' +
      'receive receiving received login since yesterday today still because while does into being access error down ' +
      'renewal invoice update change question missing failed fails trying unable add remove set setup no'
    ).split(' '),
  ),
};

/**
 * The language of a text.
 * @param tokens of the subject and of the body, each with its text
 * @returns `undefined` where there is nothing to tell by
 */
export function detectLanguage(
  ...parts: readonly {readonly text: FoldedText; readonly tokens: readonly Token[]}[]
): Language | undefined {
  let es = 0;
  let en = 0;
  for (const {text, tokens} of parts) {
    for (const {word, kind} of tokens) {
      if (kind !== 'word') continue;
      const spanish = WORDS.es.has(word);
      const english = WORDS.en.has(word);
      if (spanish && !english) es += 1;
      else if (english && !spanish) en += 1;
      else if (!spanish) {
        es += spanishShape(word);
        en += englishShape(word);
      }
    }
    es += Math.min(3, text.original.match(/[ñáéíóú¿¡]/gi)?.length ?? 0);
  }
  if (es === en) return undefined;
  return es > en ? 'es' : 'en';
}

function spanishShape(word: string): number {
  if (word.length < 5) return 0;
  return /(?:cion|ciones|ado|ada|ados|adas|ido|idos|mente|ando|iendo|dad|dades|amos|emos|imos|aba|aban|ito|ita)$/.test(
    word,
  )
    ? 0.5
    : 0;
}

function englishShape(word: string): number {
  if (word.length < 4) return 0;
  return /(?:ing|tion|tions|ness|ment|ments|ght|ould|ful|ly|ck|wh|th|ee|ey|ies)$/.test(word) ? 0.5 : 0;
}
