/**
 * Makes a message function over the templates that `lit-localize` generated. `configureLocalization` is never called: it
 * may run only once in a page and belongs to the host. No DOM, no global state; works in Node.
 */
import {joinStringsAndValues, type StrResult} from '@lit/localize/internal/str-tag.js';

export {str} from '@lit/localize/internal/str-tag.js';

/** Generated templates by message id: plain text, or `str` with the order of its values. */
export type Templates = Readonly<Record<string, string | StrResult>>;

/**
 * Gives a message in one language. The first argument is the English source, used where no translation is loaded; the
 * id is stable and obligatory.
 */
export interface Msg {
  (template: string | StrResult, options: {readonly id: string}): string;
  /** The mark by which `lit-localize extract` finds calls. */
  readonly _LIT_LOCALIZE_MSG_?: never;
}

/** @param templates of the language; `undefined` gives the English source */
export function createMsg(templates: Templates | undefined): Msg {
  return (template, {id}) => {
    const source = typeof template === 'string' ? template : undefined;
    const translated = templates?.[id] ?? template;
    if (typeof translated === 'string') return translated;
    if (translated === template || source !== undefined)
      return joinStringsAndValues(translated.strings, translated.values);
    // A translated `str` holds indices into the source's values, since words change places between languages.
    return joinStringsAndValues(translated.strings, (template as StrResult).values, translated.values as number[]);
  };
}
