/**
 * The subject names a person, a role, a department or a company as the one to deal with the ticket. The problem type
 * decides that; a department that is part of the problem ("Departamento de Calidad: la página no carga") is left alone.
 */
import type {Lexicon} from '../../../text/matcher.ts';
import {findHits, rangeOf} from '../../find.ts';
import type {Token} from '../../../text/words.ts';
import type {JudgedDraft, RuleDefinition} from '../../types.ts';
import {tooMuchInSubject} from '../in-subject.ts';

/** What mail programs and hurried people put before everything. */
const MARKS = new Set(['re', 'fw', 'fwd', 'rv', 'urgente', 'urgent', 'asap', 'importante', 'important']);
const OPENERS = new Set([
  'att',
  'atn',
  'attn',
  'atte',
  'fao',
  'dpto',
  'depto',
  'para',
  'for',
  'to',
  'atencion',
  'attention',
]);
/** A name after "para" or "dear": capitals that go on to a mark, the end, or the desk that it sits at. */
const NAME_AFTER =
  /^[.:]?(?:\s+(?:(?:D|Dña|Sr|Sra|Srta|Ing|Lic|Dr|Dra|Mr|Mrs|Ms)\.?\s+)?(?!(?:Tardes|Noches|D[ií]as|Buen[oa]s)\b)\p{Lu}[\p{L}'’.-]*){1,3}\s*(?=[:,;.!?–—(-]|$|(?:in|from|de|del|el de)\s(?:tech|billing|support|sales|accounts|soporte|sistemas|dominios|factur|admin|t[eé]cnic))/u;

const THING = /^\s*[:–-]\s*\S{2,4}\s(?:enlace|men[uú]|bot[oó]n|link|button|tab)\b/i;

/** Words between "Attn:" and the end of what it names. */
const AFTER = 3;

/** "Attn:", "To:": what stands first and before a mark. */
const isOpening = (draft: JudgedDraft, token: Token | undefined): boolean =>
  token !== undefined &&
  OPENERS.has(token.word) &&
  /^\s*[:.]/.test(draft.text.subject.original.slice(draft.text.subject.toOriginal(token.end)));

export const subjectAddressee: RuleDefinition<Lexicon> = {
  meta: {id: 'subject-addressee', clause: 'G3', field: 'subject', defaultSeverity: 'warn'},
  check(draft, lexicons) {
    const {original} = draft.text.subject;
    for (const hit of findHits(draft, 'subject', lexicons)) {
      let range = rangeOf(draft, 'subject', hit, undefined);
      const behind = hit.tag === 'behind';
      if (behind || hit.tag === 'opening') {
        if (behind) range = rangeOf(draft, 'subject', draft.tokens.subject[hit.to - 1] ?? hit, undefined);
        if (!draft.tokens.subject.slice(0, hit.from).every(({word}) => MARKS.has(word))) continue;
        // "Para …" is an address only where a name follows, and a whole shouted subject has no names.
        const name = original === original.toUpperCase() ? undefined : NAME_AFTER.exec(original.slice(range[1]));
        if (!name) continue;
        range = [range[0], range[1] + name[0].trimEnd().length];
      }
      // "Atención al Cliente: el enlace del menú …": the name of a thing.
      if (THING.test(original.slice(range[1]))) continue;
      // "Att. Soporte": the dot is no end.
      const after = hit.tag === 'after';
      const opener = draft.tokens.subject[after ? 0 : hit.from - 1];
      // "Migration desk" alone may be a thing; behind "Attn:" it is not.
      if (after && (hit.from === 0 || hit.from > AFTER || !isOpening(draft, opener))) continue;
      if (opener && OPENERS.has(opener.word)) range = [draft.text.subject.toOriginal(opener.start), range[1]];
      return [tooMuchInSubject(draft, range, 'addressee')];
    }
    return [];
  },
};
