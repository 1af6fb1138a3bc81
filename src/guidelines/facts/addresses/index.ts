/**
 * Which mail addresses of a text play which part: sender, recipient, or somebody who is only to be written to. Read from
 * headers and bounces, from the words beside an address, else from which way the mail does not go.
 */
import {hostOf} from '../../../text/addresses.ts';
import type {Lexicon} from '../../../text/matcher.ts';
import {factAt, isAbout, tagsIn} from '../../find.ts';
import {isEverybodys} from '../../own-site.ts';
import type {Draft, FactDefinition, Lexicons} from '../../types.ts';
import {once} from '../once.ts';
import {readTold, SHOWN, type Told} from './told.ts';

export type AddressRole = 'sender' | 'recipient';

const ENDS: readonly AddressRole[] = ['sender', 'recipient'];

export interface FoundAddress extends Pick<Told, 'field' | 'range' | 'word'> {
  readonly roles: ReadonlySet<AddressRole>;
  /** The words beside it or a header tell its part, else it was concluded. */
  readonly sure: boolean;
  /** Stands in a pasted header or bounce. */
  readonly shown: boolean;
  /** Called a mailbox or an account, or one's own. */
  readonly own: boolean;
  /** Called somebody else's. */
  readonly other: boolean;
  /** Nobody's here: of a provider for everybody, of somebody else, of whom to write to. */
  readonly foreign: boolean;
}

/** Ways that a mail does not come to oneself; any other way it does not go from oneself. */
const TO_ONESELF = /receive|late/;

/** The sender or the recipient of mail that is not delivered: nobody's where the text is about something else. */
export const factOfRole = (role: AddressRole): FactDefinition<Lexicon> => ({
  id: role,
  find: (draft, lexicons) =>
    isAboutMail(draft, lexicons)
      ? findAddresses(draft, lexicons)
          .filter(({roles}) => roles.has(role))
          .map(({field, range, sure}) => factAt(draft, field, range, sure ? 0.9 : 0.6, role))
      : [],
  applies: (draft) => isAbout(draft, 'mail-delivery'),
});

/** Whether the text is about mail that does not arrive, or tells who wrote to whom. */
export const isAboutMail = once((draft, lexicons: Lexicons<Lexicon>): boolean => {
  const told = findAddresses(draft, lexicons).flatMap(({sure, own, other, roles}) =>
    sure || own || other ? [...roles] : [],
  );
  const tags = tagsIn(draft, lexicons);
  // "I send it from news@…" tells a sender, whatever happens to it.
  const ends = new Set(told.includes('sender') && tags.has('mine:sender') ? ENDS : told);
  return isAbout(draft, 'mail-delivery') || (ends.size > 1 && !tags.has('moves'));
});

/** Which ends of the mail the writer says are his: by what he does, else by what fails. */
export function ownEnds(draft: Draft, lexicons: Lexicons<Lexicon>): ReadonlySet<AddressRole> {
  const tags = tagsIn(draft, lexicons);
  const said = ENDS.filter((role) => tags.has(`mine:${role}`));
  // "Le envié …" and "me escribió …" in one text: what fails tells more.
  return new Set(
    said.length === 1
      ? said
      : draft.signals['mail-delivery']?.map(({value}) => (TO_ONESELF.test(value) ? 'recipient' : 'sender')),
  );
}

/** The addresses with their parts, masked ones left out. */
export const findAddresses = once((draft, lexicons: Lexicons<Lexicon>): readonly FoundAddress[] => {
  // The strongest part; none where "mine is …" or "write to …" is stronger. Both where they are as strong, since what can neither
  // send nor receive is both.
  const told = readTold(draft, lexicons).map((one) => {
    const most = Math.max(...one.parts.values());
    const roles: ReadonlySet<AddressRole> = new Set(ENDS.filter((role) => one.parts.get(role) === most));
    return {...one, roles, shown: most >= SHOWN};
  });
  const ends = ownEnds(draft, lexicons);
  const taken = new Set(told.flatMap(({roles}) => [...roles]));
  // An address without words beside it is at the other end, else one's own: it sends what is not sent and gets what is not received.
  const left = new Set<AddressRole>(
    taken.size > 0 ? ENDS.filter((role) => !taken.has(role)) : ends.size > 0 ? ends : ['sender'],
  );
  // Where one of them is called one's own, the others are at the other end, as somebody else's is.
  const hasOwn = told.some(({parts}) => parts.has('own'));
  const far = new Set(ENDS.filter((role) => !ends.has(role)));
  return told.map((one) => {
    const {word, parts, roles} = one;
    const sure = roles.size > 0;
    const contact = !sure && parts.has('contact');
    const other = parts.has('other');
    const own = parts.has('own') && !other;
    return {
      ...one,
      roles: sure || contact ? roles : taken.size > 0 || far.size !== 1 || !(hasOwn || other) ? left : own ? ends : far,
      sure,
      own,
      other,
      foreign: contact || other || isEverybodys(hostOf(word)),
    };
  });
});
