/**
 * Where the hand-labelled tickets lie, which are outside the project, and what their codes mean. A random half of them can
 * be kept out of sight while rules are written: whole groups of like tickets fall into one half.
 */
import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** Rule -> its code in the corpus, in the corpus's order. */
export const CODES: Readonly<Record<string, string>> = {
  'subject-addressee': 'S1',
  'subject-urgency': 'S2',
  'subject-vague': 'S3',
  'body-detail': 'B1',
  'service-missing': 'B2',
  'body-plain-text': 'B3',
  'url-missing': 'W1',
  'steps-missing': 'W2',
  'access-missing': 'W3',
  'secret-in-clear': 'P1',
  'sender-missing': 'M1',
  'recipient-missing': 'M2',
  'occurred-at-missing': 'M3',
  'one-topic': 'T1',
  'follow-up': 'H1',
  'third-party': 'C1',
};

export interface CorpusItem {
  readonly id: string;
  readonly lang: string | null;
  readonly subject: string;
  readonly body: string;
  readonly type: string | null;
  readonly type_alt?: readonly string[];
  /** `null` is not scored. */
  readonly labels: Readonly<Record<string, boolean | null>>;
  readonly group: string;
}

export type Half = 'seen' | 'unseen';

const SEED = 'ventanilla 4';

/** `VENTANILLA_CORPUS`, else beside the checkout (a worktree lies one folder deeper). */
export const corpusFolder =
  process.env['VENTANILLA_CORPUS'] ??
  ['../../../shared/corpus/', '../../../../shared/corpus/']
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((path) => existsSync(path)) ??
  fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));

export const hasCorpus = existsSync(join(corpusFolder, 'dev.jsonl'));

/** The lines of one of its files. */
export function corpusLines(name: string): readonly string[] {
  return readFileSync(join(corpusFolder, name), 'utf8').split('\n').filter(Boolean);
}

/** In which half a ticket is, always the same. */
export function halfOf({group}: Pick<CorpusItem, 'group'>): Half {
  const [first = 0] = createHash('sha256').update(`${SEED} ${group}`).digest();
  return first % 2 === 0 ? 'seen' : 'unseen';
}
