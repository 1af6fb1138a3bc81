/** Names of accounts, machines, databases, plans and invoices as a text gives them. Knows the words, not the account. */
import type {Range, TextField} from '../../../core/finding.ts';
import type {Hit, Lexicon} from '../../../text/matcher.ts';
import {FIELDS, findAll, findHits, rangeOf} from '../../find.ts';
import type {Draft, Lexicons} from '../../types.ts';

/** What stands behind "usuario" or "VPS": letters with digits, or in quotation marks. */
const NAME =
  /^\s?[:#]?\s?(?:(?:es|is|called|llamad[oa])\s)?(?:['"«“‘]([^'"»”’\n]{2,40})['"»”’]|((?=[a-z_-]+\d|\d+[a-z_-]|[a-z]+_)[a-z\d](?:[\w.-]{0,30}[a-z\d])?)|-(\d{1,6}))/i;
/** "Mi usuario es lolasm": where it is said, any word that says nothing about it. */
const SAID =
  /^(?:\s(?:es|is)\s|\s?:\s?)(?!correct|incorrect|v[aá]lid|inv[aá]lid|nuev|bloque|block|the|support|soporte|not|los|las|una|para|admin|demo|prueba|test)([a-z][\w.-]{2,30}\w)(?![\w@])/iu;
/** What stands behind "factura": anything with digits. */
const NUMBER = /^\s?(?:n[ºo°]?\.?|num\w{0,6}\.?)?\s?[:#]?\s?(\p{L}{0,5}[-/]?\d[\d/-]{1,15})/iu;
/** "srv-19", "vps204", "vps-elm-04", "db_shop", "shop_db2": machines and databases by their usual names. */
// Not the server that an error names ("… on 'db3.x.example'").
const MACHINE =
  /(?<!\bon ['"‘“])\b(?:(?:srv|vps|vm|vds|kvm|ds|ded|dedi|db|web|node|nodo|host|server|cloud)(?:-[a-z]{2,12})?-?\d{1,6}|(?:db|bd|wp)_[a-z]\w{1,30}|[a-z][a-z\d]{2,20}_(?:db|bd|wp)\d{0,3})\b/gi;
/** "Plan Empresa", "Business plan": a name with a capital, not at the beginning of a sentence. */
const PLAN_AFTER = /^\s+["«“]?\p{Lu}[\p{Ll}\d]{1,20}(?:\s\p{Lu}[\p{Ll}\d]{0,20}|\s\d{1,4})?["»”]?/u;
const PLAN_BEFORE = /[\p{Ll},]\s+(["«“]?\p{Lu}[\p{Ll}\d]{1,20}(?:\s\p{Lu}[\p{Ll}\d]{1,20}|\s\d{1,4})?["»”]?\s+)$/u;
/** What names what behind which word. */
const PATTERNS: Readonly<Record<string, RegExp>> = {server: NAME, database: NAME, account: NAME, invoice: NUMBER};

/** "Plan Empresa", "Business plan", whoever has it. */
function planAt(draft: Draft, field: TextField, hit: Hit): Range | undefined {
  const {original} = draft.text[field];
  if (original === original.toUpperCase()) return undefined;
  const [start, end] = rangeOf(draft, field, hit, undefined);
  const behind = PLAN_AFTER.exec(original.slice(end, end + 60));
  if (behind) return [start, end + behind[0].length];
  const ahead = PLAN_BEFORE.exec(original.slice(Math.max(0, start - 40), start));
  return ahead ? [start - (ahead[1] ?? '').length, end] : undefined;
}

/** Whether a plan is named, even one that the writer only asks about. */
export function namesPlan(draft: Draft, lexicons: Lexicons<Lexicon>): boolean {
  return FIELDS.some((field) =>
    findHits(draft, field, lexicons).some((hit) => hit.tag === 'plan' && planAt(draft, field, hit)),
  );
}

/** "El usuario web331", "VPS-12", "plan Empresa", "factura F-2291". */
export function named(draft: Draft, lexicons: Lexicons<Lexicon>) {
  return FIELDS.flatMap((field) => {
    const {original} = draft.text[field];
    const machines = matchesOf(draft, field, MACHINE, 'server');
    const hits = findHits(draft, field, lexicons);
    const others = hits.flatMap((hit) => {
      if (hit.tag === 'plan') {
        // "Does the Business plan come with …?" is asked before one has it.
        const range = hits.some((has) => has.tag === 'has' && spans(has, hit)) && planAt(draft, field, hit);
        return range ? [{value: original.slice(...range), field, range, confidence: 0.5, role: 'plan'}] : [];
      }
      const pattern = PATTERNS[hit.tag];
      if (!pattern) return [];
      const [start, end] = rangeOf(draft, field, hit, undefined);
      const after = original.slice(end, end + 60);
      const found = pattern.exec(after) ?? (hit.tag === 'account' ? SAID.exec(after) : null);
      const value = found?.slice(1).find((part) => part !== undefined);
      // A host has its own reader.
      if (value === undefined || (hit.tag === 'server' && value.includes('.'))) return [];
      const at = original.indexOf(value, start);
      return [{value, field, range: [at, at + value.length] as const, confidence: 0.5, role: hit.tag}];
    });
    const apart = others.filter(({range: [start]}) =>
      machines.every(({range}) => start < range[0] || range[1] <= start),
    );
    return [...machines, ...apart];
  });
}

/** "/home/fernleigh/public_html". */
const HOME = /(?<=\/home\/)[a-z]\w{1,30}(?=\/)/g;

/** The accounts that the files of a text are of. */
export function accountsOfFiles(draft: Draft) {
  return FIELDS.flatMap((field) => matchesOf(draft, field, HOME, 'account'));
}

function matchesOf(draft: Draft, field: TextField, pattern: RegExp, role: string) {
  return findAll(draft, field, pattern).map(({match: [value], index}) => {
    const range = [index, index + value.length] as const;
    return {value, field, range, confidence: 0.5, role};
  });
}

function spans(outer: Hit, inner: Hit): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}
