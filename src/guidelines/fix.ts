/**
 * Applies a fix to a draft. Pure: undo is to put the old draft back. Knows no fields on a screen and no tickets: what a fix
 * takes out of the text (a secret), or makes besides it (more drafts), is given back by functions of its own.
 */
import type {Fact, Fix} from '../core/finding.ts';

/** The two texts of a draft. */
export interface DraftText {
  readonly subject: string;
  readonly body: string;
}

/** What a draft may have besides, for `fill-fact` and for dealing out the files of a split. */
export interface DraftParts extends DraftText {
  readonly facts?: readonly Fact[];
  readonly attachments?: readonly {readonly name: string}[];
}

/** Stands in the text for a secret that was taken out. */
const MASK = '***';

/**
 * The draft after the fix: words replaced, a secret masked, a fact filled in, the first of the parts of a split.
 * @returns the same object where the fix does not change the draft: `reply-to`, or a range beyond the end because the person
 * typed on meanwhile
 */
export function applyFix<D extends DraftParts>(draft: D, fix: Fix): D {
  switch (fix.kind) {
    case 'replace':
      return put(draft, fix, fix.text);
    case 'move-to-access-data':
      return put(draft, fix, MASK);
    case 'fill-fact': {
      const told: Fact = {id: fix.fact, value: fix.value, source: 'person', confidence: 1};
      return {...draft, facts: [...(draft.facts ?? []).filter(({id}) => id !== fix.fact), told]};
    }
    case 'split':
      return splitDraft(draft, fix)[0] ?? draft;
    case 'reply-to':
      return draft;
  }
}

/** What `move-to-access-data` takes out of the text; empty for another kind or a range beyond the end. */
export function movedText(draft: DraftText, fix: Fix): string {
  if (fix.kind !== 'move-to-access-data' || !fits(draft, fix)) return '';
  return draft[fix.field].slice(...fix.range);
}

/**
 * The drafts that a split makes. Each file goes with the part that names it, else with the first; all else that the draft
 * has goes with every part.
 * @returns the draft alone for another kind
 */
export function splitDraft<D extends DraftParts>(draft: D, fix: Fix): readonly D[] {
  if (fix.kind !== 'split' || fix.parts.length === 0) return [draft];
  const home = (name: string): number =>
    Math.max(
      0,
      fix.parts.findIndex(({body}) => body.includes(name)),
    );
  return fix.parts.map(({subject, body}, index) => ({
    ...draft,
    subject,
    body,
    ...(draft.attachments && {attachments: draft.attachments.filter(({name}) => home(name) === index)}),
  }));
}

type InText = Extract<Fix, {kind: 'replace' | 'move-to-access-data'}>;

function put<D extends DraftText>(draft: D, fix: InText, text: string): D {
  if (!fits(draft, fix)) return draft;
  const old = draft[fix.field];
  return {...draft, [fix.field]: old.slice(0, fix.range[0]) + text + old.slice(fix.range[1])};
}

const fits = (draft: DraftText, {field, range: [start, end]}: InText): boolean =>
  start <= end && end <= draft[field].length;
