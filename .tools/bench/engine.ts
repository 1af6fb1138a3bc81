/**
 * What one full check of the guidelines costs beside a bare pass of twelve regular expressions over the same text, and how
 * it grows with the text.
 */
import {createChecker} from '../../src/guidelines/checker.ts';
import {hosting} from '../../src/guidelines/policies/hosting.ts';
import {parsePolicy} from '../../src/guidelines/policy.ts';
import {interleave, print, type Row, times} from './measure.ts';
import {text} from './texts.ts';

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

const pass = (body: string): number => TWELVE.reduce((sum, pattern) => sum + [...body.matchAll(pattern)].length, 0);

export async function benchEngine(): Promise<void> {
  const checker = await createChecker({policy: parsePolicy(hosting)});
  const rows: Row[] = [];
  for (const language of ['es', 'en'] as const) {
    const [small, large] = [text(language, 2000), text(language, 20_000)];
    const draft = {subject: language === 'es' ? 'No llega el correo' : 'Mail does not arrive', body: small};
    let key = 0;
    const fresh = await createChecker({policy: parsePolicy(hosting)});
    const cost = interleave({
      floor: () => pass(small),
      // As one types: the last paragraph is another at each check.
      typed: () => checker.check({...draft, body: `${small} ${(key++).toString(36)}`}),
      // As a server does: a text that was never seen, in paragraphs that were never seen.
      unseen: () => fresh.check({...draft, body: small.replaceAll('\n', `\n${(key++).toString(36)} `)}),
      large: () => checker.check({...draft, body: `${large} ${(key++).toString(36)}`}),
    });
    rows.push(
      {
        what: `${language}: twelve regular expressions, 2 kB`,
        value: `${cost.floor.toFixed(3)} ms`,
        ratio: times(1),
        target: '',
      },
      {
        what: `${language}: full check, 2 kB, while one types`,
        value: `${cost.typed.toFixed(3)} ms`,
        ratio: times(cost.typed / cost.floor),
        target: '<= 2 x the floor',
      },
      {
        what: `${language}: full check, 2 kB, a text never seen`,
        value: `${cost.unseen.toFixed(3)} ms`,
        ratio: times(cost.unseen / cost.floor),
        target: '',
      },
      {
        what: `${language}: full check, 20 kB`,
        value: `${cost.large.toFixed(3)} ms`,
        ratio: times(cost.large / cost.typed),
        target: '<= 12 x the check of 2 kB',
      },
    );
  }
  const megabyte = text('es', 1_000_000);
  const {huge, small} = interleave(
    {
      huge: () => checker.check({subject: '', body: megabyte}),
      small: () => checker.check({subject: '', body: text('es', 2000)}),
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
