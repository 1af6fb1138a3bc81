/**
 * A provider's procedure as data. Validated here, published as JSON Schema, enforced by the form, the server and the mail
 * gateway alike. Words in it are the provider's own and therefore data, not messages.
 */
import * as z from 'zod/mini';
import {CONTRACT_LIMITS, LanguageTag, LocalizedText} from '../core/ticket.ts';
import {Severity} from '../core/finding.ts';
import {ACCESS_DATA_DAYS, RECIPIENT} from '../core/sealed.ts';
import {PolicyError} from './policy-error.ts';

export {PolicyError};

/** How much a problem type wants a fact. */
export const Want = z.enum(['required', 'recommended', 'off']);
export type Want = z.infer<typeof Want>;

export const ProblemType = z.object({
  label: LocalizedText,
  /** Team id that gets such tickets. */
  team: z.string(),
  /** The provider's own words for it, besides the built-in lexicon. */
  keywords: z._default(z.array(z.string()), []),
  /** Fact id -> how much it is wanted. */
  facts: z._default(z.record(z.string(), Want), {}),
});
export type ProblemType = z.infer<typeof ProblemType>;

/** Words by language. */
const WordLists = z.partialRecord(LanguageTag, z.array(z.string().check(z.minLength(2), z.maxLength(60))));

/**
 * A fact that the provider wants besides the built-in ones. One with the id of a built-in fact takes its place.
 * Texts are matched word by word, without regard to accents and capitals.
 */
export const DeclaredFact = z.object({
  label: LocalizedText,
  /** Why it is asked for, in one line. */
  prompt: z.optional(LocalizedText),
  /** Words that stand before the value: "puerto" in "puerto: 993". */
  labels: z._default(WordLists, {}),
  /** Words that are the value: "Outlook". */
  terms: z._default(WordLists, {}),
  /** What follows a label: the rest of its sentence, a word, something with digits, an IP address; `list` takes a numbered list too. */
  value: z._default(z.enum(['line', 'word', 'number', 'ip', 'list']), 'line'),
  /** Asked for only where the text complains of this. */
  asked: z.optional(z.enum(['mail-delivery', 'site-fault'])),
});
export type DeclaredFact = z.infer<typeof DeclaredFact>;

export const RuleSetting = z.object({
  severity: Severity,
  /** Checked by the rule's own schema. */
  options: z._default(z.record(z.string(), z.unknown()), {}),
  /** A help page that explains it. */
  helpUrl: z.optional(z.url()),
});

/** A way to get help that is not the form. */
export const UrgentHelp = z.object({
  phone: z.optional(z.string()),
  email: z.optional(z.email()),
  statusPage: z.optional(z.url()),
  hours: z.optional(LocalizedText),
});

/** To whom access data are sealed: shown as a field of its own, and only its ciphertext leaves the page. */
export const AccessDataPolicy = z.object({
  /** Public keys of `age`; each of their owners can open what is sealed. */
  recipients: z.array(z.string().check(z.regex(RECIPIENT))).check(z.minLength(1), z.maxLength(10)),
  /** As `ventanilla fingerprint` prints it. A page can pin it too; where neither does, nothing is sealed. */
  fingerprint: z.optional(z.string()),
  /** Days until the ciphertext is thrown away. */
  days: z._default(z.int().check(z.minimum(1), z.maximum(365)), ACCESS_DATA_DAYS),
});

export const Policy = z.object({
  id: z.string(),
  name: z.string(),
  languages: z.array(LanguageTag).check(z.minLength(1)),
  /** What the tickets' ids look like before the number: `LN` for `LN-1042`. */
  ticketPrefix: z.string().check(z.regex(/^[A-Z]{1,6}$/)),
  teams: z.record(z.string(), z.object({label: LocalizedText})),
  problemTypes: z.record(z.string(), ProblemType),
  /** Fact id -> what it is. Problem types want them like the built-in ones. */
  facts: z.optional(z.record(z.string().check(z.regex(/^[a-z][a-z\d-]{0,39}$/)), DeclaredFact)),
  /** Rule id -> severity and options. A rule that is not named is off. */
  rules: z.record(z.string(), RuleSetting),
  limits: z.object({
    subject: z.int().check(z.minimum(10), z.maximum(CONTRACT_LIMITS.subject)),
    body: z.int().check(z.minimum(100), z.maximum(CONTRACT_LIMITS.body)),
    attachments: z.int().check(z.minimum(0), z.maximum(CONTRACT_LIMITS.attachments)),
    /** Bytes of one file. */
    attachmentBytes: z.int().check(z.minimum(0), z.maximum(CONTRACT_LIMITS.attachmentBytes)),
    /** Media types or endings as in the `accept` attribute. */
    attachmentTypes: z.array(z.string()),
  }),
  urgentHelp: z._default(UrgentHelp, {}),
  /** When somebody answers. */
  expectation: z.optional(z.object({hours: LocalizedText, firstAnswer: LocalizedText})),
  /** Whether tickets can be answered by replying to the mail that tells of an answer. */
  replyByEmail: z._default(z.boolean(), false),
  accessData: z.optional(AccessDataPolicy),
  texts: z._default(
    z.object({
      intro: z.optional(LocalizedText),
      privacy: z.optional(LocalizedText),
      /** How to send a password where there is no key to seal it to. */
      secrets: z.optional(LocalizedText),
    }),
    {},
  ),
});
export type Policy = z.infer<typeof Policy>;

/**
 * Validates a policy document.
 * @throws PolicyError naming each path that is wrong
 */
export function parsePolicy(document: unknown): Policy {
  const result = z.safeParse(Policy, document);
  if (result.success) return checkReferences(result.data);
  throw new PolicyError(result.error.issues.map(({path, message}) => ({path: path.join('.'), message})));
}

/** A type may only name a team that exists, since nobody would see its tickets; a declared fact must be readable. */
function checkReferences(policy: Policy): Policy {
  const issues = Object.entries(policy.problemTypes)
    .filter(([, type]) => !(type.team in policy.teams))
    .map(([id, type]) => ({path: `problemTypes.${id}.team`, message: `no team '${type.team}' in teams`}));
  for (const [id, {labels, terms, value}] of Object.entries(policy.facts ?? {})) {
    const words = [...Object.values(labels), ...Object.values(terms)].flat();
    if (words.length === 0 && value !== 'ip' && value !== 'list')
      issues.push({path: `facts.${id}`, message: 'needs labels or terms to be found by'});
  }
  if (!('other' in policy.problemTypes)) issues.push({path: 'problemTypes', message: "needs the type 'other'"});
  if (issues.length > 0) throw new PolicyError(issues);
  return policy;
}
