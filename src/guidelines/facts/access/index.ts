/**
 * Access data for a page behind a login: `given` (in the sealed field, or in the text) or `offered`. The value is the words
 * that say so, never what follows them.
 */
import type {Range} from '../../../core/finding.ts';
import type {Lexicon} from '../../../text/matcher.ts';
import {FIELDS, findAll, findHits, rangeOf, wordsOf} from '../../find.ts';
import type {FactDefinition} from '../../types.ts';

/** "Usuario: demo", "pass = x": a label with something behind it. */
const LABELLED =
  /(?<![\p{L}\d])(?:usuario|user(?:name)?|login|pass(?:word)?|contrase[nñ]a|clave|credenciales|credentials)/giu;
const BEHIND = /^\s?[:=]\s?(?!accepted|ok\b)[^\s:=]/i;

const TROUBLE =
  /\b(?:no|not|ni|cannot|can[’']?t|sin|errors?|errores|fall[oa]n?|unable|won[’']?t|doesn[’']?t|nothing|nada|keeps)\b/;
/** The page itself was named: whatever browser shows it. */
const ADDRESS = /\w\.\w/;
const BROWSER = /\b(?:firefox|mozilla|chrome|browser|navegador|thunderbird)\b/;

export const access: FactDefinition<Lexicon> = {
  id: 'access',
  find(draft, lexicons) {
    if (draft.hasAccessData) return [{value: '***', confidence: 1, role: 'given'}];
    const found = FIELDS.flatMap((field) => {
      const {original} = draft.text[field];
      const [label] = findAll(draft, field, LABELLED)
        .map(({match: [{length}], index}) => [index, index + length] as const)
        .filter(([, end]) => BEHIND.test(original.slice(end, end + 14)));
      if (label) return [{value: original.slice(...label), field, range: label, confidence: 0.8, role: 'given'}];
      return findHits(draft, field, lexicons).map((hit) => {
        const range = rangeOf(draft, field, hit, undefined);
        return {value: wordsOf(draft, field, range), field, range, confidence: 0.7, role: hit.tag};
      });
    });
    // "I can give you a test user" is an offer, though "test user" alone would give one.
    const offers = found.filter(({role}) => role === 'offered');
    const given = found.find(
      (one) =>
        one.role === 'given' && !offers.some((offer) => offer.field === one.field && touch(offer.range, one.range)),
    );
    return [given ?? offers[0] ?? []].flat();
  },
  // Nobody needs to get in where nothing fails, or a browser does.
  applies: ({signals, text}) => {
    const inside = signals['login'] ?? [];
    if (inside.length === 0) return false;
    if ((signals['site-fault'] ?? []).length > 0) return true;
    const named = inside.some(({field, range}) => ADDRESS.test(text[field].original.slice(...range)));
    return (
      FIELDS.some((field) => TROUBLE.test(text[field].folded)) &&
      (named || FIELDS.every((field) => !BROWSER.test(text[field].folded)))
    );
  },
};

const NEAR = 30;

function touch(a: Range, b: Range): boolean {
  return a[0] <= b[1] + NEAR && b[0] <= a[1] + NEAR;
}
