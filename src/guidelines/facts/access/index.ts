/**
 * Access data for a page behind a login: `given` (in the sealed field, or in the text) or `offered`. The value is the words
 * that say so, never what follows them.
 */
import type {Lexicon} from '../../../text/matcher.ts';
import {factAt, factsAt, hitsIn, isAbout, tagsIn} from '../../find.ts';
import type {FactDefinition} from '../../types.ts';

/** "Usuario: demo", "pass = x": a label with something behind it. */
const LABELLED =
  /(?<![\p{L}\d])(?:usuario|user(?:name)?|login|pass(?:word)?|contrase[nñ]a|clave|credenciales|credentials)(?=\s?[:=]\s?(?!accepted|ok\b)[^\s:=])/giu;

export const access: FactDefinition<Lexicon> = {
  id: 'access',
  find(draft, lexicons) {
    if (draft.hasAccessData) return [{value: '***', confidence: 1, role: 'given'}];
    const labels = factsAt(draft, LABELLED, 0.8, 'given');
    const said = hitsIn(draft, lexicons).map(({field, range, tag}) => factAt(draft, field, range, 0.7, tag));
    // "I can give you a test user" is an offer, though "test user" alone would give one.
    const first = labels[0] ?? ['offered', 'given'].map((one) => said.find(({role}) => role === one)).find(Boolean);
    return first ? [first] : [];
  },
  // Nobody needs to get in where nothing but a browser fails, or something is only ordered or asked.
  applies: (draft, lexicons) =>
    isAbout(draft, 'login') && (isAbout(draft, 'site-fault') || !tagsIn(draft, lexicons).has('wish')),
};
