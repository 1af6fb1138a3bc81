/**
 * A secret that whoever reads the text could use: a password behind its label, or what is known by its shape. Talk about
 * passwords, masked values and public keys are left alone. Findings never hold the secret.
 */
import type {Range, TextField} from '../../../core/finding.ts';
import type {Hit, Lexicon} from '../../../text/matcher.ts';
import type {Token} from '../../../text/words.ts';
import {FIELDS, findAll, findHits, type PlacedHit, tagsIn} from '../../find.ts';
import type {JudgedDraft, Lexicons, RuleDefinition} from '../../types.ts';
import {shaped} from './shapes.ts';
import {CAMEL, DIGITS, looksSecret, MIXED, readValue, RICH, VARIED, withoutEnd, WORD} from './values.ts';

/** Words between a label and its value. */
const REACH = 8;
const LEAST = 4;
const LEAST_BARE = 6;
const LEAST_WEAK = 8;
/** No word and no name is as long. */
const LONG = 16;
/** Findings of one text. */
const MOST = 5;
const MARK = /(=>|->|[:=|]|\s[–—-]\s)/;
const STOP = /[?!;]|\.\s|\n\s*\n/;
/** Within `AROUND` of a word for what opens something: "kestrel-adm / …", alone on its line; "(…)", ", …,", "… as the password". Tried from the slash, since words are many. */
const BESIDE = [
  /(?:\/(?<=(?<![\w/.@:=+-])[\w.@-]{2,40}( ?)\/)\/? ?|^ *(?=\S{8,24} *$))["'`]?([^\s/"'`()]{6,40})/gm,
  /(?:[(,] ?["'`«“]?(?=[^\s),]{6,40}[),])|(?<!\w)(?=\S{6,40} (?:como|as|to be) ))["'`]?([^\s/"'`()]{6,40})/g,
];
const AROUND = 150;

export const secretInClear: RuleDefinition<Lexicon> = {
  meta: {id: 'secret-in-clear', clause: 'G6', field: 'body', defaultSeverity: 'warn', replies: true},
  check(draft, lexicons) {
    return FIELDS.flatMap((field) => {
      // The widest first: where one holds another, what is left of it would come up once that is gone.
      const ranges = [...shaped(draft, field), ...labelled(draft, field, lexicons)].sort(
        ([a, b], [c, d]) => d - c - (b - a),
      );
      return ranges
        .filter(([start, end], index) => ranges.slice(0, index).every(([from, to]) => to <= start || end <= from))
        .sort(([a], [b]) => a - b)
        .map((range) => ({
          messageId: 'secret',
          field,
          range,
          fix: {kind: 'move-to-access-data' as const, field, range},
        }));
    }).slice(0, MOST);
  },
};

/** What stands round a label. */
interface Scene {
  readonly original: string;
  readonly toOriginal: (position: number) => number;
  readonly tokens: readonly Token[];
  /** Whether a word of a tag stands at a token. */
  readonly is: (tag: string, index: number) => boolean;
  /** A user name is spoken of in the field. */
  readonly user: boolean;
  /** So is a password in the draft. */
  readonly spoken: boolean;
}

/** Tag of what leads to a secret -> where that stands. */
const LEADS: Readonly<Record<string, (scene: Scene, hit: Hit) => Range | undefined>> = {
  label: valueBehind,
  weak: valueBehind,
  pair: valueBehind,
  order: valueOrdered,
};

function labelled(draft: JudgedDraft, field: TextField, lexicons: Lexicons<Lexicon>): readonly Range[] {
  const hits = findHits(draft, field, lexicons);
  const user = hits.some(({tag}) => tag === 'user');
  const tags = tagsIn(draft, lexicons);
  const spoken = tags.has('label') || tags.has('weak');
  const {original, toOriginal} = draft.text[field];
  const tokens = draft.tokens[field];
  const found: Range[] = [];
  hits.forEach((hit, at) => {
    const lead = LEADS[hit.tag];
    if (!lead) return;
    let end = at;
    while ((hits[end]?.from ?? Infinity) < hit.to + REACH) end++;
    const behind = hits.slice(at, end);
    const is = (tag: string, index: number): boolean => behind.some((one) => one.from === index && one.tag === tag);
    const range = lead({original, toOriginal, tokens, is, user, spoken}, hit);
    if (range) found.push(range);
  });
  for (const {match, index} of findAll(draft, field, BESIDE)) {
    const [whole, first = '', second] = match;
    const value = withoutEnd(second ?? first);
    const start = index + whole.lastIndexOf(value);
    // What has no sign that only passwords have may be the name of something.
    const opens = second && RICH.test(value) ? /user|label|pair/ : second && first ? /label|pair/ : /label|weak/;
    const near = ({tag, range: [, end]}: PlacedHit): boolean => opens.test(tag) && Math.abs(start - end) < AROUND;
    if ((second ? isSure : isStrong)(value) && hits.some(near)) found.push([start, start + value.length]);
  }
  return found;
}

/** "Set it to …", where a password is spoken of or, for what is a password and nothing else, a user. */
function valueOrdered({original, toOriginal, user, spoken}: Scene, {end}: Hit): Range | undefined {
  const at = toOriginal(end);
  const range = readValue(original, original.charAt(at) === ':' ? at + 1 : at);
  const value = range ? original.slice(...range) : '';
  return isStrong(value) && (spoken || (user && isSure(value))) ? range : undefined;
}

/** Walks on from a label to what it labels: behind a mark, a word that links, or at once. */
function valueBehind(scene: Scene, {tag, to}: Hit): Range | undefined {
  const {original, toOriginal, tokens, is} = scene;
  const label = tokens[to - 1];
  // `dkim=pass` is a result and no label.
  if (!label || /[=\w]/.test(original.charAt(toOriginal(label.start) - 1))) return undefined;
  let end = toOriginal(label.end);
  for (let index = to; index < to + REACH; index++) {
    const token = tokens[index];
    const between = original.slice(end, token ? toOriginal(token.start) : end + REACH);
    const [before = '', mark] = between.split(MARK);
    if (STOP.test(before)) return undefined;
    const linked = index === to || is('link', index - 1);
    if (mark || (linked && tag !== 'pair')) {
      const range = readValue(original, end + (mark ? before.length + mark.length : 0));
      const second = mark && tag === 'pair' && range && secondOf(original, range);
      if (second) return second;
      if (range && isSecret(original.slice(...range), tag, leastAt(scene, index, range, mark, index > to)))
        return range;
      if (mark) return undefined;
    }
    if (!token) return undefined;
    const remark = token.paused || is('state', index) || (is('article', index) && linked);
    if (remark && !is('link', index)) return undefined;
    end = toOriginal(token.end);
  }
  return undefined;
}

/** How much a value must look like a secret to be one: less behind a mark, or in quotation marks behind more than the label. */
function leastAt(
  {original, tokens, is, user}: Scene,
  index: number,
  [start, end]: Range,
  mark: string | undefined,
  further: boolean,
): number {
  const quoted = (mark || further) && /^["'`«“].*["'`»”]$/.test(original.slice(start - 1, end + 1));
  // A phrase in quotation marks is no remark.
  const phrase = quoted && /\s/.test(original.slice(start, end));
  if ((is('state', index) || is('article', index)) && !phrase) return Infinity;
  if (!/^(?:word|number)$/.test(tokens[index]?.kind ?? 'word')) return Infinity;
  // What ends its line beside a user name may be a plain word.
  const lone = mark && user && /^[^\S\n]*(?:\n|$)/.test(original.slice(end, end + 40));
  return quoted || lone ? WORD : mark ? CAMEL : DIGITS;
}

/** "admin / Verano_24": the second one is the secret. */
function secondOf(text: string, [, first]: Range): Range | undefined {
  const joint = /^ *(?:[/|:,-]|y |and )?\s*/.exec(text.slice(first, first + 20))?.[0] ?? '';
  const range = readValue(text, first + joint.length);
  return range && isSecret(text.slice(...range), 'label', DIGITS) ? range : undefined;
}

/** @param least how much it must look like a secret */
function isSecret(value: string, tag: string, least: number): boolean {
  const looks = looksSecret(value);
  const bare = least >= DIGITS;
  return tag === 'weak'
    ? value.length >= LEAST_WEAK && looks >= Math.max(least, bare && value.length < LONG ? VARIED : MIXED)
    : value.length >= (bare ? LEAST_BARE : LEAST) && looks >= least;
}

/** Where nothing leads to it, only what nobody would write as a word, a name or an address. */
const isStrong = (value: string): boolean =>
  value.length >= LEAST_BARE && looksSecret(value) === VARIED && !/[@/.]\p{L}/u.test(value);

/** Nor as the name of a program with its version. */
const isSure = (value: string): boolean =>
  isStrong(value) && /[^\p{L}\d]/u.test(value) && !/^\p{L}+[-_./]?[\d.]+$/u.test(value);
