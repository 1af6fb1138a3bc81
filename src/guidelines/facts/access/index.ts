/**
 * Access data for a page behind a login: `given` (in the sealed field, or in the text) or `offered`. The value is the words
 * that say so, never what follows them.
 */
import type {Lexicon} from '../../../text/matcher.ts';
import {factAt, factsAt, FIELDS, hitsIn} from '../../find.ts';
import type {FactDefinition} from '../../types.ts';

/** "Usuario: demo", "pass = x": a label with something behind it. */
const LABELLED =
  /(?<![\p{L}\d])(?:usuario|user(?:name)?|login|pass(?:word)?|contrase[nñ]a|clave|credenciales|credentials)(?=\s?[:=]\s?(?!accepted|ok\b)[^\s:=])/giu;
/** Characters between an offer and what it offers. */
const NEAR = 30;

const TROUBLE =
  /\b(?:no|not|ni|cannot|can[’']?t|sin|errors?|errores|fall[oa]n?|unable|won[’']?t|doesn[’']?t|nothing|nada|keeps)\b/;
/** The page itself was named: whatever browser shows it. */
const ADDRESS = /\w\.\w/;
const BROWSER = /\b(?:firefox|mozilla|chrome|browser|navegador|thunderbird)\b/;

export const access: FactDefinition<Lexicon> = {
  id: 'access',
  find(draft, lexicons) {
    if (draft.hasAccessData) return [{value: '***', confidence: 1, role: 'given'}];
    const labels = factsAt(draft, LABELLED, 0.8, 'given');
    const said = hitsIn(draft, lexicons).map(({field, range, tag}) => factAt(draft, field, range, 0.7, tag));
    const [offer] = said.filter(({role}) => role === 'offered');
    // "I can give you a test user" is an offer, though "test user" alone would give one.
    const given = said.find(
      ({role, field, range: [start, end]}) =>
        role === 'given' &&
        !said.some(
          (one) =>
            one.role === 'offered' && one.field === field && one.range[0] <= end + NEAR && start <= one.range[1] + NEAR,
        ),
    );
    return [labels[0] ?? given ?? offer ?? []].flat();
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
