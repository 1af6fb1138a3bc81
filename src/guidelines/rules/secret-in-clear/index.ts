/**
 * A secret that whoever reads the text could use: a password behind its label, an address with one in it, a private key, a
 * token of a known kind. Talk about passwords, masked values and public keys are left alone. Findings never hold the secret.
 */
import type {Range, TextField} from '../../../core/finding.ts';
import type {Hit, Lexicon} from '../../../text/matcher.ts';
import {FIELDS, findAll, findHits, readEach} from '../../find.ts';
import type {JudgedDraft, Lexicons, RuleDefinition} from '../../types.ts';

/**
 * Secrets that are known by their own shape; the last group is the secret. Only where what it needs stands. `lines`: it may reach
 * over the end of a line.
 */
const SHAPES: readonly (readonly [needs: readonly string[], shape: RegExp, lines?: true])[] = [
  [['private key'], /-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----[A-Za-z\d+/=\s,:-]{20,20000}/g, true],
  [['://'], /\b[a-z][a-z\d+.-]{1,15}:\/\/[^\s:@/]{0,64}:([^\s@/]{3,64})@/gi],
  [
    ['_', '-'],
    /\b((?:[sr]k_(?:live|test)_|gh[pousr]_|github_pat_|glpat-|xox[abprs]-|npm_|AIza|AKIA|ASIA|dop_v1_|shpat_|hf_|whsec_|sk-)[\w-]{10,200})/g,
  ],
  [['eyj'], /(?<![\w-])(eyJ[\w-]{8,2000}\.eyJ[\w-]{8,2000}\.[\w-]{8,2000})/g],
  [['sg.'], /\b(SG\.[\w-]{16,64}\.[\w-]{16,64})/g],
  [['bearer'], /\bbearer[ :]{1,2}([\w.~+/-]{20,2000})/gi],
  // Settings of a program, and "admin / …".
  [
    ['_'],
    /\b[A-Z][A-Z\d_]{0,40}_(?:PASSWORD|PASSWD|PASS|PWD|SECRET|TOKEN|(?:SECRET|API|PRIVATE|AUTH)(?:_[A-Z]{1,12})?_KEY)["']?\s?(?:=>|[:=])\s?["']?([^\s"'$;,()<>{}*]{5,128})/g,
    true,
  ],
  [
    ['_'],
    /\b[a-z\d]{1,20}(?:_[a-z\d]{1,20}){0,3}_(?:password|passwd|pass|pwd|secret|token|api_?key)["']?\s?(?:=>|[:=])\s?["']([^\s"'$;,()<>{}*]{6,128})["']/gi,
  ],
  [
    [' / ', ' | '],
    /(?<![\w/.-])(?:admin|administrador|administrator|root|demo|guest|invitado) [/|] (?=[^\s/|]{0,30}\d)(?=[^\s/|]{0,30}\p{L})([^\s/|]{6,64})(?!\S)/giu,
  ],
  [['@'], /@[\w.-]{3,80}\.[a-z]{2,20} ?[/|] ?(?=[^\s/|]{0,30}\d)(?=[^\s/|]{0,30}\p{L})([^\s/|@]{6,64})(?!\S)/giu],
  [
    ['@'],
    /@[\w.-]{3,80}\.[a-z]{2,20} (?=\S{0,39}\d)(?=\S{0,39}[A-Z])(?=\S{0,39}[a-z])(?=\S{0,39}[!$%&*+=#^~])([^\s@<>]{8,40})(?!\S)/g,
  ],
  [
    [' / ', ' | '],
    /\.[a-z]{2,20} [/|] [\w.@-]{2,60} [/|] (?=[^\s/|]{0,30}\d)(?=[^\s/|]{0,30}\p{L})([^\s/|]{6,64})(?!\S)/giu,
  ],
  // As commands and programs take them.
  [
    ['('],
    /(?:mysqli?_connect|new mysqli|new PDO)\(["'][^"'\n]{1,120}["'], ?["'][^"'\n]{1,80}["'], ?["']([^"'\n]{4,80})["']/g,
  ],
  [['authorization'], /authorization[:=] ?basic ([a-z\d+/=]{8,500})/gi],
];
/** Four groups of an application's password, and what must stand before them. */
const GROUPS = /[:=] ?["'“]?([a-z]{4}(?: [a-z]{4}){3})(?!\p{L})/gu;
const BEFORE_GROUPS = /password|contrase|clave|aplicaci/i;
/** In quotation marks or without. */
const TYPED = /^["']?([^"']{1,64})/;
const COMMAND = /\b(?:mysql|mysqldump|mysqladmin|curl) ([^\n]{1,200})/g;
/** Tags of what leads to a secret. */
const LABELS: ReadonlySet<string> = new Set(['label', 'weak', 'pair', 'as', 'order']);
/** Words between a label and its value. */
const REACH = 8;
const LEAST = 4;
const LEAST_BARE = 6;
const LEAST_WEAK = 8;
const MOST = 5;
const MARK = /(=>|->|[:=|]|\s[–—-]\s)/;
/** Of settings: `define('DB_PASSWORD', '…')`. */
const SETTING = /(=>|[:=]|['"],)/;
const STOP = /[?!;]|\.\s|\n\s*\n/;
const VALUE = /\s*["'`«“‘]?([^\s"'`«»“”‘’]{1,128})/y;
const QUOTED = /\s*(?<=[\s:=|,(])["'`«“]([^\s"'`»”][^"'`»”\n]{2,62}[^\s"'`»”])["'`»”]/y;
const END = /[.,;:!?)\]}>]{1,20}$/;
/** "(…)" and ", …," say what was named before. */
const APPOSED = /[(,]\s?["'`«“‘]?$/;
const CLOSED = /^["'`»”’]?(?:[),]|$)/;
/** "… as the password". */
const BEFORE = /(?:^|[\s"'`«“‘(])([^\s"'`«»“”‘’(]{6,64})["'`»”’]?\s$/;
const LEAST_KEY = 16;
const MOST_BEFORE = 80;
/** What stands for a value: ****, xxxx, <password>, […], ____, "your-password". */
const MASKED =
  /^[x*•.\-_#?…]+$|\*{3}|•{2}|xxx|_{4}|\.{3}|…|^[<[{(]|^your|^my_?pass|^(?:tu|mi)_?(?:pass|contrase|clave)|_(?:here|aqui|aquí)$|^\$[a-z_{]|^(?:password|contraseña|pass)$|^\w{1,40}\(/i;
/** Codes of errors, dates and amounts; names of methods, programs and versions. */
const NO_SECRET =
  /^(?:(?:ssh-|ecdsa-|AAAA).*|0x[\da-f]+|(?:sha\d|md5)\S*|[A-Z]{2,}(?:_[A-Z]+)+|\d[\d.,:/€$%+-]*[a-z]{0,3}|(?:oauth|sha|md|base|win|windows|tls|ssl|imap|pop|mysql|php|office|utf|wpa|outlook|thunderbird|firefox|http|ipv|v|id|iphone|android|aes)-?v?[\d.]+)$/i;

export const secretInClear: RuleDefinition<Lexicon> = {
  meta: {id: 'secret-in-clear', clause: 'G6', field: 'body', defaultSeverity: 'warn', replies: true},
  check(draft, lexicons) {
    const found = FIELDS.flatMap((field) => [
      ...shaped(draft, field),
      ...ordered(draft, field),
      ...labelled(draft, field, lexicons),
    ]);
    return found
      .filter(({field, range: [start, end]}, index) =>
        found.slice(0, index).every((one) => one.field !== field || one.range[1] <= start || end <= one.range[0]),
      )
      .slice(0, MOST)
      .map(({field, range}) => ({
        messageId: 'secret',
        field,
        range,
        fix: {kind: 'move-to-access-data' as const, field, range},
      }));
  },
};

/** Tag -> where its hits begin. */
type Words = ReadonlyMap<string, ReadonlySet<number>>;

interface Place {
  readonly field: TextField;
  readonly range: Range;
}

function shaped(draft: JudgedDraft, field: TextField): Place[] {
  const {original: text} = draft.text[field];
  const open = readEach(draft, field, SHAPES, (paragraph) =>
    SHAPES.filter(([needs]) => needs.some((need) => paragraph.folded.includes(need))),
  );
  if (open.length === 0) return [];
  return SHAPES.filter((one) => open.includes(one)).flatMap(([, shape, lines]) => {
    const found = lines
      ? [...text.matchAll(shape)].map((match) => ({match, index: match.index}))
      : findAll(draft, field, shape);
    return found.flatMap(({match: {0: whole, 1: secret = whole}, index}) => {
      const start = index + whole.lastIndexOf(secret);
      return MASKED.test(secret)
        ? []
        : [{field, range: [start, start + secret.trimEnd().replace(END, '').length] as const}];
    });
  });
}

/** In a command that one types, and an application's password. */
function ordered(draft: JudgedDraft, field: TextField): Place[] {
  const text = draft.text[field].original;
  const groups = findAll(draft, field, GROUPS).flatMap(({match: {0: whole, 1: secret = ''}, index}) => {
    const start = index + whole.length - secret.length;
    return BEFORE_GROUPS.test(text.slice(Math.max(0, index - MOST_BEFORE), index))
      ? [{field, range: [start, start + secret.length] as const}]
      : [];
  });
  const typed = findAll(draft, field, COMMAND).flatMap(({match: {0: whole, 1: options = ''}, index}) => {
    const words = options.split(' ');
    const secret = whole.startsWith('curl')
      ? words[words.findIndex((word) => word === '-u' || word === '--user') + 1]?.split(':')[1]
      : words.find((word) => word.startsWith('-p') && word.length >= LEAST_BARE)?.slice(2);
    const value = secret === undefined ? '' : (TYPED.exec(secret)?.[1] ?? '');
    if (value.length < LEAST || MASKED.test(value)) return [];
    const start = index + whole.indexOf(value);
    return [{field, range: [start, start + value.length] as const}];
  });
  return [...groups, ...typed];
}

function labelled(draft: JudgedDraft, field: TextField, lexicons: Lexicons<Lexicon>): Place[] {
  const hits = findHits(draft, field, lexicons);
  if (!hits.some(({tag}) => LABELS.has(tag))) return [];
  const words = new Map<string, Set<number>>();
  for (const {tag, from} of hits) words.set(tag, (words.get(tag) ?? new Set<number>()).add(from));
  return hits.flatMap((hit) => {
    if (hit.tag === 'order') {
      // "Set it to …", where a password is spoken of.
      const range = readValue(draft.text[field].original, draft.text[field].toOriginal(hit.end));
      const spoken = FIELDS.some((one) => findHits(draft, one, lexicons).some(({tag}) => tag === 'label'));
      return range && spoken && isStrong(draft.text[field].original.slice(...range), 'label') ? [{field, range}] : [];
    }
    if (!LABELS.has(hit.tag)) return [];
    const range = hit.tag === 'as' ? valueBefore(draft, field, hit) : valueOf(draft, field, hit, words);
    return range ? [{field, range}] : [];
  });
}

/** Walks on from a label to what it labels: behind a colon, a word that links, or at once. */
function valueOf(draft: JudgedDraft, field: TextField, {tag, to}: Hit, words: Words): Range | undefined {
  const {original, toOriginal} = draft.text[field];
  const tokens = draft.tokens[field];
  const is = (name: string, index: number): boolean => words.get(name)?.has(index) === true;
  const label = tokens[to - 1];
  // `dkim=pass` is a result and no label.
  if (!label || /[=\w]/.test(original.charAt(toOriginal(label.start) - 1))) return undefined;
  const setting = label.word.includes('_');
  let end = toOriginal(label.end);
  let named = false;
  for (let index = to; index < to + REACH; index++) {
    const token = tokens[index];
    const between = original.slice(end, token ? toOriginal(token.start) : end + REACH);
    const [before = '', mark] = between.split(setting ? SETTING : MARK);
    if (STOP.test(before)) return undefined;
    const marked = mark !== undefined;
    if (marked || (tag !== 'pair' && (index === to || is('link', index - 1)))) {
      const range = readValue(original, marked ? end + before.length + mark.length : end);
      const quoted =
        range !== undefined &&
        (marked || index > to) &&
        /^["'`«“].*["'`»”]$/.test(original.slice(range[0] - 1, range[1] + 1));
      // A phrase in quotation marks is no remark.
      const phrase = quoted && /\s/.test(original.slice(...range));
      const plain =
        ((is('state', index) || is('article', index)) && !phrase) ||
        (token && token.kind !== 'word' && token.kind !== 'number');
      const lone =
        words.has('user') && range !== undefined && /^[^\S\n]*(?![^\n])/.test(original.slice(range[1], range[1] + 40));
      if (range && !plain && isSecret(original.slice(...range), tag, marked || quoted, lone || quoted)) return range;
      if (marked) return tag === 'pair' && range ? secondOf(original, range) : undefined;
    }
    named ||= is('user', index);
    if (token && !named && APPOSED.test(between)) {
      const range = readValue(original, end + between.length);
      if (range && CLOSED.test(original.slice(range[1])) && isStrong(original.slice(...range), tag)) return range;
    }
    const remark = is('state', index) || (is('article', index) && (index === to || is('link', index - 1)));
    if (!token || ((token.paused || remark) && !is('link', index))) return undefined;
    end = toOriginal(token.end);
  }
  return undefined;
}

/** "admin / Verano_24": the second one is the secret. */
function secondOf(text: string, [, first]: Range): Range | undefined {
  const joint = /^[^\S\n]*(?:[/|:,-]|y\s|and\s)?\s*/.exec(text.slice(first, first + 20))?.[0] ?? '';
  const range = readValue(text, first + joint.length);
  return range && isSecret(text.slice(...range), 'label', false, false) ? range : undefined;
}

function readValue(text: string, from: number): Range | undefined {
  QUOTED.lastIndex = VALUE.lastIndex = from;
  const quoted = QUOTED.exec(text);
  if (quoted) return [from + quoted[0].length - 1 - (quoted[1] ?? '').length, from + quoted[0].length - 1];
  const [whole, value = ''] = VALUE.exec(text) ?? [''];
  const trimmed = value.replace(END, '');
  const start = from + whole.length - value.length;
  return trimmed === '' ? undefined : [start, start + trimmed.length];
}

/** "I put … as the password". */
function valueBefore(draft: JudgedDraft, field: TextField, {start}: Hit): Range | undefined {
  const {original, toOriginal} = draft.text[field];
  const from = Math.max(0, toOriginal(start) - MOST_BEFORE);
  const [, value = ''] = BEFORE.exec(original.slice(from, toOriginal(start))) ?? [];
  if (!isStrong(value, 'label')) return undefined;
  const at = original.lastIndexOf(value, toOriginal(start));
  return [at, at + value.length];
}

/** Without a colon or a word that links, only what nobody would write as a word or a name. */
function isStrong(value: string, tag: string): boolean {
  if (!isSecret(value, 'label', false, false) || /[@/.]\p{L}/u.test(value)) return false;
  if (tag === 'weak' && value.length < LEAST_KEY) return false;
  return isVaried(value);
}

const isVaried = (value: string): boolean =>
  /\d/.test(value) && (/[!$%&*+=#^~]/.test(value) || (/\p{Lu}/u.test(value) && /\p{Ll}/u.test(value)));

function isSecret(value: string, tag: string, marked: boolean, lone: boolean): boolean {
  if (value.length < LEAST || MASKED.test(value)) return false;
  const digits = /^\d{4,16}$/.test(value);
  if (!digits && NO_SECRET.test(value)) return false;
  const letter = /\p{L}/u.test(value);
  const mixed = letter && /[\d!$%&*+=#@^~_]/.test(value);
  if (tag === 'weak') return mixed && value.length >= LEAST_WEAK && (marked || isVaried(value));
  if (!marked) return (mixed || digits) && value.length >= LEAST_BARE;
  return mixed || digits || /[a-z][A-Z]/.test(value) || (lone && letter && !value.includes('/'));
}
