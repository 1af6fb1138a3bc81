/** What the overview puts first: what soon ends, is unpaid or is nearly full. */
import {dayFromNow, money, percent} from './format.ts';
import type {Context, SectionId} from './sections.ts';

export interface Due {
  readonly section: SectionId;
  readonly text: string;
}

export function attention({say, language, data}: Context): readonly Due[] {
  return [
    ...data.domains
      .filter(({renewsInDays, autoRenew}) => renewsInDays < 30 && !autoRenew)
      .map(({name, renewsInDays}) => ({
        section: 'dominios' as const,
        text: say('renewSoon', {name, date: dayFromNow(renewsInDays, language)}),
      })),
    ...data.invoices
      .filter(({paid}) => !paid)
      .map(({number, amount}) => ({
        section: 'facturas' as const,
        text: say('invoiceDue', {name: number, amount: money(amount, language)}),
      })),
    ...data.mailboxes
      .filter(({usedMb, totalMb}) => usedMb / totalMb > 0.8)
      .map(({address, usedMb, totalMb}) => ({
        section: 'correo' as const,
        text: say('mailboxFull', {name: address, percent: percent(usedMb / totalMb, language)}),
      })),
  ];
}
