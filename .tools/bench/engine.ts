/**
 * What one full check of the guidelines costs beside a bare pass of twelve regular expressions over the same text, and how
 * it grows with the text.
 */
import {createChecker} from '../../src/guidelines/checker.ts';
import {hosting} from '../../src/guidelines/policies/hosting.ts';
import {parsePolicy} from '../../src/guidelines/policy.ts';
import {interleave, print, type Row, times} from './measure.ts';
import {cases, prose} from './texts.ts';
import {TICKETS} from './tickets.ts';

/** What somebody would write in an hour instead of an engine. */
const TWELVE = [
  /\b(?:urgente|urgent|asap|cuanto antes)\b/gi,
  /https?:\/\/[^\s)>\]]+/gi,
  /[\w.+-]+@[\w-]+\.[\w.-]+/g,
  /\b\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\b/g,
  /\b\d{1,2}[:.h]\d{2}\b/g,
  /\b(?:lunes|martes|miércoles|jueves|viernes|monday|tuesday|wednesday|thursday|friday)\b/gi,
  /\b(?:ayer|hoy|anoche|yesterday|today|last night)\b/gi,
  /\b(?:contraseña|password|clave|pass)\s*[:=]\s*\S+/gi,
  /\b\d{1,3}(?:\.\d{1,3}){3}\b/g,
  /<\/?[a-z][^>]*>/gi,
  /\b(?:error|fallo|exception|fatal)\b[^.\n]{0,80}/gi,
  // Long sentences: most of the cost of such a set.
  /(?:[^\s.!?]+\s+){25,}[^\s.!?]+[.!?]/g,
];

const SMALL = 2000;
const LARGE = 20_000;

const pass = (body: string): number => TWELVE.reduce((sum, pattern) => sum + [...body.matchAll(pattern)].length, 0);

/** As one types: the end of the last but one paragraph is another at each check. */
function typing(body: string, key: string): string {
  const end = Math.max(0, body.lastIndexOf('\n'));
  const at = body.lastIndexOf('\n\n', end);
  return at < 0 ? `${body} ${key}` : `${body.slice(0, at)} ${key}${body.slice(at)}`;
}

/**
 * Rounds before any is measured: a page or a server that has been up for a while is what is meant, and what compiles beside the
 * first ones counts as processor time.
 */
const WARM = 40;

export async function benchEngine(): Promise<void> {
  const policy = parsePolicy(hosting);
  const checker = await createChecker({policy});
  const rows: Row[] = [];
  for (const [kind, text] of [
    ['a ticket', prose],
    ['cases', cases],
  ] as const) {
    for (const language of ['es', 'en'] as const) {
      const [small, large] = [text(language, SMALL), text(language, LARGE)];
      const {subject} = TICKETS[language];
      let key = 0;
      const next = (): string => (key++).toString(36);
      // One a text, as each form has one: it remembers the text before.
      const [fresh, form] = [await createChecker({policy}), await createChecker({policy})];
      const cost = interleave(
        {
          floor: () => pass(small),
          typed: () => checker.check({subject, body: typing(small, next())}),
          // As a server does: a text that was never seen, in paragraphs that were never seen.
          unseen: () => fresh.check({subject, body: small.replaceAll('\n', `\n${next()} `)}),
          large: () => form.check({subject, body: typing(large, next())}),
        },
        {warm: WARM},
      );
      const row = (what: string, value: number, ratio: number, target = ''): Row => ({
        what: `${kind}, ${language}: ${what}`,
        value: `${value.toFixed(3)} ms`,
        ratio: times(ratio),
        target,
      });
      rows.push(
        row('twelve regular expressions, 2 kB', cost.floor, 1),
        row('full check, 2 kB, while one types', cost.typed, cost.typed / cost.floor, '<= 2 x the floor'),
        row('full check, 2 kB, a text never seen', cost.unseen, cost.unseen / cost.floor),
        row('full check, 20 kB', cost.large, cost.large / cost.typed, '<= 12 x the check of 2 kB'),
      );
    }
  }
  const megabyte = cases('es', 1_000_000);
  const {huge, small} = interleave(
    {
      huge: () => checker.check({subject: '', body: megabyte}),
      small: () => checker.check({subject: '', body: cases('es', SMALL)}),
    },
    {rounds: 5, times: 1},
  );
  rows.push({
    what: 'es: 1 MB pasted',
    value: `${huge.toFixed(1)} ms`,
    ratio: times(huge / small),
    target: 'judged up to a bound',
  });
  print('guideline engine (processor time)', rows);
}
