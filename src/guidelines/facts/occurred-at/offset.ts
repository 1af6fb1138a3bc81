/** The zone of a pasted stamp. */
import type {Mention} from './mentions.ts';

/** Behind a clock, with its seconds if any; up to what is the longest stamp. */
const OFFSET = /^[\dt/-]+:\d\d(:[\d.]+)? ?(?:z|utc|gmt|([+-]\d\d):?(\d\d))(?![\w:])/;
const STAMP = 48;

/** `Z`, `+01:00`; nothing where the time is the writer's own. "08:30-10:00" without seconds is a span. */
export function offsetOf({start}: Mention, folded: string): string {
  const [stamp, seconds, hours, minutes] = OFFSET.exec(folded.slice(start, start + STAMP)) ?? [];
  if (!stamp || (hours && !seconds)) return '';
  return hours ? `${hours}:${minutes}` : 'Z';
}
