/** Names of accounts, machines, databases, plans and invoices as a text gives them. Knows the words, not the account. */
import type {Range} from '../../../core/finding.ts';
import type {Lexicon} from '../../../text/matcher.ts';
import {factAt, factsAt, hitsIn, type PlacedHit} from '../../find.ts';
import type {Draft, Lexicons} from '../../types.ts';

/** What stands behind "usuario" or "VPS": letters with digits, or in quotation marks. */
const NAME =
  /^\s?[:#]?\s?(?:(?:es|is|called|llamad[oa])\s)?(?:['"«“‘]([^'"»”’\n]{2,40})['"»”’]|((?=[a-z_-]+\d|\d+[a-z_-]|[a-z]+_|\d{5})[a-z\d](?:[\w.-]{0,30}[a-z\d])?))/i;
/** What stands behind "factura": anything with digits. */
const NUMBER = /^\s?(?:n[ºo°]?\.?|num\w{0,6}\.?)?\s?[:#]?\s?(\p{L}{0,5}[-/]?\d[\d/-]{1,15})/iu;
/** "srv-19", "vps-elm", "otter-02", "db_shop", "shop_db2": machines and databases by their usual names, not what an error names. */
const MACHINE =
  /\b(?<!\bon ['"‘“])(?:(?:srv|vps|vm|kvm|ds|ded|dbx?|pg|web|nod[eo]|host|server|cloud|ns(?=\d{3}))(?:-[a-z]{2,12})?-?\d{1,6}|[a-z]{2,12}(?:-[a-z]{2,12})?-0\d|(?:srv|vps|vm)-(?!side|rec)[a-z]{3,20}|(?:db|bd|wp)_\w{2,31}|[a-z][a-z\d]{2,20}_(?:db|bd|wp|live|erp)\d{0,3})\b/gi;
const ACCOUNTS = [
  // "Mi usuario es lolasm", not what is wrong with it.
  /(?:u(?:suario|sername|ser(?<=my user))|account name)(?: es | is |: )((?!demo|test|admin|sop|sup|correct|nuev|una?\b)[a-z][\w.-]{2,30}\w)(?![\w@])/gi,
  // "The files of account fernleigh", not "of account recovery".
  /(?:(?:\b(?:of|for|on|in|from|the)|[:(]) account|\b(?:de|en|a) la cuenta) ((?!set|the|with|pass|acc|prin|desd)[a-z]{6,20}(?<!ed|ing|ly|ion|er|[td]a))(?![\w@])/gi,
];
/** "Plan Empresa", "Business plan": a name with a capital, not at the beginning of a sentence. */
const PLAN_AFTER = /^\s+["«“]?\p{Lu}[\p{Ll}\d]{1,20}(?:\s\p{Lu}[\p{Ll}\d]{0,20}|\s\d{1,4})?["»”]?/u;
const PLAN_BEFORE =
  /[\p{Ll},]\s+(['"«“‘]?\p{Lu}[\p{Ll}\d]{1,20}(?:[\s-]\p{Lu}[\p{Ll}\d]{0,20}|\s\d{1,4})?['"»”’]?\s+)$/u;
/** "Business M", "VPS S". */
const SIZED = /\b(?:VPS|\p{Lu}\p{Ll}{2,15}) X?[SML]\b(?![.'’-])/gu;
/** What names what behind which word. */
const PATTERNS: Readonly<Record<string, RegExp>> = {server: NAME, database: NAME, account: NAME, invoice: NUMBER};

/** "Plan Empresa", "Business plan", whoever has it. */
function planAt(draft: Draft, {field, range: [start, end]}: PlacedHit): Range | undefined {
  const {original} = draft.text[field];
  const behind = PLAN_AFTER.exec(original.slice(end, end + 60));
  if (behind) return [start, end + behind[0].length];
  const [, ahead] = PLAN_BEFORE.exec(original.slice(Math.max(0, start - 40), start)) ?? [];
  return ahead === undefined ? undefined : [start - ahead.length, end];
}

/** "El usuario web331", "VPS-12", "plan Empresa", "factura F-2291". */
export function named(draft: Draft, lexicons: Lexicons<Lexicon>) {
  const others = hitsIn(draft, lexicons).flatMap((hit) => {
    const range = hit.tag === 'plan' ? planAt(draft, hit) : nameBehind(draft, hit);
    return range ? [factAt(draft, hit.field, range, 0.5, hit.tag)] : [];
  });
  return [
    ...factsAt(draft, MACHINE, 0.5, 'server'),
    ...others,
    ...factsAt(draft, SIZED, 0.5, 'plan'),
    ...factsAt(draft, ACCOUNTS, 0.5, 'account'),
  ];
}

function nameBehind(draft: Draft, {tag, field, range: [, end]}: PlacedHit): Range | undefined {
  const after = draft.text[field].original.slice(end, end + 60);
  const value = PATTERNS[tag]?.exec(after)?.slice(1).find(Boolean);
  // A host has its own reader.
  if (value === undefined || value.includes('.')) return undefined;
  const at = end + after.indexOf(value);
  return [at, at + value.length];
}
