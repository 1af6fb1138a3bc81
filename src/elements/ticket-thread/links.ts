/**
 * Addresses in plain text become links. The finder is large and most messages have none, so that it is loaded with the
 * first text that looks like one. Only http, https and mailto; an address with a user name in it stays text, since it hides
 * where it leads and may hold a password.
 */

/** A stretch of text; with `href` where it is a link. */
export interface TextPart {
  readonly text: string;
  readonly href?: string;
  /** Where the link leads, as the browser understands it. */
  readonly host?: string;
}

type Find = (typeof import('linkifyjs'))['find'];

let find: Find | undefined;
let loading: Promise<void> | undefined;

/** Cheap: whether a text may hold an address at all. */
export function mayHoldLink(text: string): boolean {
  return /:\/\/|www\.|@|mailto:/i.test(text);
}

/** Loads the finder once; without it text stays text. */
export function loadLinks(): Promise<void> {
  loading ??= import('linkifyjs').then(
    (module) => {
      find = module.find;
    },
    () => {
      loading = undefined;
    },
  );
  return loading;
}

/** Whether `linkParts` finds anything yet. */
export function linksReady(): boolean {
  return find !== undefined;
}

/** @returns parts in order; joined they are the text */
export function linkParts(text: string): readonly TextPart[] {
  if (!find || !mayHoldLink(text)) return [{text}];
  const parts: TextPart[] = [];
  let from = 0;
  for (const {href, start, end} of find(text, {defaultProtocol: 'https'})) {
    const target = safeTarget(href);
    if (!target) continue;
    if (start > from) parts.push({text: text.slice(from, start)});
    parts.push({text: text.slice(start, end), ...target});
    from = end;
  }
  if (from < text.length) parts.push({text: text.slice(from)});
  return parts;
}

function safeTarget(href: string): {readonly href: string; readonly host: string} | undefined {
  if (!URL.canParse(href)) return undefined;
  const url = new URL(href);
  if (url.protocol === 'mailto:') return {href: url.href, host: ''};
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  if (url.username !== '' || url.password !== '') return undefined;
  return {href: url.href, host: url.host};
}
