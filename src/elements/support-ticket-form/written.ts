/** What is written and chosen, as the guidelines judge it and as a backend gets it. Pure functions; they draw nothing. */
import type {Fact} from '../../core/finding.ts';
import type {Language} from '../../core/language.ts';
import type {Service, TicketDraft} from '../../core/ticket.ts';
import type {CheckResult, DraftInput} from '../../guidelines/types.ts';

/** The one of the writer's own services that the text names. Two in one text are no answer: asking is better than guessing. */
export function namedService(result: CheckResult | undefined, services: readonly Service[] = []): string | undefined {
  const named = result?.facts.filter(({id}) => id === 'service') ?? [];
  const [found, other] = services.filter(({label}) => named.some(({value}) => value === label));
  return other ? undefined : found?.id;
}

/** @param chosen by the person, the empty string for none in particular @returns the id of the service that is meant */
export function serviceOf(
  chosen: string | undefined,
  result: CheckResult | undefined,
  services: readonly Service[] | undefined,
): string | undefined {
  return chosen === undefined ? namedService(result, services) : chosen || undefined;
}

/** @returns what would be sent, without files */
export function ticketOf(
  {subject, body, problemType, serviceId}: DraftInput,
  told: readonly Fact[],
  language: Language,
  related?: string,
): TicketDraft {
  const {timeZone} = Intl.DateTimeFormat().resolvedOptions();
  return {
    subject: subject.trim(),
    body,
    language,
    // A told time is local: the technician sees it in both zones.
    facts: [...told, {id: 'time-zone', value: timeZone, source: 'person', confidence: 1}],
    attachments: [],
    ...(related && {related: [related]}),
    ...(problemType !== undefined && {problemType}),
    ...(serviceId !== undefined && {serviceId}),
  };
}
