/**
 * What a policy document says in words: names of teams and problem types, facts that are wanted, other ways to get help.
 * Reads the document as it comes, without validating it (the schema is heavy and the server did it): what is missing or
 * misshapen is as if it were not there.
 */
import {type Language, type LocalizedText, textIn} from '../../core/language.ts';
import {at, type Json, otherHelp} from './policy-at.ts';
import type {Policy} from '../../guidelines/policy.ts';

let fallback: object | undefined;

/**
 * The policy, else the built-in one once it is loaded: ids are no words.
 * @param loaded called when the built-in one has come
 */
export function policyOrDefault(policy: object | undefined, loaded: () => void): object | undefined {
  if (!policy && !fallback) {
    void import('../../guidelines/policies/hosting.ts').then(({hosting}) => {
      fallback = hosting;
      loaded();
    });
  }
  return policy ?? fallback;
}

function label(policy: object | undefined, kind: string, id: string, language: Language): string {
  return textIn(at(policy, kind, id, 'label') as LocalizedText | undefined, language) || id;
}

/** The provider's name for a team; its id where the policy has none. */
export function teamLabel(policy: object | undefined, id: string, language: Language): string {
  return label(policy, 'teams', id, language);
}

/** The provider's name for a problem type; its id where the policy has none. */
export function problemTypeLabel(policy: object | undefined, id: string, language: Language): string {
  return label(policy, 'problemTypes', id, language);
}

/** Ids of all teams, in the policy's order. */
export function teamIds(policy: object | undefined): string[] {
  return Object.keys((at(policy, 'teams') as Json | undefined) ?? {});
}

/** Ids of the facts that a problem type wants, required ones first. */
export function wantedFacts(policy: object | undefined, problemType: string): string[] {
  const wants = Object.entries((at(policy, 'problemTypes', problemType, 'facts') as Json | undefined) ?? {});
  const by = (wanted: string): string[] => wants.filter(([, want]) => want === wanted).map(([id]) => id);
  return [...by('required'), ...by('recommended')];
}

/** Ways that are faster than a ticket, as the policy has them. */
export function urgentHelpOf(policy: object | undefined): Policy['urgentHelp'] {
  const {phone, email} = otherHelp(policy);
  const statusPage = at(policy, 'urgentHelp', 'statusPage');
  const hours = at(policy, 'urgentHelp', 'hours');
  return {
    ...(phone !== undefined && {phone}),
    ...(email !== undefined && {email}),
    ...(typeof statusPage === 'string' && {statusPage}),
    ...(typeof hours === 'object' && hours !== null && {hours: hours}),
  };
}

/** What files may be sent, as the policy says; without a word of it only the contract's own bounds hold. */
export interface FileLimits {
  readonly count: number;
  /** Of one file. */
  readonly bytes: number;
  /** As in the `accept` attribute; empty for any kind. */
  readonly types: readonly string[];
}

export function fileLimits(policy: object | undefined): FileLimits {
  const number = (name: string): number => {
    const value = at(policy, 'limits', name);
    return typeof value === 'number' ? value : Infinity;
  };
  const types = at(policy, 'limits', 'attachmentTypes');
  return {
    count: number('attachments'),
    bytes: number('attachmentBytes'),
    types: Array.isArray(types) ? types.filter((type) => typeof type === 'string') : [],
  };
}
