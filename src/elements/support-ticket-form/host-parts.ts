/**
 * What a form of the host posts of a ticket, each part by its name: the contract that README and `posts` describe. Where the
 * ticket became several, or a reply, the parts of the one ticket stay: who reads only those loses nothing.
 */
import type {TicketDraft} from '../../core/ticket.ts';
import type {Advice} from './advice.ts';
import type {Assistant} from './assistant.ts';
import type {AssistantHost} from './assistant-host.ts';
import type {Parts} from './host-form.ts';

/** Has a part of its own, or holds what is nobody's to see. */
const NOT_POSTED: ReadonlySet<string> = new Set(['service', 'access', 'time-zone']);

export function hostParts(face: AssistantHost['face'], {advice, files, access, instead}: Assistant): Parts {
  const keys = files.contents.map(({key}) => key);
  const sealed = access.taken && {
    'access-data': access.taken.sealed,
    'access-data-expires': access.taken.expiresAt,
  };
  return {
    ...ticketParts(face.ticket(), advice),
    '[files][]': files.contents.map(({file}) => file),
    ...(instead ? instead.parts(keys, sealed) : named('', sealed)),
  };
}

/** @param at in front of each name */
export function ticketParts(draft: TicketDraft, {known, result}: Advice, at = ''): Parts {
  const {subject, body, language, problemType, serviceId = ''} = draft;
  const facts = [...known].filter(([id]) => !NOT_POSTED.has(id)).map(([id, value]) => [`${at}[facts][${id}]`, value]);
  return {
    [`${at}[subject]`]: subject,
    [`${at}[body]`]: body,
    [`${at}[language]`]: language,
    [`${at}[type]`]: problemType ?? result?.problemType.id ?? '',
    [`${at}[service]`]: serviceId,
    ...(Object.fromEntries(facts) as Record<string, string>),
    [`${at}[facts][time-zone]`]: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

/** Sealed access data, by what comes after the field's name. */
export type SealedParts = Readonly<Record<string, string>> | undefined;

export function named(at: string, parts: SealedParts = {}): Parts {
  return Object.fromEntries(Object.entries(parts).map(([name, value]) => [`${at}[${name}]`, value]));
}
