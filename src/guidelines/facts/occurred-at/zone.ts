/** The zone of a time of day: the offset of a pasted stamp, or a name that people give. The rules of places are Intl's. */

/** Names behind a clock, whatever the season: who says "CET" in July means the clock on the wall. */
const PLACES = `UTC z utc gmt
Europe/Madrid cet cest peninsular espanola
Europe/London bst uk
America/New_York est edt eastern
America/Los_Angeles pst pdt pacific
America/Mexico_City mexico
America/Bogota colombia
America/Buenos_Aires argentina`
  .split('\n')
  .map((row) => row.split(' '));
/** A clock, perhaps with words before it, seconds and its half of the day; behind it `+01:00`, "CET", "hora de México" or "UK time". */
const ZONE =
  /^\D{0,20}[\d/-]+(?:t\d\d)?(?::\d\d)?(:[\d.]+)? ?(?:hs?\b|[ap]m)?[ (]{0,2}(?:([+-]\d\d):?(\d\d)|hora (?:de )?([a-z]+)|([a-z]+) time|(z|[a-z]{3,4}))(?![\w:+-])/;
const LONGEST = 60;

/**
 * `Z`, `+01:00`; nothing where the time is the writer's own.
 * @param text folded, from where the time begins
 * @param day ISO
 */
export function offsetOf(text: string, day: string): string {
  const [, seconds, hours, minutes, ...names] = ZONE.exec(text.slice(0, LONGEST)) ?? [];
  // "08:30-10:00" without seconds is a span.
  if (hours) return seconds ? `${hours}:${minutes}` : '';
  const name = names.find(Boolean) ?? '';
  const [timeZone] = PLACES.find((row) => row.includes(name)) ?? [];
  if (!timeZone) return '';
  const told = new Intl.DateTimeFormat('en', {timeZone, timeZoneName: 'longOffset'}).format(new Date(day));
  return /[+-](?!00:00)[\d:]+$/.exec(told)?.[0] ?? 'Z';
}
