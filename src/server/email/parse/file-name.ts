/** Names of attached files as they may stand in a list and in a header: the last part of a path, nothing invisible. */

const LONGEST = 120;

/** @param name as the mail gives it @param type declared media type @param place counted from 1, for files without a name */
export function fileName(name: string | null | undefined, type: string, place: number): string {
  const last = (name ?? '').normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  // Control characters, marks that turn the direction of writing, and blanks at the ends.
  const clean = last
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  if (clean === '') return `${type === 'message/rfc822' ? 'mail' : 'file'}-${place}`;
  if (clean.length <= LONGEST) return clean;
  const dot = clean.lastIndexOf('.');
  const ending = dot > 0 && clean.length - dot <= 12 ? clean.slice(dot) : '';
  return `${clean.slice(0, LONGEST - ending.length)}${ending}`;
}
