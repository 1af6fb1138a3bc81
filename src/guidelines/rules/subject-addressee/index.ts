/**
 * The subject names a person, a role, a department or a company as the one to deal with the ticket. The problem type
 * decides that; a department that is part of the problem ("Departamento de Calidad: la página no carga") is left alone.
 */
import type {Lexicon} from '../../../text/matcher.ts';
import {findHits, rangeOf} from '../../find.ts';
import type {RuleDefinition} from '../../types.ts';
import {tooMuchInSubject} from '../in-subject.ts';

/** What mail programs and hurried people put before everything. */
const MARKS = /^(?:re|fwd?|rv|urgente?|asap|importante?)$/;

/** What leads to a name. */
const OPENERS = /^(?:att[en]?|atn|fao|kind|de?pto|para|for|to|atencion|attention)$/;
/** A name after "para" or "dear": capitals that go on to a mark, the end, or the desk that it sits at. */
const NAME_AFTER =
  /^[.:,]?(?:\s+(?:(?:D(?:ña|ra?)?|Sr(?:t?a)?|Ing|Lic|M(?:rs?|s))\.?\s+)?(?!(?:Tardes|Noches|D[ií]as|Buen[oa]s)\b)\p{Lu}[\p{L}'’.-]*){1,3}\s*(?=[:,;.!?–—(/-]|$|please|que|if|(?:in|from|del?|el de)\s(?:tech|bill|support|sales|account|domains|migrat|[Ss]oport|sistem|domini|factur|admin|t[eé]cn))/u;

const THING =
  /^\s*[:–-]\s*\S{2,4}\s(?:enlace|men[uú]|bot[oó]n|secci[oó]n|formulario|p[aá]gina|link|button|page|form)\b/i;

/** "To transfer my domain" goes on with more than whom it is for. */
const FOR = /^(?:para|for|to)$/;

/** "Rocío, the form …", whom the body greets as well. */
const GREETED = /^(\p{L}{3,})[,:].*\n(?:hola|hi|hello|dear) \1(?!\p{L})/iu;

export const subjectAddressee: RuleDefinition<Lexicon> = {
  meta: {id: 'subject-addressee', clause: 'G3', field: 'subject', defaultSeverity: 'warn'},
  check(draft, lexicons) {
    const {original, toOriginal} = draft.text.subject;
    const tokens = draft.tokens.subject;
    for (const hit of findHits(draft, 'subject', lexicons)) {
      const {tag, from, to} = hit;
      let [start, end] = rangeOf(draft, 'subject', tag === 'behind' ? (tokens[to - 1] ?? hit) : hit, hit);
      if (tag === 'behind' || tag === 'opening') {
        // "Para …" is an address only where a name follows, and a whole shouted subject has no names.
        const name = original === original.toUpperCase() ? undefined : NAME_AFTER.exec(original.slice(end));
        if (!name || tokens.slice(0, from).some(({word}) => !MARKS.test(word))) continue;
        end += name[0].trimEnd().length;
      }
      // "Atención al Cliente: el enlace del menú …": the name of a thing.
      if (tag === 'whole' && THING.test(original.slice(end))) continue;
      // "Att. Soporte": the dot is no end.
      const opener = tokens[tag === 'after' ? 0 : from - 1];
      const opens = opener && OPENERS.test(opener.word);
      // "Migration desk" alone may be a thing; behind "Attn:" it is not.
      if (tag === 'after' && (!opens || from < 1 || FOR.test(opener.word))) continue;
      if (opens) start = toOriginal(opener.start);
      return [tooMuchInSubject(draft, [start, end], 'addressee')];
    }
    const name = GREETED.exec(`${original}\n${draft.text.body.original}`)?.[1];
    return name ? [tooMuchInSubject(draft, [0, name.length], 'addressee')] : [];
  },
};
