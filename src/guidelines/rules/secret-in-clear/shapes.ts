/** Secrets that are known by their own shape or by what holds them, whatever words lead to them. */
import type {Range, TextField} from '../../../core/finding.ts';
import {matchesIn} from '../../../text/matches.ts';
import {findAll} from '../../find.ts';
import type {JudgedDraft} from '../../types.ts';
import {CAMEL, looksSecret, MIXED, SAID, VARIED, withoutEnd} from './values.ts';

/** The only one that goes over lines. */
const KEY = /-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----[A-Za-z\d+/=\s,:-]{20,20000}/g;
/** Each with how much its last group, or the whole, must look like a secret. */
const SHAPES: readonly (readonly [shape: RegExp, least: number])[] = [
  // In an address.
  [/:\/\/[^\s:@/]{0,64}:([^\s@/]{3,64})@/g, SAID],
  // Tokens of known kinds.
  [
    /(?<![\w-])(?:(?:[a-z]{2,9}_(?:live|test)_|gh[pousr]_|github_pat_|glpat-|xox[abprs]-|npm_|AIza|A[KS]IA|dop_v1_|shpat_|hf_|whsec_|sk-)[\w-]{10,200}|eyJ[\w-]{8,2000}(?:\.[\w-]{8,2000}){2}|SG(?:\.[\w-]{16,64}){2})/g,
    SAID,
  ],
  [/\b(?:bearer[ :]{1,2}(?=\S{20})|authorization[:=] ?basic )([\w.~+/=-]{8,2000})/gi, CAMEL],
  // Cookies of somebody who is signed in.
  [/SID=([\w.-]{20,2000})/g, MIXED],
  // Settings of a program.
  [
    /_(?:pass(?:word|wd)?|pwd|secret|token|(?:secret|api|private|auth)(?:_[a-z]{1,12})?_?key)["']? ?(?:=>|[:=]|,(?= ?["'])) ?["']?([^\s"'$;,()<>{}*]{5,128})/gi,
    SAID,
  ],
  [/(?:key|llave|token|secret)["']? ?(?:=>?|:) ?["'](?=(?:[^\s\d]{0,60}\d){3})([\w.~+/-]{16,128})["']/gi, MIXED],
  [/(?:connect|mysqli|PDO)\((?:["'][^"'\n]{1,120}["'], ?){2}["']([^"'\n]{4,80})["']/g, SAID],
  // As commands take them.
  [
    /\b(?:mysql\w{0,5}|curl)(?: (?!mysql|curl)\S{1,200}){0,9}? (?:-p|(?:-u|--user) ["']?[^\s:]{1,64}:)["']?([^\s"']{1,64})/g,
    SAID,
  ],
  // "admin / …", "info@… / …", "….example / admin / …".
  [
    /(?:@[\w.-]{3,80}\.[a-z]{2,20} ?|\.[a-z]{2,20} [/|] [\w.@-]{2,60} |(?<![\w/.-])(?:admin(?:istrador)?|root|editor|demo) )[/|]{1,2} ?(?=\S{0,30}\d)([^\s/|]{6,64})(?!\S)/gi,
    MIXED,
  ],
  [/@[\w.-]{3,80}\.[a-z]{2,20} (?=\S{0,39}[A-Z])(?=\S{0,39}[!$%&*+=#^~])([^\s@<>]{8,40})(?!\S)/g, VARIED],
  // Four groups, as of a password for one application.
  [/(?:assword|ontrase|lave|plicaci).{0,80}?[:=] ?["'“]?([a-z]{4}(?: [a-z]{4}){3})(?![a-z])/g, SAID],
];

const PATTERNS = SHAPES.map(([shape]) => shape);

/** Where they stand in a field. */
export function shaped(draft: JudgedDraft, field: TextField): readonly Range[] {
  const keys = matchesIn(draft.text[field].original, KEY).map((match) => ({match, of: -1, index: match.index}));
  return [...keys, ...findAll(draft, field, PATTERNS)].flatMap(
    ({match: {0: whole, 1: secret = whole}, of, index}): Range[] => {
      const start = index + whole.lastIndexOf(secret);
      const least = SHAPES[of]?.[1] ?? SAID;
      return looksSecret(secret) < least ? [] : [[start, start + withoutEnd(secret.trimEnd()).length]];
    },
  );
}
