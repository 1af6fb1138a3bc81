/** Words of a search: folded, without those that stand in every text. Knows no articles. */
import {fold} from '../../text/fold.ts';

/** Spanish and English words that say nothing of the matter, folded. */
const EMPTY: ReadonlySet<string> = new Set(
  (
    'a al algo ante aqui asi aun cada como con cual cuando de del desde donde el ella ellas ellos en entre era es esa ese eso ' +
    'esta estan estas este esto estos estoy fue ha hace han hasta hay he hola la las le les lo los mas me mi mis muy ni no nos ' +
    'nuestra nuestro o os otra otro para pero por porque puedo que quiero se ser si sin sobre son su sus tambien te tengo tiene ' +
    'todo todos tu tus un una uno unos y ya yo urgente gracias buenas buenos dias ' +
    'about after all also am an and any are as at be been but by can cannot could did do does for from get had has have hello hi ' +
    'how i if in into is it its just me my not of on or our out please so some that the their them then there they this ' +
    'thanks to too up us was we were what when where which why will with would you your urgent'
  ).split(' '),
);

/** The words of a text as they are compared. */
export function termsOf(text: string): string[] {
  return fold(text).folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A term as it is indexed and searched, or nothing where it tells nothing. */
export function meaningful(term: string): string | null {
  return term.length < 2 || EMPTY.has(term) ? null : term;
}
